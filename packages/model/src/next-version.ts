// SPDX-License-Identifier: Apache-2.0
import { DataError } from './errors.js';
import type { RecordClass } from './record-class.js';
import { withdrawnUids } from './record/in-force.js';
import type { VersionedRecord } from './versioned-record.js';

/** Somebody else changed the record after the author opened it. Nothing was written. */
export class VersionConflictError extends Error {
  override readonly name = 'VersionConflictError';
  constructor(
    readonly recordUid: string,
    readonly fromVersion: number,
    readonly currentVersion: number,
  ) {
    super(`Record ${recordUid} is at version ${currentVersion}, but the change was made to version ${fromVersion}.`);
  }
}

const newest = (versions: readonly VersionedRecord[]) =>
  versions.reduce<VersionedRecord | undefined>(
    (found, version) => (found && found.versionNumber > version.versionNumber ? found : version),
    undefined,
  );

/** The uid of a record that is begun. Where a person has one record of the class, a withdrawn one makes room for it. */
export function newRecordUid(
  existing: readonly VersionedRecord[],
  recordClass: RecordClass,
  newUid: () => string,
  index: number,
): string {
  if (recordClass.onePerPerson) {
    const withdrawn = withdrawnUids(existing);
    const other = newest(existing.filter((one) => one.class === recordClass.name && !withdrawn.has(one.recordUid)));
    // Two people each wrote the first one: the second has not seen the first.
    if (other) throw new VersionConflictError(other.recordUid, 0, other.versionNumber);
  }
  const recordUid = newUid();
  if (existing.some((version) => version.recordUid === recordUid)) {
    throw new DataError('The operation', [
      { path: ['operations', index], code: 'duplicate-uid', message: `a record "${recordUid}" exists already` },
    ]);
  }
  return recordUid;
}

/** The version an operation is about: the newest there is, the one its author saw, and in force. */
export function currentVersion(
  existing: readonly VersionedRecord[],
  { recordUid, fromVersion }: { readonly recordUid: string; readonly fromVersion: number },
  recordClass: RecordClass,
  index: number,
): VersionedRecord {
  const refuse = (code: string, message: string): never => {
    throw new DataError('The operation', [{ path: ['operations', index, 'recordUid'], code, message }]);
  };
  const named = `"${recordClass.name}" record "${recordUid}"`;
  const current =
    newest(existing.filter((version) => version.class === recordClass.name && version.recordUid === recordUid)) ??
    refuse('unknown-record', `no ${named} is there`);
  if (current.versionNumber !== fromVersion) {
    throw new VersionConflictError(recordUid, fromVersion, current.versionNumber);
  }
  if (current.withdrawn) refuse('withdrawn', `the ${named} was withdrawn: write a new one`);
  return current;
}
