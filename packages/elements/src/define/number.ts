// SPDX-License-Identifier: Apache-2.0
// Importing this file registers `cpk-number`.
import { defineElement } from '../base/define-element.js';
import { CpkNumber } from '../number/number.js';

defineElement(CpkNumber);

// Also brings the tag's type into the host's program.
export { CpkNumber };
