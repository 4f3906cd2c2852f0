// SPDX-License-Identifier: Apache-2.0
import { Part } from './part.js';

/** For forms with `defer-layout`. */
export const deferredLayoutPart = /* @__PURE__ */ new Part(() => import('./deferred-layout.js'));
