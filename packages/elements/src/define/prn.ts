// SPDX-License-Identifier: Apache-2.0
// Importing this file registers `cpk-prn`.
import { defineElement } from '../base/define-element.js';
import { CpkPrn } from '../prn/prn.js';

defineElement(CpkPrn);

// Also brings the tag's type into the host's program.
export { CpkPrn };
