// SPDX-License-Identifier: Apache-2.0
// Entries of repeating items, in a file of their own.
import '../form/form.js'; // For bundlers: see part.ts.
export { RepeatView } from '../field-views/repeat-view.js';
export { carriedEntries, withCarriedEntries } from '../form/carried-entries.js';
export { repeats as styles } from '../styles/repeat.styles.js';
