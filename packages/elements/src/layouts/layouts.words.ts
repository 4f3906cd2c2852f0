// SPDX-License-Identifier: Apache-2.0
import type { Phrase } from '../words/words.js';

const tag = 'How far a section of a form is; stands at the end of its row.';

export const LAYOUT_WORDS = {
  'layout.sections': { en: 'Sections', cy: 'Adrannau', note: 'Heading over the list of the sections of a form.' },
  'layout.progress': {
    en: '{done} of {all} sections done',
    cy: '{done} o {all} adran wedi’u gwneud',
    note: 'Under that heading. Both are numbers.',
  },
  'layout.progress.all': {
    en: 'All {all} sections done',
    cy: 'Pob un o’r {all} adran wedi’i gwneud',
    note: 'As above, when none is left.',
  },
  'layout.state.not-started': { en: 'Not started', cy: 'Heb ddechrau', note: tag },
  'layout.state.in-progress': { en: 'In progress', cy: 'Ar y gweill', note: tag },
  'layout.state.done': { en: 'Done', cy: 'Wedi’i wneud', note: tag },
  'layout.state.attention': { en: 'Needs attention', cy: 'Angen sylw', note: tag },
  'layout.state.nothing': { en: 'Nothing to fill in', cy: 'Dim i’w lenwi', note: tag },
  'layout.answered': {
    en: '{answered} of {all} answered',
    cy: '{answered} o {all} wedi’u hateb',
    note: 'Under the name of a section. Both are numbers of questions.',
  },
  'layout.blank': { en: '{blank} left blank', cy: '{blank} yn wag', note: 'As above, of a section that is done.' },
  'layout.fromRecord': {
    en: '{count} filled in from the record, for you to check',
    cy: '{count} wedi’u llenwi o’r cofnod, i chi eu gwirio',
    note: 'As above, of a section that nobody has looked at. {count} is a number of questions.',
  },
  'layout.section.read': { en: 'Please read', cy: 'Darllenwch', note: 'Name of a section without questions.' },
  'layout.section.more': {
    en: '{label} and more',
    cy: '{label} a mwy',
    note: 'Name of a section that has none of its own. {label} is its first question.',
  },
  'layout.allSections': { en: 'All sections', cy: 'Pob adran', note: 'Link back to the list of sections.' },
  'layout.sectionDone': {
    en: 'Finish this section',
    cy: 'Gorffen yr adran hon',
    note: 'Button under a section: checks it, says it is finished and leads back to the list.',
  },
  'layout.later': {
    en: 'Go on later',
    cy: 'Parhau yn nes ymlaen',
    note: 'Button beside the one above: back to the list, with the section not finished.',
  },
  'layout.step': { en: 'Step {number} of {all}', cy: 'Cam {number} o {all}', note: 'Heading over one question.' },
  'layout.step.now': {
    en: 'Step {number} of {all} as things stand',
    cy: 'Cam {number} o {all} fel y mae pethau',
    note: 'As above, in a form where an answer can add or take away questions.',
  },
  'layout.easyRead': {
    en: 'Easy Read',
    cy: 'Hawdd ei Ddeall',
    note: 'Switch above a form that has plain words and pictures for its questions.',
  },
  'layout.back': { en: 'Back', cy: 'Yn ôl', note: 'Link to the question before.' },
  'layout.continue': { en: 'Continue', cy: 'Parhau', note: 'Button under one question.' },
  'layout.goOn': {
    en: 'Go on without it for now',
    cy: 'Mynd ymlaen hebddo am y tro',
    note: 'Beside “Continue”, when something is missing or wrong in the question. It can be mended before the form is finished.',
  },
  'layout.check': {
    en: 'Check your answers',
    cy: 'Gwiriwch eich atebion',
    note: 'Heading over all answers, and the link that leads there.',
  },
  'layout.check.blanks': {
    en: '{blank} not answered. A blank does not mean “none”.',
    cy: '{blank} heb eu hateb. Nid yw gwag yn golygu “dim”.',
    note: 'Under that heading. {blank} is a number of questions.',
  },
} as const satisfies Record<string, Phrase>;
