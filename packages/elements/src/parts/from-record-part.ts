// SPDX-License-Identifier: Apache-2.0
import { Part } from './part.js';

/** Checking the record and saying what came from it: for forms that are opened with one. */
export const fromRecordPart = /* @__PURE__ */ new Part(() => import('./from-record.js'));
