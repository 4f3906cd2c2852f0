// SPDX-License-Identifier: Apache-2.0
import type * as late from './late.js';
import { Part } from './part.js';

/** What stands in place of a rarer kind of question until that is fetched: here before a form that has one is opened. */
export const latePart = /* @__PURE__ */ new Part<typeof late>();
