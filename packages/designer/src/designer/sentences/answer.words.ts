// SPDX-License-Identifier: Apache-2.0
import type { Phrase } from '@careplan-kit/elements/base';

const way = 'How a question is drawn; one of a list.';

export const ANSWER_WORDS = {
  'answer.reasons': {
    en: 'Reasons staff may give for no answer',
    cy: 'Rhesymau y caiff staff eu rhoi dros ddim ateb',
    note: 'Over four ticks: which reasons for having no answer a question takes.',
  },
  'answer.reasons.hint': {
    en: 'Without one, a question nobody can answer stays blank, and a blank never means “none”.',
    cy: 'Heb un, bydd cwestiwn na all neb ei ateb yn aros yn wag, ac nid yw gwag byth yn golygu “dim”.',
    note: 'Under it.',
  },
  'answer.open': {
    en: 'Own words may be given too',
    cy: 'Gellir rhoi geiriau eich hun hefyd',
    note: 'Tick: a list that also takes an answer in the worker’s own words.',
  },
  'answer.open.label': {
    en: 'Words over the box for own words',
    cy: 'Geiriau uwchben y blwch ar gyfer geiriau eich hun',
    note: 'Box, such as “Something else”.',
  },
  'answer.control': { en: 'How it is drawn', cy: 'Sut y caiff ei dangos', note: 'Over a list of ways.' },
  'answer.control.usual': { en: 'As usual', cy: 'Fel arfer', note: way },
  'answer.control.radio': { en: 'All answers in view', cy: 'Pob ateb yn y golwg', note: way },
  'answer.control.dropDown': { en: 'A list that opens', cy: 'Rhestr sy’n agor', note: way },
  'answer.control.now': { en: 'With a button for now', cy: 'Gyda botwm ar gyfer nawr', note: way },
  'answer.control.hint': {
    en: 'A wish: a page that cannot draw it so draws it as usual.',
    cy: 'Dymuniad: bydd tudalen na all ei dangos felly yn ei dangos fel arfer.',
    note: 'Under the list of ways to draw a question.',
  },
  'answer.first': { en: 'What it begins with', cy: 'Beth y mae’n dechrau ag ef', note: 'Over the first value.' },
  'answer.first.none': {
    en: 'It begins blank, or with what the record says.',
    cy: 'Mae’n dechrau’n wag, neu gyda’r hyn a ddywed y cofnod.',
    note: 'There is no first value.',
  },
  'answer.first.add': { en: 'Begin with an answer', cy: 'Dechrau gydag ateb', note: 'Button: sets a first value.' },
  'answer.first.what': {
    en: 'It begins with',
    cy: 'Mae’n dechrau gyda',
    note: 'Over how the first value comes about.',
  },
  'answer.first.hint': {
    en: 'Staff can change it. What the record says comes first.',
    cy: 'Gall staff ei newid. Yr hyn a ddywed y cofnod a ddaw gyntaf.',
    note: 'Under the first value.',
  },
  'answer.first.remove': { en: 'Begin blank', cy: 'Dechrau’n wag', note: 'Button: takes the first value away.' },
  'names.none': {
    en: 'None yet. A calculation with a name is worked out once, and conditions, scores and other calculations can use it.',
    cy: 'Dim eto. Caiff cyfrifiad ag enw ei weithio allan unwaith, a gall amodau, sgoriau a chyfrifiadau eraill ei ddefnyddio.',
    note: 'A form has no calculations with a name.',
  },
  'names.new': { en: 'Name of a new calculation', cy: 'Enw cyfrifiad newydd', note: 'Box.' },
  'names.new.hint': {
    en: 'Letters, digits and dashes; other signs become dashes. The name stays as it is.',
    cy: 'Llythrennau, digidau a chysylltnodau; daw arwyddion eraill yn gysylltnodau. Bydd yr enw’n aros fel y mae.',
    note: 'Under it.',
  },
  'names.add': { en: 'Add this calculation', cy: 'Ychwanegu’r cyfrifiad hwn', note: 'Button beside the box.' },
  'names.missing': { en: 'Write a name first.', cy: 'Ysgrifennwch enw yn gyntaf.', note: 'The box is empty.' },
  'names.what': { en: '{name} is', cy: '{name} yw', note: 'Over how it is worked out. {name} is its name.' },
  'names.remove': { en: 'Remove {name}', cy: 'Tynnu {name}', note: 'Button.' },
  'names.used': {
    en: 'In use, so it cannot be removed: {readers}',
    cy: 'Ar waith, felly ni ellir ei dynnu: {readers}',
    note: '{readers} are names of questions, scores and calculations, in quotation marks.',
  },
} as const satisfies Record<string, Phrase>;
