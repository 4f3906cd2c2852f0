// SPDX-License-Identifier: Apache-2.0
import type { Phrase } from '../words/words.js';

const witness = 'About the second person who has to see it and sign.';
const box = 'In a box in which a worker writes something down.';

/** Words that register, stock and reconciliation share. */
export const DESK_WORDS = {
  'medicineDesk.coming': { en: 'Getting it ready…', cy: 'Yn ei baratoi…', note: 'While the rules are fetched.' },
  'medicineDesk.notFetched': {
    en: 'What works the medicines out could not be fetched; there may be no network here. Write on paper until it can be.',
    cy: 'Ni ellid nôl yr hyn sy’n gweithio allan y meddyginiaethau; efallai nad oes rhwydwaith yma. Ysgrifennwch ar bapur nes y gellir.',
    note: 'In place of everything.',
  },
  'medicineDesk.again': { en: 'Try again', cy: 'Rhoi cynnig arall arni', note: 'Button.' },
  'medicineDesk.unusable': {
    en: 'The medicines record cannot be read. Do not go by this page: write on paper and tell the office.',
    cy: 'Ni ellir darllen y cofnod meddyginiaethau. Peidiwch â dibynnu ar y dudalen hon: ysgrifennwch ar bapur a dywedwch wrth y swyddfa.',
    note: 'In place of everything.',
  },
  'medicineDesk.nothing': { en: 'Nothing was chosen.', cy: 'Ni ddewiswyd dim.', note: 'The host gave no facts.' },
  'medicineDesk.unstored': {
    en: 'Not stored yet. It counts here and nowhere else: do not close this page.',
    cy: 'Heb ei storio eto. Mae’n cyfrif yma ac yn unman arall: peidiwch â chau’r dudalen hon.',
    note: 'The host could not store something.',
  },
  'medicineDesk.stored': {
    en: 'Written down: {what}',
    cy: 'Cofnodwyd: {what}',
    note: 'Read out after something was written down.',
  },
  'medicineDesk.back': { en: 'Back', cy: 'Yn ôl', note: 'Button.' },
  'medicineDesk.cancel': { en: 'Cancel', cy: 'Canslo', note: `${box} Button.` },
  'medicineDesk.save': { en: 'Write it down', cy: 'Ei gofnodi', note: `${box} Button.` },
  'medicineDesk.reason': { en: 'Why', cy: 'Pam', note: `${box} Label.` },
  'medicineDesk.number': {
    en: 'Write a number, such as 12 or 2.5',
    cy: 'Ysgrifennwch rif, fel 12 neu 2.5',
    note: `${box} What was typed is no number.`,
  },
  'medicineDesk.readOnly': {
    en: 'You can read this and not write in it.',
    cy: 'Gallwch ddarllen hwn ond nid ysgrifennu ynddo.',
    note: 'The host does not let this worker write.',
  },
  'medicineDesk.withheld': {
    en: 'Your organisation does not let you see this.',
    cy: 'Nid yw eich sefydliad yn gadael i chi weld hwn.',
    note: 'In place of what is withheld.',
  },
  'medicineDesk.lacks': {
    en: 'Something is missing. It is kept all the same, and marked until it is put right:',
    cy: 'Mae rhywbeth ar goll. Caiff ei gadw serch hynny, a’i nodi nes ei gywiro:',
    note: `${box} Over a list of what is missing.`,
  },
  'medicineDesk.anyway': {
    en: 'Write it down as it is',
    cy: 'Ei gofnodi fel y mae',
    note: `${box} Button: keeps it although something is missing.`,
  },
  'medicineDesk.refused': {
    en: 'It was not written down:',
    cy: 'Ni chafodd ei gofnodi:',
    note: `${box} Over a list of reasons.`,
  },
  'medicineDesk.witness.ask': {
    en: 'Have the witness sign',
    cy: 'Cael y tyst i lofnodi',
    note: `${witness} Button: the second person proves who they are.`,
  },
  'medicineDesk.witness.again': { en: 'Another witness', cy: 'Tyst arall', note: `${witness} Button.` },
  'medicineDesk.witness.is': { en: 'Witness: {name}', cy: 'Tyst: {name}', note: witness },
  'medicineDesk.witness.none': { en: 'No witness yet', cy: 'Dim tyst eto', note: witness },
  'medicineDesk.witness.failed': {
    en: 'They did not prove who they are. Try again, or fetch somebody else.',
    cy: 'Ni phrofwyd pwy ydynt. Rhowch gynnig arall arni, neu nôl rhywun arall.',
    note: witness,
  },
  'medicineDesk.witness.noWay': {
    en: 'A second person cannot sign on this device. What you write is kept and marked as without a witness.',
    cy: 'Ni all ail berson lofnodi ar y ddyfais hon. Cedwir yr hyn a ysgrifennwch a’i nodi fel heb dyst.',
    note: witness,
  },
  'medicineDesk.second.ask': {
    en: 'Have the second person sign',
    cy: 'Cael yr ail berson i lofnodi',
    note: `${witness} Button: the second person proves who they are.`,
  },
  'medicineDesk.second.again': { en: 'Another second person', cy: 'Ail berson arall', note: `${witness} Button.` },
  'medicineDesk.second.is': { en: 'Second signature: {name}', cy: 'Ail lofnod: {name}', note: witness },
  'medicineDesk.second.none': { en: 'No second signature yet', cy: 'Dim ail lofnod eto', note: witness },
  'medicineDesk.notKnown': { en: 'not known', cy: 'ddim yn hysbys', note: 'In place of a name or an amount.' },
} as const satisfies Record<string, Phrase>;
