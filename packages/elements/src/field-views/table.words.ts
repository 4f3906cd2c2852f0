// SPDX-License-Identifier: Apache-2.0
import type { Phrase } from '../words/words.js';

/** For what can be given several times and is laid out as a table. */
export const TABLE_WORDS = {
  'table.entry': { en: 'Row', cy: 'Rhes', note: 'Heading of the column that counts the rows of a table.' },
  'table.take-away': {
    en: 'Take away',
    cy: 'Tynnu',
    note: 'Heading of the column of buttons that take a row away; read out only.',
  },
  'table.total': { en: 'Total', cy: 'Cyfanswm', note: 'Heading of the last row, which adds up the columns.' },
  'table.no-total': {
    en: 'No total: a box is blank or cannot be read',
    cy: 'Dim cyfanswm: mae blwch yn wag neu ni ellir ei ddarllen',
    note: 'In place of the total of a column while something in it is missing.',
  },
} as const satisfies Record<string, Phrase>;
