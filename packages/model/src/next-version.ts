// SPDX-License-Identifier: Apache-2.0
import { DataError } from './errors.js';
import type { RecordClass } from './record-class.js';
import type { RecordOperation } from './record-operations.js';
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

/** Identity and number of the version an operation makes, among the versions there are already. */
export function nextVersion(
  existing: readonly VersionedRecord[],
  operation: RecordOperation,
  index: number,
  recordClass: RecordClass,
  newUid: () => string,
): { recordUid: string; versionNumber: number } {
  const newest = (versions: readonly VersionedRecord[]) =>
    versions.reduce<VersionedRecord | undefined>(
      (found, version) => (found && found.versionNumber > version.versionNumber ? found : version),
      undefined,
    );
  const ofClass = existing.filter((version) => version.class === recordClass.name);
  if (operation.operation === 'create') {
    const other = recordClass.onePerPerson ? newest(ofClass) : undefined;
    // Two people each wrote the first one: the second has not seen the first.
    if (other) throw new VersionConflictError(other.recordUid, 0, other.versionNumber);
    const recordUid = newUid();
    if (existing.some((version) => version.recordUid === recordUid)) {
      throw new DataError('The operation', [
        { path: ['operations', index], code: 'duplicate-uid', message: `a record "${recordUid}" exists already` },
      ]);
    }
    return { recordUid, versionNumber: 1 };
  }
  const { recordUid, fromVersion } = operation;
  const current = newest(ofClass.filter((version) => version.recordUid === recordUid));
  if (!current) {
    throw new DataError('The operation', [
      {
        path: ['operations', index, 'recordUid'],
        code: 'unknown-record',
        message: `no "${recordClass.name}" record "${recordUid}" is there to amend`,
      },
    ]);
  }
  if (current.versionNumber !== fromVersion) {
    throw new VersionConflictError(recordUid, fromVersion, current.versionNumber);
  }
  return { recordUid, versionNumber: fromVersion + 1 };
}
