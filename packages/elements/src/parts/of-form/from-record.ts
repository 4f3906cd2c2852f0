// SPDX-License-Identifier: Apache-2.0
// What a form needs to be filled from a record.
import '../../form/form.js'; // For bundlers: see part.ts.
export * from '../from-record.js';
