// SPDX-License-Identifier: Apache-2.0
import type { Range } from '../../contract/expression.js';
import type { Exact as Decimal } from '../../arithmetic.js';
import { type End, NO_END, type Numbers, type Stretch, stretchOf, within } from './numbers.js';

/** More ranges than this are not compared with one another: nobody writes them by hand. */
export const MOST_RANGES = 300;

/** A range that holds only if something else is true as well covers nothing for certain. */
export interface Covering extends Range {
  readonly when?: unknown;
}

export interface Coverage {
  /** Numbers in no range. */
  readonly gaps: readonly Numbers[];
  /** Of those, the ones that are in a range with a condition. */
  readonly onlyIf: readonly Numbers[];
  /** Numbers in two ranges: the first counts. */
  readonly overlaps: readonly { readonly first: number; readonly second: number; readonly at: Numbers }[];
  /** The ranges that are the first for some number. */
  readonly reached: ReadonlySet<number>;
}

/** The points where ranges begin and end, and the stretches between them, from the lowest. */
function segments(stretches: readonly Stretch[]): Stretch[] {
  const points = stretches
    .flatMap(({ from, to }) => [from.at, to.at])
    .filter((at) => at !== null)
    .sort((one, other) => one.cmp(other))
    .filter((at, index, all) => index === 0 || !at.eq(all[index - 1]!));
  const after = (at: Decimal | undefined): End => (at ? { at, open: true } : NO_END);
  const between = points.flatMap((at, index): Stretch[] => [
    { from: after(points[index - 1]), to: { at, open: true } },
    { from: { at, open: false }, to: { at, open: false } },
  ]);
  return [...between, { from: after(points.at(-1)), to: NO_END }];
}

/** Puts neighbouring segments together, each time one follows another. */
class Runs {
  readonly found: Stretch[] = [];
  #open: Stretch | null = null;

  add(segment: Stretch): void {
    this.#open = { from: this.#open?.from ?? segment.from, to: segment.to };
  }

  end(): void {
    if (this.#open) this.found.push(this.#open);
    this.#open = null;
  }

  of(numbers: Numbers): Numbers[] {
    this.end();
    return this.found.map((run) => within(numbers, run)).filter((part) => part !== null);
  }
}

const holds = ({ from, to }: Stretch, segment: Stretch) => {
  // A segment never crosses an end, so it is enough that it begins and ends in the range.
  const starts =
    from.at === null ||
    (segment.from.at !== null &&
      (segment.from.at.gt(from.at) || (segment.from.at.eq(from.at) && (!from.open || segment.from.open))));
  const ends =
    to.at === null ||
    (segment.to.at !== null && (segment.to.at.lt(to.at) || (segment.to.at.eq(to.at) && (!to.open || segment.to.open))));
  return starts && ends;
};

/** How ranges cover the numbers something can be; null when there are too many ranges to say. */
export function coverageOf(numbers: Numbers, ranges: readonly Covering[]): Coverage | null {
  if (ranges.length > MOST_RANGES) return null;
  const stretches = ranges.map(stretchOf);
  const gaps = new Runs();
  const onlyIf = new Runs();
  const overlaps = new Map<string, { first: number; second: number; runs: Runs }>();
  const reached = new Set<number>();
  for (const segment of segments(stretches)) {
    if (!within(numbers, segment)) continue;
    const members = stretches.flatMap((range, index) => (holds(range, segment) ? [index] : []));
    const certain = members.filter((index) => ranges[index]!.when === undefined);
    const [first, second] = certain;
    for (const index of members) if (first === undefined || index <= first) reached.add(index);
    if (first === undefined && members.length === 0) gaps.add(segment);
    else gaps.end();
    if (first === undefined && members.length > 0) onlyIf.add(segment);
    else onlyIf.end();
    const pair = second === undefined ? undefined : `${first} ${second}`;
    for (const [key, { runs }] of overlaps) if (key !== pair) runs.end();
    if (pair === undefined) continue;
    const overlap = overlaps.get(pair) ?? { first: first!, second: second!, runs: new Runs() };
    overlap.runs.add(segment);
    overlaps.set(pair, overlap);
  }
  return {
    gaps: gaps.of(numbers),
    onlyIf: onlyIf.of(numbers),
    overlaps: [...overlaps.values()].flatMap(({ first, second, runs }) =>
      runs.of(numbers).map((at) => ({ first, second, at })),
    ),
    reached,
  };
}
