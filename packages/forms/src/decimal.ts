// SPDX-License-Identifier: Apache-2.0

/** What a decimal can be compared and reckoned with: another, or a number as it is written. */
export type Reckoned = Decimal | string | number;

const WRITTEN = /^([+-])?(\d*)\.?(\d*)(?:e([+-]?\d+))?$/i;

/**
 * An exact decimal as it is written, which can be compared. What reckons with it is in `arithmetic.ts`, which only forms
 * with calculations and points need.
 */
export class Decimal {
  /** @param s - 1, -1, or 0 for nought
   * @param e - the place of the first digit: 0 for one before the point
   * @param c - its digits, from the first that is not 0 to the last
   */
  constructor(
    readonly s: number,
    readonly e: number,
    readonly c: string,
  ) {}

  cmp(other: Reckoned): number {
    const { s, e, c } = exact(other);
    if (this.s !== s) return Math.sign(this.s - s);
    if (this.e !== e) return this.e > e ? s : -s;
    return this.c === c ? 0 : this.c > c ? s : -s;
  }

  eq(other: Reckoned): boolean {
    return this.cmp(other) === 0;
  }

  lt(other: Reckoned): boolean {
    return this.cmp(other) < 0;
  }

  gt(other: Reckoned): boolean {
    return this.cmp(other) > 0;
  }

  /** All digits, never an exponent: people do not read "1e-7". */
  toString(): string {
    const { s, e, c } = this;
    const digits = e < 0 ? '0'.repeat(-e) + c : c.padEnd(e + 1, '0');
    const whole = e < 0 ? 1 : e + 1;
    return (s < 0 ? '-' : '') + digits.slice(0, whole) + (digits.length > whole ? `.${digits.slice(whole)}` : '');
  }
}

/** Far beyond any number that is written or reckoned; a longer one would fill the memory when it is put into words. */
const MOST_PLACES = 1e6;

/**
 * A number as it is written: digits with an optional sign, point and exponent.
 *
 * @throws Error for anything else
 */
export function exact(written: Reckoned): Decimal {
  if (written instanceof Decimal) return written;
  const [, sign, whole = '', part = '', exponent = '0'] = WRITTEN.exec(String(written)) ?? [];
  const digits = whole + part;
  const place = whole.length - 1 + Number(exponent);
  if (!digits || Math.abs(place) > MOST_PLACES) throw new Error(`no number: ${String(written).slice(0, 100)}`);
  const first = digits.search(/[1-9]/);
  if (first < 0) return new Decimal(0, 0, '0');
  return new Decimal(sign === '-' ? -1 : 1, place - first, digits.slice(first).replace(/0+$/, ''));
}
