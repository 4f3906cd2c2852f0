// SPDX-License-Identifier: Apache-2.0
import { type Exact, exact } from '../arithmetic.js';
import type { Decimal } from '../decimal.js';
import { isNumber, order } from './operands.js';
import type { Result } from './scope.js';

/** Far more than any measurement: 40 digits of an answer multiplied a few times over. */
const MOST_DIGITS = 400;

export const asNumber = (value: number | null): Result => (value === null ? null : exact(value));

/** Multiplying a number by itself again and again must not end in millions of digits. */
export const bounded = (number: Decimal): Result =>
  number.c.length <= MOST_DIGITS && Math.abs(number.e) <= MOST_DIGITS ? number : null;

/** Digits that a whole number of the machine holds exactly, with room for the sum of thousands. */
const MOST_SHORT = 11;

/** A short number in whole units of its last place; undefined for a longer one. */
function inUnits({ s, c, e }: Decimal, places: number): number | undefined {
  const zeros = places - (c.length - 1 - e);
  if (zeros < 0 || c.length + zeros > MOST_SHORT) return undefined;
  return s * Number(c) * 10 ** zeros;
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
  let others: Exact | null = null;
  for (const part of parts) {
    if (!isNumber(part)) return null;
    const units = inUnits(part, PLACES);
    if (units === undefined) others = exact(part).plus(others ?? 0);
    else millionths += units;
    if (Math.abs(millionths) > MOST_MILLIONTHS) {
      others = exact(`${millionths}e-${PLACES}`).plus(others ?? 0);
      millionths = 0;
    }
  }
  const sum = exact(`${millionths}e-${PLACES}`);
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
