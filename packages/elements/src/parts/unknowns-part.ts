// SPDX-License-Identifier: Apache-2.0
import { Part } from './part.js';

/** Reasons for having no answer: for forms that offer them. */
export const unknownsPart = /* @__PURE__ */ new Part(() => import('./unknowns.js'));
