// SPDX-License-Identifier: Apache-2.0
import type { Phrase } from '../words/words.js';

const state = 'How a row stands, at its end.';
const count = 'Part of the line that counts the rows, as in “3 of 12 saved. 2 not saved yet. 7 with nothing entered.”';

export const GROUP_ENTRY_WORDS = {
  'groupEntry.person': { en: 'Person', cy: 'Person', note: 'Heading of the column of people.' },
  'groupEntry.save.column': { en: 'Saved?', cy: 'Wedi’i gadw?', note: 'Heading of the last column.' },
  'groupEntry.room': { en: 'Room {room}', cy: 'Ystafell {room}', note: 'Under a name. {room} is a number or name.' },
  'groupEntry.of': {
    en: ', {name}',
    cy: ', {name}',
    note: 'Heard after the label of a box, so that it is known whose it is. {name} is a person.',
  },
  'groupEntry.nobody': {
    en: 'Nobody is on this round yet',
    cy: 'Nid oes neb ar y rownd hon eto',
    note: 'In place of the table when the host gave no people.',
  },
  'groupEntry.untouched': { en: 'Nothing entered', cy: 'Dim wedi’i nodi', note: state },
  'groupEntry.entered': { en: 'Not saved yet', cy: 'Heb ei gadw eto', note: state },
  'groupEntry.filled': {
    en: 'Filled in for several: check it, then save',
    cy: 'Wedi’i lenwi i sawl un: gwiriwch, yna cadw',
    note: state,
  },
  'groupEntry.faulty': { en: 'Look at what is marked', cy: 'Edrychwch ar yr hyn a nodwyd', note: state },
  'groupEntry.saving': { en: 'Saving…', cy: 'Yn cadw…', note: state },
  'groupEntry.saved': { en: 'Saved at {time}', cy: 'Cadwyd am {time}', note: `${state} {time} is a time of day.` },
  'groupEntry.failed': {
    en: 'Could not be saved. What you entered is still here: try again.',
    cy: 'Ni ellid ei gadw. Mae’r hyn a nodwyd gennych yma o hyd: rhowch gynnig arall arni.',
    note: state,
  },
  'groupEntry.noWorker': {
    en: 'Nobody is signed in, so this cannot be saved.',
    cy: 'Nid oes neb wedi mewngofnodi, felly ni ellir cadw hwn.',
    note: state,
  },
  'groupEntry.noFinish': {
    en: 'What is needed to save could not be fetched. What you entered is still here: try again.',
    cy: 'Ni ellid nôl yr hyn sydd ei angen i gadw. Mae’r hyn a nodwyd gennych yma o hyd: rhowch gynnig arall arni.',
    note: state,
  },
  'groupEntry.gone': {
    en: 'No longer on this round. Save or clear what is entered.',
    cy: 'Nid yw ar y rownd hon mwyach. Cadwch neu cliriwch yr hyn a nodwyd.',
    note: 'On a row whose person the host took off the list while something unsaved stood there.',
  },
  'groupEntry.save': { en: 'Save', cy: 'Cadw', note: 'Button in a row. The name is heard after it.' },
  'groupEntry.clear': { en: 'Clear', cy: 'Clirio', note: 'Button in a row that makes it blank again.' },
  'groupEntry.correct': {
    en: 'Correct',
    cy: 'Cywiro',
    note: 'Button in a row that was saved: opens it again. Saving it then corrects what was saved.',
  },
  'groupEntry.saveAll': {
    en: 'Save all that is entered ({number})',
    cy: 'Cadw popeth a nodwyd ({number})',
    note: 'Button under the table. {number} is how many rows.',
  },
  'groupEntry.count.saved': { en: '{saved} of {all} saved.', cy: 'Cadwyd {saved} o {all}.', note: count },
  'groupEntry.count.entered': { en: '{number} not saved yet.', cy: '{number} heb eu cadw eto.', note: count },
  'groupEntry.count.untouched': {
    en: '{number} with nothing entered.',
    cy: '{number} heb ddim wedi’i nodi.',
    note: count,
  },
  'groupEntry.count.away': { en: '{number} away.', cy: '{number} i ffwrdd.', note: count },
  'groupEntry.said.saved': {
    en: 'Saved for {name}',
    cy: 'Cadwyd ar gyfer {name}',
    note: 'Said by a screen reader. {name} is a person.',
  },
  'groupEntry.said.problem': {
    en: '{name}: {problem}',
    cy: '{name}: {problem}',
    note: 'Said by a screen reader when a row was not saved. {problem} is one of the sentences above.',
  },
  'groupEntry.same': {
    en: 'The same for several',
    cy: 'Yr un peth i sawl un',
    note: 'Opens a small form above the table.',
  },
  'groupEntry.same.hint': {
    en: 'Fills only what is blank. What is entered or saved already stays as it is, and nothing is saved until you do.',
    cy: 'Yn llenwi’r hyn sy’n wag yn unig. Mae’r hyn a nodwyd neu a gadwyd eisoes yn aros fel y mae, ac ni chedwir dim nes i chi wneud hynny.',
    note: 'Under the heading of that small form.',
  },
  'groupEntry.same.fill': {
    en: 'Fill in what is blank',
    cy: 'Llenwi’r hyn sy’n wag',
    note: 'Button of that small form.',
  },
  'groupEntry.same.filled': {
    en: 'Filled in for: {names}.',
    cy: 'Wedi’i lenwi i: {names}.',
    note: 'Said after that. {names} is a list of people.',
  },
  'groupEntry.same.filled.none': {
    en: 'Nothing was filled in.',
    cy: 'Ni lenwyd dim.',
    note: 'Said after that, when no row had a blank to fill.',
  },
  'groupEntry.same.left': {
    en: 'Left as they were, with something else entered: {names}.',
    cy: 'Gadawyd fel yr oeddent, gyda rhywbeth arall wedi’i nodi: {names}.',
    note: 'Said after that. {names} is a list of people.',
  },
  'groupEntry.same.blank': {
    en: 'Enter above what is the same first.',
    cy: 'Nodwch uchod yr hyn sydd yr un peth yn gyntaf.',
    note: 'Said when nothing was entered in that small form.',
  },
  'groupEntry.same.undo': { en: 'Take this back', cy: 'Tynnu hyn yn ôl', note: 'Button after that.' },
  'groupEntry.same.undone': { en: 'Taken back.', cy: 'Wedi’i dynnu’n ôl.', note: 'Said after that button.' },
  'groupEntry.noDraft': {
    en: 'What you enter cannot be kept on this device just now. Save each row before you leave this page.',
    cy: 'Ni ellir cadw’r hyn rydych yn ei nodi ar y ddyfais hon ar hyn o bryd. Cadwch bob rhes cyn gadael y dudalen hon.',
    note: 'Over the table, when drafts cannot be written.',
  },
  'groupEntry.keys': {
    en: 'With a keyboard: Tab goes along a row, Enter to the same box of the next person, Shift and Enter to the one before.',
    cy: 'Gyda bysellfwrdd: mae Tab yn mynd ar hyd rhes, Enter i’r un blwch ar gyfer y person nesaf, Shift ac Enter i’r un cynt.',
    note: 'Under the title.',
  },
} as const satisfies Record<string, Phrase>;
