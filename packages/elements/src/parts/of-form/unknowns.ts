// SPDX-License-Identifier: Apache-2.0
// Reasons for having no answer, for a page with a form.
import '../../form/form.js'; // For bundlers: see part.ts.
export * from '../unknowns.js';
