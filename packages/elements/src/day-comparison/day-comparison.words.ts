// SPDX-License-Identifier: Apache-2.0
import type { Phrase } from '../words/words.js';

const named = '{date} is a day such as 22 November 2026. Heading of a column.';
const subject = 'Heading of a row of a table of days.';

export const DAY_COMPARISON_WORDS = {
  'dayComparison.title': {
    en: 'The days beside each other',
    cy: 'Y dyddiau ochr yn ochr',
    note: 'Heading of a table of days.',
  },
  'dayComparison.nothing': { en: 'No day to show', cy: 'Dim diwrnod i’w ddangos', note: 'The host gave no days.' },
  'dayComparison.subject': { en: 'What', cy: 'Beth', note: 'Heading of the first column.' },
  'dayComparison.today': { en: 'Today, {date}', cy: 'Heddiw, {date}', note: named },
  'dayComparison.yesterday': { en: 'Yesterday, {date}', cy: 'Ddoe, {date}', note: named },
  'dayComparison.week': { en: 'A week ago, {date}', cy: 'Wythnos yn ôl, {date}', note: named },
  'dayComparison.none': {
    en: 'Nothing written',
    cy: 'Dim wedi’i ysgrifennu',
    note: 'In a cell. It does not mean that nothing happened.',
  },
  'dayComparison.withheld': {
    en: 'Withheld from you, or nothing written',
    cy: 'Wedi’i ddal yn ôl oddi wrthych, neu ddim wedi’i ysgrifennu',
    note: 'In a cell, where some of the day is withheld.',
  },
  'dayComparison.look': { en: 'Look:', cy: 'Edrychwch:', note: 'Before something that somebody has to look at.' },
  'dayComparison.unwritten': {
    en: 'On none of these days was anything written under: {subjects}.',
    cy: 'Ni ysgrifennwyd dim ar yr un o’r dyddiau hyn o dan: {subjects}.',
    note: '{subjects} is a list of headings, such as "Slept, Weight".',
  },
} as const satisfies Record<string, Phrase>;

/** In the order in which a day is read. */
export const SUBJECT_WORDS = {
  different: { en: 'Not as on other days', cy: 'Nid fel ar ddyddiau eraill', note: subject },
  sleep: { en: 'Slept', cy: 'Cysgu', note: subject },
  food: { en: 'Ate', cy: 'Bwyta', note: subject },
  drink: { en: 'Drank', cy: 'Yfed', note: subject },
  toilet: { en: 'Toilet', cy: 'Tŷ bach', note: subject },
  turns: { en: 'Turned and moved', cy: 'Troi a symud', note: subject },
  care: { en: 'Personal care', cy: 'Gofal personol', note: subject },
  medicines: { en: 'Medicines', cy: 'Meddyginiaethau', note: subject },
  mood: { en: 'Mood', cy: 'Hwyliau', note: subject },
  activity: { en: 'What they did', cy: 'Beth a wnaethant', note: subject },
  pain: { en: 'Pain', cy: 'Poen', note: subject },
  observations: { en: 'Observations', cy: 'Arsylwadau', note: subject },
  weight: { en: 'Weight', cy: 'Pwysau', note: subject },
} as const satisfies Record<string, Phrase>;
export type SubjectName = keyof typeof SUBJECT_WORDS;
