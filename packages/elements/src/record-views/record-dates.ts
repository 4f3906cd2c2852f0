// SPDX-License-Identifier: Apache-2.0
import { hasTime, partialDateParts, possibleDays } from '@careplan-kit/model';
import { RECORD_VIEW_WORDS as WORDS } from './record-views.words.js';
import type { RecordTools } from './record-tools.js';

const DOUBTS = {
  approximate: 'recordView.date.about',
  uncertain: 'recordView.date.perhaps',
  'approximate-and-uncertain': 'recordView.date.perhapsAbout',
} as const;

/** A date as far as it is known: "1 November 2026 at 14:02", "November 2026", "about 1941", "the 1950s". */
export function dateWords(value: unknown, { say, formatDay, formatMoment }: RecordTools): string {
  if (typeof value !== 'string') return '';
  if (hasTime(value)) return formatMoment(value);
  const parts = partialDateParts(value);
  if (!parts) return value;
  const { year, month, day, doubt } = parts;
  const decade = year.includes('X') ? say(WORDS['recordView.date.decade'], { year: year.replaceAll('X', '0') }) : year;
  // The first of the month without its day: every language we show begins with the number.
  const known = !month
    ? decade
    : day
      ? formatDay(`${year}-${month}-${day}`)
      : formatDay(`${year}-${month}-01`).replace(/^1[.º]? /, '');
  return doubt ? say(WORDS[DOUBTS[doubt]], { date: known }) : known;
}

/** The last day something can have been, `YYYY-MM-DD`; undefined when that is not known. */
export function lastDayOf(value: unknown, today: (moment: Date) => string): string | undefined {
  if (typeof value !== 'string') return undefined;
  return hasTime(value) ? today(new Date(value)) : possibleDays(value)?.last;
}
