// SPDX-License-Identifier: Apache-2.0
export { openOutbox, type OpenOutboxOptions, type SendingOptions } from './open-outbox.js';
export { drainOutbox, type DrainOutboxOptions, type DrainReport } from './drain-outbox.js';
export { outboxFailureSentence } from './outbox-sentences.js';
export type {
  DrainOptions,
  EntryState,
  NewEntry,
  Outbox,
  OutboxEntry,
  OutboxListener,
  OutboxState,
  OutgoingEntry,
  ReadableEntry,
  ReopenedEntry,
  Send,
  SendResult,
  UnreadableEntry,
} from './contract.js';
