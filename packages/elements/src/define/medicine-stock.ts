// SPDX-License-Identifier: Apache-2.0
// Importing this file registers `cpk-medicine-stock`.
import { defineElement } from '../base/define-element.js';
import { CpkMedicineStock } from '../medicine-stock/medicine-stock.js';

defineElement(CpkMedicineStock);

// Also brings the tag's type into the host's program.
export { CpkMedicineStock };
