// SPDX-License-Identifier: Apache-2.0
// What a form needs to be filled from a record, in a file of its own.
export { faultOf } from '../base/check-record.js';
export { provenanceWords } from '../field-views/provenance-words.js';
