// SPDX-License-Identifier: Apache-2.0
// What stands in place of a question until its own piece is here, in a file of its own.
export { LateView } from '../field-views/late-view.js';
