// SPDX-License-Identifier: Apache-2.0
export { correctRecord, type CorrectAnswer } from './correct.js';
export { currentRecords, recordsById, standingRecords } from './current.js';
export { recordAdministration, type RecordAnswer } from './record.js';
export { type SyncAnswer, syncDrafts } from './sync.js';
export type { SyncedSlot } from './synced-slots.js';
