// SPDX-License-Identifier: Apache-2.0
import type { CareRecord } from '../care-record.js';
import type { ChangeLogEntry } from '../change-log.js';
import { isSignOff } from '../change-types.js';

/** One text for a version of a record: no uid can be written so that two of them are alike. */
export function versionKey(recordUid: string, versionNumber: number): string {
  return JSON.stringify([recordUid, versionNumber]);
}

/** The entry that made each version, for those who ask for many. */
export function makingEntries(record: CareRecord): ReadonlyMap<string, ChangeLogEntry> {
  const made = new Map<string, ChangeLogEntry>();
  for (const entry of record.changeLog) {
    const key = versionKey(entry.recordUid, entry.recordVersion);
    if (!isSignOff(entry) && !made.has(key)) made.set(key, entry);
  }
  return made;
}
