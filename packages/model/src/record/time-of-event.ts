// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import type { ElementRow } from '../record-class.js';
import { hasTime, PartialDate, possibleDays, TimeOfDay } from '../values/index.js';
import type { Span } from './zoned-clock.js';

/**
 * When something happened, as the person who writes it down knows it: the date and time of the MODS Event block. The
 * time is what the clock on the wall said, and counts only with a whole day.
 */
export const TimeOfEvent = z.looseObject({ date: PartialDate, time: z.optional(TimeOfDay) });
export type TimeOfEvent = z.infer<typeof TimeOfEvent>;

/**
 * The row of the Event block's date. Other elements are called `date` too: that of a medication is of another type, and is
 * the day of the list and of no event.
 */
export const isEventDate = ({ key, name, type, partOf }: ElementRow): boolean =>
  key === 'date' && name === 'Date' && type === 'Date' && partOf === undefined;

/** The date and time of a content's Event block; undefined where the class has none, or it cannot be read. */
export function eventBlockOf(
  content: Readonly<Record<string, unknown>>,
  rows: readonly ElementRow[],
): TimeOfEvent | undefined {
  return rows.some(isEventDate) ? datesIn(content) : undefined;
}

/** What would be the Event block if the class had one: whoever knows the class asks {@link eventBlockOf}. */
export function datesIn(content: Readonly<Record<string, unknown>>): TimeOfEvent | undefined {
  const { date, time } = content;
  if (!PartialDate.safeParse(date).success && !(typeof date === 'string' && hasTime(date))) return undefined;
  return { date: date as string, ...(TimeOfDay.safeParse(time).success ? { time: time as string } : {}) };
}

/** The day after, read as a wall clock at midnight. */
function midnightAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, -1);
}

/**
 * From the first to the last moment an event can have been. A date that is in doubt ("about 1941") has none.
 *
 * @param clock - what the wall clock of the place means, from `zonedClock`
 */
export function spanOf({ date, time }: TimeOfEvent, clock: (wall: string) => Span): Span | undefined {
  if (hasTime(date)) return { from: Date.parse(date), to: Date.parse(date) };
  const days = possibleDays(date);
  if (!days) return undefined;
  if (time && days.first === days.last) return clock(`${days.first}T${time}`);
  if (days.last.startsWith('9999')) return undefined;
  return { from: clock(`${days.first}T00:00:00`).from, to: clock(midnightAfter(days.last)).from };
}
