// SPDX-License-Identifier: Apache-2.0
import { type Decimal, decimalOf, digitsOf, withoutExponent } from '../json/decimal.js';

/*
 * R4 calls the value of `maxSize` megabytes; ours are bytes. A megabyte is a million bytes here. The digits are moved
 * and nothing is divided, so that the same number comes back.
 */
const PLACES = 6;

export function inMegabytes(bytes: number): Decimal {
  const digits = String(bytes).padStart(PLACES + 1, '0');
  return decimalOf(`${digits.slice(0, -PLACES)}.${digits.slice(-PLACES)}`.replace(/\.?0+$/, ''));
}

/** Some tools write bytes; nobody means ten thousand megabytes. */
const SURELY_BYTES = 10_000;

/** True for a size that can only be meant in bytes. */
export function isInBytes(size: unknown): boolean {
  return Number.isInteger(size) && Number(size) >= SURELY_BYTES;
}

/** Whole bytes of a size as it was written; undefined for what limits nothing, such as 0. */
export function bytesOf(size: unknown): number | undefined {
  if (isInBytes(size)) return Number(size);
  const text = withoutExponent(digitsOf(size) ?? '') ?? '';
  const [whole = '', fraction = ''] = text.split('.');
  const bytes = Number(whole + fraction.slice(0, PLACES).padEnd(PLACES, '0'));
  return Number.isSafeInteger(bytes) && bytes >= 1 ? bytes : undefined;
}
