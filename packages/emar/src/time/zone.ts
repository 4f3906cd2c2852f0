// SPDX-License-Identifier: Apache-2.0
import * as Days from 'temporal-polyfill/fns/PlainDate';
import * as Moments from 'temporal-polyfill/fns/ZonedDateTime';
import { kept } from './kept.js';

/** A moment as the clock on the wall of the service shows it. */
export interface LocalTime {
  /** `2026-03-29` */
  readonly date: string;
  /** `02:30:00` */
  readonly time: string;
  /** `+01:00` */
  readonly offset: string;
  /** `2026-03-29T02:30:00+01:00` */
  readonly text: string;
}

/** The moment a wall-clock time stands for, and what the clocks did to it. */
export interface WallTime {
  readonly ms: number;
  /** The time does not exist that day: it moved forward by the length of the gap (R3). */
  readonly shifted: boolean;
  /** The time happens twice that day: this is the first (R4). */
  readonly ambiguous: boolean;
}

/** One time zone. Days are texts (`2026-03-29`), moments are milliseconds since 1970. */
export interface Zone {
  readonly name: string;
  local(ms: number): LocalTime;
  /** @param time - `08:00` or `08:00:00` */
  at(date: string, time: string): WallTime;
  /** The first moment of a day, which is not 00:00 everywhere. */
  startOfDay(date: string): number;
}

type Day = ReturnType<typeof Days.create>;

const two = (digits: number) => String(digits).padStart(2, '0');

const dayOf = kept((date: string): Day => {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  return Days.fromFields({ year, month, day }, { overflow: 'reject' });
});

/** Days compare as texts up to this one; beyond it nothing is due. */
export const LAST_DAY = '9999-12-31';

const written = (day: Day): string => (day.year > 9999 ? LAST_DAY : Days.toString(day));

/** How many tables there may be in a table, and days in each of them: ten years. */
const FEW = 300;
const FEW_DAYS = 4_000;

/** One day after another is asked for once for every order of a home. */
const movedBy = kept((days: number) => kept((date: string) => written(Days.addDays(dayOf(date), days)), FEW_DAYS), FEW);

/** The day `days` later. */
export const addDays = (date: string, days: number): string => (days === 0 ? date : movedBy(days)(date));

/** The same day number `months` later, or the last day of a month that is too short (R8). */
export const addMonths = (date: string, months: number): string =>
  written(Days.addMonths(dayOf(date), months, { overflow: 'constrain' }));

/** From one day to another. */
export const daysBetween = (from: string, to: string): number => Days.diffDays(dayOf(from), dayOf(to));

/** Monday is 1, Sunday 7. */
export const dayOfWeek = (date: string): number => Days.dayOfWeek(dayOf(date));

/** The Monday of the week a day lies in. */
export const mondayOf = (date: string): string => addDays(date, 1 - dayOfWeek(date));

function makeZone(name: string): Zone {
  const startOfDay = kept((date: string) => Days.toZonedDateTime(dayOf(date), { timeZone: name }).epochMilliseconds);

  const local = kept((ms: number): LocalTime => {
    const moment = Moments.create(BigInt(ms) * 1_000_000n, name);
    const date = `${String(moment.year).padStart(4, '0')}-${two(moment.month)}-${two(moment.day)}`;
    const time = `${two(moment.hour)}:${two(moment.minute)}:${two(moment.second)}`;
    const offset = Moments.offset(moment);
    return { date, time, offset, text: `${date}T${time}${offset}` };
  });

  // By the time and then by the day: both are texts that are there already, so none is put together to be looked for.
  const at = kept((time: string) => kept((date: string) => wallTime(date, time), FEW_DAYS), FEW);

  function wallTime(date: string, time: string): WallTime {
    const [hour = 0, minute = 0, second = 0] = time.split(':').map(Number);
    const { year, month, day } = dayOf(date);
    const fields = { year, month, day, hour, minute, second, timeZone: name };
    const earlier = Moments.fromFields(fields, { disambiguation: 'earlier' });
    const later = Moments.fromFields(fields, { disambiguation: 'later' });
    if (earlier.epochMilliseconds === later.epochMilliseconds) {
      return { ms: earlier.epochMilliseconds, shifted: false, ambiguous: false };
    }
    // In a gap neither is what was asked for, and the later one is the one that moved forward.
    const there = earlier.hour === hour && earlier.minute === minute && earlier.day === day;
    return there
      ? { ms: earlier.epochMilliseconds, shifted: false, ambiguous: true }
      : { ms: later.epochMilliseconds, shifted: true, ambiguous: false };
  }

  return {
    name,
    local: (ms) => local(Math.trunc(ms)),
    at: (date, time) => at(time)(date),
    startOfDay,
  };
}

const zones = new Map<string, Zone>();

/** Whether this machine knows the zone. */
export const isTimeZone = kept((name: string): boolean => {
  try {
    new Intl.DateTimeFormat('en-GB', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}, FEW);

/**
 * The zone of an IANA name.
 *
 * @throws RangeError when this machine does not know it; `parseFacts` refuses such facts before
 */
export function zoneOf(name: string): Zone {
  let zone = zones.get(name);
  if (!zone) {
    if (!isTimeZone(name)) throw new RangeError('This time zone is not known here.');
    zone = makeZone(name);
    zones.set(name, zone);
  }
  return zone;
}
