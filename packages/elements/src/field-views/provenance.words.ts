// SPDX-License-Identifier: Apache-2.0
import type { Phrase } from '../words/words.js';

/** Where an answer came from. */
export const PROVENANCE_WORDS = {
  'field.provenance.record': {
    en: 'Already recorded on {day}. Change it if it is no longer right.',
    cy: 'Wedi’i gofnodi eisoes ar {day}. Newidiwch ef os nad yw’n gywir mwyach.',
    note: 'Under a question that was filled from the record. {day} is a date.',
  },
  'field.provenance.undated': {
    en: 'Already in the record. Change it if it is no longer right.',
    cy: 'Eisoes yn y cofnod. Newidiwch ef os nad yw’n gywir mwyach.',
    note: 'As above, when the record does not say when.',
  },
  'field.provenance.record.read': {
    en: 'Recorded on {day}. You can read this here, and not change it.',
    cy: 'Cofnodwyd ar {day}. Gallwch ddarllen hwn yma, ond nid ei newid.',
    note: 'Under a question that was filled from the record and that this worker may only read. {day} is a date.',
  },
  'field.provenance.undated.read': {
    en: 'In the record. You can read this here, and not change it.',
    cy: 'Yn y cofnod. Gallwch ddarllen hwn yma, ond nid ei newid.',
    note: 'As above, when the record does not say when.',
  },
  'field.provenance.source': {
    en: 'From {source}, {ago}. Change it if it is no longer right.',
    cy: 'O {source}, {ago}. Newidiwch ef os nad yw’n gywir mwyach.',
    note: 'Under a question that was filled from another system. {source} is its name as the host says it, such as “the GP record”; {ago} as in “3 days ago”.',
  },
  'field.provenance.source.read': {
    en: 'From {source}, {ago}. You can read this here, and not change it.',
    cy: 'O {source}, {ago}. Gallwch ddarllen hwn yma, ond nid ei newid.',
    note: 'As above, where this worker may only read it.',
  },
  'field.provenance.changed': {
    en: 'You have changed what was recorded.',
    cy: 'Rydych wedi newid yr hyn a gofnodwyd.',
    note: 'In place of the two above once the worker types. About as long, so that nothing jumps.',
  },
} as const satisfies Record<string, Phrase>;
