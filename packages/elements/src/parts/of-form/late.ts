// SPDX-License-Identifier: Apache-2.0
// What stands in place of a question until its own piece is here.
import '../../form/form.js'; // For bundlers: see part.ts.
export * from '../late.js';
