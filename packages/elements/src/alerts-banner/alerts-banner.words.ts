// SPDX-License-Identifier: Apache-2.0
import type { AboutMeSectionKey } from '@careplan-kit/model/reading';
import type { SafetyState } from '@careplan-kit/model';
import type { SafetyStatementKey } from '@careplan-kit/model/mods';
import type { Phrase } from '../words/words.js';

const state = 'Answer to a question of safety. The five answers must never be taken for one another.';
const about = 'What a question of safety is about.';
const listed = 'In a list of what is withheld.';

/** The five states. "Nobody has asked yet" is never "none". */
export const STATES = {
  'not-asked': { en: 'Nobody has asked yet', cy: 'Does neb wedi gofyn eto', note: state },
  'none-known': { en: 'Asked: none known', cy: 'Gofynnwyd: dim yn hysbys', note: state },
  declined: { en: 'Asked: would not say', cy: 'Gofynnwyd: ni fynnai ddweud', note: state },
  unknown: { en: 'Asked: nobody could say', cy: 'Gofynnwyd: ni allai neb ddweud', note: state },
  entered: { en: 'On record', cy: 'Ar gofnod', note: state },
} as const satisfies Record<SafetyState, Phrase>;

export const STATEMENT_NAMES = {
  allergies: { en: 'Allergies', cy: 'Alergeddau', note: about },
  swallowing: { en: 'Swallowing', cy: 'Llyncu', note: about },
  capacity: { en: 'Capacity to decide', cy: 'Galluedd i benderfynu', note: about },
  attorney: { en: 'Power of attorney', cy: 'Pŵer atwrnai', note: about },
  resuscitation: { en: 'Resuscitation', cy: 'Dadebru', note: about },
  advanceDecision: { en: 'Treatment refused in advance', cy: 'Triniaeth a wrthodwyd ymlaen llaw', note: about },
  advanceWishes: { en: 'Wishes for care to come', cy: 'Dymuniadau ar gyfer gofal i ddod', note: about },
  deprivationOfLiberty: { en: 'Deprivation of liberty', cy: 'Amddifadu o ryddid', note: about },
  mentalHealthAct: { en: 'Mental Health Act', cy: 'Deddf Iechyd Meddwl', note: about },
} as const satisfies Record<SafetyStatementKey, Phrase>;

/** The sections of About Me that are read first, by the names of the standard. */
export const OWN_WORDS = {
  whatIsMostImportantToMe: {
    en: 'What is most important to me',
    cy: 'Beth sydd bwysicaf i mi',
    note: 'Section of About Me, as the form names it.',
  },
  pleaseDoAndPleaseDoNot: {
    en: 'Please do and please do not',
    cy: 'Gwnewch a pheidiwch, os gwelwch yn dda',
    note: 'Section of About Me, as the form names it.',
  },
} as const satisfies Partial<Record<AboutMeSectionKey, Phrase>>;

