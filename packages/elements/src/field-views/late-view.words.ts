// SPDX-License-Identifier: Apache-2.0
import type { Phrase } from '../words/words.js';

/** In place of a question until what shows it is here. */
export const LATE_WORDS = {
  'part.attachments.coming': {
    en: 'Getting ready to take photos and recordings…',
    cy: 'Yn paratoi i dynnu lluniau a recordio…',
    note: 'In place of a question that asks for a photo, sound or film, until what it needs has been fetched.',
  },
  'part.attachments.failed': {
    en: 'What is needed for photos and recordings could not be fetched; there may be no network here. You can go on with the other questions. What is recorded here stays as it is.',
    cy: 'Ni ellid nôl yr hyn sydd ei angen ar gyfer lluniau a recordiadau; efallai nad oes rhwydwaith yma. Gallwch fynd ymlaen â’r cwestiynau eraill. Mae’r hyn a gofnodwyd yma yn aros fel y mae.',
    note: 'In place of such a question when it could not be fetched.',
  },
  'part.field.coming': {
    en: 'Getting this question ready…',
    cy: 'Yn paratoi’r cwestiwn hwn…',
    note: 'In place of a question of a rarer kind, when what it needs takes long to fetch.',
  },
  'part.field.failed': {
    en: 'What this question needs could not be fetched; there may be no network here. You can go on with the other questions. What is recorded here stays as it is.',
    cy: 'Ni ellid nôl yr hyn sydd ei angen ar y cwestiwn hwn; efallai nad oes rhwydwaith yma. Gallwch fynd ymlaen â’r cwestiynau eraill. Mae’r hyn a gofnodwyd yma yn aros fel y mae.',
    note: 'In place of such a question when it could not be fetched.',
  },
  'part.field.typed': {
    en: 'Part of this question could not be fetched; there may be no network here. You can answer it as it stands.',
    cy: 'Ni ellid nôl rhan o’r cwestiwn hwn; efallai nad oes rhwydwaith yma. Gallwch ei ateb fel y mae.',
    note: 'Under such a question, when a plainer box stands in for what could not be fetched.',
  },
} as const satisfies Record<string, Phrase>;
