// SPDX-License-Identifier: Apache-2.0
// What compares forms, fetched when somebody first looks at one: it needs the check of whole forms and the rules of change.
export { compareForms } from './comparison.js';
export { comparisonView } from './compare-view.js';
