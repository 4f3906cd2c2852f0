// SPDX-License-Identifier: Apache-2.0
import type { Phrase } from '../words/words.js';

export const MEASURED_WORDS = {
  'measured.understood': {
    en: 'Understood as {answer}',
    cy: 'Deallwyd fel {answer}',
    note: 'Under a box, when what was typed was read as something written in another way. {answer} is a time, a date or an amount.',
  },
  'measured.which-time': {
    en: 'Morning or evening?',
    cy: 'Bore neu hwyr?',
    note: 'Asked when an hour alone was typed, such as 9. Two buttons follow, such as 09:00 and 21:00.',
  },
  'measured.now': {
    en: 'Now',
    cy: 'Nawr',
    note: 'Button under the blank box of a time in a chart. It writes the time at which it is pressed, and can be changed.',
  },
  'measured.whole-hour': {
    en: 'Is this the time?',
    cy: 'Ai dyma’r amser?',
    note: 'Asked when an hour alone was typed that can only mean one time, such as 15. A button follows, such as 15:00.',
  },
  'measured.time': {
    en: 'Time',
    cy: 'Amser',
    note: 'Label of the box of a time, beside those of a day, a month and a year.',
  },
  'measured.date-and-time': {
    en: '{day} at {time}',
    cy: '{day} am {time}',
    note: '{day} is a date, {time} a time such as 14:30.',
  },
  'measured.twice': {
    en: 'The clocks went back that night, so {time} came twice. Which was it? Without an answer only the day is certain.',
    cy: 'Trowyd y clociau yn ôl y noson honno, felly daeth {time} ddwywaith. Pa un oedd hi? Heb ateb, dim ond y diwrnod sy’n sicr.',
    note: 'Under a date with a time in the hour that comes twice. Two buttons follow.',
  },
  'measured.first': {
    en: 'The first {time}, before the clocks went back',
    cy: 'Y {time} cyntaf, cyn troi’r clociau yn ôl',
    note: 'Button. {time} is a time such as 01:30.',
  },
  'measured.second': {
    en: 'The second {time}, after the clocks went back',
    cy: 'Yr ail {time}, ar ôl troi’r clociau yn ôl',
    note: 'Button. {time} is a time such as 01:30.',
  },
  'measured.never': {
    en: 'The clocks went forward that night, and there was no {time}. Check the time. It is kept as you wrote it.',
    cy: 'Trowyd y clociau ymlaen y noson honno, ac nid oedd {time}. Gwiriwch yr amser. Cedwir ef fel yr ysgrifennoch ef.',
    note: 'Under a date with a time in the hour that is left out in spring.',
  },
  'measured.not-exact': {
    en: 'Not exact (“about”)',
    cy: 'Nid yw’n fanwl (“tua”)',
    note: 'Box to tick beside the day, month and year of a date.',
  },
  'measured.partial-help': {
    en: 'Leave the day, or the day and month, blank if they are not known.',
    cy: 'Gadewch y diwrnod, neu’r diwrnod a’r mis, yn wag os nad ydynt yn hysbys.',
    note: 'Under the boxes of a date of which only the year may be known.',
  },
  'measured.amount': { en: 'Amount', cy: 'Swm', note: 'Label of the box of an amount, beside that of its unit.' },
  'measured.unit': { en: 'Unit', cy: 'Uned', note: 'Label of the list of units.' },
  'measured.unit.choose': {
    en: 'Choose a unit',
    cy: 'Dewiswch uned',
    note: 'First line of the list of units: none is chosen yet.',
  },
  'measured.unit.other': {
    en: '{unit} (not offered here)',
    cy: '{unit} (heb ei gynnig yma)',
    note: 'In the list of units, for one that the record holds and the question does not offer.',
  },
  'measured.not-converted': {
    en: 'Now {answer}. The number stays as you typed it; only the unit has changed.',
    cy: 'Nawr {answer}. Mae’r rhif yn aros fel y’i teipiwyd; dim ond yr uned sydd wedi newid.',
    note: 'Said when another unit was chosen for a number that was there already. {answer} is the amount with its unit.',
  },
  'measured.left': {
    en: '{count} characters left',
    cy: '{count} nod ar ôl',
    note: 'Under a box for long text. {count} is a number; for one there is the next phrase.',
  },
  'measured.left.one': { en: '1 character left', cy: '1 nod ar ôl', note: 'As above, for one.' },
  'measured.over': {
    en: '{count} characters too many. Nothing is cut off.',
    cy: '{count} nod yn ormod. Ni chaiff dim ei dorri.',
    note: 'As above, when more was written than there may be.',
  },
  'measured.over.one': {
    en: '1 character too many. Nothing is cut off.',
    cy: '1 nod yn ormod. Ni chaiff dim ei dorri.',
    note: 'As above, for one.',
  },
  'measured.scale.recorded': {
    en: 'Recorded: {answer}. That is not one of the numbers here.',
    cy: 'Cofnodwyd: {answer}. Nid yw hwnnw’n un o’r rhifau yma.',
    note: 'Under a scale, when the stored answer is none of its numbers.',
  },
} as const satisfies Record<string, Phrase>;
