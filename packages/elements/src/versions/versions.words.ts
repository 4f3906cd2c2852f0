// SPDX-License-Identifier: Apache-2.0
import type { Phrase } from '../words/words.js';

const hidden = 'For those who cannot see the line through or under the words.';

export const VERSIONS_WORDS = {
  'versions.title': {
    en: '{name}: two versions side by side',
    cy: '{name}: dwy fersiwn ochr yn ochr',
    note: 'Heading. {name} is the standard’s name of a class.',
  },
  'versions.none': {
    en: 'There is no record to compare',
    cy: 'Nid oes cofnod i’w gymharu',
    note: 'Where no record is named, or it is not there.',
  },
  'versions.one': {
    en: 'There is one version only; nothing was changed since it was written.',
    cy: 'Un fersiwn yn unig sydd; ni newidiwyd dim ers ei hysgrifennu.',
    note: 'Where nothing can be compared.',
  },
  'versions.withheld': {
    en: 'This record is withheld from you. It may hold something you must know: ask.',
    cy: 'Mae’r cofnod hwn wedi’i ddal yn ôl oddi wrthych. Efallai fod ynddo rywbeth y mae’n rhaid i chi ei wybod: gofynnwch.',
    note: 'In place of everything.',
  },
  'versions.earlier': {
    en: 'Earlier version',
    cy: 'Fersiwn gynharach',
    note: 'Label of a list of versions, and of a column.',
  },
  'versions.later': {
    en: 'Later version',
    cy: 'Fersiwn ddiweddarach',
    note: 'Label of a list of versions, and of a column.',
  },
  'versions.number': { en: 'Version {number}', cy: 'Fersiwn {number}', note: 'In a list, and over a column.' },
  'versions.inForce': { en: 'Version {number} (in force)', cy: 'Fersiwn {number} (mewn grym)', note: 'In a list.' },
  'versions.taken': {
    en: 'Version {number} (taken out of force)',
    cy: 'Fersiwn {number} (wedi’i thynnu o rym)',
    note: 'In a list: the record was withdrawn.',
  },
  'versions.why': { en: 'Why: {words}', cy: 'Pam: {words}', note: 'Why the version was made.' },
  'versions.element': { en: 'What', cy: 'Beth', note: 'Column: the name of an element.' },
  'versions.changed': { en: 'Changed', cy: 'Newidiwyd', note: 'Mark.' },
  'versions.added': { en: 'Added', cy: 'Ychwanegwyd', note: 'Mark.' },
  'versions.removed': { en: 'Taken out', cy: 'Tynnwyd allan', note: 'Mark.' },
  'versions.same': { en: 'The same', cy: 'Yr un fath', note: 'Mark.' },
  'versions.absent': {
    en: 'Not recorded',
    cy: 'Heb ei gofnodi',
    note: 'In a column where there was nothing. Never means "none".',
  },
  'versions.noChange': {
    en: 'Nothing differs between these two.',
    cy: 'Nid oes gwahaniaeth rhwng y ddwy hyn.',
    note: 'Over an empty table.',
  },
  'versions.noChange.seen': {
    en: 'Nothing that you may see differs between these two.',
    cy: 'Nid oes dim y cewch ei weld yn wahanol rhwng y ddwy hyn.',
    note: 'As above, where something is withheld.',
  },
  'versions.showSame': {
    en: 'Show also what is the same',
    cy: 'Dangos hefyd yr hyn sydd yr un fath',
    note: 'Beside a box.',
  },
  'versions.del': { en: 'taken out:', cy: 'tynnwyd allan:', note: hidden },
  'versions.ins': { en: 'added:', cy: 'ychwanegwyd:', note: hidden },
  'versions.end': { en: 'end of change;', cy: 'diwedd y newid;', note: hidden },
} as const satisfies Record<string, Phrase>;
