// SPDX-License-Identifier: Apache-2.0
import type { CalendarUnit } from '../contract/expression.js';
import { daysOf } from './in-time.js';

/** Any count beyond this leaves the years 1 to 9999. */
const MOST_UNITS = 4_000_000;
const MILLISECONDS_A_DAY = 86_400_000;

interface Day {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

/** The first and last day a text can mean; a date-time means the day on its wall clock. Undefined for any other text. */
function span(text: string): { readonly first: Day; readonly last: Day } | undefined {
  const days = daysOf(text.split('T')[0]!);
  return days && { first: dayOf(days.first), last: dayOf(days.last) };
}

function dayOf(text: string): Day {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  return { year, month, day };
}

function wholeDay(text: string): Day | undefined {
  const days = span(text);
  return days && numberOf(days.first) === numberOf(days.last) ? days.first : undefined;
}

/** Days since 1 January 1970. Reckoned in UTC, where every day has 24 hours. */
function numberOf({ year, month, day }: Day): number {
  const date = new Date(0);
  // `Date.UTC` would take the year 41 for 1941.
  date.setUTCFullYear(year, month - 1, day);
  return date.getTime() / MILLISECONDS_A_DAY;
}

function textOf(dayNumber: number): string | null {
  const date = new Date(dayNumber * MILLISECONDS_A_DAY);
  const year = date.getUTCFullYear();
  // What is no date at all gives NaN here, which fails both.
  return year >= 1 && year <= 9999 ? date.toISOString().slice(0, 10) : null;
}

const lastDayOf = (year: number, month: number) => {
  const date = new Date(0);
  date.setUTCFullYear(year, month, 0);
  return date.getUTCDate();
};

function yearsBetween(born: Day, on: Day): number {
  const hadBirthday = on.month > born.month || (on.month === born.month && on.day >= born.day);
  return on.year - born.year - (hadBirthday ? 0 : 1);
}

/**
 * Completed years of a person. Someone born on 29 February has the birthday on 1 March in a year without that day, as is
 * commonly held in the United Kingdom.
 *
 * @param born - `YYYY-MM-DD`, or as much of it as is known
 * @param on - the day of the question, likewise
 * @returns null when it is not certain ("1941" alone, except where every day of that year gives the same age), when
 * either is no date or in doubt, and before the birth
 */
export function ageOn(born: string, on: string): number | null {
  const from = span(born);
  const to = span(on);
  if (!from || !to) return null;
  const oldest = yearsBetween(from.first, to.last);
  const youngest = yearsBetween(from.last, to.first);
  return oldest === youngest && youngest >= 0 ? youngest : null;
}

/** Whole days from one day to another; null when either is not known to the day. */
export function daysBetween(from: string, to: string): number | null {
  const [start, end] = [wholeDay(from), wholeDay(to)];
  return start && end ? numberOf(end) - numberOf(start) : null;
}

/**
 * The day some time after another (before it, when the amount is negative). 31 January and one month is the last day of
 * February.
 *
 * @param amount - a whole number; parts of a unit are not a date
 * @returns `YYYY-MM-DD`; null when the date is not known to the day, or the result is outside the years 1 to 9999
 */
export function addToDate(date: string, amount: number, unit: CalendarUnit): string | null {
  const start = wholeDay(date);
  if (!start || !Number.isInteger(amount) || Math.abs(amount) > MOST_UNITS) return null;
  if (unit === 'days' || unit === 'weeks') return textOf(numberOf(start) + amount * (unit === 'weeks' ? 7 : 1));
  const months = start.year * 12 + start.month - 1 + amount * (unit === 'years' ? 12 : 1);
  const year = Math.floor(months / 12);
  const month = (months % 12) + 1;
  if (year < 1 || year > 9999) return null;
  return textOf(numberOf({ year, month, day: Math.min(start.day, lastDayOf(year, month)) }));
}
