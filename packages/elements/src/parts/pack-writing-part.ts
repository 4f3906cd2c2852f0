// SPDX-License-Identifier: Apache-2.0
import { Part } from './part.js';

/** What writes the papers of a transfer, the heaviest piece of the library: fetched when a pack is made. */
export const packWritingPart = /* @__PURE__ */ new Part(() => import('./pack-writing.js'));
