// SPDX-License-Identifier: Apache-2.0
import { Part } from './part.js';

/** Times, dates that may be vague, amounts and scales: for forms that ask for one. */
export const measuredPart = /* @__PURE__ */ new Part(() => import('./measured.js'));
