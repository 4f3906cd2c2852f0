// SPDX-License-Identifier: Apache-2.0
import { PARTIAL_DATE_PATTERN } from './calendar-pattern.js';

/** How much of the date is known. */
export type DatePrecision = 'century' | 'decade' | 'year' | 'month' | 'day';

/** In what way it is in doubt: `1941~` approximate, `1941?` uncertain, `1941%` both. */
export type DateDoubt = 'approximate' | 'uncertain' | 'approximate-and-uncertain';

/** The parts of a partial date, from which a caller makes words in its own language. */
export interface PartialDateParts {
  readonly precision: DatePrecision;
  /** Four characters: `1941`, `194X`, `19XX`. */
  readonly year: string;
  /** `01` to `12`. */
  readonly month?: string;
  /** `01` to `31`. */
  readonly day?: string;
  /** Absent when nothing is in doubt. */
  readonly doubt?: DateDoubt;
}

const DOUBTS: Readonly<Record<string, DateDoubt>> = {
  '~': 'approximate',
  '?': 'uncertain',
  '%': 'approximate-and-uncertain',
};

const WHOLE = new RegExp(`^${PARTIAL_DATE_PATTERN}$`);

function precisionOf(year: string, month?: string, day?: string): DatePrecision {
  if (day) return 'day';
  if (month) return 'month';
  if (year.endsWith('XX')) return 'century';
  return year.endsWith('X') ? 'decade' : 'year';
}

/** Takes a partial date apart; undefined when the text is not one. */
export function partialDateParts(text: string): PartialDateParts | undefined {
  if (!WHOLE.test(text)) return undefined;
  const doubt = DOUBTS[text.at(-1)!];
  const [year = '', month, day] = (doubt ? text.slice(0, -1) : text).split('-');
  return {
    precision: precisionOf(year, month, day),
    year,
    ...(month && { month }),
    ...(day && { day }),
    ...(doubt && { doubt }),
  };
}

/** Length of a month; February by the Gregorian rule. */
function lastDayOf(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/**
 * The first and last day the date can be, both included, as `YYYY-MM-DD`. Undefined when the text is no partial date,
 * and when it is in doubt: nobody said how far from 1941 "about 1941" reaches.
 */
export function possibleDays(text: string): { readonly first: string; readonly last: string } | undefined {
  const parts = partialDateParts(text);
  if (!parts || parts.doubt) return undefined;
  const { year, month, day } = parts;
  const lastYear = year.replaceAll('X', '9');
  const lastMonth = month ?? '12';
  return {
    first: `${year.replaceAll('X', '0')}-${month ?? '01'}-${day ?? '01'}`,
    last: `${lastYear}-${lastMonth}-${day ?? lastDayOf(Number(lastYear), Number(lastMonth))}`,
  };
}

/**
 * Whether one date is before, after or on the same day as another. `unknown` when the two can overlap, when either is in
 * doubt, or when either is no date: an order is never guessed. `2026` and `2026` is unknown too, for they may be
 * different days of that year.
 */
export function comparePartialDates(a: string, b: string): 'before' | 'same' | 'after' | 'unknown' {
  const [left, right] = [possibleDays(a), possibleDays(b)];
  if (!left || !right) return 'unknown';
  if (left.last < right.first) return 'before';
  if (left.first > right.last) return 'after';
  return left.first === left.last && right.first === right.last ? 'same' : 'unknown';
}
