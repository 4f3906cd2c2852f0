// SPDX-License-Identifier: Apache-2.0
import { Part } from './part.js';

/** What gives and records: fetched in idle time after the list of a round, and at once when somebody is opened. */
export const medicinesGivingPart = /* @__PURE__ */ new Part(() => import('./medicines-giving.js'));

/** What that piece holds. */
export type MedicinesGiving = NonNullable<(typeof medicinesGivingPart)['here']>;
