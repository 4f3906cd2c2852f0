// SPDX-License-Identifier: Apache-2.0
import { Part } from './part.js';

/** Entries as a table: for forms that ask for it. Where it cannot be fetched they stand under one another. */
export const tablePart = /* @__PURE__ */ new Part(() => import('./table.js'));
