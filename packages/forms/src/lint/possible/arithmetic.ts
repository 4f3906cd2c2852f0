// SPDX-License-Identifier: Apache-2.0
import type { Exact as Decimal } from '../../arithmetic.js';
import {
  type End,
  MOST_VALUES,
  NO_END,
  type Numbers,
  asStretch,
  closed,
  exact,
  fromOf,
  single,
  stretch,
  toOf,
} from './numbers.js';

/** What is left of the work a check may do on pairs of single values; then stretches have to do. */
export interface Effort {
  left: number;
}

type OnOne = (left: Decimal, right: Decimal) => Decimal | null;

/** Every pair, where both are few. */
function pairwise(left: Numbers, right: Numbers, effort: Effort, on: OnOne): Numbers | null | undefined {
  if (!('values' in left) || !('values' in right)) return undefined;
  const pairs = left.values.length * right.values.length;
  // Sums of small sets repeat one another: three items of four options have ten totals, not sixty-four.
  if (pairs > MOST_VALUES * 50 || effort.left < pairs) return undefined;
  effort.left -= pairs;
  const found = new Map<string, Decimal>();
  for (const one of left.values) {
    for (const other of right.values) {
      const value = on(one, other);
      if (value) found.set(value.toString(), value);
    }
  }
  return single([...found.values()], left.loose || right.loose);
}

const both = (one: End, other: End, on: (a: Decimal, b: Decimal) => Decimal): End =>
  one.at === null || other.at === null ? NO_END : { at: on(one.at, other.at), open: one.open || other.open };

const morePlaces = (one: number | null, other: number | null) =>
  one === null || other === null ? null : Math.max(one, other);

function linear(left: Numbers, right: Numbers, sign: 1 | -1): Numbers | null {
  const [a, b] = [asStretch(left), asStretch(right)];
  const [low, high] = sign === 1 ? [b.from, b.to] : [b.to, b.from];
  const on = (one: Decimal, other: Decimal) => (sign === 1 ? one.plus(other) : one.minus(other));
  const uneven = a.places !== b.places && a.places !== null && b.places !== null;
  return stretch(
    both(a.from, low, on),
    both(a.to, high, on),
    morePlaces(a.places, b.places),
    a.loose || b.loose || uneven,
  );
}

export const plus = (left: Numbers, right: Numbers, effort: Effort) =>
  pairwise(left, right, effort, (a, b) => a.plus(b)) ?? linear(left, right, 1);

export const minus = (left: Numbers, right: Numbers, effort: Effort) =>
  pairwise(left, right, effort, (a, b) => a.minus(b)) ?? linear(left, right, -1);

/** From the corners; without an end where an end is missing. */
function corners(left: Numbers, right: Numbers, places: number | null, on: OnOne): Numbers | null {
  const ends = [fromOf(left), toOf(left), fromOf(right), toOf(right)];
  if (ends.some(({ at }) => at === null)) return stretch(NO_END, NO_END, null, true);
  const [a, b, c, d] = ends.map(({ at }) => at!) as [Decimal, Decimal, Decimal, Decimal];
  const found = [on(a, c), on(a, d), on(b, c), on(b, d)].filter((value) => value !== null);
  const sorted = found.sort((one, other) => one.cmp(other));
  return stretch(closed(sorted[0]), closed(sorted.at(-1)), places, true);
}

export function times(left: Numbers, right: Numbers, effort: Effort): Numbers | null {
  const [a, b] = [asStretch(left), asStretch(right)];
  const places = a.places === null || b.places === null ? null : a.places + b.places;
  const on = (one: Decimal, other: Decimal) => one.times(other);
  return pairwise(left, right, effort, on) ?? corners(left, right, places, on);
}

export function dividedBy(left: Numbers, right: Numbers, effort: Effort): Numbers | null {
  const on = (one: Decimal, other: Decimal) => (other.eq('0') ? null : one.div(other));
  const few = pairwise(left, right, effort, on);
  if (few !== undefined) return few;
  const [from, to] = [fromOf(right), toOf(right)];
  const crossesZero = from.at === null || to.at === null || (from.at.lte('0') && to.at.gte('0'));
  return crossesZero ? stretch(NO_END, NO_END, null, true) : corners(left, right, null, on);
}

export function rounded(numbers: Numbers, places: number): Numbers | null {
  const on = (value: Decimal) => value.round(places);
  if ('values' in numbers) return single(numbers.values.map(on), numbers.loose);
  const end = ({ at }: End): End => closed(at === null ? null : on(at));
  return stretch(end(numbers.from), end(numbers.to), places, numbers.loose);
}

/** The least (greatest) of one of these and one of those. */
export function extremes(op: 'least' | 'greatest', left: Numbers, right: Numbers, effort: Effort): Numbers | null {
  const pick = (a: Decimal, b: Decimal) => ((op === 'least') === a.lt(b) ? a : b);
  const few = pairwise(left, right, effort, pick);
  if (few !== undefined) return few;
  const [a, b] = [asStretch(left), asStretch(right)];
  const end = (one: End, other: End, missingWins: boolean): End => {
    if (one.at === null || other.at === null) return missingWins ? NO_END : one.at === null ? other : one;
    return pick(one.at, other.at) === one.at ? one : other;
  };
  return stretch(
    end(a.from, b.from, op === 'least'),
    end(a.to, b.to, op === 'greatest'),
    morePlaces(a.places, b.places),
    true,
  );
}

/** As many as one to `most` of them added together: the values of a repeating item. */
export function repeated(numbers: Numbers, most: number | undefined): Numbers | null {
  const { from, to, places } = asStretch(numbers);
  const end = ({ at }: End, sign: 1 | -1): End => {
    if (at === null) return NO_END;
    if (at.times(String(sign)).gte('0')) return closed('0');
    return most === undefined ? NO_END : closed(at.times(exact(most)));
  };
  return stretch(end(from, 1), end(to, -1), places, true);
}
