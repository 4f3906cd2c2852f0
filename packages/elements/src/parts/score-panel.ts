// SPDX-License-Identifier: Apache-2.0
// Scores on the page, in a file of their own.
import '../form/form.js'; // For bundlers: see part.ts.
export { ScoreView } from '../field-views/score-view.js';
export { scores as styles } from '../styles/score.styles.js';
