// SPDX-License-Identifier: Apache-2.0
// Scores on the page, in a file of their own.
export { ScoreView } from '../field-views/score-view.js';
export { scores as styles } from '../styles/score.styles.js';
