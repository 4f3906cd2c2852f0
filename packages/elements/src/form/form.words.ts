// SPDX-License-Identifier: Apache-2.0
import type { Phrase } from '../words/words.js';

export const FORM_WORDS = {
  'form.submit': { en: 'Save and finish', note: 'Button that submits the form.' },
  'form.submitting': { en: 'Saving…', note: 'The button while the host stores the submission.' },
  'form.submitted.title': { en: 'Saved', note: 'Heading once the host has stored it.' },
  'form.submitted': { en: '{title} was saved at {time}.', note: 'Under the heading. {title} is the form.' },
  'form.failed': {
    en: 'This could not be saved just now. Nothing you typed has been lost. Try again in a moment.',
    note: 'The host could not store the submission.',
  },
  'form.conflict': {
    en: 'Somebody else changed this record while you were writing. Nothing you typed has been lost. Open the new version and compare before you save.',
    note: 'The record moved on after the form was opened.',
  },
  'form.noWorker': {
    en: 'Nobody is signed in, so this cannot be saved. Sign in and try again.',
    note: 'The host gave no worker.',
  },
  'form.unusable': {
    en: 'This form cannot be shown. Tell your manager; it is not something you did.',
    note: 'The definition or record is faulty.',
  },
  'form.opening': { en: 'Opening…', note: 'Shown while a draft is looked for.' },
  'form.restored': {
    en: 'This is what you typed before. It was last saved on {moment} and is not finished yet.',
    note: 'A draft was found. {moment} is a date and time.',
  },
  'form.restored.undated': {
    en: 'This is what you typed before. It is not finished yet.',
    note: 'As above, when the time is not known.',
  },
  'form.restored.overtaken': {
    en: 'Somebody else has changed this record since you began, so this cannot be saved over theirs. Copy what you need, throw this draft away, and write it in the new version.',
    note: 'Under the sentence that a draft was found.',
  },
  'form.startAgain': { en: 'Throw this draft away', note: 'Button beside the sentence above.' },
  'form.startAgain.ask': {
    en: 'Throw away what you typed and start from the record again?',
    note: 'Asked before a draft is discarded.',
  },
  'form.startAgain.yes': { en: 'Yes, throw it away', note: 'Confirms.' },
  'form.startAgain.no': { en: 'No, keep it', note: 'Cancels.' },
  'form.discarded': { en: 'The draft was thrown away.', note: 'Announced after that.' },
} as const satisfies Record<string, Phrase>;
