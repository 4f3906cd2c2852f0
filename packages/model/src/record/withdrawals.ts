// SPDX-License-Identifier: Apache-2.0
import type { CareRecord } from '../care-record.js';
import type { ChangeLogEntry } from '../change-log.js';
import type { RecordClass } from '../record-class.js';
import type { VersionedRecord } from '../versioned-record.js';
import { changeOf } from './change-of.js';
import { newestVersions } from './in-force.js';

/** A record that is no longer in force. */
export interface Withdrawal {
  /** Its last version, with all content as it was. */
  readonly version: VersionedRecord;
  /** Who withdrew it, when and why (`description`); undefined where the change log does not say. */
  readonly entry: ChangeLogEntry | undefined;
}

/** The records that were withdrawn: of one class, or all. */
export function withdrawals(record: CareRecord, recordClass?: Pick<RecordClass, 'name'>): Withdrawal[] {
  return [...newestVersions(record.records).values()]
    .filter((version) => version.withdrawn && (!recordClass || version.class === recordClass.name))
    .map((version) => ({ version, entry: changeOf(record, version) }));
}
