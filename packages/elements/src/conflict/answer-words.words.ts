// SPDX-License-Identifier: Apache-2.0
import type { Phrase } from '../words/words.js';

export const ANSWER_WORDS = {
  'answer.none': { en: 'No answer', cy: 'Dim ateb', note: 'A question that was left blank.' },
  'answer.dateTime': { en: '{day} at {time}', cy: '{day} am {time}', note: '{day} is a date, {time} a time of day.' },
  'answer.signed': {
    en: 'Signed by {name}, {moment}',
    cy: 'Llofnodwyd gan {name}, {moment}',
    note: '{name} is who signed, {moment} a date and time.',
  },
  'answer.file': { en: 'A file', cy: 'Ffeil', note: 'A photo, sound or film without a name.' },
} as const satisfies Record<string, Phrase>;
