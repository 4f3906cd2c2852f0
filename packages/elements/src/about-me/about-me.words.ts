// SPDX-License-Identifier: Apache-2.0
import type { Phrase } from '../words/words.js';

export const ABOUT_ME_WORDS = {
  'aboutMe.title': { en: 'About Me', note: 'Heading. PRSB name of the record: translate as the standard does.' },
  'aboutMe.empty.title': { en: 'Nobody has written About Me with {name} yet', note: '{name} is the person.' },
  'aboutMe.empty.text': {
    en: 'It tells whoever comes to help what matters to them, how they communicate, and what to do and not do.',
    note: 'Under the heading above.',
  },
  'aboutMe.start': { en: 'Start About Me', note: 'Button, when there is none yet.' },
  'aboutMe.edit': { en: 'Update About Me', note: 'Button, when there is one.' },
  'aboutMe.stopEditing': {
    en: 'Back to reading (what you typed stays a draft)',
    note: 'Button that leaves the form without submitting.',
  },
  'aboutMe.stopEditing.noDraft': {
    en: 'Back to reading (what you typed stays until this page is closed)',
    note: 'As above, when no drafts are kept.',
  },
  'aboutMe.blank': { en: 'Nothing written here yet', note: 'In place of a section that is empty. Never means "none".' },
  'aboutMe.written': { en: 'Written {day}', note: '{day} is the date it was written or talked through.' },
  'aboutMe.by': { en: 'Recorded by {name} on {moment}', note: '{name} is a worker, {moment} a date and time.' },
  'aboutMe.by.role': { en: 'Recorded by {name} ({role}) on {moment}', note: 'As above with a role.' },
  'aboutMe.supportedBy': { en: 'Helped to write it', note: 'Label of who helped.' },
  'aboutMe.version': { en: 'Version {number}', note: '{number} counts from 1.' },
  'aboutMe.caution': {
    en: 'In the person’s own words. Check allergies and medicines in the parts of the record that hold them.',
    note: 'A standing reminder under the heading.',
  },
} as const satisfies Record<string, Phrase>;
