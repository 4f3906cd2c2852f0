// SPDX-License-Identifier: Apache-2.0
import type { Phrase } from '@careplan-kit/elements/base';

export const DESIGNER_WORDS = {
  'designer.title': { en: 'Make a form', cy: 'Gwneud ffurflen', note: 'Heading before a form is open.' },
  'designer.untitled': { en: 'Form without a name', cy: 'Ffurflen heb enw', note: 'In place of a title.' },
  'designer.version': { en: 'Version {version}', cy: 'Fersiwn {version}', note: 'Under the title. {version}: 1.0.0.' },
  'designer.views': { en: 'What to do with this form', cy: 'Beth i’w wneud â’r ffurflen hon', note: 'Name of a bar.' },
  'designer.view.make': { en: 'Make', cy: 'Gwneud', note: 'Button of the bar: add and change questions.' },
  'designer.view.try': { en: 'Try it', cy: 'Rhoi cynnig arni', note: 'Button of the bar: fill the form in to see.' },
  'designer.view.check': { en: 'Check', cy: 'Gwirio', note: 'Button of the bar: what is to be mended.' },
  'designer.view.check.count': {
    en: 'Check ({count})',
    cy: 'Gwirio ({count})',
    note: 'The same with how many things are to be mended.',
  },
  'designer.view.languages': { en: 'Languages', cy: 'Ieithoedd', note: 'Button of the bar: translations.' },
  'designer.view.publish': { en: 'Publish', cy: 'Cyhoeddi', note: 'Button of the bar.' },
  'designer.undo': { en: 'Undo', cy: 'Dadwneud', note: 'Button.' },
  'designer.redo': { en: 'Redo', cy: 'Ail-wneud', note: 'Button.' },
  'designer.undone': { en: 'Undone: {what}', cy: 'Dadwnaed: {what}', note: '{what} is a sentence of what was done.' },
  'designer.redone': { en: 'Done again: {what}', cy: 'Gwnaed eto: {what}', note: '{what} is such a sentence.' },
  'designer.close': { en: 'Close this form', cy: 'Cau’r ffurflen hon', note: 'Button: back to the start.' },
  'designer.panes': { en: 'Parts of this page', cy: 'Rhannau’r dudalen hon', note: 'Name of a bar on small screens.' },
  'designer.pane.list': { en: 'List', cy: 'Rhestr', note: 'Button: shows the list of all questions.' },
  'designer.pane.form': { en: 'Form', cy: 'Ffurflen', note: 'Button: shows the form.' },
  'designer.pane.question': { en: 'Settings', cy: 'Gosodiadau', note: 'Button: shows what is set for one question.' },
  'designer.coming': { en: 'Getting this ready…', cy: 'Yn paratoi hyn…', note: 'While a part of the page is fetched.' },
  'designer.notFetched': {
    en: 'This part could not be fetched; there may be no network here. Your form is still here.',
    cy: 'Ni ellid nôl y rhan hon; efallai nad oes rhwydwaith yma. Mae eich ffurflen yma o hyd.',
    note: 'A part of the page could not be loaded.',
  },
  'designer.again': { en: 'Try again', cy: 'Rhoi cynnig arall arni', note: 'Button under such a sentence.' },
  'designer.repaired': {
    en: 'Opened. Things that had to be put right to read it: {count}. Look through the form before you use it.',
    cy: 'Agorwyd. Pethau y bu’n rhaid eu cywiro i’w darllen: {count}. Edrychwch drwy’r ffurflen cyn ei defnyddio.',
    note: 'A FHIR Questionnaire was opened. {count} is a number.',
  },
  'designer.unusable': {
    en: 'That is not a form this designer can open.',
    cy: 'Nid yw honno’n ffurflen y gall y dylunydd hwn ei hagor.',
    note: 'A file or a form given by the host.',
  },
} as const satisfies Record<string, Phrase>;

/** Where the form that is being made is kept. */
export const KEEPING_WORDS = {
  'keeping.nowhere': {
    en: 'Not kept on this device. Closing the page loses it.',
    cy: 'Heb ei chadw ar y ddyfais hon. Bydd cau’r dudalen yn ei cholli.',
    note: 'The host gave no store.',
  },
  'keeping.unchanged': { en: 'Nothing to save yet', cy: 'Dim i’w gadw eto', note: 'Nothing was changed.' },
  'keeping.waiting': { en: 'Saving…', cy: 'Yn cadw…', note: 'A change is being kept.' },
  'keeping.kept': {
    en: 'Saved on this device at {time}',
    cy: 'Wedi’i chadw ar y ddyfais hon am {time}',
    note: '{time} is a time of day.',
  },
  'keeping.failed': {
    en: 'Not saved. Keep this page open; it is tried again with your next change.',
    cy: 'Heb ei chadw. Cadwch y dudalen hon ar agor; rhoddir cynnig arall arni gyda’ch newid nesaf.',
    note: 'The store refused.',
  },
} as const satisfies Record<string, Phrase>;
