// SPDX-License-Identifier: Apache-2.0
import type { Phrase } from '../words/words.js';

const doubt = '{date} is a day, a month with its year, a year or a decade.';

/** What all views of a record say. */
export const RECORD_VIEW_WORDS = {
  'recordView.nobody': { en: 'No person chosen', cy: 'Dim person wedi’i ddewis', note: 'While there is no record.' },
  'recordView.unusable': {
    en: 'This record cannot be read here. It may hold something you must know: ask, and tell whoever looks after the system.',
    cy: 'Ni ellir darllen y cofnod hwn yma. Efallai fod ynddo rywbeth y mae’n rhaid i chi ei wybod: gofynnwch, a dywedwch wrth bwy bynnag sy’n gofalu am y system.',
    note: 'In place of everything, when the record is damaged.',
  },
  'recordView.withheld': {
    en: 'Withheld from you. It may hold something: ask if you need to know.',
    cy: 'Wedi’i ddal yn ôl oddi wrthych. Efallai fod rhywbeth ynddo: gofynnwch os oes angen i chi wybod.',
    note: 'In place of what this worker may not see. Never means that there is nothing.',
  },
  'recordView.withheld.classes': {
    en: 'Withheld from you: {classes}. They may hold something you must know: ask.',
    cy: 'Wedi’u dal yn ôl oddi wrthych: {classes}. Efallai fod ynddynt rywbeth y mae’n rhaid i chi ei wybod: gofynnwch.',
    note: '{classes} is a list such as "goals, risks".',
  },
  'recordView.recorded': {
    en: 'Recorded by {name}, {moment}',
    cy: 'Cofnodwyd gan {name}, {moment}',
    note: '{name} is a name, perhaps with a role; {moment} is a date and time.',
  },
  'recordView.recorded.when': { en: 'Recorded {moment}', cy: 'Cofnodwyd {moment}', note: 'Where no name was noted.' },
  'recordView.recorded.unknown': {
    en: 'Nobody noted who recorded this, or when',
    cy: 'Ni nododd neb pwy gofnododd hyn, na phryd',
    note: 'Where the record does not say.',
  },
  'recordView.actor': { en: '{name} ({role})', cy: '{name} ({role})', note: 'Somebody and what they are.' },
  'recordView.coded.both': {
    en: '{display} (written as “{written}”)',
    cy: '{display} (ysgrifennwyd fel “{written}”)',
    note: 'The words of a list, and what was written when they differ.',
  },
  'recordView.coded.code': {
    en: 'code {code}, without words',
    cy: 'cod {code}, heb eiriau',
    note: 'A code that came without any words.',
  },
  'recordView.date.about': { en: 'about {date}', cy: 'tua {date}', note: doubt },
  'recordView.date.perhaps': { en: 'perhaps {date}', cy: 'efallai {date}', note: doubt },
  'recordView.date.perhapsAbout': { en: 'perhaps about {date}', cy: 'efallai tua {date}', note: doubt },
  'recordView.date.decade': { en: 'the {year}s', cy: 'y {year}au', note: 'Such as the 1950s.' },
} as const satisfies Record<string, Phrase>;
