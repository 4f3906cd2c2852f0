// SPDX-License-Identifier: Apache-2.0
// Reasons for having no answer, in a file of their own.
export { withUnknowns } from '../field-views/unknowns-view.js';
