// SPDX-License-Identifier: Apache-2.0
import type { CareRecord } from '../care-record.js';
import type { ChangeLogEntry } from '../change-log.js';
import { isSignOff } from '../change-types.js';
import { DataError } from '../errors.js';
import { Instant } from '../values.js';
import type { VersionedRecord } from '../versioned-record.js';
import { versionKey } from './version-key.js';

/** A moment in milliseconds. @throws DataError when it is none */
export function momentOf(instant: string): number {
  if (Instant.safeParse(instant).success) return Date.parse(instant);
  const message = 'is not an instant such as 2026-11-22T14:02:00Z';
  throw new DataError('The moment', [{ path: [], code: 'invalid_format', message }]);
}

const keyOf = ({ recordUid, versionNumber }: VersionedRecord) => versionKey(recordUid, versionNumber);

/**
 * When each version was there, in milliseconds. An entry that says a version was there says so of every version before
 * it: so a clock that was set back, or that ran ahead once, takes nothing away that somebody had entered. A version that
 * nothing in the log speaks of came after the one before it.
 */
function knownSince(record: CareRecord): ReadonlyMap<VersionedRecord, number> {
  const spoken = new Map<string, number>();
  for (const entry of record.changeLog) {
    const place = versionKey(entry.recordUid, entry.recordVersion);
    spoken.set(place, Math.min(spoken.get(place) ?? Infinity, Date.parse(entry.date)));
  }
  const known = new Map<VersionedRecord, number>();
  const later = new Map<string, number>();
  const byNumber = [...record.records].sort((a, b) => a.versionNumber - b.versionNumber);
  for (const version of byNumber.toReversed()) {
    const own = spoken.get(keyOf(version)) ?? Infinity;
    const since = Math.min(own, later.get(version.recordUid) ?? Infinity);
    later.set(version.recordUid, since);
    known.set(version, since);
  }
  const earlier = new Map<string, number>();
  for (const version of byNumber) {
    const since = known.get(version)!;
    if (since === Infinity) known.set(version, earlier.get(version.recordUid) ?? -Infinity);
    earlier.set(version.recordUid, known.get(version)!);
  }
  return known;
}

/**
 * The record as it was known at a moment: what had been entered by then, whenever it happened. Who withdrew, amended or
 * signed later has no part in it. It is for reading: its versions are those of the record, and so are the names and
 * numbers of the person, which have no versions.
 *
 * Moments of entry are taken from the change log. Where clocks disagree (`clockSteps` finds where), a version counts as known from the earliest
 * moment at which it, or one after it, was entered or signed. A version without an entry counts as known from the
 * moment of the one before it; if nothing in the log speaks of a record, it counts as always known.
 *
 * @param instant - an ISO instant; what was entered at exactly that moment is in
 * @throws DataError when it is none
 */
export function asAt(record: CareRecord, instant: string): CareRecord {
  const moment = momentOf(instant);
  const known = knownSince(record);
  const records = record.records.filter((version) => known.get(version)! <= moment);
  const present = new Set(records.map((version) => keyOf(version)));
  const inLog = (entry: ChangeLogEntry) =>
    Date.parse(entry.date) <= moment ||
    (!isSignOff(entry) && present.has(versionKey(entry.recordUid, entry.recordVersion)));
  return Object.freeze({
    ...record,
    records: Object.freeze(records),
    changeLog: Object.freeze(record.changeLog.filter(inLog)),
  });
}

/** Where a change log goes back in time. */
export interface ClockStep {
  /** The entry that was made later and says an earlier moment. */
  readonly entry: ChangeLogEntry;
  /** The entry of a version before it that says a later moment. */
  readonly after: ChangeLogEntry;
}

/** Where the clocks of those who entered a record cannot all have been right. */
export function clockSteps(record: CareRecord): ClockStep[] {
  const steps: ClockStep[] = [];
  const newest = new Map<string, ChangeLogEntry>();
  const inOrder = [...record.changeLog].sort((a, b) => a.recordVersion - b.recordVersion);
  for (const entry of inOrder) {
    const before = newest.get(entry.recordUid);
    if (before && Date.parse(entry.date) < Date.parse(before.date)) steps.push({ entry, after: before });
    if (!before || Date.parse(entry.date) >= Date.parse(before.date)) newest.set(entry.recordUid, entry);
  }
  return steps;
}
