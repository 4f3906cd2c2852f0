// SPDX-License-Identifier: Apache-2.0
// All that About Me needs to be printed, in a file of its own.
import '../about-me/about-me.js'; // For bundlers: see part.ts.
export { printSheet } from '../about-me/print-sheet.js';
