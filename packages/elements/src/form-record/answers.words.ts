// SPDX-License-Identifier: Apache-2.0
import type { Phrase } from '../words/words.js';

const hidden = 'For those who cannot see the line through or under the words.';
const mark = 'Mark on an answer, against the one of the last review.';

export const ANSWERS_WORDS = {
  'answers.blank': {
    en: 'Not answered',
    cy: 'Heb ei ateb',
    note: 'In place of an answer. A blank never means “none”.',
  },
  'answers.entries': { en: 'Entries', cy: 'Cofnodion', note: 'Heading of a list of entries without a name.' },
  'answers.more': {
    en: 'More answers',
    cy: 'Rhagor o atebion',
    note: 'Heading of questions that follow a group and are no part of it.',
  },
  'answers.more.in': {
    en: 'More of: {group}',
    cy: 'Rhagor o: {group}',
    note: 'As above, inside a group. {group} is its name.',
  },
  'answers.change': { en: 'Change', cy: 'Newid', note: 'Button beside an answer that leads to its question.' },
  'answers.withheld': {
    en: 'Withheld from you. It may hold something: ask if you need to know.',
    cy: 'Wedi’i ddal yn ôl oddi wrthych. Efallai fod rhywbeth ynddo: gofynnwch os oes angen i chi wybod.',
    note: 'In place of an answer this worker may not see.',
  },
  'answers.unseen': {
    en: 'Not asked: it was withheld from who filled this in',
    cy: 'Heb ei ofyn: roedd wedi’i ddal yn ôl oddi wrth y sawl a lenwodd hwn',
    note: 'In place of an answer that who filled in the form could not see.',
  },
  'answers.unread': {
    en: 'As it was typed: it could not be read as an answer',
    cy: 'Fel y’i teipiwyd: ni ellid ei ddarllen fel ateb',
    note: 'Under an answer such as “about 70” to a question for a number.',
  },
  'answers.notAsked': {
    en: 'No longer asked',
    cy: 'Ni ofynnir mwyach',
    note: 'Under an answer of the last review whose question does not arise any more.',
  },
  'answers.mark.changed': { en: 'Changed', cy: 'Newidiwyd', note: mark },
  'answers.mark.added': { en: 'New', cy: 'Newydd', note: mark },
  'answers.mark.removed': { en: 'Taken out', cy: 'Tynnwyd allan', note: mark },
  'answers.was': { en: 'Before:', cy: 'Cyn hynny:', note: 'Before the whole answer of the last review.' },
  'answers.del': { en: 'taken out:', cy: 'tynnwyd allan:', note: hidden },
  'answers.ins': { en: 'added:', cy: 'ychwanegwyd:', note: hidden },
  'answers.end': { en: 'end of change;', cy: 'diwedd y newid;', note: hidden },
} as const satisfies Record<string, Phrase>;
