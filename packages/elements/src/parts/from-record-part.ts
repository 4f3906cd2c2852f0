// SPDX-License-Identifier: Apache-2.0
import type * as fromRecord from './from-record.js';
import { Part } from './part.js';

/** Checking the record and saying what came from it: for forms that are opened with one. */
export const fromRecordPart = /* @__PURE__ */ new Part<typeof fromRecord>();
