// SPDX-License-Identifier: Apache-2.0
import { Part } from './part.js';

/** The rules by which a list of people says who is due: fetched before the list. */
export const medicinesDuePart = /* @__PURE__ */ new Part(() => import('./medicines-due.js'));

/** What that piece holds. */
export type MedicinesDue = NonNullable<(typeof medicinesDuePart)['here']>;
