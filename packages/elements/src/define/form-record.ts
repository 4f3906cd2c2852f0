// SPDX-License-Identifier: Apache-2.0
// Importing this file registers `cpk-form-record`.
import { defineElement } from '../base/define-element.js';
import { CpkFormRecord } from '../form-record/form-record.js';

defineElement(CpkFormRecord);

// Also brings the tag's type into the host's program.
export { CpkFormRecord };
