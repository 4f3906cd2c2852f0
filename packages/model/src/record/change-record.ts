// SPDX-License-Identifier: Apache-2.0
import type { CareRecord } from '../care-record.js';
import type { ChangeLogEntry } from '../change-log.js';
import type { RecordClass } from '../record-class.js';
import { type Commit, applyOperations } from '../record-operations.js';
import type { VersionedRecord } from '../versioned-record.js';
import type {
  AuthoriseOperation,
  CompleteOperation,
  RecordOperation,
  RecordStep,
  WithdrawOperation,
} from './operation.js';

/** Content as a caller writes it: whose record it is, the commit knows. */
export type NewContent<Content> = {
  [Key in keyof Content as Key extends 'subjectOfCare' ? never : Key]: Content[Key];
};

/** A version its author looked at. */
export type SeenVersion = Pick<VersionedRecord, 'recordUid' | 'versionNumber'>;

/** What one change did. */
export interface RecordChange<Content = Readonly<Record<string, unknown>>> {
  /** The whole record after it. The one handed in is untouched. */
  readonly record: CareRecord;
  /** The new version; of a sign-off, the version that was signed. */
  readonly version: VersionedRecord<Content>;
  /** Who, in which system, when it was entered, and whether that was late. */
  readonly entry: ChangeLogEntry;
}

type Step<Operation> = Omit<Operation, 'operation' | 'class' | 'recordUid' | 'fromVersion'>;

function changed<Content>(
  record: CareRecord,
  recordClass: RecordClass<Content>,
  operation: RecordOperation | RecordStep,
  commit: Commit,
): RecordChange<Content> {
  const { record: after, changeLog } = applyOperations(record, [operation], commit, [recordClass]);
  const entry = changeLog[0]!;
  const version = after.records.find(
    (one) => one.recordUid === entry.recordUid && one.versionNumber === entry.recordVersion,
  );
  return Object.freeze({ record: after, version: version as unknown as VersionedRecord<Content>, entry });
}

const seen = (recordClass: RecordClass, { recordUid, versionNumber }: SeenVersion) => ({
  class: recordClass.name,
  recordUid,
  fromVersion: versionNumber,
});

/**
 * Begins a record: version 1.
 *
 * @throws DataError when content or commit is wrong; VersionConflictError when the person has the one there may be
 */
export function createRecord<Content>(
  record: CareRecord,
  recordClass: RecordClass<Content>,
  content: NewContent<Content>,
  commit: Commit,
  more: Pick<RecordOperation, 'timeOfEvent'> = {},
): RecordChange<Content> {
  return changed(record, recordClass, { ...more, operation: 'create', class: recordClass.name, content }, commit);
}

/**
 * Writes the next version of a record. `content` is all of it, not only what is new.
 *
 * @param from - the version the author was looking at
 * @throws DataError when content or commit is wrong, or the record was withdrawn; VersionConflictError when it has moved on
 */
export function amendRecord<Content>(
  record: CareRecord,
  recordClass: RecordClass<Content>,
  from: SeenVersion,
  content: NewContent<Content>,
  commit: Commit,
  more: Pick<RecordOperation, 'timeOfEvent'> = {},
): RecordChange<Content> {
  return changed(record, recordClass, { ...more, operation: 'amend', ...seen(recordClass, from), content }, commit);
}

/**
 * Says that a record is finished as it stands in a version: an entry in the change log, and no new version.
 *
 * @throws DataError when the record was withdrawn; VersionConflictError when it has moved on
 */
export function completeRecord<Content>(
  record: CareRecord,
  recordClass: RecordClass<Content>,
  from: SeenVersion,
  commit: Commit,
  more: Step<CompleteOperation> = {},
): RecordChange<Content> {
  return changed(record, recordClass, { ...more, operation: 'complete', ...seen(recordClass, from) }, commit);
}

/**
 * Signs a version, with the reason and the proof: an entry in the change log, and no new version.
 *
 * @throws DataError when the record was withdrawn; VersionConflictError when it has moved on: nobody signs what they have
 *   not seen
 */
export function authoriseRecord<Content>(
  record: CareRecord,
  recordClass: RecordClass<Content>,
  from: SeenVersion,
  attestation: Step<AuthoriseOperation>,
  commit: Commit,
): RecordChange<Content> {
  const operation = { ...attestation, operation: 'authorise', ...seen(recordClass, from) } as const;
  return changed(record, recordClass, operation, commit);
}

/**
 * Takes a record out of force. Its last version keeps all content; `latest`, `inForce` and `history` of the class pass
 * over the record from then on, `history` of its uid does not. It cannot be amended again; write a new one.
 *
 * @throws DataError when it was withdrawn before; VersionConflictError when it has moved on
 */
export function withdrawRecord<Content>(
  record: CareRecord,
  recordClass: RecordClass<Content>,
  from: SeenVersion,
  withdrawal: Step<WithdrawOperation>,
  commit: Commit,
): RecordChange<Content> {
  return changed(record, recordClass, { ...withdrawal, operation: 'withdraw', ...seen(recordClass, from) }, commit);
}
