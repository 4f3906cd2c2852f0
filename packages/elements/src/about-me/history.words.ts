// SPDX-License-Identifier: Apache-2.0
import type { Phrase } from '../words/words.js';
import type { Counted } from './counted.js';

const changed = 'Under the name, in a person’s About Me. {number} counts sections, {day} is a date.';

export const HISTORY_WORDS = {
  'aboutMe.history': {
    en: 'Earlier versions ({number})',
    cy: 'Fersiynau cynharach ({number})',
    note: 'Opens a list. {number} counts them.',
  },
  'aboutMe.history.read': {
    en: 'Read version {number}',
    cy: 'Darllen fersiwn {number}',
    note: 'Button in the list of earlier versions.',
  },
  'aboutMe.history.unreadable': {
    en: 'Cannot be shown: {number}. Tell your manager; it is not something you did.',
    cy: 'Ni ellir dangos: {number}. Dywedwch wrth eich rheolwr; nid rhywbeth a wnaethoch chi yw hyn.',
    note: 'Last in the list of earlier versions. {number} counts those whose data is faulty.',
  },
  'aboutMe.history.unknown': {
    en: 'Nobody noted who recorded it',
    cy: 'Ni nododd neb pwy a’i cofnododd',
    note: 'In the list, for a version without an entry in the change log.',
  },
  'aboutMe.earlier': {
    en: 'Earlier version: version {number}',
    cy: 'Fersiwn cynharach: fersiwn {number}',
    note: 'Heading of a warning over a version that was replaced.',
  },
  'aboutMe.earlier.replaced': {
    en: 'Not in force: replaced on {moment}',
    cy: 'Nid yw mewn grym: disodlwyd ar {moment}',
    note: 'Under that heading. {moment} is a date and time.',
  },
  'aboutMe.earlier.replaced.unknown': {
    en: 'Not in force: a newer version replaced it',
    cy: 'Nid yw mewn grym: disodlwyd gan fersiwn mwy newydd',
    note: 'As above, when nobody noted the day.',
  },
  'aboutMe.earlier.back': {
    en: 'Back to the version in force',
    cy: 'Yn ôl i’r fersiwn sydd mewn grym',
    note: 'Button.',
  },
  'aboutMe.earlier.compare': {
    en: 'Mark what changed since',
    cy: 'Marcio beth sydd wedi newid ers hynny',
    note: 'Button that can be on or off: marks the words that differ in the version in force.',
  },
  'aboutMe.earlier.compared': {
    en: 'Compared with the version in force, version {number}. Words that were removed since are struck through, words that were added are underlined.',
    cy: 'Wedi’i gymharu â’r fersiwn sydd mewn grym, fersiwn {number}. Mae geiriau a ddilëwyd ers hynny wedi’u croesi allan, a geiriau a ychwanegwyd wedi’u tanlinellu.',
    note: 'Says how the marks are read.',
  },
  'aboutMe.same': {
    en: 'The same in both',
    cy: 'Yr un fath yn y ddau',
    note: 'Over a section that did not change, when two versions are compared.',
  },
  'aboutMe.changed': {
    en: 'Changed since {day}',
    cy: 'Newidiwyd ers {day}',
    note: 'Mark on a section. {day} is a date, such as that of the worker’s last shift.',
  },
  'aboutMe.changed.none': {
    en: 'Nothing changed since {day}',
    cy: 'Dim byd wedi newid ers {day}',
    note: changed,
  },
  'aboutMe.changed.all': {
    en: 'All of this was written since {day}',
    cy: 'Ysgrifennwyd hyn i gyd ers {day}',
    note: changed,
  },
  'aboutMe.changed.what': { en: 'What changed', cy: 'Beth newidiodd', note: 'Opens the words that differ.' },
  'aboutMe.added': { en: 'added:', cy: 'ychwanegwyd:', note: 'Read out before words that were added.' },
  'aboutMe.added.end': { en: 'end of added', cy: 'diwedd yr ychwanegiad', note: 'Read out after them.' },
  'aboutMe.removed': { en: 'removed:', cy: 'dilëwyd:', note: 'Read out before words that were removed.' },
  'aboutMe.removed.end': { en: 'end of removed', cy: 'diwedd y dilead', note: 'Read out after them.' },
  'aboutMe.rewritten': {
    en: 'Too much changed to mark each word. Both texts are shown whole.',
    cy: 'Newidiodd gormod i farcio pob gair. Dangosir y ddau destun yn gyfan.',
    note: 'Over two texts.',
  },
  'aboutMe.before': { en: 'Before', cy: 'Cynt', note: 'Label of the text before the change.' },
  'aboutMe.now': { en: 'Now', cy: 'Nawr', note: 'Label of the text as it is now.' },
  'aboutMe.changed.media': {
    en: 'The photo, sound, film or file beside the words changed.',
    cy: 'Newidiodd y llun, y sain, y ffilm neu’r ffeil wrth ochr y geiriau.',
    note: 'After the words that differ.',
  },
} as const satisfies Record<string, Phrase>;

export const CHANGED_COUNT = {
  one: { en: '1 part changed since {day}', cy: 'Newidiwyd 1 rhan ers {day}', note: changed },
  two: { en: '{number} parts changed since {day}', cy: 'Newidiwyd {number} ran ers {day}', note: changed },
  other: { en: '{number} parts changed since {day}', cy: 'Newidiwyd {number} rhan ers {day}', note: changed },
} as const satisfies Counted;
