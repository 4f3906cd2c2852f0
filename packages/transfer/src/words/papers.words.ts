// SPDX-License-Identifier: Apache-2.0
import { phrase } from './phrase.js';

const title = 'Title of a paper that goes to hospital with a person.';
const column = 'Head of a column, or a label, in a paper.';

/** Titles of the papers made from the record. */
export const TITLES = {
  person: phrase('Who this is', 'Pwy yw hwn', title),
  gp: phrase('GP practice', 'Meddygfa', title),
  'about-me': phrase('About me', 'Amdanaf i', title),
  adjustments: phrase('Reasonable adjustments', 'Addasiadau rhesymol', title),
  alerts: phrase('Alerts', 'Rhybuddion', title),
  legal: phrase('Capacity and legal decisions', 'Galluedd a phenderfyniadau cyfreithiol', title),
  contacts: phrase('Family and friends', 'Teulu a ffrindiau', title),
  problems: phrase('Health conditions', 'Cyflyrau iechyd', title),
  needs: phrase('Care needs', 'Anghenion gofal', title),
  swallowing: phrase('Eating, drinking and swallowing', 'Bwyta, yfed a llyncu', title),
  observations: phrase('Observations', 'Arsylwadau', title),
  assessments: phrase('Assessments', 'Asesiadau', title),
  risks: phrase('Risks', 'Risgiau', title),
  safeguarding: phrase('Safeguarding', 'Diogelu', title),
  allergies: phrase('Allergies and bad reactions', 'Alergeddau ac adweithiau gwael', title),
  medicines: phrase('Medicines and devices', 'Meddyginiaethau a dyfeisiau', title),
  plan: phrase('Goals and how to help', 'Nodau a sut i helpu', title),
  'end-of-life': phrase('Resuscitation and wishes for the future', 'Dadebru a dymuniadau at y dyfodol', title),
  documents: phrase('Where papers are kept', 'Lle cedwir papurau', title),
  'cover-in-full': phrase(
    'The first page in full, and where it comes from',
    'Y dudalen gyntaf yn llawn, ac o ble y daw',
    title,
  ),
  'transfer-details': phrase('Why the person is going to hospital', 'Pam mae’r person yn mynd i’r ysbyty', title),
  'last-doses': phrase('Last doses', 'Dosau diwethaf', title),
  belongings: phrase('Belongings', 'Eiddo', title),
  'what-is-here': phrase('What is in this pack', 'Beth sydd yn y pecyn hwn', title),
} as const;

export const PAPERS = {
  missing: phrase('Not in the record.', 'Ddim yn y cofnod.', 'A paper that was looked for.'),
  formMissing: phrase('Not filled in.', 'Heb ei lenwi.', 'A form that was looked for.'),
  objected: phrase(
    'The person does not want their reasonable adjustments shared. Ask them before you hand this on.',
    'Nid yw’r person am rannu ei addasiadau rhesymol. Gofynnwch cyn trosglwyddo hwn.',
    'On the paper of reasonable adjustments.',
  ),
  writtenBy: phrase(
    'Written by {who}, {when}',
    'Ysgrifennwyd gan {who}, {when}',
    '{who} is a worker, {when} a moment.',
  ),
  written: phrase('Written {when}', 'Ysgrifennwyd {when}', '{when} is a moment; nobody says by whom.'),
  version: phrase('version {version}', 'fersiwn {version}', 'Of a record or form.'),
  yes: phrase('Yes', 'Ie', 'An answer.'),
  no: phrase('No', 'Na', 'An answer.'),
  blank: phrase('Not recorded', 'Heb ei gofnodi', 'In a cell of a table that nobody filled.'),
  photoNotHere: phrase(
    'Photo or recording, not in this pack: {what}',
    'Llun neu recordiad, nid yn y pecyn hwn: {what}',
    '{what} is its name.',
  ),
  unanswered: phrase('Questions without an answer', 'Cwestiynau heb ateb', 'Heading over a list of questions.'),
  entry: phrase('{each} {number}', '{each} {number}', 'Such as “Risk 2”.'),
  entries: phrase('Entry', 'Cofnod', 'What one of several is called when the form has no word for it.'),
  noEntries: phrase(
    'Nothing was entered.',
    'Ni chofnodwyd dim.',
    'Under a question that may be answered several times.',
  ),
  total: phrase('Total {total}', 'Cyfanswm {total}', 'Of a score.'),
  noTotal: phrase('No total: an answer is missing', 'Dim cyfanswm: mae ateb ar goll', 'Of a score.'),
  withheld: phrase(
    'Not shown: whoever filled this in may not see it',
    'Heb ei ddangos: ni chaiff y sawl a’i llenwodd ei weld',
    'In place of an answer.',
  ),
  asTyped: phrase('{text} (as it was typed)', '{text} (fel y’i teipiwyd)', 'An answer that could not be read.'),
  signed: phrase('Signed by {who}, {when}', 'Llofnodwyd gan {who}, {when}', 'An answer that is a signature.'),
  askedOn: phrase('Asked {when}', 'Gofynnwyd {when}', 'When a question of safety was asked.'),
  answeredBy: phrase('Answered by {who}', 'Atebwyd gan {who}', 'Who answered a question of safety.'),
  goes: phrase('Goes with the person', 'Yn mynd gyda’r person', 'Of a belonging.'),
  staysHere: phrase('Does not go', 'Ddim yn mynd', 'Of a belonging.'),
  notLooked: phrase('Nobody has looked', 'Nid oes neb wedi edrych', 'Of a belonging.'),
} as const;

export const COLUMNS = {
  agent: phrase('Allergic to', 'Alergaidd i', column),
  reaction: phrase('What happens', 'Beth sy’n digwydd', column),
  more: phrase('More', 'Rhagor', column),
  medicine: phrase('Medicine or device', 'Meddyginiaeth neu ddyfais', column),
  directions: phrase('How it is taken', 'Sut y’i cymerir', column),
  status: phrase('State', 'Cyflwr', column),
  dose: phrase('Dose', 'Dos', column),
  when: phrase('When', 'Pryd', column),
  givenBy: phrase('Given by', 'Rhoddwyd gan', column),
  source: phrase('Written down in', 'Cofnodwyd yn', column),
  thing: phrase('What', 'Beth', column),
  goes: phrase('In the bag', 'Yn y bag', column),
  note: phrase('Note', 'Nodyn', column),
  paper: phrase('Paper', 'Papur', column),
  of: phrase('Of', 'Dyddiad', column),
  author: phrase('By', 'Gan', column),
} as const;

const reason = 'Why there is no answer to a question.';
export const REASONS = {
  'not-asked': phrase('Not asked yet', 'Heb ei ofyn eto', reason),
  'none-known': phrase('Asked, and there is none', 'Gofynnwyd, ac nid oes dim', reason),
  declined: phrase('Asked, and the person did not want to say', 'Gofynnwyd, ac nid oedd y person am ddweud', reason),
  unknown: phrase('Asked, and nobody knows', 'Gofynnwyd, ac nid oes neb yn gwybod', reason),
  entered: phrase('Recorded', 'Wedi’i gofnodi', 'Something is recorded.'),
} as const;
