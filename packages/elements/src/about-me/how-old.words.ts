// SPDX-License-Identifier: Apache-2.0
import type { Phrase } from '../words/words.js';
import type { Counted } from './counted.js';

const count = 'Comes after the date, as in "Written 14 September 2026, 2 months ago". {number} is a number.';
const review = 'A calm flag over an old About Me. {number} is a number of months.';
const ENGLISH_REVIEW = 'Over {number} months old: check with the person what has changed';

export const HOW_OLD_WORDS = {
  'aboutMe.written': {
    en: 'Written {day}',
    cy: 'Ysgrifennwyd {day}',
    note: '{day} is the date it was written or talked through.',
  },
  'aboutMe.written.ago': {
    en: 'Written {day}, {ago}',
    cy: 'Ysgrifennwyd {day}, {ago}',
    note: 'As above; {ago} is how long ago that was.',
  },
  'aboutMe.written.withheld': {
    en: 'The date it was written is withheld',
    cy: 'Mae’r dyddiad ysgrifennu wedi’i ddal yn ôl',
    note: 'In place of the date.',
  },
  'aboutMe.today': { en: 'today', cy: 'heddiw', note: count },
  'aboutMe.yesterday': { en: 'yesterday', cy: 'ddoe', note: count },
  'aboutMe.review.year': {
    en: 'Over a year old: check with the person what has changed',
    cy: 'Dros flwydd oed: gwiriwch gyda’r person beth sydd wedi newid',
    note: review,
  },
} as const satisfies Record<string, Phrase>;

export const HOW_OLD_COUNTS = {
  days: {
    two: { en: '{number} days ago', cy: '{number} ddiwrnod yn ôl', note: count },
    other: { en: '{number} days ago', cy: '{number} diwrnod yn ôl', note: count },
  },
  months: {
    one: { en: '{number} month ago', cy: '{number} mis yn ôl', note: count },
    two: { en: '{number} months ago', cy: '{number} fis yn ôl', note: count },
    other: { en: '{number} months ago', cy: '{number} mis yn ôl', note: count },
  },
  years: {
    two: { en: '{number} years ago', cy: '{number} flynedd yn ôl', note: count },
    few: { en: '{number} years ago', cy: '{number} blynedd yn ôl', note: count },
    other: { en: '{number} years ago', cy: '{number} o flynyddoedd yn ôl', note: count },
  },
  review: {
    one: {
      en: 'Over a month old: check with the person what has changed',
      cy: 'Dros fis oed: gwiriwch gyda’r person beth sydd wedi newid',
      note: review,
    },
    two: { en: ENGLISH_REVIEW, cy: 'Dros {number} fis oed: gwiriwch gyda’r person beth sydd wedi newid', note: review },
    other: {
      en: ENGLISH_REVIEW,
      cy: 'Dros {number} mis oed: gwiriwch gyda’r person beth sydd wedi newid',
      note: review,
    },
  },
} as const satisfies Record<string, Counted>;
