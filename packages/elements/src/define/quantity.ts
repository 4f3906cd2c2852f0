// SPDX-License-Identifier: Apache-2.0
// Importing this file registers `cpk-quantity`.
import { defineElement } from '../base/define-element.js';
import { CpkQuantity } from '../quantity/quantity.js';

defineElement(CpkQuantity);

// Also brings the tag's type into the host's program.
export { CpkQuantity };
