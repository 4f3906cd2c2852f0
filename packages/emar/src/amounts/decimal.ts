// SPDX-License-Identifier: Apache-2.0
import { Big } from 'big.js';

/** What a decimal can be reckoned with: another, or a number as it is written. */
export type Reckoned = Decimal | string | number;

/** An exact decimal, as far as it is used here. The library's own types stay out of what is published. */
export interface Decimal {
  plus(other: Reckoned): Decimal;
  minus(other: Reckoned): Decimal;
  times(other: Reckoned): Decimal;
  div(other: Reckoned): Decimal;
  /** To so many places; mode 0 cuts off, 1 rounds half up, 3 rounds up. */
  round(places: number, mode?: 0 | 1 | 2 | 3): Decimal;
  cmp(other: Reckoned): number;
  eq(other: Reckoned): boolean;
  lt(other: Reckoned): boolean;
  lte(other: Reckoned): boolean;
  gt(other: Reckoned): boolean;
  gte(other: Reckoned): boolean;
  toString(): string;
  toNumber(): number;
}

// A constructor of our own: settings a host changes on the shared one must not reach a dose.
const Exact = Big();
Exact.DP = 20;
Exact.RM = Exact.roundHalfUp;
Exact.NE = -1e6;
Exact.PE = 1e6;

/** A number as it is written. @throws Error for what is no number */
export const exact = (written: Reckoned): Decimal =>
  written instanceof Exact ? (written as Decimal) : (new Exact(written as string) as unknown as Decimal);

export const ZERO = exact(0);

export const sum = (amounts: Iterable<Decimal>): Decimal => {
  let total = ZERO;
  for (const amount of amounts) total = total.plus(amount);
  return total;
};
