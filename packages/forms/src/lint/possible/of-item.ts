// SPDX-License-Identifier: Apache-2.0
import type { Option, QuestionItem } from '../../contract/definition.js';
import { type Effort, plus } from './arithmetic.js';
import { coverageOf } from './coverage.js';
import { MOST_VALUES, type Numbers, closed, exact, single, stretch } from './numbers.js';
import { BLANK, type Possible, ofNumbers, truth } from './possible.js';

type Measured = Extract<QuestionItem, { type: 'integer' | 'decimal' | 'quantity' | 'scale' }>;

export const isMeasured = (item: QuestionItem): item is Measured =>
  item.type === 'integer' || item.type === 'decimal' || item.type === 'quantity' || item.type === 'scale';

/** The numbers within the item's limits; null when its limits leave none. */
export function numbersOf(item: Measured): Numbers | null {
  const [min, max] = [closed(item.min), closed(item.max)];
  if (item.type === 'integer') return stretch(min, max, 0);
  if (item.type !== 'scale') {
    // An amount typed in another unit has more places in the first one.
    const convertible = item.type === 'quantity' && item.units.length > 1;
    return stretch(min, max, convertible ? null : (item.decimalPlaces ?? null));
  }
  const { step = 1 } = item;
  const count = Math.floor((item.max - item.min) / step) + 1;
  if (!(count >= 1)) return null;
  if (count > MOST_VALUES) return stretch(min, max, 0, step !== 1);
  return single(Array.from({ length: count }, (_, index) => exact(item.min).plus(exact(step).times(String(index)))));
}

/** What an answer within the limits can be, as expressions see it. */
export function answerOf(item: QuestionItem): Possible {
  const codesOf = (known: readonly Option[]) => new Set(known.map(({ code }) => code));
  switch (item.type) {
    case 'boolean':
      return truth(true, true, true);
    case 'integer':
    case 'decimal':
    case 'quantity':
    case 'scale':
      return ofNumbers(numbersOf(item), true);
    // Own words can be asked for only by whether there is an answer.
    case 'choice':
      return { ...BLANK, texts: codesOf(item.options) };
    case 'multiple-choice':
      return { ...BLANK, lists: codesOf(item.options) };
    case 'date':
    case 'partial-date':
    case 'time':
    case 'date-time':
      return { ...BLANK, moment: true };
    case 'attachment':
    case 'signature':
    case 'body-map':
    case 'reference':
      return BLANK;
    default:
      return { ...BLANK, texts: 'any' };
  }
}

/** The sums of points of one or more options; one that stands alone is never added to others. */
function sumsOf(options: readonly Option[], effort: Effort): Numbers | null {
  const points = ({ weight }: Option) => (weight === undefined ? [] : [exact(weight)]);
  let sums = single([exact(0)]);
  for (const option of options.filter(({ exclusive }) => !exclusive)) {
    const one = single([exact(0), ...points(option)]);
    sums = sums && one ? plus(sums, one, effort) : sums;
  }
  const alone = options.filter(({ exclusive }) => exclusive).flatMap(points);
  // Nothing chosen is a blank answer, but any option may be worth nothing.
  const none = options.some(({ weight }) => weight === 0);
  if (!sums || !('values' in sums) || none) return sums;
  const chosen = sums.values.filter((value) => !value.eq('0'));
  return single([...chosen, ...alone], sums.loose);
}

/** What the points of an answer within the limits can be; null when it never has any. */
export function weightOf(item: QuestionItem, effort: Effort): Numbers | null {
  if (item.type === 'choice') {
    return single(item.options.flatMap(({ weight }) => (weight === undefined ? [] : [exact(weight)])));
  }
  if (item.type === 'multiple-choice') {
    return item.options.some(({ weight }) => weight !== undefined) ? sumsOf(item.options, effort) : null;
  }
  if (!isMeasured(item) || !item.points) return null;
  const numbers = numbersOf(item);
  const coverage = numbers && coverageOf(numbers, item.points);
  const reached = coverage ? item.points.filter((_, index) => coverage.reached.has(index)) : item.points;
  return numbers ? single(reached.map(({ weight }) => exact(weight))) : null;
}
