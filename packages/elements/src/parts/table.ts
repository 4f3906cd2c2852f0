// SPDX-License-Identifier: Apache-2.0
// Entries laid out as a table, in a file of their own.
import '../form/form.js'; // For bundlers: see part.ts.
export { TableFrame } from '../field-views/table-frame.js';
