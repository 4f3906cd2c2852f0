// SPDX-License-Identifier: Apache-2.0
import type { Phrase } from '../words/words.js';

export const ABOUT_ME_WORDS = {
  'aboutMe.title': {
    en: 'About Me',
    cy: 'Amdanaf i',
    note: 'Heading. PRSB name of the record: translate as the standard does.',
  },
  'aboutMe.empty.title': {
    en: 'Nobody has written About Me with {name} yet',
    cy: 'Nid oes neb wedi ysgrifennu Amdanaf i gyda {name} eto',
    note: '{name} is the person.',
  },
  'aboutMe.empty.text': {
    en: 'It tells whoever comes to help what matters to them, how they communicate, and what to do and not do.',
    cy: 'Mae’n dweud wrth bwy bynnag sy’n dod i helpu beth sy’n bwysig iddynt, sut maent yn cyfathrebu, a beth i’w wneud a pheidio â’i wneud.',
    note: 'Under the heading above.',
  },
  'aboutMe.start': { en: 'Start About Me', cy: 'Dechrau Amdanaf i', note: 'Button, when there is none yet.' },
  'aboutMe.edit': { en: 'Update About Me', cy: 'Diweddaru Amdanaf i', note: 'Button, when there is one.' },
  'aboutMe.stopEditing': {
    en: 'Back to reading (what you typed stays a draft)',
    cy: 'Yn ôl i ddarllen (mae’r hyn a deipiwyd gennych yn aros yn ddrafft)',
    note: 'Button that leaves the form without submitting.',
  },
  'aboutMe.stopEditing.noDraft': {
    en: 'Back to reading (what you typed stays until this page is closed)',
    cy: 'Yn ôl i ddarllen (mae’r hyn a deipiwyd gennych yn aros nes cau’r dudalen hon)',
    note: 'As above, when no drafts are kept.',
  },
  'aboutMe.blank': {
    en: 'Nothing written here yet',
    cy: 'Dim byd wedi’i ysgrifennu yma eto',
    note: 'In place of a section that is empty. Never means "none".',
  },
  'aboutMe.written': {
    en: 'Written {day}',
    cy: 'Ysgrifennwyd {day}',
    note: '{day} is the date it was written or talked through.',
  },
  'aboutMe.by': {
    en: 'Recorded by {name} on {moment}',
    cy: 'Cofnodwyd gan {name} ar {moment}',
    note: '{name} is a worker, {moment} a date and time.',
  },
  'aboutMe.by.role': {
    en: 'Recorded by {name} ({role}) on {moment}',
    cy: 'Cofnodwyd gan {name} ({role}) ar {moment}',
    note: 'As above with a role.',
  },
  'aboutMe.supportedBy': { en: 'Helped to write it', cy: 'Helpodd i’w ysgrifennu', note: 'Label of who helped.' },
  'aboutMe.version': { en: 'Version {number}', cy: 'Fersiwn {number}', note: '{number} counts from 1.' },
  'aboutMe.caution': {
    en: 'In the person’s own words. Check allergies and medicines in the parts of the record that hold them.',
    cy: 'Yng ngeiriau’r person ei hun. Gwiriwch alergeddau a meddyginiaethau yn y rhannau o’r cofnod sy’n eu cynnwys.',
    note: 'A standing reminder under the heading.',
  },
} as const satisfies Record<string, Phrase>;
