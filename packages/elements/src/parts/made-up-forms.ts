// SPDX-License-Identifier: Apache-2.0
// Forms that make a page ready for the worker's own, in a file of their own: nobody waits for them.
import '../form/form.js'; // For bundlers: see part.ts.
export { openMadeUpForms } from '../form/warm-up-form.js';
