// SPDX-License-Identifier: Apache-2.0
import type { Phrase } from '@careplan-kit/elements/base';

export const TRY_WORDS = {
  'try.title': { en: 'Try it', cy: 'Rhoi cynnig arni', note: 'Heading.' },
  'try.lead': {
    en: 'This is the form as staff will see it. Nothing you fill in here is kept.',
    cy: 'Dyma’r ffurflen fel y bydd staff yn ei gweld. Ni chedwir dim rydych yn ei lenwi yma.',
    note: 'Under the heading.',
  },
  'try.width': { en: 'Show it as on', cy: 'Ei dangos fel ar', note: 'Label of a list: a phone or a computer.' },
  'try.phone': { en: 'a phone', cy: 'ffôn', note: 'Ends the sentence “Show it as on”.' },
  'try.wide': { en: 'a computer', cy: 'cyfrifiadur', note: 'Ends the sentence “Show it as on”.' },
  'try.person': { en: 'Fill it for', cy: 'Ei llenwi ar gyfer', note: 'Label of a list of made-up people.' },
  'try.nobody': { en: 'nobody in particular', cy: 'neb yn benodol', note: 'Ends the sentence “Fill it for”.' },
  'try.again': { en: 'Begin again', cy: 'Dechrau eto', note: 'Button: empties the tried form.' },
  'try.sent': {
    en: 'It would be handed in now. Here nothing was kept.',
    cy: 'Byddai’n cael ei chyflwyno nawr. Yma ni chadwyd dim.',
    note: 'The tried form was submitted.',
  },
  'try.broken': {
    en: 'The form cannot be tried yet. This is to be mended first:',
    cy: 'Ni ellir rhoi cynnig ar y ffurflen eto. Rhaid trwsio hyn yn gyntaf:',
    note: 'A list of what is wrong follows.',
  },
  'try.author': {
    en: 'Whoever tries the form',
    cy: 'Pwy bynnag sy’n rhoi cynnig ar y ffurflen',
    note: 'Stands for the worker.',
  },
  'try.empty': {
    en: 'There is nothing to try yet. Add a question first.',
    cy: 'Nid oes dim i roi cynnig arno eto. Ychwanegwch gwestiwn yn gyntaf.',
    note: 'The form has no questions.',
  },
} as const satisfies Record<string, Phrase>;

export const CHECK_WORDS = {
  'check.title': { en: 'Check the form', cy: 'Gwirio’r ffurflen', note: 'Heading.' },
  'check.looking': { en: 'Looking through the form…', cy: 'Yn edrych drwy’r ffurflen…', note: 'While it is checked.' },
  'check.none': {
    en: 'Nothing was found that has to be mended.',
    cy: 'Ni chanfuwyd dim y mae’n rhaid ei drwsio.',
    note: 'The check found nothing.',
  },
  'check.error': { en: 'Has to be mended', cy: 'Rhaid ei drwsio', note: 'Heading of a list.' },
  'check.warning': { en: 'Probably a mistake', cy: 'Camgymeriad yn ôl pob tebyg', note: 'Heading of a list.' },
  'check.info': { en: 'Could be better', cy: 'Gallai fod yn well', note: 'Heading of a list.' },
  'check.show': { en: 'Go to “{item}”', cy: 'Mynd i “{item}”', note: 'Button: opens the settings of a question.' },
  'check.more': { en: 'Show {count} more', cy: 'Dangos {count} arall', note: 'Button under a long list. A number.' },
} as const satisfies Record<string, Phrase>;
