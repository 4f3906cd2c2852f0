// SPDX-License-Identifier: Apache-2.0

const DAY = 86_400_000;
const dayNumber = (day: string) => Date.parse(`${day}T00:00:00Z`) / DAY;
const dayOf = (number: number) => new Date(number * DAY).toISOString().slice(0, 10);

/** The calendar day so many days later; dates only, no clock. */
export const dayPlus = (day: string, days: number): string => dayOf(dayNumber(day) + days);

export const isDay = (day: string | null | undefined): day is string =>
  typeof day === 'string' && /^\d{4}-\d\d-\d\d$/.test(day) && !Number.isNaN(Date.parse(day));

/** Monday is 0. */
export const weekDayOf = (day: string): number => (dayNumber(day) + 3) % 7;

/** Columns that are shown, out of those of one cycle. */
export interface ShownDays {
  readonly days: readonly string[];
  /** All days of the cycle: what is printed. */
  readonly cycle: readonly string[];
}

const span = (first: string, length: number) => Array.from({ length }, (_, index) => dayPlus(first, index));

/**
 * The days of the chart round one day.
 *
 * @param base - a first day of a cycle, any one
 * @param length - days in a cycle
 * @param columns - how many fit on the screen; from `length` on the whole cycle
 */
export function shownDays(anchor: string, base: string, length: number, columns: number): ShownDays {
  const into = dayNumber(anchor) - dayNumber(base);
  const first = dayPlus(base, Math.floor(into / length) * length);
  const cycle = span(first, length);
  if (columns >= length) return { days: cycle, cycle };
  const within = dayNumber(anchor) - dayNumber(first);
  const begin = Math.floor(within / columns) * columns;
  return { days: cycle.slice(begin, begin + columns), cycle };
}
