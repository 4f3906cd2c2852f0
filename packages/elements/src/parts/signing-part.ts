// SPDX-License-Identifier: Apache-2.0
import { Part } from './part.js';

/** Signatures: for forms that ask for one. */
export const signingPart = /* @__PURE__ */ new Part(() => import('./signing.js'));
