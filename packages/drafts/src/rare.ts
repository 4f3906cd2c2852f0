// SPDX-License-Identifier: Apache-2.0
// Fetched when keys change, a draft changes hands or devices, or everything is erased.
export { eraseAll, erasePerson } from './erase.js';
export { exchangeId, receivingKey } from './keys/exchange.js';
export { passOn } from './keys/passed.js';
export { resumeRotation, rotate } from './keys/rotate.js';
export { handOver, takeOver } from './people/hand-over.js';
export { exportDrafts } from './rescue/export-rescue.js';
export { importDrafts } from './rescue/import-rescue.js';
