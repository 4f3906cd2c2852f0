// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import type { CareRecord } from './care-record.js';
import type { ChangeLogEntry } from './change-log.js';
import { DataError, type DataIssue } from './errors.js';
import { nextVersion } from './next-version.js';
import { parseWith, toDataIssues } from './parse.js';
import type { ElementRow, RecordClass } from './record-class.js';
import { deepFreeze } from './untrusted.js';
import { CareActor, Instant } from './values.js';
import { LIBRARY_VERSION } from './version.js';
import type { VersionedRecord } from './versioned-record.js';

/** What is to be done to one record. `content` is the whole new content, unknown parts included. */
export type RecordOperation =
  | { readonly operation: 'create'; readonly class: string; readonly content: Readonly<Record<string, unknown>> }
  | {
      readonly operation: 'amend';
      readonly class: string;
      readonly recordUid: string;
      /** The version the author was looking at. */
      readonly fromVersion: number;
      readonly content: Readonly<Record<string, unknown>>;
    };

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
}

/** What of a commit is written down. */
type CommitFacts = Omit<Commit, 'newUid'>;

const CommitFacts: z.ZodMiniType<CommitFacts> = z.object({
  committer: CareActor,
  at: Instant,
  systemIdentifier: z.string(),
  description: z.optional(z.string()),
  form: z.optional(z.string()),
});

/** What must be so before an operation is looked at; what its content must be is for its class to say. */
const Operations = z.object({
  operations: z.array(
    z.looseObject({
      operation: z.enum(['create', 'amend']),
      class: z.string(),
      content: z.record(z.string(), z.unknown()),
    }),
  ),
});

export interface CommitResult {
  /** The whole record, with the new versions and entries at the end. The old one is untouched. */
  readonly record: CareRecord;
  readonly versions: readonly VersionedRecord[];
  readonly changeLog: readonly ChangeLogEntry[];
}

function stampValue(row: ElementRow, commit: CommitFacts, subjectId: string): unknown {
  switch (row.stamp) {
    case 'subjectOfCare':
      return subjectId;
    case 'committer':
      return [commit.committer];
    case 'committedAt':
      return commit.at;
    case undefined:
      return undefined;
  }
}

/** True when nothing but what the standard fixes is left: the element was emptied. */
const isEmptied = (value: object, fixed: object) => Object.keys(value).every((key) => key in fixed);

/** Adds what a commit knows (who, whom, when) and what the standard fixes. */
function complete(
  content: Readonly<Record<string, unknown>>,
  rows: readonly ElementRow[],
  commit: CommitFacts,
  subjectId: string,
) {
  const completed: Record<string, unknown> = structuredClone(content);
  for (const row of rows) {
    const stamped = stampValue(row, commit, subjectId);
    if (stamped !== undefined) completed[row.key] = stamped;
    const value = completed[row.key];
    if (!row.fixed || typeof value !== 'object' || value === null) continue;
    if (isEmptied(value, row.fixed)) delete completed[row.key];
    else completed[row.key] = { ...row.fixed, ...value };
  }
  return completed;
}

/** Where content still names bytes that are in a draft. Looked for everywhere: a form may bind a file to any element. */
function filesWithoutPlace(value: unknown, path: DataIssue['path'], found: DataIssue[] = []): DataIssue[] {
  if (typeof value !== 'object' || value === null) return found;
  for (const [key, inner] of Object.entries(value)) {
    const here = [...path, Array.isArray(value) ? Number(key) : key];
    if (key === 'attachment' && typeof inner === 'string') {
      const message = 'names a file that nobody has stored yet: put its url or its bytes in its place';
      found.push({ path: here, code: 'file-without-place', message });
    } else filesWithoutPlace(inner, here, found);
  }
  return found;
}

/**
 * Applies operations to a care record: new versions, each with its change log entry. All of them, or none.
 *
 * @param classes - the classes the operations may touch; content is checked against their schemas
 * @throws {@link DataError} when a class is not among them, when content or commit is wrong, or when content holds a text
 *   called `attachment` anywhere (a file not handed over yet), with the path
 * @throws `VersionConflictError` when a record has moved on, or a person's one record of a class exists already
 */
export function applyOperations(
  record: CareRecord,
  operations: readonly RecordOperation[],
  commit: Commit,
  classes: readonly RecordClass[],
): CommitResult {
  const { newUid, ...facts } = commit;
  const committed = parseWith('The commit', CommitFacts, facts);
  parseWith('The operations', Operations, { operations });
  const versions: VersionedRecord[] = [];
  const changeLog: ChangeLogEntry[] = [];
  operations.forEach((operation, index) => {
    const recordClass = classes.find((candidate) => candidate.name === operation.class);
    if (!recordClass) {
      throw new DataError('The operation', [
        {
          path: ['operations', index, 'class'],
          code: 'unknown-class',
          message: `no class "${operation.class}" was given`,
        },
      ]);
    }
    const files = filesWithoutPlace(operation.content, ['operations', index, 'content']);
    if (files.length > 0) throw new DataError(`The content of "${operation.class}"`, files);
    const content = complete(operation.content, recordClass.elements, committed, record.subjectOfCare.id);
    const checked = recordClass.schema.safeParse(content);
    if (!checked.success) {
      const issues = toDataIssues(checked.error.issues);
      throw new DataError(
        `The content of "${operation.class}"`,
        issues.map((issue) => ({ ...issue, path: ['operations', index, 'content', ...issue.path] })),
      );
    }
    const { recordUid, versionNumber } = nextVersion(
      [...record.records, ...versions],
      operation,
      index,
      recordClass,
      newUid,
    );
    versions.push({
      class: recordClass.name,
      recordUid,
      versionNumber,
      content,
      writtenBy: { library: LIBRARY_VERSION, ...(committed.form ? { form: committed.form } : {}) },
    });
    changeLog.push({
      date: committed.at,
      changeType: operation.operation === 'create' ? 'created' : 'changed',
      ...(committed.description ? { description: committed.description } : {}),
      systemIdentifier: committed.systemIdentifier,
      committer: committed.committer,
      recordUid,
      recordVersion: versionNumber,
    });
  });
  deepFreeze([versions, changeLog]);
  // Frozen one level down and no further: the earlier versions may be the caller's own objects.
  return Object.freeze({
    record: Object.freeze({
      ...record,
      records: Object.freeze([...record.records, ...versions]),
      changeLog: Object.freeze([...record.changeLog, ...changeLog]),
    }),
    versions,
    changeLog,
  });
}
