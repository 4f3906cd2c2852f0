// SPDX-License-Identifier: Apache-2.0
// The form with all that it needs, in a file of its own.
export { CpkForm } from '../form/form.js';
