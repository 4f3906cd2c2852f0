// SPDX-License-Identifier: Apache-2.0
// Importing this file registers `cpk-scale`.
import { defineElement } from '../base/define-element.js';
import { CpkScale } from '../scale/scale.js';

defineElement(CpkScale);

// Also brings the tag's type into the host's program.
export { CpkScale };
