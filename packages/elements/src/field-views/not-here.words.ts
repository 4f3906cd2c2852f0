// SPDX-License-Identifier: Apache-2.0
import type { Phrase } from '../words/words.js';

/** For a field whose page has no control for it. */
export const NOT_HERE_WORDS = {
  'field.not-here': {
    en: 'This kind of question cannot be answered on this screen. What is recorded for it stays as it is.',
    cy: 'Ni ellir ateb y math hwn o gwestiwn ar y sgrin hon. Mae’r hyn a gofnodwyd ar ei gyfer yn aros fel y mae.',
    note: 'In place of the control of a question of a kind the page has no field for.',
  },
} as const satisfies Record<string, Phrase>;
