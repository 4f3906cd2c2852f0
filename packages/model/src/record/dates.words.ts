// SPDX-License-Identifier: Apache-2.0
import type { DateDoubt } from '../values/index.js';
import { type Phrase, phrase } from './phrase.js';

const month = 'Month in a date.';

/** No browser is asked: few know Welsh dates, and those that do not give those of the United States. */
export const MONTHS: readonly Phrase[] = [
  phrase('January', 'Ionawr', month),
  phrase('February', 'Chwefror', month),
  phrase('March', 'Mawrth', month),
  phrase('April', 'Ebrill', month),
  phrase('May', 'Mai', month),
  phrase('June', 'Mehefin', month),
  phrase('July', 'Gorffennaf', month),
  phrase('August', 'Awst', month),
  phrase('September', 'Medi', month),
  phrase('October', 'Hydref', month),
  phrase('November', 'Tachwedd', month),
  phrase('December', 'Rhagfyr', month),
];

export const DATES = {
  month: phrase('{month} {year}', 'mis {month} {year}', 'A date of which the day is not known, in a sentence.'),
  decade: phrase('the {year}s', 'y {year}au', 'A date of which only decade or century is known, such as the 1940s.'),
  moment: phrase('{day} at {time}', '{day} am {time}', 'Such as 22 November 2026 at 14:02.'),
} as const satisfies Readonly<Record<string, Phrase>>;

/** A date in doubt. */
export const DOUBTS: Readonly<Record<DateDoubt, Phrase>> = {
  approximate: phrase('about {date}', 'tua {date}', '{date} is a day, a month with its year, or a year.'),
  uncertain: phrase('perhaps {date}', 'efallai {date}', '{date} is a day, a month with its year, or a year.'),
  'approximate-and-uncertain': phrase(
    'perhaps about {date}',
    'efallai tua {date}',
    '{date} is a day, a month with its year, or a year.',
  ),
};

/** A decade in doubt: the Welsh article runs together with the word before it. */
export const DECADES_IN_DOUBT: Readonly<Record<DateDoubt, Phrase>> = {
  approximate: phrase('about the {year}s', 'tua’r {year}au', 'Such as about the 1940s.'),
  uncertain: phrase('perhaps the {year}s', 'efallai’r {year}au', 'Such as perhaps the 1940s.'),
  'approximate-and-uncertain': phrase(
    'perhaps about the {year}s',
    'efallai tua’r {year}au',
    'Such as perhaps about the 1940s.',
  ),
};
