// SPDX-License-Identifier: Apache-2.0
import { Part } from './part.js';

/** The signature under a receipt: fetched when a pack was made. */
export const receiptPart = /* @__PURE__ */ new Part(() => import('../signature/signature.js'));
