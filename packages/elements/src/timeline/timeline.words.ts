// SPDX-License-Identifier: Apache-2.0
import type { Counted } from '../about-me/counted.js';
import type { Phrase } from '../words/words.js';

const kind = 'What a worker looks for in a day; beside a box that shows or hides it.';
const called = 'In front of an entry: what it is.';
const part = 'Heading over a part of the day.';
const gap = 'Between two entries. {from} and {to} are times.';
const later = 'How long after it happened it was written down. {number} is a number.';
const time = 'In place of a time, between others.';

export const KIND_WORDS = {
  care: { en: 'Care given', cy: 'Gofal a roddwyd', note: kind },
  incident: { en: 'Incidents and worries', cy: 'Digwyddiadau a phryderon', note: kind },
  health: { en: 'Health and readings', cy: 'Iechyd a darlleniadau', note: kind },
  medicines: { en: 'Medicines', cy: 'Meddyginiaethau', note: kind },
  message: { en: 'Messages', cy: 'Negeseuon', note: kind },
  plan: { en: 'Changes to the plan', cy: 'Newidiadau i’r cynllun', note: kind },
  other: { en: 'Other', cy: 'Arall', note: kind },
} as const satisfies Record<string, Phrase>;

export const CLASS_WORDS = {
  action: { en: 'Care given', cy: 'Gofal a roddwyd', note: called },
  dailyLiving: { en: 'Daily living', cy: 'Byw bob dydd', note: called },
  procedure: { en: 'Procedure', cy: 'Triniaeth', note: called },
  task: { en: 'Task', cy: 'Tasg', note: called },
  incident: { en: 'Incident', cy: 'Digwyddiad', note: called },
  safeguarding: { en: 'Safeguarding concern', cy: 'Pryder diogelu', note: called },
  result: { en: 'Reading or test', cy: 'Darlleniad neu brawf', note: called },
  assessment: { en: 'Assessment', cy: 'Asesiad', note: called },
  capacity: { en: 'Capacity to decide', cy: 'Galluedd i benderfynu', note: called },
  problem: { en: 'Condition', cy: 'Cyflwr', note: called },
  allergy: { en: 'Allergy', cy: 'Alergedd', note: called },
  medication: { en: 'Medicine', cy: 'Meddyginiaeth', note: called },
  vaccination: { en: 'Vaccination', cy: 'Brechiad', note: called },
  communication: { en: 'Message', cy: 'Neges', note: called },
  referral: { en: 'Referral', cy: 'Atgyfeiriad', note: called },
  need: { en: 'Need', cy: 'Angen', note: called },
  goal: { en: 'Goal', cy: 'Nod', note: called },
  instruction: { en: 'What to do', cy: 'Beth i’w wneud', note: called },
  risk: { en: 'Risk', cy: 'Risg', note: called },
  alert: { en: 'Alert', cy: 'Rhybudd', note: called },
  carePlan: { en: 'Care plan', cy: 'Cynllun gofal', note: called },
  review: { en: 'Review', cy: 'Adolygiad', note: called },
  outcome: { en: 'What came of it', cy: 'Beth ddaeth ohono', note: called },
  preference: { en: 'Preference', cy: 'Dewis', note: called },
  strength: { en: 'Strength', cy: 'Cryfder', note: called },
  device: { en: 'Equipment', cy: 'Offer', note: called },
  aboutMe: { en: 'About Me', cy: 'Amdanaf i', note: called },
  safety: { en: 'Answers to the questions of safety', cy: 'Atebion i’r cwestiynau diogelwch', note: called },
} as const satisfies Record<string, Phrase>;

export const PART_OF_DAY = {
  untimed: { en: 'Some time on this day', cy: 'Rywbryd ar y diwrnod hwn', note: part },
  early: { en: 'Early hours', cy: 'Oriau mân', note: part },
  morning: { en: 'Morning', cy: 'Bore', note: part },
  afternoon: { en: 'Afternoon', cy: 'Prynhawn', note: part },
  evening: { en: 'Evening', cy: 'Gyda’r hwyr', note: part },
  night: { en: 'Night', cy: 'Nos', note: part },
} as const satisfies Record<string, Phrase>;

