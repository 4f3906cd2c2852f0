// SPDX-License-Identifier: Apache-2.0
import { Part } from './part.js';

/** What closes a round or hands it over: fetched in idle time. */
export const roundClosingPart = /* @__PURE__ */ new Part(() => import('./round-closing.js'));
