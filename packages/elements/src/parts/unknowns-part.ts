// SPDX-License-Identifier: Apache-2.0
import type * as unknowns from './unknowns.js';
import { Part } from './part.js';

/** Reasons for having no answer: for forms and fields that offer them. */
export const unknownsPart = /* @__PURE__ */ new Part<typeof unknowns>();
