// SPDX-License-Identifier: Apache-2.0
import { Part } from './part.js';

/** A task list, and one question at a time: for forms that are laid out so. */
export const layoutsPart = /* @__PURE__ */ new Part(() => import('./layouts.js'));
