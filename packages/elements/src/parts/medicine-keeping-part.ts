// SPDX-License-Identifier: Apache-2.0
import { Part } from './part.js';

/** The rules of register, stock and reconciliation: fetched before the first of them is shown. */
export const medicineKeepingPart = /* @__PURE__ */ new Part(() => import('./medicine-keeping.js'));

/** What that piece holds. */
export type MedicineKeeping = NonNullable<(typeof medicineKeepingPart)['here']>;
