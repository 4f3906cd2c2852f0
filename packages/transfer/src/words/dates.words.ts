// SPDX-License-Identifier: Apache-2.0
import { type Phrase, phrase } from './phrase.js';

const month = 'Month in a date.';

/** No browser is asked: few know Welsh dates, and a pack has to be the same from each. */
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
  about: phrase('about {date}', 'tua {date}', '{date} is a day, a month or a year that is not certain.'),
  decade: phrase('the {year}s', 'y {year}au', 'Only the decade is known, such as the 1940s.'),
  moment: phrase('{day}, {time}', '{day}, {time}', 'Such as 22 November 2026, 14:02.'),
} as const;
