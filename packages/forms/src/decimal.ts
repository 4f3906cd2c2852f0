// SPDX-License-Identifier: Apache-2.0
import { Big } from 'big.js';

/** Digits after the point that are kept by a division that does not come out even. */
export const DIVISION_PLACES = 20;

/** What a decimal can be compared and reckoned with: another, or a number as it is written. */
export type Reckoned = Decimal | string | number;

/** An exact decimal, as far as it is used here. The library's own types stay out of what is published. */
export interface Decimal {
  /** Its digits. */
  readonly c: readonly number[];
  /** The place of the first digit: 0 for one before the point. */
  readonly e: number;
  /** 1, or -1. */
  readonly s: number;
  plus(other: Reckoned): Decimal;
  minus(other: Reckoned): Decimal;
  times(other: Reckoned): Decimal;
  /** To {@link DIVISION_PLACES}. */
  div(other: Reckoned): Decimal;
  /** To so many places, half away from zero. */
  round(places: number): Decimal;
  cmp(other: Reckoned): number;
  eq(other: Reckoned): boolean;
  lt(other: Reckoned): boolean;
  lte(other: Reckoned): boolean;
  gt(other: Reckoned): boolean;
  gte(other: Reckoned): boolean;
  /** All digits, never an exponent. */
  toString(): string;
}

/**
 * The library's constructor, and one of our own: the settings of the shared one (places, strictness) belong to the host,
 * whose changes must not reach a score.
 */
const Exact = Big();
Exact.DP = DIVISION_PLACES;
Exact.RM = Exact.roundHalfUp;
// All digits, never an exponent: people do not read "1e-7".
Exact.NE = -1e6;
Exact.PE = 1e6;

/** To ask whether something is one. */
export const Decimal = Exact as unknown as new (written: Reckoned) => Decimal;

/**
 * A number as it is written: digits with an optional sign, point and exponent. The library does not read a leading
 * plus; people write one.
 *
 * @throws Error for anything else
 */
export function exact(written: Reckoned): Decimal {
  if (written instanceof Decimal) return written;
  return new Decimal(typeof written === 'string' && written.startsWith('+') ? written.slice(1) : written);
}
