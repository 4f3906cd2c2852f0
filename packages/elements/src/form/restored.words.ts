// SPDX-License-Identifier: Apache-2.0
import type { Phrase } from '../words/words.js';

/** For a draft that was found. */
export const RESTORED_WORDS = {
  'form.restored': {
    en: 'This is what you typed before. It was last saved on {moment} and is not finished yet.',
    cy: 'Dyma’r hyn a deipiwyd gennych o’r blaen. Fe’i cadwyd ddiwethaf ar {moment} ac nid yw wedi’i orffen eto.',
    note: 'A draft was found. {moment} is a date and time.',
  },
  'form.restored.undated': {
    en: 'This is what you typed before. It is not finished yet.',
    cy: 'Dyma’r hyn a deipiwyd gennych o’r blaen. Nid yw wedi’i orffen eto.',
    note: 'As above, when the time is not known.',
  },
  'form.restored.overtaken': {
    en: 'Somebody else has changed this record since you began, so this cannot be saved over theirs. Copy what you need, throw this draft away, and write it in the new version.',
    cy: 'Mae rhywun arall wedi newid y cofnod hwn ers i chi ddechrau, felly ni ellir cadw hwn dros eu fersiwn nhw. Copïwch yr hyn sydd ei angen arnoch, taflwch y drafft hwn, a’i ysgrifennu yn y fersiwn newydd.',
    note: 'Under the sentence that a draft was found.',
  },
  'form.startAgain': {
    en: 'Throw this draft away',
    cy: 'Taflu’r drafft hwn',
    note: 'Button beside the sentence above.',
  },
  'form.startAgain.ask': {
    en: 'Throw away what you typed and start from the record again?',
    cy: 'Taflu’r hyn a deipiwyd gennych a dechrau eto o’r cofnod?',
    note: 'Asked before a draft is discarded.',
  },
  'form.startAgain.yes': { en: 'Yes, throw it away', cy: 'Ie, ei daflu', note: 'Confirms.' },
  'form.startAgain.no': { en: 'No, keep it', cy: 'Na, ei gadw', note: 'Cancels.' },
  'form.discarded': {
    en: 'The draft was thrown away.',
    cy: 'Cafodd y drafft ei daflu.',
    note: 'Announced after that.',
  },
} as const satisfies Record<string, Phrase>;
