// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import type { CareRecord } from './care-record.js';
import type { ChangeLogEntry } from './change-log.js';
import type { ChangeType } from './change-types.js';
import { DataError } from './errors.js';
import { currentVersion, newRecordUid } from './next-version.js';
import { parseWith } from './parse.js';
import type { RecordClass } from './record-class.js';
import { changeOf } from './record/change-of.js';
import { type LateEntry, LateEntryRule, lateEntryOf } from './record/late-entry.js';
import { Operations, type RecordOperation, type RecordStep } from './record/operation.js';
import { same } from './record/same.js';
import { stampedContent } from './record/stamped-content.js';
import { type TimeOfEvent, datesIn, eventBlockOf, isEventDate } from './record/time-of-event.js';
import { assertSamePerson } from './record/whose.js';
import { deepFreeze } from './untrusted.js';
import { CareActor, Instant } from './values.js';
import { LIBRARY_VERSION } from './version.js';
import type { VersionedRecord } from './versioned-record.js';

export type { RecordOperation, RecordStep };

/** Who commits, when, and where. */
export interface Commit {
  readonly committer: CareActor;
  /** The moment of entry, as an ISO instant. */
  readonly at: string;
  /** The host system's identifier. */
  readonly systemIdentifier: string;
  /** Makes the identifier of a new record. Passed in, so that a commit can be repeated exactly. */
  readonly newUid: () => string;
  /** Why, for the change log. */
  readonly description?: string;
  /** The form that was used, as `url|version`. */
  readonly form?: string;
  /**
   * When an entry counts as late. Without it nothing is marked. An entry is marked by the operation's `timeOfEvent`, else by
   * the Event block of the content, as the rows of its class have it: a `date` that is another element, or that rides along
   * unknown in a class without an Event block, says nothing of when it happened, and is never taken for late.
   */
  readonly lateEntry?: LateEntryRule;
}

/** What of a commit is written down. */
type CommitFacts = Omit<Commit, 'newUid'>;

const CommitFacts: z.ZodMiniType<CommitFacts> = z.object({
  committer: CareActor,
  at: Instant,
  systemIdentifier: z.string(),
  description: z.optional(z.string()),
  form: z.optional(z.string()),
  lateEntry: z.optional(LateEntryRule),
});

export interface CommitResult {
  /** The whole record, with the new versions and entries at the end. The old one is untouched. */
  readonly record: CareRecord;
  /** One for each create, amend and withdraw, in order. */
  readonly versions: readonly VersionedRecord[];
  /** One for each operation, in order. */
  readonly changeLog: readonly ChangeLogEntry[];
}

const CHANGE_OF = {
  create: 'created',
  amend: 'changed',
  complete: 'completed',
  authorise: 'authorised',
  withdraw: 'withdrawn',
} as const satisfies Record<string, ChangeType>;

/** A new version with when its event was, or a version that was there and is signed off. */
interface Outcome {
  readonly version: VersionedRecord;
  readonly isNew: boolean;
  readonly timeOfEvent: TimeOfEvent | undefined;
  readonly lateEntry: LateEntry | undefined;
}

/**
 * True when a correction is of the same event. A class without a row for `date` may correct what a class with one wrote;
 * a `date` that is another element is no event.
 */
function sameEvent(content: VersionedRecord['content'], before: VersionedRecord['content'], { elements }: RecordClass) {
  const isOther = elements.some((row) => row.key === 'date' && row.partOf === undefined && !isEventDate(row));
  const dates = datesIn(content);
  return !isOther && dates !== undefined && same(dates, datesIn(before));
}

const uidOf = (operation: RecordOperation, newUid: () => string) => () =>
  (operation.operation === 'create' && operation.recordUid) || newUid();

