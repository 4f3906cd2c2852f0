// SPDX-License-Identifier: Apache-2.0
import { type BandCoverage, type TotalsFound, bandCoverage } from '@careplan-kit/forms/lint';
import { DataError } from '@careplan-kit/model';
import type { Draft } from '../draft.js';
import { type Node, isNode, isText } from './shape.js';
import type { NotTried } from './trial.js';
import { trialForm } from './trial-form.js';

/** One thing that is wrong with the bands of a score. */
export type BandFault =
  /** No band holds these totals. */
  | { readonly kind: 'gap'; readonly at: TotalsFound; readonly mends: readonly BandMend[] }
  /** They have a band only when something else is so as well. */
  | { readonly kind: 'only-if'; readonly at: TotalsFound; readonly mends: readonly [] }
  /** Two bands hold them; the first counts. */
  | {
      readonly kind: 'overlap';
      readonly at: TotalsFound;
      readonly first: number;
      readonly second: number;
      readonly mends: readonly BandMend[];
    }
  /** No total ever comes to this band. */
  | { readonly kind: 'unreached'; readonly band: number; readonly mends: readonly [] };

/** A way to mend a fault: one end of one band. */
export interface BandMend {
  /** Place of the band. */
  readonly band: number;
  readonly end: 'min' | 'over' | 'max' | 'under';
  readonly value: string;
}

export interface BandCheck {
  readonly totals: TotalsFound;
  readonly faults: readonly BandFault[];
}

const bandsOf = (draft: Draft, scoreId: string): readonly Node[] => {
  const score = (Array.isArray(draft.scores) ? draft.scores : []).find((one) => isNode(one) && one.id === scoreId) as
    | Node
    | undefined;
  return Array.isArray(score?.bands) ? score.bands.filter(isNode) : [];
};

const numberOf = (end: unknown): number | undefined =>
  typeof end === 'number' ? end : isText(end) && end !== '' && Number.isFinite(Number(end)) ? Number(end) : undefined;

const lowOf = ({ min, over }: Node) => numberOf(min) ?? numberOf(over);
const highOf = ({ max, under }: Node) => numberOf(max) ?? numberOf(under);

/** The band just below a stretch of totals, and the one just above it, may be let out as far as the stretch goes. */
function mendsOfGap(at: TotalsFound, bands: readonly Node[]): BandMend[] {
  const [low, high] = [numberOf(at.min ?? at.over), numberOf(at.max ?? at.under)];
  const mends: BandMend[] = [];
  let below = -1;
  let above = -1;
  for (const [place, band] of bands.entries()) {
    const [from, to] = [lowOf(band), highOf(band)];
    if (low !== undefined && to !== undefined && to <= low && (below < 0 || to > highOf(bands[below]!)!)) below = place;
    if (high !== undefined && from !== undefined && from >= high && (above < 0 || from < lowOf(bands[above]!)!))
      above = place;
  }
  const top = at.max ?? at.under;
  if (below >= 0 && top !== undefined)
    mends.push({ band: below, end: at.max === undefined ? 'under' : 'max', value: top });
  const bottom = at.min ?? at.over;
  if (above >= 0 && bottom !== undefined)
    mends.push({ band: above, end: at.min === undefined ? 'over' : 'min', value: bottom });
  return mends;
}

/** The second of two bands may begin above what both hold, or end below it. Only whole numbers have a next one. */
function mendsOfOverlap(at: TotalsFound, first: Node, second: number, bands: readonly Node[]): BandMend[] {
  const [low, high] = [numberOf(at.min), numberOf(at.max)];
  if (low === undefined || high === undefined || !Number.isInteger(low) || !Number.isInteger(high)) return [];
  const [from, to] = [lowOf(bands[second]!), highOf(bands[second]!)];
  const isWhole = (at.each ?? []).length > 0;
  if (!isWhole) return [];
  const below = lowOf(first);
  // The band that lies higher gives way below, the lower one above.
  if (from !== undefined && (below === undefined || from >= below) && (to === undefined || to > high))
    return [{ band: second, end: 'min', value: String(high + 1) }];
  if (to !== undefined && (from === undefined || from < low))
    return [{ band: second, end: 'max', value: String(low - 1) }];
  return [];
}

/**
 * Whether each total a score can have stands in one band. Bands without ends, held by a condition alone, are passed over.
 *
 * @returns null when the score can have no total yet, or has no bands with ends
 */
export function checkBands(draft: Draft, scoreId: string): BandCheck | NotTried | null {
  let coverage: BandCoverage | null;
  const bands = bandsOf(draft, scoreId);
  try {
    coverage = bandCoverage(trialForm(draft, {}, [scoreId], true), scoreId);
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    return { faults: error.issues.map(({ code, message }) => ({ code, message })) };
  }
  const hasEnds = bands.some((band) => lowOf(band) !== undefined || highOf(band) !== undefined);
  if (!coverage || !hasEnds) return null;
  return {
    totals: coverage.totals,
    faults: [
      ...coverage.gaps.map((at): BandFault => ({ kind: 'gap', at, mends: mendsOfGap(at, bands) })),
      ...coverage.onlyIf.map((at): BandFault => ({ kind: 'only-if', at, mends: [] })),
      ...coverage.overlaps.map(({ first, second, at }): BandFault => {
        const mends = mendsOfOverlap(at, bands[first]!, second, bands);
        return { kind: 'overlap', at, first, second, mends };
      }),
      ...coverage.unreached.map((band): BandFault => ({ kind: 'unreached', band, mends: [] })),
    ],
  };
}

/** The bands with one end moved. The other end of the same side goes, so that one alone says where the band begins. */
export function mendBand(bands: readonly unknown[], { band, end, value }: BandMend): readonly unknown[] {
  const other = { min: 'over', over: 'min', max: 'under', under: 'max' }[end];
  return bands.map((one, place) => {
    if (place !== band || !isNode(one)) return one;
    const { [other]: _, ...rest } = one;
    return { ...rest, [end]: value };
  });
}

export const isBandCheck = (checked: BandCheck | NotTried): checked is BandCheck => 'totals' in checked;
