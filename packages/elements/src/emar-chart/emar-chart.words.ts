// SPDX-License-Identifier: Apache-2.0
import type { Phrase } from '../words/words.js';

const box = 'Heard for a box of the chart; its row says the medicine and time, its column the day.';
const key = 'In the key of the chart.';

export const EMAR_CHART_WORDS = {
  'emarChart.title': { en: 'Medicines chart', cy: 'Siart meddyginiaethau', note: 'Heading.' },
  'emarChart.titleOf': { en: 'Medicines chart: {name}', cy: 'Siart meddyginiaethau: {name}', note: 'Heading.' },
  'emarChart.span': { en: '{from} to {to}', cy: '{from} i {to}', note: 'The days that are shown.' },
  'emarChart.earlier': { en: 'Earlier', cy: 'Cynharach', note: 'Button: the days before those that are shown.' },
  'emarChart.later': { en: 'Later', cy: 'Diweddarach', note: 'Button: the days after those that are shown.' },
  'emarChart.today': { en: 'Today', cy: 'Heddiw', note: 'Button: back to the days with today.' },
  'emarChart.medicine': { en: 'Medicine', cy: 'Meddyginiaeth', note: 'Head of a column.' },
  'emarChart.time': { en: 'Time', cy: 'Amser', note: 'Head of a column.' },
  'emarChart.weekDays': {
    en: 'Mo Tu We Th Fr Sa Su',
    cy: 'Ll Ma Me Ia Gw Sa Su',
    note: 'Seven short names with spaces between, Monday first.',
  },
  'emarChart.none': {
    en: 'No medicine with set times is due in these days.',
    cy: 'Nid oes meddyginiaeth ag amseroedd penodol yn ddyledus yn ystod y dyddiau hyn.',
    note: 'In place of the grid.',
  },
  'emarChart.noDose': { en: 'No dose set', cy: 'Dim dos wedi’i osod', note: 'Beside a medicine, or in a box.' },
  'emarChart.until': { en: 'Stopped {moment}', cy: 'Ataliwyd {moment}', note: 'Beside a medicine.' },
  'emarChart.replaces': {
    en: 'Changed: {words}',
    cy: 'Newidiwyd: {words}',
    note: 'Beside a medicine whose order took the place of another.',
  },
  'emarChart.notDue': { en: 'Not due', cy: 'Ddim yn ddyledus', note: box },
  'emarChart.gap': {
    en: 'Gap: nobody has recorded this dose',
    cy: 'Bwlch: does neb wedi cofnodi’r dos hwn',
    note: box,
  },
  'emarChart.gapMark': { en: 'Gap', cy: 'Bwlch', note: 'Stands in a box, on screen only. As short as can be.' },
  'emarChart.waiting': { en: 'Not yet due', cy: 'Ddim yn ddyledus eto', note: box },
  'emarChart.now': { en: 'Due now', cy: 'I’w roi nawr', note: box },
  'emarChart.nowMark': { en: 'Now', cy: 'Nawr', note: 'Stands in a box, on screen only. As short as can be.' },
  'emarChart.alone': { en: 'Manages this alone', cy: 'Yn rheoli hwn ar ei ben ei hun', note: box },
  'emarChart.conflict': { en: 'May have been given twice', cy: 'Efallai iddo gael ei roi ddwywaith', note: box },
  'emarChart.attempts': { en: '{count} attempts', cy: '{count} ymgais', note: box },
  'emarChart.changed': { en: 'corrected', cy: 'wedi’i gywiro', note: box },
  'emarChart.pending': { en: 'not complete yet', cy: 'heb ei gwblhau eto', note: box },
  'emarChart.by': { en: '{what} {time}, {who}', cy: '{what} {time}, {who}', note: box },
  'emarChart.suspended': { en: 'Stopped for now', cy: 'Ataliwyd am y tro', note: box },
  'emarChart.details': { en: 'Details', cy: 'Manylion', note: 'Heading of the panel for one box.' },
  'emarChart.due': { en: 'Due {moment}', cy: 'Yn ddyledus {moment}', note: 'In the panel for one box.' },
  'emarChart.dose': { en: 'Dose: {dose}', cy: 'Dos: {dose}', note: 'In the panel for one box.' },
  'emarChart.close': { en: 'Close', cy: 'Cau', note: 'Button.' },
  'emarChart.prn': {
    en: 'When required, and doses outside the boxes',
    cy: 'Yn ôl yr angen, a dosau y tu allan i’r blychau',
    note: 'Heading.',
  },
  'emarChart.prn.none': {
    en: 'No such dose is recorded in these days.',
    cy: 'Nid oes dos o’r fath wedi’i gofnodi yn ystod y dyddiau hyn.',
    note: 'Under the heading of when-required medicines.',
  },
  'emarChart.prn.when': { en: 'When', cy: 'Pryd', note: 'Head of a column.' },
  'emarChart.prn.what': { en: 'What', cy: 'Beth', note: 'Head of a column.' },
  'emarChart.prn.who': { en: 'Who', cy: 'Pwy', note: 'Head of a column.' },
  'emarChart.prn.more': { en: 'Why, and what came of it', cy: 'Pam, a beth ddaeth ohono', note: 'Head of a column.' },
  'emarChart.prn.may': {
    en: 'May be given when required',
    cy: 'Gellir ei roi yn ôl yr angen',
    note: 'Label before a list of medicines.',
  },
  'emarChart.notes': {
    en: 'Notes to the boxes',
    cy: 'Nodiadau i’r blychau',
    note: 'Heading, on paper: what the letters in the boxes leave out.',
  },
  'emarChart.notes.none': { en: 'None', cy: 'Dim', note: 'Under that heading.' },
  'emarChart.key': { en: 'Key', cy: 'Allwedd', note: 'Heading.' },
  'emarChart.key.blank': {
    en: 'Empty box, heavy border: due, and nothing recorded',
    cy: 'Blwch gwag, ymyl trwm: yn ddyledus, heb ddim wedi’i gofnodi',
    note: key,
  },
  'emarChart.key.gap': {
    en: 'Gap: due, and nothing recorded',
    cy: 'Bwlch: yn ddyledus, heb ddim wedi’i gofnodi',
    note: key,
  },
  'emarChart.key.notDue': { en: 'Dash: not due', cy: 'Llinell: ddim yn ddyledus', note: key },
  'emarChart.key.waiting': { en: 'Empty box: not yet due', cy: 'Blwch gwag: ddim yn ddyledus eto', note: key },
  'emarChart.key.changed': {
    en: 'Star: corrected, or tried more than once',
    cy: 'Seren: wedi’i gywiro, neu fwy nag un ymgais',
    note: key,
  },
  'emarChart.key.pending': {
    en: 'Question mark: the record is not complete',
    cy: 'Marc cwestiwn: nid yw’r cofnod yn gyflawn',
    note: key,
  },
  'emarChart.key.initials': { en: 'Initials: given by', cy: 'Blaenlythrennau: rhoddwyd gan', note: key },
  'emarChart.key.witness': { en: 'Under the initials: the witness', cy: 'O dan y blaenlythrennau: y tyst', note: key },
  'emarChart.of': {
    en: '{taken} of {planned}',
    cy: '{taken} o {planned}',
    note: 'In a box: how much was taken of how much was due. Never a fraction.',
  },
  'emarChart.key.amount': {
    en: 'A number: the dose. 1 of 2: one was taken and two were due.',
    cy: 'Rhif: y dos. 1 o 2: cymerwyd un ac roedd dau’n ddyledus.',
    note: key,
  },
  'emarChart.problems': {
    en: 'Not on the chart',
    cy: 'Heb fod ar y siart',
    note: 'Heading of what has no boxes, and why.',
  },
  'emarChart.unchecked': {
    en: 'Waits for a second person to check it. Nothing of it is due yet.',
    cy: 'Yn aros i ail berson ei wirio. Nid oes dim ohono’n ddyledus eto.',
    note: 'Beside a medicine.',
  },
} as const satisfies Record<string, Phrase>;
