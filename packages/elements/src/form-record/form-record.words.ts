// SPDX-License-Identifier: Apache-2.0
import type { Phrase } from '../words/words.js';

export const FORM_RECORD_WORDS = {
  'formRecord.nothing': {
    en: 'There is no form to show',
    cy: 'Nid oes ffurflen i’w dangos',
    note: 'The host gave no answers yet.',
  },
  'formRecord.unusable': {
    en: 'This form cannot be shown. It may hold something you must know. Tell your manager; it is not something you did.',
    cy: 'Ni ellir dangos y ffurflen hon. Efallai fod ynddi rywbeth y mae’n rhaid i chi ei wybod. Dywedwch wrth eich rheolwr; nid rhywbeth a wnaethoch chi yw hyn.',
    note: 'The definition or the answers cannot be read, or do not belong together.',
  },
  'formRecord.person': { en: 'About {name}', cy: 'Am {name}', note: 'Under the title. {name} is a person.' },
  'formRecord.born': { en: 'Born {day}', cy: 'Ganwyd {day}', note: 'After the name. {day} is a date.' },
  'formRecord.nhs': { en: 'NHS number {number}', cy: 'Rhif GIG {number}', note: 'After the name.' },
  'formRecord.by': {
    en: 'Finished by {name}, {moment}',
    cy: 'Gorffennwyd gan {name}, {moment}',
    note: '{name} is a worker with their role, {moment} a date and time.',
  },
  'formRecord.unfinished': {
    en: 'Not finished: these are the answers so far',
    cy: 'Heb ei orffen: dyma’r atebion hyd yma',
    note: 'In place of the line above, where answers are shown that nobody has handed over.',
  },
  'formRecord.version': {
    en: 'Version {version} of the form',
    cy: 'Fersiwn {version} o’r ffurflen',
    note: 'Small, under the line above.',
  },
  'formRecord.changed': {
    en: 'Compared with {when}: {changed}. What is new is underlined, what was taken out is struck through.',
    cy: 'O’i gymharu â {when}: {changed}. Mae’r hyn sy’n newydd wedi’i danlinellu, a’r hyn a dynnwyd allan wedi’i groesi.',
    note: '{when} is the earlier form, {changed} how many answers changed.',
  },
  'formRecord.unchanged': {
    en: 'Compared with {when}: nothing has changed.',
    cy: 'O’i gymharu â {when}: nid oes dim wedi newid.',
    note: 'As above, when nothing differs.',
  },
  'formRecord.lastReview': {
    en: 'the last review',
    cy: 'yr adolygiad diwethaf',
    note: 'The earlier form, when nobody knows of when it is.',
  },
  'formRecord.reviewOf': {
    en: 'the one of {day}',
    cy: 'yr un o {day}',
    note: 'The earlier form. {day} is a date.',
  },
  'formRecord.onlyChanged': {
    en: 'Show only what changed',
    cy: 'Dangos dim ond yr hyn a newidiwyd',
    note: 'Beside a box.',
  },
  'formRecord.others': {
    en: 'Recorded, and not asked in this version of the form',
    cy: 'Wedi’i gofnodi, ond heb ei ofyn yn y fersiwn hon o’r ffurflen',
    note: 'Heading over answers to questions that the form does not have.',
  },
  'formRecord.setAside': {
    en: 'Answered, and then no longer asked',
    cy: 'Wedi’i ateb, ac yna heb ei ofyn mwyach',
    note: 'Heading over answers that were set aside when the form was finished, because their questions no longer applied.',
  },
  'formRecord.total': { en: 'Total: {total}', cy: 'Cyfanswm: {total}', note: 'Of a score.' },
  'formRecord.noTotal': {
    en: 'No total: something needed for it was not answered',
    cy: 'Dim cyfanswm: ni atebwyd rhywbeth sydd ei angen ar ei gyfer',
    note: 'In place of the total of a score. It never means zero.',
  },
  'formRecord.confirmed': {
    en: 'Confirmed by who finished the form',
    cy: 'Cadarnhawyd gan y sawl a orffennodd y ffurflen',
    note: 'Under a total.',
  },
  'formRecord.notConfirmed': { en: 'Not confirmed', cy: 'Heb ei gadarnhau', note: 'Under a total.' },
  'formRecord.toActOn': { en: 'To act on', cy: 'I weithredu arno', note: 'Over what a score says must be acted on.' },
  'formRecord.part': { en: 'Part', cy: 'Rhan', note: 'Column of the working of a score.' },
  'formRecord.answer': { en: 'Answer', cy: 'Ateb', note: 'Column of the working of a score.' },
  'formRecord.points': { en: 'Points', cy: 'Pwyntiau', note: 'Column of the working of a score.' },
  'formRecord.working': {
    en: 'How it came about',
    cy: 'Sut y daeth i fod',
    note: 'Caption of the working of a score.',
  },
  'formRecord.name': { en: 'Name', cy: 'Enw', note: 'Before a line to write on, on paper.' },
  'formRecord.signature': { en: 'Signature', cy: 'Llofnod', note: 'Before a line to write on, on paper.' },
  'formRecord.date': { en: 'Date', cy: 'Dyddiad', note: 'Before a line to write on, on paper.' },
  'formRecord.signatures': { en: 'Signatures', cy: 'Llofnodion', note: 'Heading over places to sign, on paper.' },
} as const satisfies Record<string, Phrase>;

export const CHANGED_COUNT = {
  one: { en: '{number} answer changed', cy: 'newidiwyd {number} ateb', note: 'Fills {changed} above.' },
  other: { en: '{number} answers changed', cy: 'newidiwyd {number} ateb', note: 'Fills {changed} above.' },
} as const;

export const FROM_WORDS = {
  'from.record': {
    en: 'From the record, {ago}',
    cy: 'O’r cofnod, {ago}',
    note: 'Under an answer. {ago} is how long ago it was written, as in “3 days ago”.',
  },
  'from.record.undated': { en: 'From the record', cy: 'O’r cofnod', note: 'As above, when nobody knows when.' },
  'from.source': {
    en: 'From {source}, {ago}',
    cy: 'O {source}, {ago}',
    note: 'As above, from another system: {source} is its name as the host says it, such as “the GP record”.',
  },
  'from.source.undated': { en: 'From {source}', cy: 'O {source}', note: 'As above, when nobody knows when.' },
  'from.calculation': { en: 'Worked out by the form', cy: 'Wedi’i gyfrifo gan y ffurflen', note: 'Under an answer.' },
  'from.initial': {
    en: 'As the form began; nobody changed it',
    cy: 'Fel y dechreuodd y ffurflen; ni newidiodd neb ef',
    note: 'Under an answer that stood there when the form was opened.',
  },
} as const satisfies Record<string, Phrase>;
