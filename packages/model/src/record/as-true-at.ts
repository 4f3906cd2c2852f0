// SPDX-License-Identifier: Apache-2.0
import type { CareRecord } from '../care-record.js';
import type { ChangeLogEntry } from '../change-log.js';
import type { RecordClass } from '../record-class.js';
import type { VersionedRecord } from '../versioned-record.js';
import { changeOf } from './change-of.js';
import { momentOf } from './as-at.js';
import { type TimeOfEvent, datesIn, eventBlockOf, spanOf } from './time-of-event.js';
import { makingEntries, versionKey } from './version-key.js';
import { HOME_TIME_ZONE, zonedClock } from './zoned-clock.js';

/**
 * When what a version tells of happened: as the operation said, else as its Event block says. Undefined where nothing
 * says; of a withdrawal the Event block says nothing, for it is that of the content that was withdrawn.
 *
 * @param classes - whose rows say which `date` is the Event block's; of a class that is not among them only the operation
 *   counts. Without them any `date` is taken for one, which is wrong of a medication, a procedure or a document.
 */
export function timeOfEventOf(
  record: CareRecord,
  version: VersionedRecord,
  classes?: readonly RecordClass[],
): TimeOfEvent | undefined {
  return eventOf(version, changeOf(record, version), classes);
}

function eventOf(
  version: VersionedRecord,
  entry: ChangeLogEntry | undefined,
  classes: readonly RecordClass[] | undefined,
): TimeOfEvent | undefined {
  if (entry?.timeOfEvent) return entry.timeOfEvent;
  if (version.withdrawn) return undefined;
  const rows = classes?.filter(({ name }) => name === version.class).flatMap(({ elements }) => elements);
  return rows ? eventBlockOf(version.content, rows) : datesIn(version.content);
}

/**
 * The record as it was true at a moment, by all that is known now: of each record the versions whose event had begun by
 * then. A correction entered later counts, a change that came later does not. A withdrawal counts from its own time of
 * event: withdraw what should never have been written with the time of its first event, and it was never true.
 *
 * A version that does not say when its event was, or is in doubt about it, counts from its moment of entry, and without
 * one always. Of a day or month the beginning counts. For "what would they have thought on that day of this one", put
 * the two together: `asTrueAt(asAt(record, then), moment)`. The result is for reading; numbers may be missing from
 * its versions.
 *
 * @param instant - an ISO instant
 * @param options - `timeZone`: where the clock on the wall was; "Europe/London" without. `classes`: whose rows say which
 *   `date` is that of an event, as in {@link timeOfEventOf}
 * @throws `DataError` when the moment or the zone is none
 */
export function asTrueAt(
  record: CareRecord,
  instant: string,
  {
    timeZone = HOME_TIME_ZONE,
    classes,
  }: { readonly timeZone?: string; readonly classes?: readonly RecordClass[] } = {},
): CareRecord {
  const moment = momentOf(instant);
  const clock = zonedClock(timeZone);
  const begun = (event: TimeOfEvent | undefined, enteredAt: string | undefined): boolean => {
    const from = event && spanOf(event, clock)?.from;
    return (from ?? (enteredAt === undefined ? -Infinity : Date.parse(enteredAt))) <= moment;
  };
  const made = makingEntries(record);
  const present = new Set<string>();
  const records = record.records.filter((version) => {
    const key = versionKey(version.recordUid, version.versionNumber);
    const entry = made.get(key);
    const isIn = begun(eventOf(version, entry, classes), entry?.date);
    if (isIn) present.add(key);
    return isIn;
  });
  const inLog = (entry: ChangeLogEntry) => {
    const key = versionKey(entry.recordUid, entry.recordVersion);
    return present.has(key) && (made.get(key) === entry || begun(entry.timeOfEvent, entry.date));
  };
  return Object.freeze({
    ...record,
    records: Object.freeze(records),
    changeLog: Object.freeze(record.changeLog.filter(inLog)),
  });
}
