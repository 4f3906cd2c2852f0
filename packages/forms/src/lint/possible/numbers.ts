// SPDX-License-Identifier: Apache-2.0
import type { Range } from '../../contract/expression.js';
import { type Exact as Decimal, exact } from '../../arithmetic.js';

export { exact } from '../../arithmetic.js';

/** An end of a stretch of numbers; without `at` there is none on that side. */
export interface End {
  readonly at: Decimal | null;
  /** The number itself does not count. */
  readonly open: boolean;
}

export interface Stretch {
  readonly from: End;
  readonly to: End;
}

/**
 * The numbers something can be: each of them where they are few, or all of a stretch, in steps of a power of ten where
 * `places` says so. `loose` when some of them may be impossible after all.
 */
export type Numbers =
  | { readonly values: readonly Decimal[]; readonly loose: boolean }
  | (Stretch & { readonly places: number | null; readonly loose: boolean });

/** More single values than this are treated as a stretch. */
export const MOST_VALUES = 200;

export const NO_END: End = { at: null, open: false };

const stepOf = (places: number) => exact(`1e-${places}`);
const placesOfOne = ({ c, e }: Decimal) => Math.max(0, c.length - e - 1);

/** The first number of the grid at or above (below) an end. */
function onGrid({ at, open }: End, places: number, sign: 1 | -1): End {
  if (at === null) return NO_END;
  let number = at.round(places);
  const step = stepOf(places).times(String(sign));
  const short = number.cmp(at) * sign;
  if (short < 0 || (short === 0 && open)) number = number.plus(step);
  return { at: number, open: false };
}

const isEmpty = ({ from, to }: Stretch) =>
  from.at !== null && to.at !== null && (from.at.gt(to.at) || (from.at.eq(to.at) && (from.open || to.open)));

/** A stretch; null when nothing is in it. */
export function stretch(from: End, to: End, places: number | null, loose = false): Numbers | null {
  const ends = places === null ? { from, to } : { from: onGrid(from, places, 1), to: onGrid(to, places, -1) };
  if (isEmpty(ends)) return null;
  if (ends.from.at !== null && ends.to.at !== null && ends.from.at.eq(ends.to.at)) {
    return { values: [ends.from.at], loose };
  }
  return { ...ends, places, loose };
}

export const closed = (at: Decimal | string | number | null | undefined): End =>
  at === null || at === undefined ? NO_END : { at: exact(String(at)), open: false };

/** Single values; null when there are none. */
export function single(values: readonly Decimal[], loose = false): Numbers | null {
  const sorted = [...values]
    .sort((one, other) => one.cmp(other))
    .filter((value, at, all) => !at || !value.eq(all[at - 1]!));
  if (sorted.length === 0) return null;
  return sorted.length <= MOST_VALUES ? { values: sorted, loose } : asStretch({ values: sorted, loose });
}

/** How many decimal places they have at most; null when nobody can say. */
export const placesOf = (numbers: Numbers): number | null =>
  'values' in numbers ? Math.max(...numbers.values.map(placesOfOne)) : numbers.places;

export const fromOf = (numbers: Numbers): End => ('values' in numbers ? closed(numbers.values[0]) : numbers.from);
export const toOf = (numbers: Numbers): End => ('values' in numbers ? closed(numbers.values.at(-1)) : numbers.to);

/** The same as a stretch. Numbers between two single ones make it loose. */
export function asStretch(numbers: Numbers): Numbers & Stretch & { readonly places: number | null } {
  if (!('values' in numbers)) return numbers;
  const places = placesOf(numbers)!;
  const step = stepOf(places);
  const gaps = numbers.values.some((value, at) => at > 0 && !value.minus(numbers.values[at - 1]!).eq(step));
  return { from: fromOf(numbers), to: toOf(numbers), places, loose: numbers.loose || gaps };
}

/** Those that lie in a stretch; null when none does. */
export function within(numbers: Numbers, { from, to }: Stretch): Numbers | null {
  if ('values' in numbers) {
    return single(
      numbers.values.filter((value) => !isEmpty({ from, to: closed(value) }) && !isEmpty({ from: closed(value), to })),
      numbers.loose,
    );
  }
  const later = (one: End, other: End, sign: 1 | -1) => {
    if (one.at === null || other.at === null) return one.at === null ? other : one;
    const order = one.at.cmp(other.at) * sign;
    return order === 0 ? (one.open ? one : other) : order > 0 ? one : other;
  };
  return stretch(later(numbers.from, from, 1), later(numbers.to, to, -1), numbers.places, numbers.loose);
}

/** The stretch a range of a definition covers. */
export function stretchOf({ min, over, max, under }: Range): Stretch {
  const end = (counts: string | number | undefined, open: string | number | undefined, sign: 1 | -1): End => {
    if (open === undefined) return closed(counts);
    if (counts !== undefined && exact(counts).cmp(exact(open)) * sign > 0) return closed(counts);
    return { at: exact(open), open: true };
  };
  return { from: end(min, over, 1), to: end(max, under, -1) };
}

export function union(one: Numbers | null, other: Numbers | null): Numbers | null {
  if (!one || !other) return one ?? other;
  if ('values' in one && 'values' in other) return single([...one.values, ...other.values], one.loose || other.loose);
  const [a, b] = [asStretch(one), asStretch(other)];
  const wider = (left: End, right: End, sign: 1 | -1) => {
    if (left.at === null || right.at === null) return NO_END;
    const order = left.at.cmp(right.at) * sign;
    return order === 0 ? (left.open ? right : left) : order < 0 ? left : right;
  };
  const places = a.places === null || b.places === null ? null : Math.max(a.places, b.places);
  const contained = 'values' in other ? within(one, { from: b.from, to: b.to }) !== null : false;
  return stretch(wider(a.from, b.from, 1), wider(a.to, b.to, -1), places, a.loose || b.loose || !contained);
}
