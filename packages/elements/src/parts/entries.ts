// SPDX-License-Identifier: Apache-2.0
// Entries of repeating items, in a file of their own.
export { RepeatView } from '../field-views/repeat-view.js';
export { carriedEntries, withCarriedEntries } from '../form/carried-entries.js';
export { repeats as styles } from '../styles/repeat.styles.js';
