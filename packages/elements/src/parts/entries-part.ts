// SPDX-License-Identifier: Apache-2.0
import { Part } from './part.js';

/** What can be given several times: for forms that ask for it. */
export const entriesPart = /* @__PURE__ */ new Part(() => import('./entries.js'));
