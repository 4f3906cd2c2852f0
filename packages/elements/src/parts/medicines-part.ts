// SPDX-License-Identifier: Apache-2.0
import { Part } from './part.js';

/** The rules of the medicines record: fetched before the first medicine is shown. */
export const medicinesPart = /* @__PURE__ */ new Part(() => import('./medicines.js'));

/** What that piece holds. */
export type Medicines = NonNullable<(typeof medicinesPart)['here']>;
