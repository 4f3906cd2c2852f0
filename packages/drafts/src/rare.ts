// SPDX-License-Identifier: Apache-2.0
// Fetched when keys change, a draft changes hands or devices, or everything is erased.
import './index.js'; // For bundlers: see parts.ts.
import { eraseAll, erasePerson } from './erase.js';
import { rotate } from './keys/rotate.js';
import { handOver, takeOver } from './people/hand-over.js';
import { exportDrafts } from './rescue/export-rescue.js';
import { importDrafts } from './rescue/import-rescue.js';
import type { LateMethods } from './store-parts.js';

export { carriedOf } from './keys/carried.js';
export { exchangeId, receivingKey } from './keys/exchange.js';
export { passOn } from './keys/passed.js';
export { resumeRotation } from './keys/rotate.js';

/** What the methods of these names of the store do. */
export const methods = {
  handOver: ({ parts, desk }, id, request) => handOver(id, request, parts, desk),
  takeOver: ({ parts }, id, request) => takeOver(id, request, parts),
  rotateKeys: ({ parts, desk }, next, { onProgress } = {}) => rotate(next, onProgress, parts, desk),
  async exportRescue({ parts, desk }, ids, seal, options = {}) {
    await desk.flushAll();
    return exportDrafts(ids, seal, options, parts);
  },
  importRescue: ({ parts, desk }, file, secret, options = {}) => importDrafts(file, secret, desk.open, options, parts),
  eraseAll: ({ parts, desk }) => eraseAll(parts, desk),
  eraseFor: ({ parts, desk }, person) => erasePerson(person, parts, desk),
} satisfies LateMethods;
