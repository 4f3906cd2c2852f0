// SPDX-License-Identifier: Apache-2.0
import type { Phrase } from '../words/words.js';

export const FORM_WORDS = {
  'form.submit': { en: 'Save and finish', cy: 'Cadw a gorffen', note: 'Button that submits the form.' },
  'form.submitting': { en: 'Saving…', cy: 'Yn cadw…', note: 'The button while the host stores the submission.' },
  'form.submitted.title': { en: 'Saved', cy: 'Wedi’i gadw', note: 'Heading once the host has stored it.' },
  'form.submitted': {
    en: '{title} was saved at {time}.',
    cy: 'Cadwyd {title} am {time}.',
    note: 'Under the heading. {title} is the form.',
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
  'form.unusable': {
    en: 'This form cannot be shown. Tell your manager; it is not something you did.',
    cy: 'Ni ellir dangos y ffurflen hon. Dywedwch wrth eich rheolwr; nid rhywbeth a wnaethoch chi yw hyn.',
    note: 'The definition or record is faulty.',
  },
  'form.opening': { en: 'Opening…', cy: 'Yn agor…', note: 'Shown while a draft is looked for.' },
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
