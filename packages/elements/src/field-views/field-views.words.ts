// SPDX-License-Identifier: Apache-2.0
import type { Phrase } from '../words/words.js';

export const FIELD_WORDS = {
  'field.required': {
    en: '(required)',
    cy: '(gofynnol)',
    note: 'Stands after the label of a question that must be answered.',
  },
  'field.prompts': {
    en: 'Questions that may help',
    cy: 'Cwestiynau a all helpu',
    note: 'Opens a list of questions to ask the person.',
  },
  'field.error.prefix': { en: 'Error:', cy: 'Gwall:', note: 'Heard by screen readers before an error, not seen.' },
  'field.calculated.blank': {
    en: 'Not known yet',
    cy: 'Anhysbys',
    note: 'In the box of a calculated answer while something it needs is blank. Short: the box is narrow.',
  },
  'field.date.day': { en: 'Day', cy: 'Diwrnod', note: 'Label of the first of three boxes of a date.' },
  'field.date.month': { en: 'Month', cy: 'Mis', note: 'Label of the second box, a number.' },
  'field.date.year': { en: 'Year', cy: 'Blwyddyn', note: 'Label of the third box, four digits.' },
  'field.choice.yes': { en: 'Yes', cy: 'Ie', note: 'Answer to a yes or no question.' },
  'field.choice.no': { en: 'No', cy: 'Na', note: 'Answer to a yes or no question.' },
  'field.withheld': {
    en: 'Withheld. You do not have permission to see this part. It may hold something: ask if you need to know.',
    cy: 'Wedi’i ddal yn ôl. Nid oes gennych ganiatâd i weld y rhan hon. Efallai fod rhywbeth ynddi: gofynnwch os oes angen i chi wybod.',
    note: 'In place of a question whose answer this worker may not see. Never means that there is nothing.',
  },
  'field.rule.shown': {
    en: 'This came with a rule for when to ask it that could not be read here. It is always shown.',
    cy: 'Daeth hwn gyda rheol ynghylch pryd i’w ofyn na ellid ei darllen yma. Mae bob amser yn cael ei ddangos.',
    note: 'Under a question of a form from elsewhere whose condition this library does not understand.',
  },
  'field.rule.calculated': {
    en: 'Not calculated here: the rule for it could not be read. Work it out and write it yourself.',
    cy: 'Heb ei gyfrifo yma: ni ellid darllen y rheol. Cyfrifwch ef ac ysgrifennwch ef eich hun.',
    note: 'Under a question of a form from elsewhere whose calculation this library does not understand.',
  },
  'field.choice.clear': {
    en: 'Clear this answer',
    cy: 'Clirio’r ateb hwn',
    note: 'Button that makes a choice blank again.',
  },
} as const satisfies Record<string, Phrase>;
