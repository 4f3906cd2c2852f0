// SPDX-License-Identifier: Apache-2.0
import type { Decimal } from '../decimal.js';
import type { Fault } from './item-type.js';

/** Digits with an optional sign and point. No exponents, no thousands marks: "1,5" could mean two things. */
const WRITTEN = /^[+-]?\d+(\.\d+)?$/;

/** Longer numbers are not measurements, and would make exact arithmetic slow. */
export const MOST_DIGITS = 40;

/** The digits as typed, "70.0" with its zero: precision has meaning. Undefined for what is no number. */
export function readNumber(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const typed = value.trim();
  return WRITTEN.test(typed) && typed.length <= MOST_DIGITS ? typed : undefined;
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
