// SPDX-License-Identifier: Apache-2.0
import type { Phrase } from '../words/words.js';

export const SHEET_WORDS = {
  'aboutMe.sheet.born': { en: 'Born {day}', cy: 'Ganwyd {day}', note: 'At the head of each printed page.' },
  'aboutMe.sheet.born.withheld': {
    en: 'Date of birth withheld',
    cy: 'Dyddiad geni wedi’i ddal yn ôl',
    note: 'In its place.',
  },
  'aboutMe.sheet.born.unknown': {
    en: 'Date of birth not recorded',
    cy: 'Dyddiad geni heb ei gofnodi',
    note: 'In its place.',
  },
  'aboutMe.sheet.nhsNumber': { en: 'NHS number {number}', cy: 'Rhif GIG {number}', note: 'Beside it.' },
  'aboutMe.sheet.nhsNumber.unknown': {
    en: 'NHS number not recorded',
    cy: 'Rhif GIG heb ei gofnodi',
    note: 'In its place.',
  },
  'aboutMe.sheet.printed': {
    en: 'Printed {moment}',
    cy: 'Argraffwyd {moment}',
    note: 'At the head of each printed page. {moment} is a date and time.',
  },
  'aboutMe.sheet.printed.by': {
    en: 'Printed by {name}, {moment}',
    cy: 'Argraffwyd gan {name}, {moment}',
    note: 'As above. {name} is a worker, perhaps with a role in brackets.',
  },
  'aboutMe.sheet.caution': {
    en: 'Paper goes out of date: look at the record before you rely on it.',
    cy: 'Mae papur yn mynd yn hen: edrychwch ar y cofnod cyn dibynnu arno.',
    note: 'Once, near the top of the first page.',
  },
  'aboutMe.sheet.withheld': {
    en: 'Withheld from this copy. There may be something here: ask if you need to know.',
    cy: 'Wedi’i ddal yn ôl o’r copi hwn. Efallai fod rhywbeth yma: gofynnwch os oes angen i chi wybod.',
    note: 'On paper, in place of a section. Never means that there is nothing.',
  },
  'aboutMe.sheet.sound': {
    en: 'With it belongs a sound, which paper cannot hold: {file}',
    cy: 'Mae sain yn mynd gyda hyn, na all papur ei ddal: {file}',
    note: 'On paper. {file} is its name.',
  },
  'aboutMe.sheet.film': {
    en: 'With it belongs a film, which paper cannot hold: {file}',
    cy: 'Mae ffilm yn mynd gyda hyn, na all papur ei dal: {file}',
    note: 'On paper. {file} is its name.',
  },
  'aboutMe.sheet.file': {
    en: 'With it belongs a file that is not printed: {file}',
    cy: 'Mae ffeil yn mynd gyda hyn nad yw’n cael ei hargraffu: {file}',
    note: 'On paper. {file} is its name.',
  },
  'aboutMe.sheet.transcript': {
    en: 'In words:',
    cy: 'Mewn geiriau:',
    note: 'Before the words of that sound or film.',
  },
  'aboutMe.sheet.page': {
    en: 'Page {page} of {pages}',
    cy: 'Tudalen {page} o {pages}',
    note: 'At the foot of each printed page.',
  },
} as const satisfies Record<string, Phrase>;
