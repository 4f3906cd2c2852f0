// SPDX-License-Identifier: Apache-2.0
import { hasTime, isSignOff, partialDateParts, wallClock } from '@careplan-kit/model';
import { type CareRecord, type ChangeLogEntry, type VersionedRecord, inForce } from '@careplan-kit/model/reading';
import { textIn } from '../record-views/record-words.js';
import { type ClassReading, readingOf } from './kinds.js';

/** When something happened, as far as it can be put on a day. */
export type When =
  /** A moment, or a time on the clock of a day. */
  | { readonly at: 'moment'; readonly day: string; readonly moment: number }
  | { readonly at: 'time'; readonly day: string; readonly time: string }
  /** On a day, and nobody wrote down at what time. */
  | { readonly at: 'day'; readonly day: string }
  /** It stands where it was entered, for it says no day: `said` is what it does say. */
  | { readonly at: 'entry'; readonly day: string; readonly moment: number; readonly said: string };

/** A record and its place in time. */
export interface Placed {
  readonly version: VersionedRecord;
  readonly reading: ClassReading;
  readonly when: When;
  /** The entry that made this version. */
  readonly made: ChangeLogEntry | undefined;
  /** The one of its versions that was entered first to carry the mark of a late entry. */
  readonly late: ChangeLogEntry | undefined;
}

/** What is on which day. */
export interface DayIndex {
  readonly byDay: ReadonlyMap<string, readonly Placed[]>;
  /** Days with anything on them, in order. */
  readonly days: readonly string[];
}

const isDay = (text: string) => partialDateParts(text)?.precision === 'day' && !partialDateParts(text)?.doubt;

type DayOf = (moment: number) => string;

function atEntry(made: ChangeLogEntry | undefined, said: string, dayOf: DayOf): When | null {
  const moment = made ? Date.parse(made.date) : NaN;
  return Number.isNaN(moment) ? null : { at: 'entry', day: dayOf(moment), moment, said };
}

function whenOf(date: string, time: string, made: ChangeLogEntry | undefined, dayOf: DayOf): When | null {
  if (hasTime(date)) {
    const moment = Date.parse(date);
    return { at: 'moment', day: dayOf(moment), moment };
  }
  if (!isDay(date)) return atEntry(made, date, dayOf);
  return /^\d\d:\d\d/.test(time) ? { at: 'time', day: date, time } : { at: 'day', day: date };
}

function place(version: VersionedRecord, log: ReadonlyMap<string, ChangeLogEntry[]>, dayOf: DayOf): Placed | null {
  const { content } = version;
  const reading = readingOf(version.class, content);
  if (!reading) return null;
  const entries = log.get(version.recordUid) ?? [];
  const made = entries.find(({ recordVersion }) => recordVersion === version.versionNumber);
  const { moment: element, time } = reading;
  const told = made?.timeOfEvent;
  const when = told
    ? whenOf(told.date, told.time ?? '', made, dayOf)
    : time === 'entry'
      ? entryOf(made, dayOf)
      : whenOf(textIn(content[element ?? 'date']), element ? '' : textIn(content['time']), made, dayOf);
  return when && { version, reading, when, made, late: entries.find(({ lateEntry }) => lateEntry) };
}

/** Of what is written down and does not happen, the time of entry is its own. */
function entryOf(made: ChangeLogEntry | undefined, dayOf: DayOf): When | null {
  const when = atEntry(made, '', dayOf);
  return when && when.at === 'entry' ? { at: 'moment', day: when.day, moment: when.moment } : when;
}

function index(record: CareRecord, timeZone: string): DayIndex {
  const wall = wallClock(timeZone);
  const dayOf = (moment: number) => wall(moment).slice(0, 10);
  const log = new Map<string, ChangeLogEntry[]>();
  for (const entry of record.changeLog) {
    if (isSignOff(entry)) continue;
    const entries = log.get(entry.recordUid);
    if (entries) entries.push(entry);
    else log.set(entry.recordUid, [entry]);
  }
  const byDay = new Map<string, Placed[]>();
  for (const version of inForce(record)) {
    const placed = place(version, log, dayOf);
    if (!placed) continue;
    const onDay = byDay.get(placed.when.day);
    if (onDay) onDay.push(placed);
    else byDay.set(placed.when.day, [placed]);
  }
  return { byDay, days: [...byDay.keys()].sort() };
}

const known = new WeakMap<CareRecord, { readonly timeZone: string; readonly index: DayIndex }>();

/** What is on which day of the worker's clock. Worked out once for each record the host hands over. */
export function dayIndex(record: CareRecord, timeZone: string): DayIndex {
  const found = known.get(record);
  if (found?.timeZone === timeZone) return found.index;
  const made = index(record, timeZone);
  known.set(record, { timeZone, index: made });
  return made;
}

/** Another day of the calendar. */
export function dayPlus(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
