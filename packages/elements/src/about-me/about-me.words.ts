// SPDX-License-Identifier: Apache-2.0
import type { Phrase } from '../words/words.js';

/** What stands round the person's words. Ages, versions and paper have words of their own beside them. */
export const ABOUT_ME_WORDS = {
  'aboutMe.title': {
    en: 'About Me',
    cy: 'Amdanaf i',
    note: 'Heading. PRSB name of the record: translate as the standard does.',
  },
  'aboutMe.mustKnow': {
    en: 'Must know first',
    cy: 'Rhaid gwybod yn gyntaf',
    note: 'Heading over the parts that a worker who has never met the person reads before anything else.',
  },
  'aboutMe.rest': {
    en: 'More about me',
    cy: 'Mwy amdanaf i',
    note: 'Heading over the other parts. In the person’s voice.',
  },
  'aboutMe.everything': {
    en: 'Show everything',
    cy: 'Dangos popeth',
    note: 'Button under the short view.',
  },
  'aboutMe.short': {
    en: 'Show the short view',
    cy: 'Dangos y fersiwn byr',
    note: 'Button, after "Show everything" was pressed: back to the short view.',
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
  'aboutMe.withheld': {
    en: 'Withheld. You do not have permission to see this part. It may hold something: ask if you need to know.',
    cy: 'Wedi’i ddal yn ôl. Nid oes gennych ganiatâd i weld y rhan hon. Efallai fod rhywbeth ynddi: gofynnwch os oes angen i chi wybod.',
    note: 'In place of a section this worker may not see. Never means that there is nothing.',
  },
  'aboutMe.withheld.all': {
    en: 'About Me is withheld. You do not have permission to see it. It may hold something you must know: ask.',
    cy: 'Mae Amdanaf i wedi’i ddal yn ôl. Nid oes gennych ganiatâd i’w weld. Efallai fod ynddo rywbeth y mae’n rhaid i chi ei wybod: gofynnwch.',
    note: 'In place of everything.',
  },
  'aboutMe.unusable': {
    en: 'This record cannot be read here. It may hold something you must know: ask, and tell whoever looks after the system.',
    cy: 'Ni ellir darllen y cofnod hwn yma. Efallai fod ynddo rywbeth y mae’n rhaid i chi ei wybod: gofynnwch, a dywedwch wrth bwy bynnag sy’n gofalu am y system.',
    note: 'In place of everything, when the record is damaged.',
  },
  'aboutMe.photo': { en: 'Photo of {name}', cy: 'Llun o {name}', note: 'For those who cannot see the photo.' },
  'aboutMe.years': { en: '{age} years old', cy: '{age} oed', note: 'Under the name. {age} is a number.' },
  'aboutMe.years.withheld': { en: 'Age withheld', cy: 'Oedran wedi’i ddal yn ôl', note: 'In place of the age.' },
  'aboutMe.fullName': {
    en: 'Full name: {name}',
    cy: 'Enw llawn: {name}',
    note: 'Under the name the person likes to be called by, when it is another.',
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
  'aboutMe.newer': {
    en: 'About Me has changed. Version {number} is now shown.',
    cy: 'Mae Amdanaf i wedi newid. Dangosir fersiwn {number} nawr.',
    note: 'Said when somebody else’s newer version comes on screen.',
  },
  'aboutMe.form.coming': {
    en: 'Opening…',
    cy: 'Yn agor…',
    note: 'Until the form is there that About Me is written in.',
  },
  'aboutMe.form.failed': {
    en: 'The form could not be fetched; there may be no network here. Nothing has been changed.',
    cy: 'Ni ellid nôl y ffurflen; efallai nad oes rhwydwaith yma. Nid oes dim wedi’i newid.',
    note: 'In place of the form that About Me is written in, over a button to try again.',
  },
  'aboutMe.print.failed': {
    en: 'What is needed to print could not be fetched; there may be no network here. Nothing was printed.',
    cy: 'Ni ellid nôl yr hyn sydd ei angen i argraffu; efallai nad oes rhwydwaith yma. Nid oes dim wedi’i argraffu.',
    note: 'Under the buttons that print, which can be pressed again.',
  },
  'aboutMe.print': { en: 'Print', cy: 'Argraffu', note: 'Button.' },
  'aboutMe.print.large': { en: 'Print in large type', cy: 'Argraffu mewn print bras', note: 'Button.' },
} as const satisfies Record<string, Phrase>;
