// SPDX-License-Identifier: Apache-2.0
import type { PointsRange } from '../contract/definition.js';
import { DIVISION_PLACES, Decimal, exact } from '../decimal.js';
import { inRange } from '../engine/in-range.js';
import type { Fault, Operand } from './item-type.js';

/** Digits with an optional sign and point. No exponents, no thousands marks: "1,5" could mean two things. */
const WRITTEN = /^[+-]?\d+(\.\d+)?$/;

/** Longer numbers are not measurements, and would make exact arithmetic slow. */
const MOST_DIGITS = 40;

/** The digits as typed, "70.0" with its zero: precision has meaning. Undefined for what is no number. */
export function readNumber(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const typed = value.trim();
  return WRITTEN.test(typed) && typed.length <= MOST_DIGITS ? typed : undefined;
}

/** The digits of a calculation's result; undefined when they are more than a number here may have. */
export function digitsOf(operand: Operand): string | undefined {
  if (!(operand instanceof Decimal)) return undefined;
  // Parts of parts (a third of a third) have more places than were ever measured.
  const digits = operand.round(DIVISION_PLACES).toString();
  return digits.length > MOST_DIGITS ? undefined : digits;
}

export interface NumberLimits {
  readonly min?: string | number | undefined;
  readonly max?: string | number | undefined;
  readonly decimalPlaces?: number | undefined;
}

/** Both ends count. */
export function limitFaults(number: Decimal, { min, max }: NumberLimits): Fault[] {
  const faults: Fault[] = [];
  if (min !== undefined && number.lt(String(min))) faults.push({ code: 'too-small', limit: String(min) });
  if (max !== undefined && number.gt(String(max))) faults.push({ code: 'too-large', limit: String(max) });
  return faults;
}

/** Zeros count as places: they were claimed. */
export function placesFaults(typed: string, { decimalPlaces }: NumberLimits): Fault[] {
  const places = typed.split('.')[1]?.length ?? 0;
  return decimalPlaces !== undefined && places > decimalPlaces
    ? [{ code: 'too-many-places', limit: String(decimalPlaces) }]
    : [];
}

/** What a number is worth: the first range that holds it. None does: no points, which is not zero. */
export function pointsOf(number: Decimal, points: readonly PointsRange[] | undefined): Decimal | null {
  const found = points?.find((range) => inRange(number, range));
  return found ? exact(String(found.weight)) : null;
}
