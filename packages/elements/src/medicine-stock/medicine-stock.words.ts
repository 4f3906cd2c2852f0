// SPDX-License-Identifier: Apache-2.0
import type { Phrase } from '../words/words.js';

const row = 'Beside one medicine in stock.';
const form = 'In the box in which a worker writes down what was counted, came or went.';
const order = 'In the list of what is to be ordered.';

export const MEDICINE_STOCK_WORDS = {
  'medicineStock.title': { en: 'Medicines in stock', cy: 'Meddyginiaethau mewn stoc', note: 'Heading.' },
  'medicineStock.nothing': {
    en: 'Nothing is on record in stock or on a chart. That does not mean that there is nothing here.',
    cy: 'Nid oes dim ar gofnod mewn stoc nac ar siart. Nid yw hynny’n golygu nad oes dim yma.',
    note: 'In place of the list.',
  },
  'medicineStock.whose': { en: 'Whose', cy: 'Eiddo pwy', note: 'Label of a list to choose a person from.' },
  'medicineStock.everybody': { en: 'Everybody', cy: 'Pawb', note: 'First in that list.' },
  'medicineStock.house': { en: 'The house', cy: 'Y tŷ', note: 'Heading: what is nobody’s own.' },
  'medicineStock.order': { en: 'To order', cy: 'I’w harchebu', note: 'Heading over the list for the pharmacy.' },
  'medicineStock.order.none': {
    en: 'By what is on record, nothing is short.',
    cy: 'Yn ôl yr hyn sydd ar gofnod, nid oes dim yn brin.',
    note: order,
  },
  'medicineStock.order.used': {
    en: '{amount} are used in 28 days',
    cy: 'Defnyddir {amount} mewn 28 diwrnod',
    note: `${order} By the chart and by recent use.`,
  },
  'medicineStock.order.left': { en: '{amount} here', cy: '{amount} yma', note: order },
  'medicineStock.print': { en: 'Print the list to order', cy: 'Argraffu’r rhestr i’w harchebu', note: 'Button.' },
  'medicineStock.printed': { en: 'Printed {moment}', cy: 'Argraffwyd {moment}', note: 'On paper.' },
  'medicineStock.head.medicine': { en: 'Medicine', cy: 'Meddyginiaeth', note: 'Head of a column on paper.' },
  'medicineStock.head.whose': { en: 'Whose', cy: 'Eiddo pwy', note: 'Head of a column on paper.' },
  'medicineStock.head.here': { en: 'Here', cy: 'Yma', note: 'Head of a column on paper: how much there is.' },
  'medicineStock.head.used': {
    en: 'Used in 28 days',
    cy: 'Defnydd mewn 28 diwrnod',
    note: 'Head of a column on paper.',
  },
  'medicineStock.head.why': { en: 'Why', cy: 'Pam', note: 'Head of a column on paper.' },
  'medicineStock.head.ordered': {
    en: 'Ordered',
    cy: 'Archebwyd',
    note: 'Head of an empty column on paper, to write in.',
  },
  'medicineStock.unknown': { en: 'Not counted here', cy: 'Heb ei gyfrif yma', note: `${row} In place of an amount.` },
  'medicineStock.days.today': { en: 'Does not last the day', cy: 'Nid yw’n para’r diwrnod', note: row },
  'medicineStock.days.one': { en: '1 day left', cy: '1 diwrnod ar ôl', note: row },
  'medicineStock.days': { en: '{number} days left', cy: '{number} diwrnod ar ôl', note: row },
  'medicineStock.days.end': {
    en: 'Lasts to the end of the course',
    cy: 'Yn para hyd ddiwedd y cwrs',
    note: row,
  },
  'medicineStock.days.none': {
    en: 'How long it lasts cannot be worked out: nothing is used by plan, or lately.',
    cy: 'Ni ellir gweithio allan am faint mae’n para: ni ddefnyddir dim yn ôl cynllun, nac yn ddiweddar.',
    note: row,
  },
  'medicineStock.notOrdered': {
    en: 'On nobody’s chart now',
    cy: 'Nid yw ar siart neb nawr',
    note: `${row} A mark.`,
  },
  'medicineStock.pack': {
    en: '{amount}, use by {day}',
    cy: '{amount}, defnyddiwch erbyn {day}',
    note: `${row} One pack.`,
  },
  'medicineStock.pack.expired': {
    en: '{amount}, past its date since {day}: do not use it',
    cy: '{amount}, wedi mynd heibio i’w ddyddiad ers {day}: peidiwch â’i ddefnyddio',
    note: `${row} One pack.`,
  },
  'medicineStock.pack.undated': {
    en: '{amount}, no date on record',
    cy: '{amount}, dim dyddiad ar gofnod',
    note: `${row} One pack.`,
  },
  'medicineStock.pack.batch': { en: 'batch {batch}', cy: 'swp {batch}', note: `${row} After a pack.` },
  'medicineStock.counted': { en: 'Last counted {moment}', cy: 'Cyfrifwyd ddiwethaf {moment}', note: row },
  'medicineStock.neverCounted': { en: 'Never counted', cy: 'Heb ei chyfrif erioed', note: row },
  'medicineStock.register': {
    en: 'A controlled drug: count it and book it in the register.',
    cy: 'Cyffur rheoledig: cyfrifwch ef a’i gofnodi yn y gofrestr.',
    note: row,
  },
  'medicineStock.do.count': { en: 'Count', cy: 'Cyfrif', note: 'Button.' },
  'medicineStock.do.receipt': { en: 'Received', cy: 'Derbyniwyd', note: 'Button: something came.' },
  'medicineStock.do.removal': { en: 'Returned or destroyed', cy: 'Dychwelwyd neu ddinistriwyd', note: 'Button.' },
  'medicineStock.form.count': { en: 'Count: {medicine}', cy: 'Cyfrif: {medicine}', note: `${form} Heading.` },
  'medicineStock.form.receipt': {
    en: 'What came: {medicine}',
    cy: 'Beth ddaeth: {medicine}',
    note: `${form} Heading.`,
  },
  'medicineStock.form.removal': { en: 'What went: {medicine}', cy: 'Beth aeth: {medicine}', note: `${form} Heading.` },
  'medicineStock.form.count.number': { en: 'How many are there?', cy: 'Faint sydd yno?', note: `${form} Label.` },
  'medicineStock.form.receipt.number': { en: 'How many came?', cy: 'Faint a ddaeth?', note: `${form} Label.` },
  'medicineStock.form.removal.number': { en: 'How many went?', cy: 'Faint a aeth?', note: `${form} Label.` },
  'medicineStock.form.unit': { en: 'Unit: {unit}.', cy: 'Uned: {unit}.', note: `${form} The unit of the number.` },
  'medicineStock.form.count.how': {
    en: 'Count every pack, also those that are open or past their date.',
    cy: 'Cyfrifwch bob pecyn, gan gynnwys rhai agored neu rai y mae eu dyddiad wedi mynd heibio.',
    note: form,
  },
  'medicineStock.form.source': { en: 'Where from', cy: 'O ble', note: `${form} Label.` },
  'medicineStock.form.expiry': {
    en: 'Use by, as on the pack',
    cy: 'Defnyddiwch erbyn, fel ar y pecyn',
    note: `${form} Label.`,
  },
  'medicineStock.form.expiry.fault': {
    en: 'Write the whole date, or leave it empty',
    cy: 'Ysgrifennwch y dyddiad cyfan, neu gadewch ef yn wag',
    note: form,
  },
  'medicineStock.form.batch': { en: 'Batch', cy: 'Swp', note: `${form} Label.` },
  'medicineStock.form.way': { en: 'What became of it?', cy: 'Beth ddaeth ohono?', note: `${form} Label.` },
  'medicineStock.way.return-to-pharmacy': {
    en: 'Returned to the pharmacy',
    cy: 'Dychwelwyd i’r fferyllfa',
    note: form,
  },
  'medicineStock.way.disposal': { en: 'Destroyed', cy: 'Dinistriwyd', note: form },
  'medicineStock.differs.fewer': {
    en: 'Counted {counted}. By the record there should be {expected}. {difference} fewer.',
    cy: 'Cyfrifwyd {counted}. Yn ôl y cofnod dylai fod {expected}. {difference} yn llai.',
    note: form,
  },
  'medicineStock.differs.more': {
    en: 'Counted {counted}. By the record there should be {expected}. {difference} more.',
    cy: 'Cyfrifwyd {counted}. Yn ôl y cofnod dylai fod {expected}. {difference} yn fwy.',
    note: form,
  },
  'medicineStock.differs.look': { en: 'Look for:', cy: 'Chwiliwch am:', note: `${form} Over a list.` },
  'medicineStock.differs.since': {
    en: 'Look through the records since the last count, {moment}.',
    cy: 'Edrychwch drwy’r cofnodion ers y cyfrif diwethaf, {moment}.',
    note: form,
  },
  'medicineStock.differs.why': { en: 'Why, as far as you know', cy: 'Pam, hyd y gwyddoch', note: `${form} Label.` },
  'medicineStock.differs.recount': { en: 'Count again', cy: 'Cyfrif eto', note: `${form} Button.` },
  'medicineStock.differs.write': {
    en: 'Write down {counted}: it does not match',
    cy: 'Cofnodi {counted}: nid yw’n cyfateb',
    note: `${form} Button.`,
  },
} as const satisfies Record<string, Phrase>;
