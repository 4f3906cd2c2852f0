// SPDX-License-Identifier: Apache-2.0
import type { Phrase } from '../words/words.js';

const list = 'On the list of the people of a medicines round.';
const end = 'Below the list: how a round ends.';

/** The words of the medicines round. */
export const EMAR_ROUND_WORDS = {
  'emarRound.title': { en: 'Medicines round', cy: 'Rownd feddyginiaethau', note: 'Heading.' },
  'emarRound.when': {
    en: '{day}, {from} to {to}',
    cy: '{day}, {from} i {to}',
    note: 'Under the heading. A day, and times of it.',
  },
  'emarRound.nothing': { en: 'No round was chosen.', cy: 'Ni ddewiswyd rownd.', note: 'In place of everything.' },
  'emarRound.coming': { en: 'Getting the round ready…', cy: 'Yn paratoi’r rownd…', note: 'While it is fetched.' },
  'emarRound.gettingReady': {
    en: 'Getting the medicines ready…',
    cy: 'Yn paratoi’r meddyginiaethau…',
    note: 'In place of a person’s medicines, while what checks them is fetched.',
  },
  'emarRound.urgent': { en: 'Must be on time', cy: 'Rhaid bod ar amser', note: 'Heading of doses that do not wait.' },
  'emarRound.urgent.line': {
    en: '{name}: {medicine}, due {time}',
    cy: '{name}: {medicine}, i’w roi am {time}',
    note: list,
  },
  'emarRound.group.due': { en: 'Due now', cy: 'I’w rhoi nawr', note: list },
  'emarRound.group.later': { en: 'Not yet', cy: 'Ddim eto', note: list },
  'emarRound.group.done': { en: 'Nothing more this round', cy: 'Dim mwy yn y rownd hon', note: list },
  'emarRound.nobodyDue': { en: 'Nobody is due now.', cy: 'Does neb i gael dim nawr.', note: list },
  'emarRound.due.one': { en: '1 dose due', cy: '1 dos i’w roi', note: list },
  'emarRound.due': { en: '{n} doses due', cy: '{n} dos i’w rhoi', note: list },
  'emarRound.next': { en: 'next at {time}', cy: 'nesaf am {time}', note: list },
  'emarRound.late': { en: 'Late', cy: 'Hwyr', note: `${list} A mark.` },
  'emarRound.gaps': { en: 'Gaps to explain: {n}', cy: 'Bylchau i’w hegluro: {n}', note: list },
  'emarRound.lost': { en: 'Patch gone: {n}', cy: 'Clwt ar goll: {n}', note: `${list} A mark.` },
  'emarRound.looks': { en: 'Is the patch on? {n}', cy: 'A yw’r clwt ymlaen? {n}', note: `${list} A mark.` },
  'emarRound.effects': { en: 'Did it work? {n}', cy: 'A weithiodd? {n}', note: list },
  'emarRound.unfinished': { en: 'Something missing: {n}', cy: 'Rhywbeth ar goll: {n}', note: list },
  'emarRound.away': { en: 'Away', cy: 'I ffwrdd', note: list },
  'emarRound.end': { en: 'End of the round', cy: 'Diwedd y rownd', note: end },
  'emarRound.end.left': { en: 'Doses still to record: {n}', cy: 'Dosau sydd eto i’w cofnodi: {n}', note: end },
  'emarRound.end.none': { en: 'Every dose is answered for.', cy: 'Mae pob dos wedi’i ateb.', note: end },
  'emarRound.end.pending': {
    en: 'Records with something missing: {n}',
    cy: 'Cofnodion â rhywbeth ar goll: {n}',
    note: end,
  },
  'emarRound.close': { en: 'Close the round', cy: 'Cau’r rownd', note: `${end} Button.` },
  'emarRound.handOver': { en: 'Hand the round over', cy: 'Trosglwyddo’r rownd', note: `${end} Button.` },
  'emarRound.handOver.to': { en: 'To whom', cy: 'I bwy', note: end },
  'emarRound.handOver.reason': { en: 'Why', cy: 'Pam', note: `${end} A box.` },
  'emarRound.handOver.choose': { en: 'Choose', cy: 'Dewiswch', note: end },
  'emarRound.closed': { en: 'The round is closed.', cy: 'Mae’r rownd wedi cau.', note: end },
  'emarRound.handedOver': { en: 'Handed over to {name}.', cy: 'Trosglwyddwyd i {name}.', note: end },
  'emarRound.end.failed': {
    en: 'That could not be stored. Nothing has changed; try again.',
    cy: 'Ni ellid cadw hynny. Does dim wedi newid; rhowch gynnig arall arni.',
    note: end,
  },
  'emarRound.nobodyTo': { en: 'Say who takes it over.', cy: 'Dywedwch pwy sy’n ei chymryd drosodd.', note: end },
} as const satisfies Record<string, Phrase>;
