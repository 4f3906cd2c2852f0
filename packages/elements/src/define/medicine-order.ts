// SPDX-License-Identifier: Apache-2.0
// Importing this file registers `cpk-medicine-order`.
import { defineElement } from '../base/define-element.js';
import { CpkMedicineOrder } from '../medicine-order/medicine-order.js';

defineElement(CpkMedicineOrder);

// Also brings the tag's type into the host's program.
export { CpkMedicineOrder };
