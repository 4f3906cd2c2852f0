// SPDX-License-Identifier: Apache-2.0
import type { CareRecord } from '../care-record.js';
import type { ChangeLogEntry } from '../change-log.js';
import { isSignOff } from '../change-types.js';
import type { VersionedRecord } from '../versioned-record.js';

type VersionOf = Pick<VersionedRecord, 'recordUid' | 'versionNumber'>;

const entriesOf = (record: CareRecord, { recordUid, versionNumber }: VersionOf) =>
  record.changeLog.filter((entry) => entry.recordUid === recordUid && entry.recordVersion === versionNumber);

/** The change log entry that made one version. Who signed it off is in {@link signOffsOf}. */
export function changeOf(record: CareRecord, version: VersionOf): ChangeLogEntry | undefined {
  return entriesOf(record, version).find((entry) => !isSignOff(entry));
}

/** Who completed and authorised one version, in the order in which they did. A later version has its own. */
export function signOffsOf(record: CareRecord, version: VersionOf): ChangeLogEntry[] {
  return entriesOf(record, version).filter(isSignOff);
}