export const TIMELINE_WORDS = {
  'timeline.title': { en: 'The day of {name}', cy: 'Diwrnod {name}', note: 'Heading. {name} is the person.' },
  'timeline.today': { en: '{day} (today)', cy: '{day} (heddiw)', note: 'A date.' },
  'timeline.before': { en: 'The day before', cy: 'Y diwrnod cynt', note: 'Button.' },
  'timeline.after': { en: 'The day after', cy: 'Y diwrnod wedyn', note: 'Button.' },
  'timeline.toToday': { en: 'Today', cy: 'Heddiw', note: 'Button: back to today.' },
  'timeline.compare': { en: 'Compare with', cy: 'Cymharu â', note: 'Label of a list of choices.' },
  'timeline.compare.none': { en: 'No other day', cy: 'Dim diwrnod arall', note: 'Choice: show one day only.' },
  'timeline.compare.day': { en: 'The day before', cy: 'Y diwrnod cynt', note: 'Choice.' },
  'timeline.compare.week': { en: 'The same day a week before', cy: 'Yr un diwrnod wythnos ynghynt', note: 'Choice.' },
  'timeline.kinds': { en: 'Show', cy: 'Dangos', note: 'Over the boxes that choose what is shown.' },
  'timeline.kind.count': { en: '{kind} ({number})', cy: '{kind} ({number})', note: 'A kind and how many there are.' },
  'timeline.none': { en: 'Nothing recorded', cy: 'Dim wedi’i gofnodi', note: 'Under a part of the day.' },
  'timeline.none.timed': {
    en: 'Nothing recorded with a time',
    cy: 'Dim wedi’i gofnodi gydag amser',
    note: 'Before "from 10:00 to 16:00", where there are entries without a time.',
  },
  'timeline.none.kinds': {
    en: 'Nothing of what you chose is recorded',
    cy: 'Dim o’r hyn a ddewisoch wedi’i gofnodi',
    note: 'As above, while some kinds are hidden.',
  },
  'timeline.none.withheld': {
    en: 'Nothing that you may see is recorded',
    cy: 'Dim y cewch ei weld wedi’i gofnodi',
    note: 'As above, where some things are withheld.',
  },
  'timeline.none.day': {
    en: 'Nothing is recorded for this day. That does not mean that nothing happened.',
    cy: 'Nid oes dim wedi’i gofnodi ar gyfer y diwrnod hwn. Nid yw hynny’n golygu na ddigwyddodd dim.',
    note: 'In place of a whole day.',
  },
  'timeline.lastBefore': {
    en: 'Last entries before: {day}',
    cy: 'Y cofnodion diwethaf cyn hynny: {day}',
    note: 'Button.',
  },
  'timeline.gap': { en: '{what} from {from} to {to}', cy: '{what} o {from} i {to}', note: gap },
  'timeline.gap.since': { en: '{what} since {from}', cy: '{what} ers {from}', note: 'From the last entry until now.' },
  'timeline.midnight': { en: 'midnight', cy: 'hanner nos', note: time },
  'timeline.dayBefore': { en: '{time} the day before', cy: '{time} y diwrnod cynt', note: time },
  'timeline.dayAfter': { en: '{time} the day after', cy: '{time} y diwrnod wedyn', note: time },
  'timeline.twice': {
    en: '{first} or an hour later: the clocks went back that night',
    cy: '{first} neu awr yn ddiweddarach: aeth y clociau yn ôl y noson honno',
    note: 'In place of a time that stood on the clock twice.',
  },
  'timeline.by': { en: 'By {names}', cy: 'Gan {names}', note: 'Who did or saw it.' },
  'timeline.where': { en: 'Where: {words}', cy: 'Ble: {words}', note: 'The place.' },
  'timeline.involved': { en: 'Involved: {words}', cy: 'Yn gysylltiedig: {words}', note: 'Names.' },
  'timeline.informed': { en: 'Told: {words}', cy: 'Dywedwyd wrth: {words}', note: 'Names.' },
  'timeline.doneBy': { en: 'To be done by {words}', cy: 'I’w wneud gan {words}', note: 'Who answers for a task.' },
  'timeline.toCome': { en: 'Still to come', cy: 'Eto i ddod', note: 'Under a part of today that has not begun.' },
  'timeline.sender': { en: 'From {words}', cy: 'Oddi wrth {words}', note: 'A name.' },
  'timeline.recipient': { en: 'To {words}', cy: 'At {words}', note: 'Names.' },
  'timeline.readers': {
    en: 'Who may read it: {words}',
    cy: 'Pwy gaiff ei ddarllen: {words}',
    note: 'Of a note. {words} is such as "Only the care team".',
  },
  'timeline.written': {
    en: 'Written down by {name} at {time}',
    cy: 'Ysgrifennwyd gan {name} am {time}',
    note: 'On the same day.',
  },
  'timeline.written.day': {
    en: 'Written down by {name}, {moment}',
    cy: 'Ysgrifennwyd gan {name}, {moment}',
    note: 'On another day.',
  },
  'timeline.written.unknown': {
    en: 'Nobody noted who wrote this down, or when',
    cy: 'Ni nododd neb pwy ysgrifennodd hyn, na phryd',
    note: 'Where the record does not say.',
  },
  'timeline.late': { en: 'Late entry, {later}', cy: 'Cofnod hwyr, {later}', note: 'Mark. {later} is "2 days after".' },
  'timeline.noTime': {
    en: 'When it happened is not certain ({date}): it stands where it was written down',
    cy: 'Nid yw’n sicr pryd y digwyddodd ({date}): mae lle ysgrifennwyd ef',
    note: '{date} is a date as far as it is known.',
  },
  'timeline.noDate': {
    en: 'When it happened was not written down: it stands where it was entered',
    cy: 'Ni nodwyd pryd y digwyddodd: mae lle cofnodwyd ef',
    note: 'Of an entry without a date.',
  },
  'timeline.changed': { en: 'Changed', cy: 'Newidiwyd', note: 'Mark on something in the plan that was amended.' },
  'timeline.noWords': { en: 'Recorded without words', cy: 'Wedi’i gofnodi heb eiriau', note: 'Of an empty entry.' },
  'timeline.withheld': {
    en: 'Some kinds of entry are withheld from you. There may be more than is shown: ask.',
    cy: 'Mae rhai mathau o gofnodion wedi’u dal yn ôl oddi wrthych. Efallai fod rhagor nag a ddangosir: gofynnwch.',
    note: 'Over the day.',
  },
} as const satisfies Record<string, Phrase>;

export const COUNTS = {
  shown: {
    one: { en: '{number} entry shown', cy: 'Dangosir {number} cofnod', note: 'Said when day or kinds change.' },
    two: { en: '{number} entries shown', cy: 'Dangosir {number} gofnod', note: 'Said when day or kinds change.' },
    other: { en: '{number} entries shown', cy: 'Dangosir {number} cofnod', note: 'Said when day or kinds change.' },
  },
  hours: {
    one: { en: '{number} hour after', cy: '{number} awr wedyn', note: later },
    other: { en: '{number} hours after', cy: '{number} awr wedyn', note: later },
  },
  days: {
    one: { en: '{number} day after', cy: '{number} diwrnod wedyn', note: later },
    two: { en: '{number} days after', cy: '{number} ddiwrnod wedyn', note: later },
    other: { en: '{number} days after', cy: '{number} diwrnod wedyn', note: later },
  },
} as const satisfies Record<string, Counted>;
