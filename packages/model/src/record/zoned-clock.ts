// SPDX-License-Identifier: Apache-2.0
import { DataError } from '../errors.js';

/** The zone of care in England, where no other is given. */
export const HOME_TIME_ZONE = 'Europe/London';

/** The first and last moment something can have been, in milliseconds since 1970. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

const DAY = 86_400_000;

/** What the wall says at a moment in a zone, as if the wall were in Greenwich. */
function greenwichOf(timeZone: string): (moment: number) => number {
  const part = 'numeric';
  let format: Intl.DateTimeFormat;
  try {
    format = new Intl.DateTimeFormat('en-GB', {
      timeZone,
      calendar: 'gregory',
      hourCycle: 'h23',
      ...{ year: part, month: part, day: part, hour: part, minute: part, second: part },
    });
  } catch {
    const message = 'is no time zone that is known here';
    throw new DataError('The time zone', [{ path: ['timeZone'], code: 'unknown-time-zone', message }]);
  }
  return (moment) => {
    const read = Object.fromEntries(format.formatToParts(moment).map(({ type, value }) => [type, Number(value)]));
    const [year, month, day] = [read['year']!, read['month']! - 1, read['day']!];
    const whole = Date.UTC(2000, month, day, read['hour'], read['minute'], read['second']);
    // Set apart: Date.UTC takes the years 0 to 99 for those of the last century.
    return new Date(whole).setUTCFullYear(year, month, day);
  };
}

/**
 * The clock on the wall of a zone: `YYYY-MM-DDTHH:MM:SS` at a moment, given in milliseconds since 1970.
 *
 * @throws DataError when this computer does not know the zone
 */
export function wallClock(timeZone: string): (moment: number) => string {
  const wallAt = greenwichOf(timeZone);
  return (moment) => new Date(wallAt(moment)).toISOString().slice(0, 19);
}

/**
 * Turns what a wall clock says in a zone into moments. On the night the clocks go back an hour stands there twice, and on
 * the night they go forward one is missing: both moments it can mean are the span.
 *
 * @throws DataError when this computer does not know the zone
 */
export function zonedClock(timeZone: string): (wall: string) => Span {
  const wallAt = greenwichOf(timeZone);
  const meant = (wall: string): Span => {
    const read = Math.floor(Date.parse(`${wall}Z`) / 1000) * 1000;
    const moments = [-DAY, DAY].map((beside) => read - (wallAt(read + beside) - (read + beside)));
    const real = moments.filter((moment) => wallAt(moment) === read);
    const all = real.length > 0 ? real : moments;
    return { from: Math.min(...all), to: Math.max(...all) };
  };
  // A zone is slow to ask, and many records are of one day.
  const asked = new Map<string, Span>();
  return (wall) => {
    const span = asked.get(wall) ?? meant(wall);
    asked.set(wall, span);
    return span;
  };
}
