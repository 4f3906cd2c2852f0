// SPDX-License-Identifier: Apache-2.0
export { type SeenVersion, type NewContent, type RecordChange } from './change-record.js';
export { amendRecord, authoriseRecord, completeRecord, createRecord, withdrawRecord } from './change-record.js';
export type { AuthoriseOperation, CompleteOperation, WithdrawOperation } from './operation.js';
export { LateEntry, LateEntryRule, lateEntryOf } from './late-entry.js';
export { TimeOfEvent } from './time-of-event.js';
export { HOME_TIME_ZONE, type Span, wallClock, zonedClock } from './zoned-clock.js';
export { inForce } from './in-force.js';
export { type Withdrawal, withdrawals } from './withdrawals.js';
export { type ClockStep, asAt, clockSteps } from './as-at.js';
export { asTrueAt, timeOfEventOf } from './as-true-at.js';
export type { SentenceLanguage, SpeechOptions } from './speech.js';
export { dateInWords } from './spoken-date.js';
export { type DiffOptions, type ElementChange, type VersionDifference, diffVersions } from './diff-versions.js';
export { type RecordChanged, changeSentences, changedSince } from './changed-since.js';
export { type ComparedEdit, compareEdits } from './compare-edits.js';
export {
  type DanglingLink,
  type LinkAt,
  type LinkToRecord,
  type RecordLinks,
  type ResolvedLink,
  linkedFrom,
  resolveLinks,
} from './links.js';
export { NewerRecordError, upgrade } from './upgrade.js';
