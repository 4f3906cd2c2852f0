// SPDX-License-Identifier: Apache-2.0
import { Part } from './part.js';

/** Long lists, answers in own words, looked up codes and records: for forms that ask for one. */
export const listsPart = /* @__PURE__ */ new Part(() => import('./lists.js'));
