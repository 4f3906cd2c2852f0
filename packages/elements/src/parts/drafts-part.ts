// SPDX-License-Identifier: Apache-2.0
import { Part } from './part.js';

/** Keeping drafts: for forms that are handed a store for them. */
export const draftsPart = /* @__PURE__ */ new Part(() => import('./drafts.js'));
