// SPDX-License-Identifier: Apache-2.0
import { Big } from 'big.js';
import { Decimal, type Reckoned, exact as read } from './decimal.js';

/** Digits after the point that are kept by a division that does not come out even. */
export const DIVISION_PLACES = 20;

/**
 * The library's constructor, and one of our own: the settings of the shared one (places, strictness) belong to the host,
 * whose changes must not reach a score.
 */
const Library = Big();
Library.DP = DIVISION_PLACES;
Library.RM = Library.roundHalfUp;

/** By its digits and not by its text: a long one is not written out to be read again. */
function toLibrary(number: Reckoned): Big {
  const { s, e, c } = read(number);
  return Object.assign(new Library(0), { s: s || 1, e, c: Array.from(c, Number) });
}

const ofLibrary = ({ s, e, c }: Big): Exact => (c[0] ? new Exact(s, e, c.join('')) : new Exact(0, 0, '0'));

/** An exact decimal to reckon with. */
export class Exact extends Decimal {
  lte(other: Reckoned): boolean {
    return this.cmp(other) <= 0;
  }

  gte(other: Reckoned): boolean {
    return this.cmp(other) >= 0;
  }

  plus(other: Reckoned): Exact {
    return ofLibrary(toLibrary(this).plus(toLibrary(other)));
  }

  minus(other: Reckoned): Exact {
    return ofLibrary(toLibrary(this).minus(toLibrary(other)));
  }

  times(other: Reckoned): Exact {
    return ofLibrary(toLibrary(this).times(toLibrary(other)));
  }

  /** To {@link DIVISION_PLACES}. */
  div(other: Reckoned): Exact {
    return ofLibrary(toLibrary(this).div(toLibrary(other)));
  }

  /** To so many places, half away from zero. */
  round(places: number): Exact {
    return ofLibrary(toLibrary(this).round(places));
  }
}

/**
 * A number to reckon with, as it is written.
 *
 * @throws Error for what is no number
 */
export function exact(written: Reckoned): Exact {
  if (written instanceof Exact) return written;
  const { s, e, c } = read(written);
  return new Exact(s, e, c);
}
