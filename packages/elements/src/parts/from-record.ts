// SPDX-License-Identifier: Apache-2.0
// What a form needs to be filled from a record, in a file of its own.
export { faultOf } from '../base/check-record.js';
export { faultFor } from './classes-of-form.js';
export { provenanceWords } from '../field-views/provenance-words.js';
// By way of this piece, whose import of the model brings its schemas: fields that read the record fetch none of their own.
export { changeOf, inForce } from '@careplan-kit/model/reading';