export const ALERTS_BANNER_WORDS = {
  'alertsBanner.title': {
    en: 'Must know before you help {name}',
    cy: 'Rhaid gwybod cyn i chi helpu {name}',
    note: 'Heading. {name} is the person.',
  },
  'alertsBanner.adjustments': { en: 'Reasonable adjustments', cy: 'Addasiadau rhesymol', note: 'Heading.' },
  'alertsBanner.adjustments.none': {
    en: 'None recorded. That does not mean that none are needed: ask.',
    cy: 'Dim wedi’u cofnodi. Nid yw hynny’n golygu nad oes angen rhai: gofynnwch.',
    note: 'Under the heading above.',
  },
  'alertsBanner.objected': {
    en: 'Does not want these shared nationally: they are kept and used here, and are not sent to the national flag',
    cy: 'Nid yw am i’r rhain gael eu rhannu’n genedlaethol: cânt eu cadw a’u defnyddio yma, ac ni chânt eu hanfon i’r faner genedlaethol',
    note: 'Under the adjustments. The person objected to the national flag.',
  },
  'alertsBanner.objected.on': {
    en: 'Said on {on}: does not want these shared nationally. They are kept and used here, and are not sent to the national flag',
    cy: 'Dywedwyd ar {on}: nid yw am i’r rhain gael eu rhannu’n genedlaethol. Cânt eu cadw a’u defnyddio yma, ac ni chânt eu hanfon i’r faner genedlaethol',
    note: 'The same, with the day.',
  },
  'alertsBanner.reviewOn': {
    en: 'To be looked at again with the person by {date}',
    cy: 'I’w hailystyried gyda’r person erbyn {date}',
    note: 'Under the adjustments.',
  },
  'alertsBanner.reviewOverdue': {
    en: 'Were to be looked at again by {date}: ask whether they still hold',
    cy: 'I fod i gael eu hailystyried erbyn {date}: gofynnwch a ydynt yn dal i fod yn wir',
    note: 'The same, when that day has passed.',
  },
  'alertsBanner.outstanding': {
    en: 'Not known yet: take nothing for granted',
    cy: 'Heb ei wybod eto: peidiwch â chymryd dim yn ganiataol',
    note: 'Heading over questions that nobody has asked, or could or would answer.',
  },
  'alertsBanner.noted': { en: 'Decisions and papers', cy: 'Penderfyniadau a phapurau', note: 'Heading.' },
  'alertsBanner.none': {
    en: 'Asked, and none known: {names}',
    cy: 'Gofynnwyd, a dim yn hysbys: {names}',
    note: 'Button that shows who said so and when. {names} is a list such as "swallowing, power of attorney".',
  },
  'alertsBanner.ownWords': {
    en: 'In their own words: what matters most',
    cy: 'Yn eu geiriau eu hunain: beth sydd bwysicaf',
    note: 'Button that shows the first sections of About Me.',
  },
  'alertsBanner.alert': { en: 'Alert', cy: 'Rhybudd', note: 'In front of an alert without a category.' },
  'alertsBanner.alert.since': { en: 'Since {date}', cy: 'Ers {date}', note: 'When an alert began.' },
  'alertsBanner.alert.from': {
    en: 'Begins {date}',
    cy: 'Yn dechrau {date}',
    note: 'Of an alert that is not in force yet.',
  },
  'alertsBanner.alert.ended': {
    en: 'Was to end {date} and is still marked active: ask whether it holds',
    cy: 'I fod i orffen {date} ond yn dal wedi’i nodi’n weithredol: gofynnwch a yw’n dal i fod yn wir',
    note: 'Of an alert whose end has passed.',
  },
  'alertsBanner.alert.informed': { en: 'Told to {names}', cy: 'Dywedwyd wrth {names}', note: '{names} is a list.' },
  'alertsBanner.allergy.severe': { en: 'Severe', cy: 'Difrifol', note: 'Mark on an allergy.' },
  'alertsBanner.allergy.unnamed': {
    en: 'An allergy is recorded, and not to what',
    cy: 'Mae alergedd wedi’i gofnodi, ond nid i beth',
    note: 'In place of the substance.',
  },
  'alertsBanner.allergy.alsoWritten': {
    en: 'The answer says: {words}',
    cy: 'Mae’r ateb yn dweud: {words}',
    note: 'Where the answer names another substance than the record.',
  },
  'alertsBanner.allergy.since': { en: 'First in {date}', cy: 'Y tro cyntaf: {date}', note: '{date} may be a year.' },
  'alertsBanner.allergy.ended': { en: 'Ended {date}', cy: 'Daeth i ben {date}', note: 'Of an allergy that is over.' },
  'alertsBanner.reaction.when': { en: '{what}, {when}', cy: '{what}, {when}', note: 'A reaction and its date.' },
  'alertsBanner.contradiction': {
    en: 'These two do not agree: “none known” was answered, and this is on the record. Ask again',
    cy: 'Nid yw’r ddau hyn yn cytuno: atebwyd “dim yn hysbys”, ac mae hyn ar y cofnod. Gofynnwch eto',
    note: 'Over allergies when the answer says that there is none.',
  },
  'alertsBanner.alsoState': {
    en: 'There may be more. {state}',
    cy: 'Efallai fod rhagor. {state}',
    note: '{state} is one of the answers above, such as "Nobody has asked yet".',
  },
  'alertsBanner.noWords': { en: 'Recorded without words', cy: 'Wedi’i gofnodi heb eiriau', note: 'Of an empty entry.' },
  'alertsBanner.noStatement': {
    en: 'Nothing was written down about it. That does not mean “none”.',
    cy: 'Ni ysgrifennwyd dim amdano. Nid yw hynny’n golygu “dim”.',
    note: 'Where the record holds no answers to the questions of safety at all.',
  },
  'alertsBanner.unreadable.mark': { en: 'Cannot be read', cy: 'Ni ellir ei ddarllen', note: 'In place of an answer.' },
  'alertsBanner.unreadable.answer': {
    en: 'What was answered cannot be read here. That does not mean “none”: ask.',
    cy: 'Ni ellir darllen yr ateb yma. Nid yw hynny’n golygu “dim”: gofynnwch.',
    note: 'Where the answers to the questions of safety are damaged.',
  },
  'alertsBanner.said': {
    en: 'Answered by: {by}, {on}',
    cy: 'Atebwyd gan: {by}, {on}',
    note: 'Who answered, and when.',
  },
  'alertsBanner.said.by': { en: 'Answered by: {by}', cy: 'Atebwyd gan: {by}', note: 'Who answered.' },
  'alertsBanner.said.on': {
    en: 'Asked {on}; who answered was not noted',
    cy: 'Gofynnwyd {on}; ni nodwyd pwy atebodd',
    note: 'When it was asked.',
  },
  'alertsBanner.said.unknown': {
    en: 'Who answered, and when, was not noted',
    cy: 'Ni nodwyd pwy atebodd, na phryd',
    note: 'Of an answer without either.',
  },
  'alertsBanner.swallowing.food': { en: 'Food: {words}', cy: 'Bwyd: {words}', note: 'How food is to be prepared.' },
  'alertsBanner.swallowing.drink': { en: 'Drinks: {words}', cy: 'Diodydd: {words}', note: 'How thick drinks are.' },
  'alertsBanner.document': { en: 'The paper: {words}', cy: 'Y papur: {words}', note: 'Where a document is.' },
  'alertsBanner.review': { en: 'To be looked at again: {words}', cy: 'I’w ailystyried: {words}', note: 'A date.' },
  'alertsBanner.assessedBy': { en: 'Assessed by {words}', cy: 'Aseswyd gan {words}', note: 'A name.' },
  'alertsBanner.date': {
    en: 'On {words}',
    cy: 'Ar {words}',
    note: '{words} is a date, or as much of one as is known.',
  },
  'alertsBanner.application': { en: 'Application: {words}', cy: 'Cais: {words}', note: 'How far it has got.' },
  'alertsBanner.unreadable': {
    en: '{number} entries here cannot be read. They may hold something you must know: ask, and tell whoever looks after the system.',
    cy: 'Ni ellir darllen {number} cofnod yma. Efallai fod ynddynt rywbeth y mae’n rhaid i chi ei wybod: gofynnwch, a dywedwch wrth bwy bynnag sy’n gofalu am y system.',
    note: '{number} is at least 2.',
  },
  'alertsBanner.unreadable.one': {
    en: 'An entry here cannot be read. It may hold something you must know: ask, and tell whoever looks after the system.',
    cy: 'Ni ellir darllen un cofnod yma. Efallai fod ynddo rywbeth y mae’n rhaid i chi ei wybod: gofynnwch, a dywedwch wrth bwy bynnag sy’n gofalu am y system.',
    note: 'As above, of one.',
  },
  'alertsBanner.class.safety': {
    en: 'answers to the questions of safety',
    cy: 'atebion i’r cwestiynau diogelwch',
    note: listed,
  },
  'alertsBanner.class.allergies': { en: 'allergies', cy: 'alergeddau', note: listed },
  'alertsBanner.class.allergies.title': { en: 'Allergies', cy: 'Alergeddau', note: about },
  'alertsBanner.class.alerts': { en: 'alerts', cy: 'rhybuddion', note: listed },
  'alertsBanner.class.adjustments': { en: 'the adjustments document', cy: 'y ddogfen addasiadau', note: listed },
  'alertsBanner.class.aboutMe': { en: 'About Me', cy: 'Amdanaf i', note: listed },
} as const satisfies Record<string, Phrase>;
