// SPDX-License-Identifier: Apache-2.0
import type { Comparison } from '../contract/expression.js';
import { Decimal, exact } from '../decimal.js';
import { orderInTime } from './calendar.js';
import type { Result } from './scope.js';

export type { Result } from './scope.js';

/** Far more than any measurement: 40 digits of an answer multiplied a few times over. */
const MOST_DIGITS = 400;

export const isNumber = (value: Result): value is Decimal => value instanceof Decimal;

export const isText = (value: Result): value is string => typeof value === 'string';

export const asNumber = (value: number | null): Result => (value === null ? null : exact(value));

/** Multiplying a number by itself again and again must not end in millions of digits. */
export const bounded = (number: Decimal): Result =>
  number.c.length <= MOST_DIGITS && Math.abs(number.e) <= MOST_DIGITS ? number : null;

const inOrder = (left: string, right: string) => (left < right ? -1 : left > right ? 1 : 0);

/** Order of two operands of one kind; null when they cannot be compared, or it is not certain. */
export function order(left: Result, right: Result): number | null {
  if (isNumber(left) && isNumber(right)) return left.cmp(right);
  if (isText(left) && isText(right)) {
    const inTime = orderInTime(left, right);
    return inTime === undefined ? inOrder(left, right) : inTime;
  }
  if (typeof left === 'boolean' && typeof right === 'boolean') return Number(left) - Number(right);
  return null;
}

const HOLDS: Readonly<Record<Comparison, (sign: number) => boolean>> = {
  equal: (sign) => sign === 0,
  'not-equal': (sign) => sign !== 0,
  less: (sign) => sign < 0,
  'less-or-equal': (sign) => sign <= 0,
  greater: (sign) => sign > 0,
  'greater-or-equal': (sign) => sign >= 0,
};

/** Whether a comparison holds. The same text is the same answer, even where the day it stands for is not known. */
export function compared(op: Comparison, left: Result, right: Result): boolean | null {
  const byText = op === 'equal' || op === 'not-equal';
  const sign = byText && isText(left) && left === right ? 0 : order(left, right);
  return sign === null ? null : HOLDS[op](sign);
}

/** True, false or unknown: a false part settles "and", a true part settles "or", whatever is unknown. */
export function settle(parts: Iterable<Result>, settledBy: boolean): Result {
  let unknown = false;
  for (const part of parts) {
    if (part === settledBy) return settledBy;
    if (typeof part !== 'boolean') unknown = true;
  }
  return unknown ? null : !settledBy;
}

/** Digits that a whole number of the machine holds exactly, with room for the sum of thousands. */
const MOST_SHORT = 11;

/** A short number in whole units of its last place; undefined for a longer one. */
function inUnits({ s, c, e }: Decimal, places: number): number | undefined {
  const zeros = places - (c.length - 1 - e);
  if (zeros < 0 || c.length + zeros > MOST_SHORT) return undefined;
  let units = 0;
  for (const digit of c) units = units * 10 + digit;
  return s * units * 10 ** zeros;
}

/** Below what is exact, by more than one part can add. */
const MOST_MILLIONTHS = Number.MAX_SAFE_INTEGER - 10 ** MOST_SHORT;

/** Places after the point that points and measurements have at most. */
const PLACES = 6;

/**
 * A missing part means no total. Short numbers are added as whole millionths, which is as exact as their digits and
 * takes a fraction of the time: a long score is added up after every answer.
 */
export function total(parts: Iterable<Result>): Result {
  let millionths = 0;
  let others: Decimal | null = null;
  for (const part of parts) {
    if (!isNumber(part)) return null;
    const units = inUnits(part, PLACES);
    if (units === undefined) others = others ? others.plus(part) : part;
    else millionths += units;
    if (Math.abs(millionths) > MOST_MILLIONTHS) {
      others = exact(`${millionths}e-${PLACES}`).plus(others ?? 0);
      millionths = 0;
    }
  }
  const sum: Decimal = exact(`${millionths}e-${PLACES}`);
  return bounded(others ? sum.plus(others) : sum);
}

/** How many are true. */
export function countTrue(parts: Iterable<Result>): Result {
  let count = 0;
  for (const part of parts) {
    if (typeof part !== 'boolean') return null;
    if (part) count++;
  }
  return asNumber(count);
}

/** The least or greatest part; unknown when one is, when they cannot be compared, and when there is none. */
export function extreme(op: 'least' | 'greatest', parts: Iterable<Result>): Result {
  let found: Result = null;
  let first = true;
  for (const part of parts) {
    const sign = first ? order(part, part) : order(part, found);
    if (sign === null) return null;
    if (first || (op === 'least' ? sign < 0 : sign > 0)) found = part;
    first = false;
  }
  return found;
}

const isNumeral = (entry: string | number) => typeof entry === 'number' || /^-?\d+(\.\d+)?$/.test(entry);

export function isIn(value: Result, list: readonly (string | number)[]): Result {
  if (value === null) return null;
  // Asking a decimal whether it equals a word would throw.
  if (isNumber(value)) return list.some((entry) => isNumeral(entry) && value.eq(String(entry)));
  const codes = Array.isArray(value) ? (value as readonly string[]) : [String(value)];
  return list.some((entry) => codes.includes(String(entry)));
}
