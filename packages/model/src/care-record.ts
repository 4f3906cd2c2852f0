// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { ChangeLogEntry } from './change-log.js';
import { DataError, type DataIssue } from './errors.js';
import { parseWith, toDataIssues } from './parse.js';
import type { RecordClass } from './record-class.js';
import { withdrawnUids } from './record/in-force.js';
import { SubjectOfCare } from './subject-of-care.js';
import { VersionedRecord } from './versioned-record.js';

/** Version of the stored shape of a {@link CareRecord}. */
export const CARE_RECORD_SCHEMA_VERSION = 1;

/**
 * Everything recorded about one person: who they are, every version of every record, and the log of who changed what.
 * Records of classes this version does not know are kept as they are.
 */
export interface CareRecord {
  readonly schemaVersion: typeof CARE_RECORD_SCHEMA_VERSION;
  readonly subjectOfCare: SubjectOfCare;
  readonly records: readonly VersionedRecord[];
  readonly changeLog: readonly ChangeLogEntry[];
}

export const CareRecord: z.ZodMiniType<CareRecord> = z.looseObject({
  schemaVersion: z.literal(CARE_RECORD_SCHEMA_VERSION),
  subjectOfCare: SubjectOfCare,
  records: z.array(VersionedRecord),
  changeLog: z.array(ChangeLogEntry),
});

/** A new, empty record for a person. */
export function emptyCareRecord(subjectOfCare: SubjectOfCare): CareRecord {
  return parseWith('The care record', CareRecord, {
    schemaVersion: CARE_RECORD_SCHEMA_VERSION,
    subjectOfCare,
    records: [],
    changeLog: [],
  });
}

/**
 * Reads a stored or received care record, and checks the content of each class it is given.
 *
 * @throws DataError with a path for each fault.
 */
export function parseCareRecord(input: unknown, classes: readonly RecordClass[] = []): CareRecord {
  const record = parseWith('The care record', CareRecord, input);
  const issues: DataIssue[] = [];
  record.records.forEach((version, index) => {
    const known = classes.find((candidate) => candidate.name === version.class);
    const result = known?.schema.safeParse(version.content);
    if (result && !result.success) {
      for (const issue of toDataIssues(result.error.issues)) {
        issues.push({ ...issue, path: ['records', index, 'content', ...issue.path] });
      }
    }
  });
  if (issues.length > 0) throw new DataError('The care record', issues);
  return record;
}

/**
 * Versions, newest first.
 *
 * Of a class: those of its records that are in force. A record that was withdrawn is left out with all its versions, so
 * that whoever takes the first of them for the one in force never shows a withdrawn one. Of a record uid: every version of
 * that record, withdrawn or not; nothing is ever hidden from one who asks for the record itself.
 */
export function history<Content>(record: CareRecord, recordClass: RecordClass<Content>): VersionedRecord<Content>[];
export function history(record: CareRecord, recordUid: string): VersionedRecord[];
export function history(record: CareRecord, of: RecordClass | string): VersionedRecord[] {
  const withdrawn = withdrawnUids(record.records);
  const wanted = ({ class: name, recordUid }: VersionedRecord) =>
    typeof of === 'string' ? recordUid === of : name === of.name && !withdrawn.has(recordUid);
  return record.records.filter(wanted).sort((a, b) => b.versionNumber - a.versionNumber);
}

/**
 * The version in force of a class of which a person has one record, or undefined when nothing is in force: nothing was
 * recorded, or it was withdrawn. Of a class with many records use `inForce`.
 */
export function latest<Content>(
  record: CareRecord,
  recordClass: RecordClass<Content>,
): VersionedRecord<Content> | undefined {
  return history(record, recordClass)[0];
}

export { changeOf, signOffsOf } from './record/change-of.js';
