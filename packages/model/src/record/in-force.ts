// SPDX-License-Identifier: Apache-2.0
import type { CareRecord } from '../care-record.js';
import type { RecordClass } from '../record-class.js';
import type { VersionedRecord } from '../versioned-record.js';

/** The newest version of each record, by its uid, in the order in which the records were begun. */
export function newestVersions(records: readonly VersionedRecord[]): ReadonlyMap<string, VersionedRecord> {
  const newest = new Map<string, VersionedRecord>();
  for (const version of records) {
    const found = newest.get(version.recordUid);
    if (!found || found.versionNumber < version.versionNumber) newest.set(version.recordUid, version);
  }
  return newest;
}

/** Uids of the records that were withdrawn. */
export function withdrawnUids(records: readonly VersionedRecord[]): ReadonlySet<string> {
  const newest = [...newestVersions(records).values()];
  return new Set(newest.filter(({ withdrawn }) => withdrawn).map(({ recordUid }) => recordUid));
}

/**
 * The newest version of each record of a class that was not withdrawn: every need, every risk a person has now. Without a
 * class, of every record.
 */
export function inForce<Content>(record: CareRecord, recordClass: RecordClass<Content>): VersionedRecord<Content>[];
export function inForce(record: CareRecord, className?: string): VersionedRecord[];
export function inForce(record: CareRecord, recordClass?: string | RecordClass): VersionedRecord[] {
  const name = typeof recordClass === 'object' ? recordClass.name : recordClass;
  return [...newestVersions(record.records).values()].filter(
    (version) => !version.withdrawn && (name === undefined || version.class === name),
  );
}
