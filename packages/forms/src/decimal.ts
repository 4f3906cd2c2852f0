// SPDX-License-Identifier: Apache-2.0

/** Digits after the point that are kept by a division that does not come out even. */
export const DIVISION_PLACES = 20;

/** What a decimal can be compared and reckoned with: another, or a number as it is written. */
export type Reckoned = Decimal | string | number;

/** An optional sign, digits before and after a point, and how far the point is to be moved. */
const WRITTEN = /^([+-]?)(\d*)(?:\.(\d*))?(?:e([+-]?\d+))?$/i;

/** As far as a point may be moved: further than any number of the machine, and no work to speak of. */
const FURTHEST = 5_000;

const powers: bigint[] = [1n];

/** 1 with so many zeros. */
function tenTo(zeros: number): bigint {
  if (zeros >= 64) return 10n ** BigInt(zeros);
  for (let known = powers.length; known <= zeros; known++) powers.push(powers[known - 1]! * 10n);
  return powers[zeros]!;
}

/** Divided to a whole number, a half rounded away from zero. */
function halfUp(number: bigint, by: bigint): bigint {
  const twice = 2n * number;
  const [size, divisor] = [twice < 0n ? -twice : twice, by < 0n ? -by : by];
  const rounded = (size + divisor) / (2n * divisor);
  return number < 0n === by < 0n ? rounded : -rounded;
}

/** An exact decimal: so many whole units, of which each is 1 with the point moved so many places to the left. */
export class Decimal {
  readonly units: bigint;
  /** Never more than are needed: 1.5 and not 1.50. */
  readonly places: number;

  /** @param places - 0 or more */
  constructor(units: bigint, places: number) {
    let [least, needed] = [units, units === 0n ? 0 : places];
    while (needed > 0 && least % 10n === 0n) {
      least /= 10n;
      needed--;
    }
    this.units = least;
    this.places = needed;
  }

  plus(other: Reckoned): Decimal {
    const that = exact(other);
    const places = Math.max(this.places, that.places);
    return new Decimal(this.#in(places) + that.#in(places), places);
  }

  minus(other: Reckoned): Decimal {
    const { units, places } = exact(other);
    return this.plus(new Decimal(-units, places));
  }

  times(other: Reckoned): Decimal {
    const { units, places } = exact(other);
    return new Decimal(this.units * units, this.places + places);
  }

  /**
   * To {@link DIVISION_PLACES}, a half rounded away from zero.
   *
   * @throws RangeError for a division by zero
   */
  div(other: Reckoned): Decimal {
    const { units, places } = exact(other);
    const shift = DIVISION_PLACES + places - this.places;
    const [top, bottom] = shift < 0 ? [this.units, units * tenTo(-shift)] : [this.units * tenTo(shift), units];
    return new Decimal(halfUp(top, bottom), DIVISION_PLACES);
  }

  /** To so many places, 0 or more; a half away from zero. */
  round(places: number): Decimal {
    return places >= this.places ? this : new Decimal(halfUp(this.units, tenTo(this.places - places)), places);
  }

  /** Below 0, 0 or above it, as this is less, the same or more. */
  cmp(other: Reckoned): number {
    const that = exact(other);
    const places = Math.max(this.places, that.places);
    const [own, others] = [this.#in(places), that.#in(places)];
    return own < others ? -1 : own > others ? 1 : 0;
  }

  eq(other: Reckoned): boolean {
    return this.cmp(other) === 0;
  }

  lt(other: Reckoned): boolean {
    return this.cmp(other) < 0;
  }

  lte(other: Reckoned): boolean {
    return this.cmp(other) <= 0;
  }

  gt(other: Reckoned): boolean {
    return this.cmp(other) > 0;
  }

  gte(other: Reckoned): boolean {
    return this.cmp(other) >= 0;
  }

  /** All digits, never an exponent: people do not read "1e-7". */
  toString(): string {
    const { units, places } = this;
    if (places === 0) return String(units);
    const digits = String(units < 0n ? -units : units).padStart(places + 1, '0');
    return `${units < 0n ? '-' : ''}${digits.slice(0, -places)}.${digits.slice(-places)}`;
  }

  /** Its units when there are so many places after the point, which are no fewer than its own. */
  #in(places: number): bigint {
    return places === this.places ? this.units : this.units * tenTo(places - this.places);
  }
}

/**
 * A number as it is written: digits with an optional sign, point and exponent.
 *
 * @throws Error for anything else
 */
export function exact(written: Reckoned): Decimal {
  if (written instanceof Decimal) return written;
  const [found, sign, whole = '', part = '', exponent] = WRITTEN.exec(String(written)) ?? [];
  const moved = Number(exponent ?? 0);
  if (found === undefined || whole + part === '' || Math.abs(moved) > FURTHEST)
    throw new TypeError('This is no number as it is written.');
  const places = part.length - moved;
  const units = BigInt(whole + part) * tenTo(Math.max(-places, 0));
  return new Decimal(sign === '-' ? -units : units, Math.max(places, 0));
}
