// SPDX-License-Identifier: Apache-2.0
import type { Phrase } from '../words/words.js';

const head = 'Head of a column.';

export const LEAVING_SUMMARY_WORDS = {
  'leaving.title': { en: 'Medicines: leaving summary', cy: 'Meddyginiaethau: crynodeb gadael', note: 'Heading.' },
  'leaving.titleOf': {
    en: 'Medicines: leaving summary for {name}',
    cy: 'Meddyginiaethau: crynodeb gadael {name}',
    note: 'Heading.',
  },
  'leaving.asOf': { en: 'As recorded by {moment}', cy: 'Fel y’i cofnodwyd erbyn {moment}', note: 'Under the heading.' },
  'leaving.warnings': { en: 'Look at this first', cy: 'Edrychwch ar hyn yn gyntaf', note: 'Heading over warnings.' },
  'leaving.medicines': { en: 'Medicines now', cy: 'Meddyginiaethau nawr', note: 'Heading, and name of the table.' },
  'leaving.medicine': { en: 'Medicine', cy: 'Meddyginiaeth', note: head },
  'leaving.last': { en: 'Last given', cy: 'Rhoddwyd ddiwethaf', note: head },
  'leaving.next': { en: 'Next due', cy: 'Yn ddyledus nesaf', note: head },
  'leaving.day': { en: 'In 24 hours', cy: 'Mewn 24 awr', note: head },
  'leaving.by': { en: 'by {who}', cy: 'gan {who}', note: 'Who gave the last dose.' },
  'leaving.never': { en: 'No dose recorded', cy: 'Dim dos wedi’i gofnodi', note: 'In the column of the last dose.' },
  'leaving.noNext': { en: 'No time known', cy: 'Dim amser hysbys', note: 'In the column of the next dose.' },
  'leaving.required': { en: 'When required', cy: 'Yn ôl yr angen', note: 'In the column of the next dose.' },
  'leaving.overdue': {
    en: 'Overdue: {moment}',
    cy: 'Hwyr: {moment}',
    note: 'A dose that was due and is not recorded.',
  },
  'leaving.missed': {
    en: 'Missed, nothing recorded: {moment}',
    cy: 'Collwyd, dim wedi’i gofnodi: {moment}',
    note: 'A dose of the last 24 hours that nobody recorded.',
  },
  'leaving.earliest': {
    en: 'Earliest time the recorded limits allow: {moment}',
    cy: 'Yr amser cynharaf y mae’r terfynau a gofnodwyd yn ei ganiatáu: {moment}',
    note: 'For a when-required medicine. Never say that it is safe.',
  },
  'leaving.amount': {
    en: '{amount} of {ingredient}, from all hands',
    cy: '{amount} o {ingredient}, o bob llaw',
    note: 'What was taken in 24 hours.',
  },
  'leaving.held': { en: 'On hold', cy: 'Wedi’i ddal yn ôl', note: 'Mark beside a medicine.' },
  'leaving.noMedicines': {
    en: 'No medicine is recorded as running now.',
    cy: 'Ni chofnodwyd unrhyw feddyginiaeth sy’n cael ei chymryd nawr.',
    note: 'In place of the table.',
  },
  'leaving.doses': {
    en: 'When-required and other doses in the last 24 hours',
    cy: 'Dosau yn ôl yr angen a dosau eraill yn y 24 awr diwethaf',
    note: 'Heading.',
  },
  'leaving.doses.none': { en: 'None recorded', cy: 'Dim wedi’u cofnodi', note: 'Under that heading.' },
  'leaving.patches': { en: 'Patches in place', cy: 'Clytiau yn eu lle', note: 'Heading.' },
  'leaving.patch': { en: '{name}: {site}, since {moment}', cy: '{name}: {site}, ers {moment}', note: 'One patch.' },
  'leaving.patch.site': { en: 'place not recorded', cy: 'safle heb ei gofnodi', note: 'In place of where a patch is.' },
} as const satisfies Record<string, Phrase>;
