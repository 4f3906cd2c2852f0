// SPDX-License-Identifier: Apache-2.0
import type { Told } from '../finding.js';
import type { FormUnderLint } from '../form-under-lint.js';
import { named } from '../named.js';
import { isQuestion } from '../places.js';
import { type Coverage, type Covering, coverageOf } from '../possible/coverage.js';
import type { Numbers } from '../possible/numbers.js';
import { isMeasured, numbersOf } from '../possible/of-item.js';
import { isOne, sayNumbers } from '../possible/say-numbers.js';

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const hasEnd = ({ min, over, max, under }: Covering) => [min, over, max, under].some((end) => end !== undefined);

interface Words {
  readonly path: readonly (string | number)[];
  /** "in no band of “Falls”". */
  readonly nowhere: string;
  nameOf(index: number): string;
  readonly rules: { readonly gap: Told['rule']; readonly overlap: Told['rule']; readonly unreachable: Told['rule'] };
}

function* gapsIn({ gaps, onlyIf }: Coverage, { path, nowhere, rules }: Words): Iterable<Told> {
  for (const gap of gaps) {
    const [falls, certain] = isOne(gap) ? ['falls', !gap.loose] : ['fall', !gap.loose];
    const message = `${capital(sayNumbers(gap))} ${falls} ${nowhere}${certain ? '' : ', if it can be reached'}.`;
    yield { path, rule: rules.gap, message, ...(certain ? {} : { severity: 'warning' }) };
  }
  for (const gap of onlyIf) {
    const falls = isOne(gap) ? 'falls' : 'fall';
    const message = `${capital(sayNumbers(gap))} ${falls} ${nowhere} when no condition is true.`;
    yield { path, rule: rules.gap, severity: 'warning', message };
  }
}

const isOpenBelow = ({ min, over }: Covering) => min === undefined && over === undefined;
const isOpenAbove = ({ max, under }: Covering) => max === undefined && under === undefined;

/**
 * Ranges that are meant to be read in order, each with one end alone: up to 4, up to 9, all others. That a later one
 * holds an earlier one is how they are written.
 */
const isLadder = (first: Covering, second: Covering) =>
  (isOpenBelow(first) && isOpenBelow(second)) ||
  (isOpenAbove(first) && isOpenAbove(second)) ||
  (isOpenBelow(second) && isOpenAbove(second));

function* toldOf(numbers: Numbers, ranges: readonly Covering[], words: Words): Iterable<Told> {
  const coverage = coverageOf(numbers, ranges);
  if (!coverage) return;
  const { path, nameOf, rules } = words;
  yield* gapsIn(coverage, words);
  for (const { first, second, at } of coverage.overlaps) {
    if (isLadder(ranges[first]!, ranges[second]!)) continue;
    const both = `${nameOf(first)} and in ${nameOf(second)}`;
    const message = `${capital(sayNumbers(at))} ${isOne(at) ? 'is' : 'are'} in ${both}; the first counts.`;
    yield { path: [...path, second], rule: rules.overlap, message };
  }
  for (const index of ranges.keys()) {
    if (coverage.reached.has(index)) continue;
    const message = `${capital(nameOf(index))} is never reached: what can come out is ${sayNumbers(numbers)}, and the first that fits counts.`;
    yield { path: [...path, index], rule: rules.unreachable, message };
  }
}

/** Bands of a score over the totals its answers can give. */
export function* scoreBands({ definition, possibilities }: FormUnderLint): Iterable<Told> {
  for (const [at, score] of (definition.scores ?? []).entries()) {
    const { bands = [] } = score;
    const numbers = possibilities.totalOf(score);
    if (!numbers || !bands.some(hasEnd)) continue;
    yield* toldOf(numbers, bands, {
      path: ['scores', at, 'bands'],
      nowhere: `in no band of ${named({ id: score.id, label: score.title })}`,
      nameOf: (index) => `the band ${named({ id: bands[index]!.code, label: bands[index]!.label })}`,
      rules: { gap: 'band-gap', overlap: 'band-overlap', unreachable: 'band-unreachable' },
    });
  }
}

/** Ranges of points over the numbers within an item's limits. */
export function* pointsRanges({ places }: FormUnderLint): Iterable<Told> {
  for (const { item, path } of places) {
    if (!isQuestion(item) || !isMeasured(item) || !item.points) continue;
    const numbers = numbersOf(item);
    if (!numbers) continue;
    yield* toldOf(numbers, item.points, {
      path: [...path, 'points'],
      nowhere: `in no range of points of ${named(item)}`,
      nameOf: (index) => `range ${index + 1} of the points`,
      rules: { gap: 'points-gap', overlap: 'points-overlap', unreachable: 'points-unreachable' },
    });
  }
}
