// SPDX-License-Identifier: Apache-2.0
import type { Phrase } from './phrase.js';

const alert = 'A call to a named person on the round.';
const task = 'Something a person has to do. A line in a list of tasks.';
const refusal = 'Why a round could not be handed over.';
const age = 'A bar over the screen.';
const order = 'What speaks against an order that is being written.';

/** The words of alerts, tasks and refusals of rounds and orders. */
export const ROUND_WORDS = {
  TIME_CRITICAL_DUE: {
    en: 'A medicine that must be on time is due soon.',
    cy: 'Mae meddyginiaeth y mae’n rhaid ei rhoi ar amser yn ddyledus cyn hir.',
    note: alert,
  },
  TIME_CRITICAL_LATE: {
    en: 'A medicine that must be on time is late. Give it now or ask for advice.',
    cy: 'Mae meddyginiaeth y mae’n rhaid ei rhoi ar amser yn hwyr. Rhowch hi nawr neu gofynnwch am gyngor.',
    note: alert,
  },
  TIME_CRITICAL_MISSED: {
    en: 'A medicine that must be on time was missed. Ask for advice.',
    cy: 'Collwyd meddyginiaeth y mae’n rhaid ei rhoi ar amser. Gofynnwch am gyngor.',
    note: alert,
  },
  EXPLAIN_GAP: {
    en: 'Nobody has said what happened to this dose. Find out and write it down.',
    cy: 'Does neb wedi dweud beth ddigwyddodd i’r dos hwn. Holwch ac ysgrifennwch ef i lawr.',
    note: task,
  },
  RECONCILE_BEFORE_NEXT_DOSE: {
    en: 'Home from hospital: compare the list of medicines before the next dose.',
    cy: 'Adref o’r ysbyty: cymharwch y rhestr meddyginiaethau cyn y dos nesaf.',
    note: task,
  },
  SELF_ADMIN_REVIEW: {
    en: 'Ask how managing their own medicines is going.',
    cy: 'Gofynnwch sut mae rheoli ei feddyginiaethau ei hun yn mynd.',
    note: `${task} The person takes their medicines without help.`,
  },
  HANDOVER_NEEDS_NAME: {
    en: 'Say by name who takes the round over.',
    cy: 'Dywedwch wrth ei enw pwy sy’n cymryd y rownd drosodd.',
    note: refusal,
  },
  HANDOVER_TO_HOLDER: {
    en: 'This person has the round already.',
    cy: 'Mae’r rownd gan y person hwn yn barod.',
    note: refusal,
  },
  HANDOVER_NEEDS_REASON: {
    en: 'Say why the round was handed over.',
    cy: 'Dywedwch pam y trosglwyddwyd y rownd.',
    note: 'What a hand-over that was kept still lacks.',
  },
  ROUND_CLOSED: { en: 'The round is closed.', cy: 'Mae’r rownd wedi cau.', note: refusal },
  STALE_DATA: {
    en: 'What you see may be out of date: it was last brought up to date {minutes} minutes ago.',
    cy: 'Gall yr hyn a welwch fod yn hen: fe’i diweddarwyd ddiwethaf {minutes} munud yn ôl.',
    note: age,
  },
  SYNC_AGE_UNKNOWN: {
    en: 'It is not known when this screen was last brought up to date.',
    cy: 'Nid yw’n hysbys pryd y diweddarwyd y sgrin hon ddiwethaf.',
    note: age,
  },
  DUPLICATE_INGREDIENT: {
    en: '{ingredient} is already given in another medicine: {other}.',
    cy: 'Rhoddir {ingredient} eisoes mewn meddyginiaeth arall: {other}.',
    note: order,
  },
  PLANNED_24H_AMOUNT: {
    en: 'Together {planned} {unit} of {ingredient} is planned in 24 hours. The limit is {limit} {unit}.',
    cy: 'Gyda’i gilydd bwriedir {planned} {unit} o {ingredient} mewn 24 awr. Y terfyn yw {limit} {unit}.',
    note: order,
  },
  SECOND_CHECK_SAME_PERSON: {
    en: 'The second check is by the person who wrote the order out. Somebody else has to check it.',
    cy: 'Gwnaed yr ail wiriad gan y person a ysgrifennodd yr archeb. Rhaid i rywun arall ei gwirio.',
    note: order,
  },
} as const satisfies Readonly<Record<string, Phrase>>;
