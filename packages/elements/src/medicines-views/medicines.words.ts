// SPDX-License-Identifier: Apache-2.0
import type { Phrase } from '../words/words.js';

const source = 'Whose hands gave a dose. Stands in brackets after a name, or alone.';
const support = 'A part of the line about one dose. Each part ends without a full stop.';

export const MEDICINES_WORDS = {
  'medicines.unusable': {
    en: 'The medicines record cannot be read. Do not go by this page: use your paper copy and tell the office.',
    cy: 'Ni ellir darllen y cofnod meddyginiaethau. Peidiwch â dibynnu ar y dudalen hon: defnyddiwch eich copi papur a rhowch wybod i’r swyddfa.',
    note: 'In place of everything.',
  },
  'medicines.nobody': { en: 'Nobody is chosen', cy: 'Nid oes neb wedi’i ddewis', note: 'In place of everything.' },
  'medicines.allergies': { en: 'Allergies', cy: 'Alergeddau', note: 'Label at the head of a page.' },
  'medicines.allergies.none': {
    en: 'No known allergies',
    cy: 'Dim alergeddau hysbys',
    note: 'Somebody asked, and there are none.',
  },
  'medicines.allergies.unknown': {
    en: 'Not yet known. Ask before giving anything.',
    cy: 'Ddim yn hysbys eto. Gofynnwch cyn rhoi dim.',
    note: 'Nobody has settled whether there are any.',
  },
  'medicines.allergies.unlisted': {
    en: 'Recorded, and none is listed here. Ask before giving anything.',
    cy: 'Wedi’u cofnodi, ond nid oes un wedi’i restru yma. Gofynnwch cyn rhoi dim.',
    note: 'The record says there are some, and has none.',
  },
  'medicines.swallowing': { en: 'Swallowing', cy: 'Llyncu', note: 'Label at the head of a page.' },
  'medicines.swallowing.unknown': {
    en: 'Nothing recorded here',
    cy: 'Dim wedi’i gofnodi yma',
    note: 'After the label Swallowing.',
  },
  'medicines.iddsi': { en: 'IDDSI level {level}', cy: 'Lefel IDDSI {level}', note: 'How thick drink or food must be.' },
  'medicines.born': { en: 'Born {day}', cy: 'Ganwyd {day}', note: 'At the head of a printed page.' },
  'medicines.nhsNumber': { en: 'NHS number {number}', cy: 'Rhif GIG {number}', note: 'At the head of a printed page.' },
  'medicines.printed': { en: 'Printed {moment}', cy: 'Argraffwyd {moment}', note: 'At the head of a printed page.' },
  'medicines.print': { en: 'Print', cy: 'Argraffu', note: 'Button.' },
  'medicines.timeCritical': {
    en: 'Time-critical',
    cy: 'Amser yn hollbwysig',
    note: 'Mark beside a medicine that has to be given within half an hour of its time.',
  },
  'medicines.controlled': { en: 'Controlled drug', cy: 'Cyffur rheoledig', note: 'Mark beside a medicine.' },
  'medicines.covert': { en: 'Given covertly', cy: 'Fe’i rhoddir yn gudd', note: 'Mark beside a medicine.' },
  'medicines.somebody': { en: 'somebody not named', cy: 'rhywun heb ei enwi', note: 'Who gave a dose.' },
  'medicines.source.family': { en: 'family', cy: 'teulu', note: source },
  'medicines.source.self': { en: 'the person', cy: 'y person', note: source },
  'medicines.source.hcp': { en: 'a nurse or doctor', cy: 'nyrs neu feddyg', note: source },
  'medicines.source.hospital': { en: 'hospital', cy: 'ysbyty', note: source },
  'medicines.source.ambulance': { en: 'ambulance crew', cy: 'criw ambiwlans', note: source },
  'medicines.source.other-agency': { en: 'another agency', cy: 'asiantaeth arall', note: source },
  'medicines.line.at': { en: '{what}, {moment}, {who}', cy: '{what}, {moment}, {who}', note: support },
  'medicines.line.between': {
    en: 'some time between {earliest} and {latest}',
    cy: 'rywbryd rhwng {earliest} a {latest}',
    note: 'When a dose was given, where nobody knows it surely.',
  },
  'medicines.line.witness': { en: 'Witness: {name}', cy: 'Tyst: {name}', note: support },
  'medicines.line.site': { en: 'Site: {site}', cy: 'Safle: {site}', note: support },
  'medicines.line.reason': { en: 'Reason: {words}', cy: 'Rheswm: {words}', note: support },
  'medicines.line.written': { en: 'Written down {moment}', cy: 'Ysgrifennwyd {moment}', note: support },
  'medicines.line.why': { en: 'Why so late: {words}', cy: 'Pam mor hwyr: {words}', note: support },
  'medicines.line.pending': {
    en: 'Not complete yet: {missing}',
    cy: 'Heb ei gwblhau eto: {missing}',
    note: 'Something a record still lacks. {missing} are its codes.',
  },
  'medicines.line.effect': { en: 'What was seen after: {words}', cy: 'Beth a welwyd wedyn: {words}', note: support },
  'medicines.line.worked': { en: 'it helped', cy: 'fe helpodd', note: 'After a when-required dose.' },
  'medicines.line.notWorked': { en: 'it did not help', cy: 'ni helpodd', note: 'After a when-required dose.' },
  'medicines.line.replaced': {
    en: 'Corrected {moment} by {who}: {words}',
    cy: 'Cywirwyd {moment} gan {who}: {words}',
    note: 'What stood before, and why it was changed.',
  },
  'medicines.line.error': {
    en: 'Entered in error, taken out by {who}: {words}',
    cy: 'Cofnodwyd ar gam, tynnwyd allan gan {who}: {words}',
    note: 'After a record that was wrong.',
  },
  'medicines.noReason': { en: 'no reason given', cy: 'ni roddwyd rheswm', note: 'In place of words.' },
  'medicines.before': {
    en: 'What stood before',
    cy: 'Beth oedd yno o’r blaen',
    note: 'Mark before a line that no longer stands.',
  },
} as const satisfies Record<string, Phrase>;
