// SPDX-License-Identifier: Apache-2.0
import type { Phrase } from '../words/words.js';

/** For how a form ends. */
export const FINISH_WORDS = {
  'form.submitted.title': { en: 'Saved', cy: 'Wedi’i gadw', note: 'Heading once the host has stored it.' },
  'form.submitted': {
    en: '{title} was saved at {time}.',
    cy: 'Cadwyd {title} am {time}.',
    note: 'Under the heading. {title} is the form.',
  },
  'form.noWorker': {
    en: 'Nobody is signed in, so this cannot be saved. Sign in and try again.',
    cy: 'Nid oes neb wedi mewngofnodi, felly ni ellir cadw hwn. Mewngofnodwch a rhowch gynnig arall arni.',
    note: 'The host gave no worker.',
  },
  'form.noFiles': {
    en: 'What is needed for photos and recordings could not be fetched, so this cannot be saved just now. Nothing you typed has been lost. Try again where there is a network.',
    cy: 'Ni ellid nôl yr hyn sydd ei angen ar gyfer lluniau a recordiadau, felly ni ellir cadw hwn ar hyn o bryd. Nid oes dim a deipiwyd gennych wedi’i golli. Rhowch gynnig arall arni lle mae rhwydwaith.',
    note: 'A form that asks for files was to be submitted, and the piece of the library for that could not be fetched.',
  },
  'form.failed': {
    en: 'This could not be saved just now. Nothing you typed has been lost. Try again in a moment.',
    cy: 'Ni ellid cadw hwn ar hyn o bryd. Nid oes dim a deipiwyd gennych wedi’i golli. Rhowch gynnig arall arni mewn munud.',
    note: 'The host could not store the submission.',
  },
  'form.conflict': {
    en: 'Somebody else changed this record while you were writing. Nothing you typed has been lost. Open the new version and compare before you save.',
    cy: 'Newidiodd rhywun arall y cofnod hwn tra oeddech yn ysgrifennu. Nid oes dim a deipiwyd gennych wedi’i golli. Agorwch y fersiwn newydd a chymharwch cyn cadw.',
    note: 'The record moved on after the form was opened.',
  },
} as const satisfies Record<string, Phrase>;