/** Carries out one operation on the record as it is by then. */
function carryOut(
  record: CareRecord,
  operation: RecordOperation | RecordStep,
  index: number,
  recordClass: RecordClass,
  commit: CommitFacts,
  newUid: () => string,
): Outcome {
  const late = (event: TimeOfEvent | undefined) =>
    event && commit.lateEntry ? lateEntryOf(event, commit.at, commit.lateEntry) : undefined;
  const { timeOfEvent } = operation;
  const said = { timeOfEvent, lateEntry: late(timeOfEvent) };
  const writtenBy = { library: LIBRARY_VERSION, ...(commit.form ? { form: commit.form } : {}) };

  const before =
    operation.operation === 'create' ? undefined : currentVersion(record.records, operation, recordClass, index);
  // A record of somebody else's can be withdrawn: that is how it gets out again.
  if (before && operation.operation !== 'withdraw') assertSamePerson(before, record, recordClass.elements, index);
  if (operation.operation === 'complete' || operation.operation === 'authorise') {
    return { version: before!, isNew: false, ...said };
  }
  if (operation.operation === 'withdraw') {
    // The content is not looked at: what can no longer be read must be possible to withdraw.
    const kept = structuredClone(before!);
    const version = { ...kept, versionNumber: kept.versionNumber + 1, writtenBy, withdrawn: true };
    return { version, isNew: true, ...said };
  }

  const stamps = { subjectOfCare: record.subjectOfCare.id, committer: commit.committer, at: commit.at };
  const content = stampedContent(operation.content, recordClass, before?.content, stamps, index);
  const identity = before
    ? { recordUid: before.recordUid, versionNumber: before.versionNumber + 1 }
    : { recordUid: newRecordUid(record.records, recordClass, uidOf(operation, newUid), index), versionNumber: 1 };
  const version = {
    class: recordClass.name,
    ...identity,
    subjectOfCare: record.subjectOfCare.id,
    content,
    writtenBy,
  };
  const block = eventBlockOf(content, recordClass.elements);
  // A correction of what was written late is no second late entry, and does not take the mark off either.
  if (before && !timeOfEvent && sameEvent(content, before.content, recordClass)) {
    return { version, isNew: true, timeOfEvent, lateEntry: changeOf(record, before)?.lateEntry };
  }
  return { version, isNew: true, timeOfEvent, lateEntry: late(timeOfEvent ?? block) };
}

function entryOf(
  operation: RecordOperation | RecordStep,
  { version, timeOfEvent, lateEntry }: Outcome,
  commit: CommitFacts,
): ChangeLogEntry {
  const description = operation.operation === 'withdraw' ? operation.reason : commit.description;
  const attestation =
    operation.operation === 'authorise'
      ? {
          reasonForAttestation: operation.reasonForAttestation,
          ...(operation.proof === undefined ? {} : { proof: operation.proof }),
        }
      : {};
  return structuredClone({
    date: commit.at,
    changeType: CHANGE_OF[operation.operation],
    ...(description ? { description } : {}),
    systemIdentifier: commit.systemIdentifier,
    ...attestation,
    committer: commit.committer,
    recordUid: version.recordUid,
    recordVersion: version.versionNumber,
    ...(timeOfEvent ? { timeOfEvent } : {}),
    ...(lateEntry ? { lateEntry } : {}),
  });
}

/**
 * Applies operations to a care record: all of them, or none. Each adds an entry to the change log.
 *
 * `create`, `amend` and `withdraw` add a version, since they change what is in force, and the standard's number rises with
 * each change. `complete` and `authorise` add none: they change nothing in the record, and what was signed is the version
 * its author saw. A version of its own would be one that nobody signed. An amendment afterwards is a version without
 * sign-off, to be signed anew.
 *
 * @param classes - the classes the operations may touch; content is checked against their schemas
 * @throws DataError when a class is not among them, when content or commit is wrong, when content holds a text
 *   called `attachment` anywhere (a file not handed over yet), when the record was withdrawn, or when it says that it is
 *   about another person (only `withdraw` is open then), with the path
 * @throws `VersionConflictError` when a record has moved on, or a person's one record of a class is in force already
 */
export function applyOperations(
  record: CareRecord,
  operations: readonly (RecordOperation | RecordStep)[],
  commit: Commit,
  classes: readonly RecordClass[],
): CommitResult {
  const { newUid, ...facts } = commit;
  const committed = parseWith('The commit', CommitFacts, facts);
  parseWith('The operations', Operations, { operations });
  const versions: VersionedRecord[] = [];
  const changeLog: ChangeLogEntry[] = [];
  const soFar = () => ({
    ...record,
    records: [...record.records, ...versions],
    changeLog: [...record.changeLog, ...changeLog],
  });
  operations.forEach((operation, index) => {
    const recordClass = classes.find((candidate) => candidate.name === operation.class);
    if (!recordClass) {
      const message = `no class "${operation.class}" was given`;
      throw new DataError('The operation', [{ path: ['operations', index, 'class'], code: 'unknown-class', message }]);
    }
    const outcome = carryOut(soFar(), operation, index, recordClass, committed, newUid);
    if (outcome.isNew) versions.push(outcome.version);
    changeLog.push(entryOf(operation, outcome, committed));
  });
  deepFreeze([versions, changeLog]);
  // Frozen one level down and no further: the earlier versions may be the caller's own objects.
  const after = soFar();
  Object.freeze(after.records);
  Object.freeze(after.changeLog);
  return Object.freeze({ record: Object.freeze(after), versions, changeLog });
}
