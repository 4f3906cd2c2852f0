// SPDX-License-Identifier: Apache-2.0
import { type CareRecord, type VersionedRecord, inForce } from '@careplan-kit/model/reading';
import { type Bag, isBag } from '../submission/path.js';

/** The uids of the records that a value names, at any depth. */
export function namedIn(value: unknown, found = new Set<string>()): ReadonlySet<string> {
  if (Array.isArray(value)) for (const inner of value) namedIn(inner, found);
  else if (isBag(value))
    for (const [key, inner] of Object.entries(value)) {
      if (key === 'recordUid' && typeof inner === 'string') found.add(inner);
      else namedIn(inner, found);
    }
  return found;
}

/** Whether somebody said that a record, as it stands, is finished. */
export const isCompleted = ({ changeLog }: CareRecord, { recordUid, versionNumber }: VersionedRecord) =>
  changeLog.some(
    (entry) =>
      entry.changeType === 'completed' && entry.recordUid === recordUid && entry.recordVersion === versionNumber,
  );

/** A record, and the object that names it. */
export interface Listed {
  readonly version: VersionedRecord;
  readonly object?: Bag | undefined;
}

export interface List {
  /** The objects of the list. */
  readonly objects: readonly unknown[];
  /** Content of the record the list is in. */
  readonly holder: unknown;
  /** The record of the entry round it. */
  readonly round?: VersionedRecord | undefined;
}

/**
 * The records of a class as a list names them, and after them those that belong there and that nothing names. A record
 * stands in one entry of a form and no more, or it would be amended twice.
 *
 * @param taken - uids of the records that stand in an entry already; those found now are added
 */
export function listedOf(
  record: CareRecord,
  className: string,
  { objects, holder, round }: List,
  taken: Set<string>,
): Listed[] {
  const current = new Map(inForce(record, className).map((version) => [version.recordUid, version]));
  const found: Listed[] = [];
  const add = (version: VersionedRecord | undefined, object?: Bag) => {
    if (!version || taken.has(version.recordUid)) return;
    taken.add(version.recordUid);
    found.push({ version, object });
  };
  for (const object of objects)
    if (isBag(object) && typeof object['recordUid'] === 'string') add(current.get(object['recordUid']), object);
  const named = namedIn(holder);
  const byRound = namedIn(round?.content);
  for (const version of current.values()) {
    const { recordUid, content } = version;
    if (named.has(recordUid) || isCompleted(record, version)) continue;
    if (!round || byRound.has(recordUid) || namedIn(content).has(round.recordUid)) add(version);
  }
  return found;
}
