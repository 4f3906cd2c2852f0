// SPDX-License-Identifier: Apache-2.0
import {
  type CareRecord,
  DataError,
  type DataIssue,
  type RecordClass,
  inForce,
  parseCareRecord,
  toDataIssues,
} from '@careplan-kit/model/reading';

/** A list without holes: a walk over thousands of millions of them would not end. */
const isList = (value: unknown): value is unknown[] =>
  Array.isArray(value) && Object.keys(value).length === value.length;

type Bag = Readonly<Record<string, unknown>>;
const isBag = (value: unknown): value is Bag => typeof value === 'object' && value !== null;

/** The entries whose name is wanted, and those that do not tell theirs, each with its place in the list. */
function wanted(list: readonly unknown[], key: string, names: ReadonlySet<unknown>) {
  const wants = (entry: unknown) => !isBag(entry) || typeof entry[key] !== 'string' || names.has(entry[key]);
  return list.flatMap((entry, at) => (wants(entry) ? [{ entry, at }] : []));
}

type Places = Readonly<Record<string, readonly number[] | undefined>>;

/** As much of a record as an element reads, and where its parts stand in the whole. */
function partOf(record: Bag, names: ReadonlySet<unknown>): { readonly part: unknown; readonly places: Places } {
  const { records, changeLog } = record;
  if (!isList(records) || !isList(changeLog)) return { part: record, places: {} };
  const versions = wanted(records, 'class', names);
  const uids = new Set(versions.map(({ entry }) => isBag(entry) && entry['recordUid']));
  const entries = wanted(changeLog, 'recordUid', uids);
  return {
    part: { ...record, records: versions.map(({ entry }) => entry), changeLog: entries.map(({ entry }) => entry) },
    places: { records: versions.map(({ at }) => at), changeLog: entries.map(({ at }) => at) },
  };
}

function inWhole([list, at, ...rest]: DataIssue['path'], places: Places): DataIssue['path'] {
  const place = typeof at === 'number' ? places[list as string]?.[at] : undefined;
  return [list, place ?? at, ...rest].filter((step) => step !== undefined);
}

/** Nobody goes by a version that was replaced or withdrawn: a fault in it must not hide the one in force. */
function contentIssues(record: CareRecord, classes: readonly RecordClass[]): DataIssue[] {
  const current = new Set(inForce(record));
  return record.records.flatMap((version, at) => {
    const known = classes.find(({ name }) => name === version.class);
    const result = known && current.has(version) ? known.schema.safeParse(version.content) : null;
    if (!result || result.success) return [];
    return toDataIssues(result.error.issues).map((issue) => ({
      ...issue,
      path: ['records', at, 'content', ...issue.path],
    }));
  });
}

/**
 * What is wrong with a record, with the path; null when it can be read. Only what the element reads is looked at: a
 * record holds years of other things, and the host hands it over anew after every change. Content is looked at in the
 * version in force only.
 *
 * @param reads - the classes whose versions the element reads; a bare name where their content is taken as it comes.
 *   Without it the whole record is looked at, and no content
 */
export function faultOf(
  record: CareRecord | null | undefined,
  reads?: readonly (RecordClass | string)[],
): DataError | null {
  if (record === null || record === undefined) return null;
  const classes = (reads ?? []).filter((one) => typeof one !== 'string');
  const names = reads && new Set(reads.map((one) => (typeof one === 'string' ? one : one.name)));
  const { part, places } = names && isBag(record) ? partOf(record, names) : { part: record, places: {} };
  try {
    const issues = contentIssues(parseCareRecord(part), classes);
    if (issues.length > 0) throw new DataError('The care record', issues);
    return null;
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    const issues = error.issues.map((issue) => ({ ...issue, path: inWhole(issue.path, places) }));
    return new DataError('The care record', issues);
  }
}
