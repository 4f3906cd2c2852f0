// SPDX-License-Identifier: Apache-2.0
import type { Say } from '@careplan-kit/elements/base';
import type { TotalsFound } from '@careplan-kit/forms/lint';
import { SCORE_WORDS as WORDS } from './score.words.js';

/** Few enough to be named one by one, where they do not follow one another. */
const MOST_NAMED = 6;

/** Totals in words: "4", "7 to 9", "more than 5 and less than 6". */
export function totalsWords({ min, over, max, under, each }: TotalsFound, say: Say): string {
  const [low, high] = [min ?? over, max ?? under];
  if (each && each.length > 0) {
    const follow = each.every((one, at) => at === 0 || Number(one) === Number(each[at - 1]) + 1);
    if (each.length === 1) return each[0]!;
    if (!follow && each.length <= MOST_NAMED) return each.join(', ');
  }
  if (low === undefined && high === undefined) return say(WORDS['score.totals.any']);
  if (min !== undefined && max !== undefined) return say(WORDS['score.totals.to'], { low: min, high: max });
  const below =
    high === undefined ? '' : say(WORDS[max === undefined ? 'score.totals.below' : 'score.totals.upTo'], { high });
  const above =
    low === undefined ? '' : say(WORDS[min === undefined ? 'score.totals.above' : 'score.totals.from'], { low });
  return above && below ? say(WORDS['score.totals.and'], { low: above, high: below }) : above || below;
}
