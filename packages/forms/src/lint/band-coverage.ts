// SPDX-License-Identifier: Apache-2.0
import type { FormDefinition } from '../contract/definition.js';
import type { Range } from '../contract/expression.js';
import { formUnderLint } from './form-under-lint.js';
import { coverageOf } from './possible/coverage.js';
import type { Numbers } from './possible/numbers.js';

/** Totals a score can have, as exact digits. An end that is not there is open. */
export interface TotalsFound extends Range {
  readonly min?: string | undefined;
  readonly over?: string | undefined;
  readonly max?: string | undefined;
  readonly under?: string | undefined;
  /** Each of them, where they are few. */
  readonly each?: readonly string[] | undefined;
  /** False when some of them may be impossible after all. */
  readonly certain: boolean;
}

/** How the bands of a score cover the totals its answers can give. */
export interface BandCoverage {
  /** All that can come out. */
  readonly totals: TotalsFound;
  /** Totals in no band. */
  readonly gaps: readonly TotalsFound[];
  /** Of the others, those that are only in a band with a condition. */
  readonly onlyIf: readonly TotalsFound[];
  /** Totals in two bands, by their place in the list: the first counts. */
  readonly overlaps: readonly { readonly first: number; readonly second: number; readonly at: TotalsFound }[];
  /** Places of the bands that no total ever reaches. */
  readonly unreached: readonly number[];
}

function found(numbers: Numbers): TotalsFound {
  const certain = !numbers.loose;
  if ('values' in numbers) {
    const each = numbers.values.map((value) => value.toString());
    return { min: each[0], max: each.at(-1), each, certain };
  }
  const { from, to } = numbers;
  return {
    ...(from.at && { [from.open ? 'over' : 'min']: from.at.toString() }),
    ...(to.at && { [to.open ? 'under' : 'max']: to.at.toString() }),
    certain,
  };
}

/**
 * Whether every total of a score has a band, and one alone. What `lintDefinition` says in sentences, for an editor that
 * draws the bands and offers to mend them.
 *
 * @param definition - as returned by `parseDefinition`
 * @param id - of the score
 * @returns null when the form has no such score, it can never have a total, or there are more bands than anybody writes
 */
export function bandCoverage(definition: FormDefinition, id: string): BandCoverage | null {
  const score = definition.scores?.find((one) => one.id === id);
  const numbers = score ? formUnderLint(definition).possibilities.totalOf(score) : null;
  const bands = score?.bands ?? [];
  const coverage = numbers && coverageOf(numbers, bands);
  if (!numbers || !coverage) return null;
  return {
    totals: found(numbers),
    gaps: coverage.gaps.map(found),
    onlyIf: coverage.onlyIf.map(found),
    overlaps: coverage.overlaps.map(({ first, second, at }) => ({ first, second, at: found(at) })),
    unreached: [...bands.keys()].filter((index) => !coverage.reached.has(index)),
  };
}
