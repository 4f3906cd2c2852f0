// SPDX-License-Identifier: Apache-2.0
import { partsOfDay } from '../daily-record/parts/part-of-day.js';
import type { DayFact, DaySubject } from './facts.js';
import { type DayRow, textOf } from './rows.js';
import { choiceWords, isSaidUnknown } from './words.js';

const { items } = partsOfDay;
const NEEDS_A_LOOK = [
  'Was offered food and ate nothing',
  'Was offered drinks and drank nothing',
  'Some medicine was not taken',
  'Seemed to be in pain',
  'Sleepy, hard to rouse',
];

const IN_ONE: readonly (readonly [DaySubject, string])[] = [
  ['sleep', 'sleep'],
  ['food', 'ate'],
  ['drink', 'drank'],
  ['medicines', 'medicines'],
  ['activity', 'activities'],
  ['mood', 'mood'],
];

/** Each part of the daily record, in its own words: "Morning: Ate about half". */
export const dailyFacts = (rows: readonly DayRow[]): DayFact[] =>
  rows.flatMap(({ at, row }) => {
    const part = choiceWords(items, 'partOfDay', row['partOfDay']);
    const say = (subject: DaySubject, words: string, look = NEEDS_A_LOOK.includes(words)): DayFact[] =>
      words ? [{ subject, at, words: part ? `${part}: ${words}` : words, look }] : [];
    const care = row['personalCare'];
    const done = Array.isArray(care) ? care.map((one) => choiceWords(items, 'personalCare', one as string)) : [];
    const woke = textOf(row['wokeAt']);
    const told = textOf(row['changesToldTo']);
    const changes = textOf(row['changes']);
    return [
      ...say('different', changes && told ? `${changes} Told: ${told}` : changes, true),
      ...(isSaidUnknown(row['different']) ? say('different', 'Nobody knows whether anything was different', true) : []),
      ...say('sleep', woke && `Woke at ${woke}`),
      ...IN_ONE.flatMap(([subject, id]) => say(subject, choiceWords(items, id, row[id]))),
      ...say('care', done.join(', '), Array.isArray(care) && care.includes('saidNo')),
    ];
  });
