// SPDX-License-Identifier: Apache-2.0
import { hasTime } from '@careplan-kit/model';
import { sayCounted } from '../about-me/counted.js';
import { dateWords } from '../record-views/record-dates.js';
import type { RecordTools } from '../record-views/record-tools.js';
import { CHART_WORDS as WORDS, COUNTS } from './chart.words.js';
import { differenceOf } from './decimals.js';
import type { ChartBand, ChartMeasure } from './measure.js';
import type { Gap, Point, Series } from './series.js';

/** What the measure is called, in the worker's language. */
export const titleOf = ({ title }: ChartMeasure, { say }: RecordTools): string =>
  typeof title === 'string' ? title : say(title);

export function titleWithUnit(measure: ChartMeasure, unit: string, tools: RecordTools): string {
  const title = titleOf(measure, tools);
  return unit ? tools.say(WORDS['chart.title.unit'], { title, unit }) : title;
}

/** A number or the words in its place, never without its unit where it should have one. */
export function valueWords(value: string, unit: string, measure: ChartMeasure, { say }: RecordTools): string {
  if (unit) return say(WORDS['chart.value'], { value, unit });
  return measure.unit && /^-?\d/.test(value) ? say(WORDS['chart.noUnit'], { value }) : value;
}

/** What a point says: a day's total with how many entries, and whether it is whole. */
export function pointValue({ reading, value, total }: Point, measure: ChartMeasure, tools: RecordTools): string {
  const words = valueWords(value ?? reading.value, reading.unit, measure, tools);
  if (!total) return words;
  const { say } = tools;
  return [
    sayCounted(say, COUNTS.entries, total.count, { value: words }),
    total.soFar ? say(WORDS['chart.soFar']) : '',
    total.atLeast ? say(WORDS['chart.atLeast']) : '',
  ]
    .filter(Boolean)
    .join(', ');
}

/** When it was, as far as that is known. */
export function pointWhen({ reading: { at }, wall, day }: Point, tools: RecordTools): string {
  if (hasTime(at) || day === null || wall === null)
    return dateWords(at, tools) || tools.say(WORDS['chart.table.unknown']);
  if (!at.includes('T')) return tools.formatDay(day);
  // A clock on the wall without a zone: said as it was written, whatever the zone of this device.
  return `${tools.formatDay(day)}, ${at.slice(11, 16)}`;
}

/** The sentence that is read out for a point, and stands under the chart. */
export function pointSentence(point: Point, measure: ChartMeasure, tools: RecordTools): string {
  const { say } = tools;
  const { by, note } = point.reading;
  return [
    say(WORDS['chart.point'], { when: pointWhen(point, tools), value: pointValue(point, measure, tools) }),
    by ? say(WORDS['chart.point.by'], { name: by }) : '',
    ...point.bands.map(({ words }) => words),
    note ?? '',
  ]
    .filter(Boolean)
    .join(', ');
}

export function gapSentence({ from, to, days }: Gap, { say, formatDay }: RecordTools): string {
  if (days === 1) return say(WORDS['chart.gap.day'], { from: formatDay(from) });
  return sayCounted(say, COUNTS.gap, days, { from: formatDay(from), to: formatDay(to) });
}

/** What a range goes from and to. */
export function bandSentence({ from, to, words }: ChartBand, unit: string, { say }: RecordTools): string {
  const of = (value: number) => (unit ? say(WORDS['chart.value'], { value, unit }) : String(value));
  const range =
    from !== undefined && from === to
      ? say(WORDS['chart.band.at'], { from: of(from) })
      : from !== undefined && to !== undefined
        ? say(WORDS['chart.band.between'], { from: of(from), to: of(to) })
        : from !== undefined
          ? say(WORDS['chart.band.from'], { from: of(from) })
          : to !== undefined
            ? say(WORDS['chart.band.below'], { to: of(to) })
            : '';
  return range ? say(WORDS['chart.band'], { words, range }) : words;
}

const daysBetween = (from: string, to: string) => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

/** The chart in words: how many, from when to when, the last, the range, and how long nothing came. Plain arithmetic. */
export function summaryOf({ points, unit }: Series, measure: ChartMeasure, tools: RecordTools): string[] {
  const { say, formatDay, today } = tools;
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return [];
  const inOrder = points.map(({ value }) => value!).sort((a, b) => Number(a) - Number(b));
  const words = (value: string) => valueWords(value, unit, measure, tools);
  const count = sayCounted(say, measure.fold === 'day-total' ? COUNTS.days : COUNTS.readings, points.length);
  const span =
    first.day === last.day
      ? formatDay(first.day!)
      : say(WORDS['chart.span'], { first: formatDay(first.day!), last: formatDay(last.day!) });
  const difference = differenceOf(last.value!, first.value!);
  const compared = points.length < 2 || last.total?.soFar ? '' : comparedWords(difference, words, tools);
  const silent = daysBetween(last.day!, today) > (measure.everyDays ?? 1);
  return [
    `${count}, ${span}`,
    say(WORDS['chart.last'], { value: pointValue(last, measure, tools), when: pointWhen(last, tools) }),
    points.length > 1 ? say(WORDS['chart.range'], { low: words(inOrder[0]!), high: words(inOrder.at(-1)!) }) : '',
    compared,
    silent ? say(WORDS['chart.nothingSince'], { day: formatDay(last.day!) }) : '',
  ].filter(Boolean);
}

function comparedWords(difference: string, words: (value: string) => string, { say }: RecordTools): string {
  if (Number(difference) === 0) return say(WORDS['chart.same']);
  const value = words(difference.replace('-', ''));
  return say(WORDS[difference.startsWith('-') ? 'chart.less' : 'chart.more'], { value });
}
