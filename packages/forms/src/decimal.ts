// SPDX-License-Identifier: Apache-2.0
import { Big } from 'big.js';

/** Digits after the point that are kept by a division that does not come out even. */
export const DIVISION_PLACES = 20;

/**
 * Exact decimals. This constructor is our own: the settings of the shared one (places, strictness) belong to the
 * host, whose changes must not reach a score.
 */
export const Decimal = Big();
Decimal.DP = DIVISION_PLACES;
Decimal.RM = Decimal.roundHalfUp;
// All digits, never an exponent: people do not read "1e-7".
Decimal.NE = -1e6;
Decimal.PE = 1e6;

export type Decimal = Big;

/** What a decimal can be compared and reckoned with: another, or a number as it is written. */
export type Reckoned = Decimal | string | number;

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
