// SPDX-License-Identifier: Apache-2.0
import { Part } from './part.js';

/** What About Me is printed with. */
export const paperPart = /* @__PURE__ */ new Part(() => import('./paper.js'));
