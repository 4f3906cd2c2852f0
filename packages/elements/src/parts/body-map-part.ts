// SPDX-License-Identifier: Apache-2.0
import { Part } from './part.js';

/** The body map: for forms that ask for one. */
export const bodyMapPart = /* @__PURE__ */ new Part(() => import('./body-map.js'));
