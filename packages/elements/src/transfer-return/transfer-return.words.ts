// SPDX-License-Identifier: Apache-2.0
import type { BackChange } from '@careplan-kit/transfer';
import type { Phrase } from '../words/words.js';

const kind = 'What sort of thing changed. In front of the change.';

export const CHANGE_KINDS = {
  medicine: { en: 'Medicine', cy: 'Meddyginiaeth', note: kind },
  allergy: { en: 'Allergy', cy: 'Alergedd', note: kind },
  decision: { en: 'Decision', cy: 'Penderfyniad', note: kind },
  problem: { en: 'Illness or injury', cy: 'Salwch neu anaf', note: kind },
  need: { en: 'Care they need', cy: 'Gofal sydd ei angen', note: kind },
  'follow-up': { en: 'To be done', cy: 'I’w wneud', note: kind },
  belonging: { en: 'Belonging', cy: 'Eiddo', note: kind },
  paper: { en: 'Paper', cy: 'Papur', note: kind },
  other: { en: 'Also', cy: 'Hefyd', note: kind },
} as const satisfies Record<BackChange['kind'], Phrase>;

export const TRANSFER_RETURN_WORDS = {
  'transferReturn.title': {
    en: 'Home from hospital: what is different for {name}',
    cy: 'Adref o’r ysbyty: beth sy’n wahanol i {name}',
    note: 'Heading. {name} is the person.',
  },
  'transferReturn.back': {
    en: 'Back since {moment}.',
    cy: 'Yn ôl ers {moment}.',
    note: '{moment} is a date and time.',
  },
  'transferReturn.nothing': {
    en: 'No change is recorded. That does not mean that there is none: ask the hospital.',
    cy: 'Ni chofnodwyd newid. Nid yw hynny’n golygu nad oes un: gofynnwch i’r ysbyty.',
    note: 'When nothing came back with the person.',
  },
  'transferReturn.before': { en: 'Before: {words}', cy: 'Cyn hynny: {words}', note: 'What it was before.' },
  'transferReturn.due': { en: 'By {day}', cy: 'Erbyn {day}', note: 'When something has to be done.' },
  'transferReturn.overdue': { en: 'Was due by {day}', cy: 'Roedd i’w wneud erbyn {day}', note: 'The day has passed.' },
  'transferReturn.source': { en: 'From: {source}', cy: 'O: {source}', note: 'Where a change stands.' },
  'transferReturn.open': {
    en: 'Nobody has said yet',
    cy: 'Does neb wedi dweud eto',
    note: 'Heading over what is to be asked.',
  },
  'transferReturn.yours': {
    en: '{name}: read each one, then say so. It counts for you alone.',
    cy: '{name}: darllenwch bob un, yna dywedwch hynny. Mae’n cyfrif i chi yn unig.',
    note: 'To the worker who is signed in.',
  },
  'transferReturn.read': { en: 'I have read this', cy: 'Rwyf wedi darllen hyn', note: 'Button under a change.' },
  'transferReturn.read.of': {
    en: 'I have read this: {words}',
    cy: 'Rwyf wedi darllen hyn: {words}',
    note: 'The same button, as it is read out.',
  },
  'transferReturn.readAt': { en: 'You read this {moment}', cy: 'Darllenoch hyn {moment}', note: 'After that button.' },
  'transferReturn.left.one': { en: '1 to read', cy: '1 i’w ddarllen', note: 'How many this worker has to read.' },
  'transferReturn.left': {
    en: '{number} to read',
    cy: '{number} i’w darllen',
    note: 'How many this worker has to read.',
  },
  'transferReturn.allRead': {
    en: 'You have read all of it.',
    cy: 'Rydych wedi darllen y cyfan.',
    note: 'When nothing is left.',
  },
  'transferReturn.failed': {
    en: 'That could not be stored: it does not count yet. Try again.',
    cy: 'Ni ellid storio hynny: nid yw’n cyfrif eto. Rhowch gynnig arall arni.',
    note: 'Error.',
  },
  'transferReturn.who': { en: 'Who must know', cy: 'Pwy sydd i wybod', note: 'Heading.' },
  'transferReturn.who.done': {
    en: 'Read all of it, {moment}',
    cy: 'Darllenwyd y cyfan, {moment}',
    note: 'Beside a worker.',
  },
  'transferReturn.who.left': {
    en: '{read} of {number} read',
    cy: '{read} o {number} wedi’u darllen',
    note: 'Beside a worker.',
  },
  'transferReturn.who.shift': {
    en: 'on from {moment}',
    cy: 'ymlaen o {moment}',
    note: 'When a worker’s shift begins.',
  },
  'transferReturn.who.late': {
    en: 'on shift now',
    cy: 'ar shifft nawr',
    note: 'Mark: has not read all, and is at work.',
  },
  'transferReturn.who.nobody': {
    en: 'No shift is planned here, so nobody is named. Tell each worker yourself.',
    cy: 'Nid oes shifft wedi’i chynllunio yma, felly ni enwir neb. Dywedwch wrth bob gweithiwr eich hun.',
    note: 'When the host gave no rota.',
  },
  'transferReturn.other': {
    en: 'What came back belongs to another person than this record. Nothing is shown; tell whoever looks after the system.',
    cy: 'Mae’r hyn a ddaeth yn ôl yn perthyn i berson arall na’r cofnod hwn. Ni ddangosir dim; dywedwch wrth bwy bynnag sy’n gofalu am y system.',
    note: 'The host gave the wrong thing.',
  },
} as const satisfies Record<string, Phrase>;
