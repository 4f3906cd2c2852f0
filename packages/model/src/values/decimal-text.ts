// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';

/**
 * An exact number as text: `70.5`, `-0.25`, `70.50`. It is never a JS number, because binary floats change decimals, and
 * trailing zeros say how exactly somebody measured. Digits, one point with digits on both sides, and a minus sign;
 * no plus sign, leading zeros, thousands separators, exponents or decimal comma. The unit is beside it, never in it.
 */
export const DecimalText = z.stringFormat('decimal', /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/);
export type DecimalText = z.infer<typeof DecimalText>;

interface Digits {
  readonly negative: boolean;
  readonly whole: string;
  readonly fraction: string;
}

function digitsOf(value: DecimalText): Digits {
  const [whole = '', fraction = ''] = value.replace('-', '').split('.');
  return { negative: value.startsWith('-'), whole, fraction: fraction.replace(/0+$/, '') };
}

/** Compares by length first: digits without leading zeros, so the longer is the larger. */
function compareMagnitudes(a: Digits, b: Digits): number {
  if (a.whole.length !== b.whole.length) return a.whole.length - b.whole.length;
  if (a.whole !== b.whole) return a.whole < b.whole ? -1 : 1;
  if (a.fraction === b.fraction) return 0;
  return a.fraction < b.fraction ? -1 : 1;
}

/** -1, 0 or 1, exact for any number of digits. `70.5` and `70.50` are the same number, as are `0` and `-0`. */
export function compareDecimals(a: DecimalText, b: DecimalText): -1 | 0 | 1 {
  const [left, right] = [digitsOf(a), digitsOf(b)];
  const isZero = ({ whole, fraction }: Digits) => whole === '0' && fraction === '';
  if (isZero(left) && isZero(right)) return 0;
  if (left.negative !== right.negative) return left.negative ? -1 : 1;
  const order = Math.sign(compareMagnitudes(left, right)) * (left.negative ? -1 : 1);
  return order < 0 ? -1 : order > 0 ? 1 : 0;
}
