// SPDX-License-Identifier: Apache-2.0
import type { ReconcileAction } from '@careplan-kit/emar';
import type { Phrase } from '../words/words.js';

const kind = 'What the list that came says of a medicine, beside ours. A mark on the line.';
const choice = 'What a worker decides about a medicine after hospital. One of several to choose from.';
const row = 'Head of a row of the comparison of one medicine.';
const times = 'When a medicine is taken. Part of a line.';
const sign = 'At the end of the comparison, where two people sign.';
const ask = 'When something has to be asked first.';

/** What a line is, as the list has it. */
export const RECONCILE_KINDS = {
  continue: { en: 'The same', cy: 'Yr un fath', note: kind },
  change: { en: 'Changed', cy: 'Wedi newid', note: kind },
  start: { en: 'New', cy: 'Newydd', note: kind },
  stop: { en: 'Stopped', cy: 'Wedi stopio', note: kind },
  query: { en: 'Not clear', cy: 'Ddim yn glir', note: kind },
} as const satisfies Record<ReconcileAction, Phrase>;

export const RECONCILE_CHOICES = {
  continue: { en: 'It goes on as on our record', cy: 'Mae’n mynd ymlaen fel ar ein cofnod ni', note: choice },
  change: { en: 'It changes to what the list says', cy: 'Mae’n newid i’r hyn a ddywed y rhestr', note: choice },
  start: { en: 'It starts here', cy: 'Mae’n dechrau yma', note: choice },
  stop: { en: 'It stops', cy: 'Mae’n stopio', note: choice },
  query: { en: 'Ask first', cy: 'Gofyn yn gyntaf', note: choice },
} as const satisfies Record<ReconcileAction, Phrase>;

/** Events of the day a dose hangs on. */
export const WHEN_WORDS = {
  WAKE: { en: 'on waking', cy: 'wrth ddeffro', note: times },
  CM: { en: 'with breakfast', cy: 'gyda brecwast', note: times },
  CD: { en: 'with lunch', cy: 'gyda chinio', note: times },
  CV: { en: 'with the evening meal', cy: 'gyda’r pryd nos', note: times },
  C: { en: 'with meals', cy: 'gyda phrydau', note: times },
  AC: { en: 'before meals', cy: 'cyn prydau', note: times },
  ACM: { en: 'before breakfast', cy: 'cyn brecwast', note: times },
  PC: { en: 'after meals', cy: 'ar ôl prydau', note: times },
  HS: { en: 'at bedtime', cy: 'amser gwely', note: times },
  MORN: { en: 'in the morning', cy: 'yn y bore', note: times },
  NOON: { en: 'at noon', cy: 'ganol dydd', note: times },
  AFT: { en: 'in the afternoon', cy: 'yn y prynhawn', note: times },
  EVE: { en: 'in the evening', cy: 'gyda’r nos', note: times },
  NIGHT: { en: 'at night', cy: 'yn y nos', note: times },
} as const satisfies Record<string, Phrase>;

export const RECONCILIATION_WORDS = {
  'reconciliation.title': { en: 'Medicines after hospital', cy: 'Meddyginiaethau ar ôl yr ysbyty', note: 'Heading.' },
  'reconciliation.titleOf': {
    en: 'Medicines after hospital: {name}',
    cy: 'Meddyginiaethau ar ôl yr ysbyty: {name}',
    note: 'Heading. {name} is the person.',
  },
  'reconciliation.none': {
    en: 'No list came with this person. Ask the hospital or the pharmacy for one.',
    cy: 'Ni ddaeth rhestr gyda’r person hwn. Gofynnwch i’r ysbyty neu’r fferyllfa am un.',
    note: 'In place of the comparison.',
  },
  'reconciliation.source': { en: 'The list: {source}', cy: 'Y rhestr: {source}', note: 'Where the list came from.' },
  'reconciliation.since': {
    en: 'Discharged {moment}',
    cy: 'Rhyddhawyd {moment}',
    note: 'When the person left hospital.',
  },
  'reconciliation.how': {
    en: 'Nothing is decided for you. Look at each medicine, decide, and ask where it is not clear. Until two people have signed, what would change is held.',
    cy: 'Ni phenderfynir dim drosoch. Edrychwch ar bob meddyginiaeth, penderfynwch, a gofynnwch lle nad yw’n glir. Hyd nes bod dau berson wedi llofnodi, cedwir yn ôl yr hyn a fyddai’n newid.',
    note: 'Under the heading.',
  },
  'reconciliation.left': {
    en: 'To decide: {n} of {number}',
    cy: 'I’w penderfynu: {n} o {number}',
    note: 'How many lines are left.',
  },
  'reconciliation.allDecided': {
    en: 'Every line is decided.',
    cy: 'Mae pob llinell wedi’i phenderfynu.',
    note: 'No line is left.',
  },
  'reconciliation.waiting': {
    en: 'Two people have signed. Waiting for an answer: {n}. When one comes, choose what happens and sign again.',
    cy: 'Mae dau berson wedi llofnodi. Yn aros am ateb: {n}. Pan ddaw un, dewiswch beth sy’n digwydd a llofnodwch eto.',
    note: 'When all that is left are questions. {n} is how many.',
  },
  'reconciliation.list': { en: 'On the list that came', cy: 'Ar y rhestr a ddaeth', note: 'Head of a column.' },
  'reconciliation.ours': { en: 'On our record', cy: 'Ar ein cofnod ni', note: 'Head of a column.' },
  'reconciliation.row.what': { en: 'What', cy: 'Beth', note: 'Head of the column of heads, read out only.' },
  'reconciliation.row.medicine': { en: 'Medicine', cy: 'Meddyginiaeth', note: row },
  'reconciliation.row.dose': { en: 'Dose', cy: 'Dos', note: row },
  'reconciliation.row.times': { en: 'When', cy: 'Pryd', note: row },
  'reconciliation.notListed': { en: 'not on it', cy: 'ddim arni', note: 'In place of a medicine on the list.' },
  'reconciliation.notOurs': {
    en: 'not running here',
    cy: 'ddim yn weithredol yma',
    note: 'In place of a medicine on the record.',
  },
  'reconciliation.blank': {
    en: 'not said',
    cy: 'heb ei ddweud',
    note: 'In place of a dose or time that is not there.',
  },
  'reconciliation.changed': { en: 'changed', cy: 'wedi newid', note: 'Mark behind what is not the same. One word.' },
  'reconciliation.says.stop': {
    en: 'stopped',
    cy: 'wedi stopio',
    note: 'What the list says of a medicine, in its column.',
  },
  'reconciliation.lastGiven': {
    en: 'Last given {moment}',
    cy: 'Rhoddwyd ddiwethaf {moment}',
    note: 'Under the comparison.',
  },
  'reconciliation.lastUnknown': {
    en: 'When it was last given is not on record. Ask before the next dose.',
    cy: 'Nid yw’n hysbys pryd y’i rhoddwyd ddiwethaf. Gofynnwch cyn y dos nesaf.',
    note: 'Under the comparison.',
  },
  'reconciliation.course.one': {
    en: '1 day of the course is left',
    cy: '1 diwrnod o’r cwrs ar ôl',
    note: 'Under the comparison.',
  },
  'reconciliation.course': {
    en: '{number} days of the course are left',
    cy: '{number} diwrnod o’r cwrs ar ôl',
    note: 'Under the comparison.',
  },
  'reconciliation.says.reason': {
    en: 'The list says why: {words}',
    cy: 'Mae’r rhestr yn dweud pam: {words}',
    note: 'Under the comparison.',
  },
  'reconciliation.decide': {
    en: 'What happens with it?',
    cy: 'Beth sy’n digwydd â hi?',
    note: 'Label of the choices.',
  },
  'reconciliation.decide.notOurs': { en: 'It is not given here', cy: 'Ni chaiff ei rhoi yma', note: choice },
  'reconciliation.reason': { en: 'Who said so, or why', cy: 'Pwy ddywedodd hynny, neu pam', note: 'Label of a box.' },
  'reconciliation.ask.whom': {
    en: 'Who asks whom, by name',
    cy: 'Pwy sy’n gofyn i bwy, wrth eu henwau',
    note: `${ask} Label.`,
  },
  'reconciliation.ask.whom.hint': {
    en: 'Such as: Sophie asks the pharmacist',
    cy: 'Er enghraifft: Sophie yn gofyn i’r fferyllydd',
    note: ask,
  },
  'reconciliation.ask.to': { en: 'Who is asked', cy: 'Pwy a ofynnir', note: `${ask} Label of a list of people.` },
  'reconciliation.ask.choose': {
    en: 'Choose a person',
    cy: 'Dewiswch berson',
    note: `${ask} First of a list of people.`,
  },
  'reconciliation.ask.other': { en: 'Somebody else', cy: 'Rhywun arall', note: `${ask} Last of a list of people.` },
  'reconciliation.ask.what': { en: 'What to ask', cy: 'Beth i’w ofyn', note: `${ask} Label.` },
  'reconciliation.asked': { en: 'Asked: {to}', cy: 'Gofynnwyd: {to}', note: 'On a line that waits for an answer.' },
  'reconciliation.settled': {
    en: 'Decided by {who}, {moment}: {what}',
    cy: 'Penderfynwyd gan {who}, {moment}: {what}',
    note: 'On a line that two people have decided.',
  },
  'reconciliation.settled.title': { en: 'Decided', cy: 'Wedi’u penderfynu', note: 'Heading.' },
  'reconciliation.complete': {
    en: 'The comparison is complete. Tell everybody on the next shifts, the GP and the pharmacy what changed.',
    cy: 'Mae’r gymhariaeth yn gyflawn. Dywedwch wrth bawb ar y shifftiau nesaf, y meddyg teulu a’r fferyllfa beth newidiodd.',
    note: 'When two people have decided every line.',
  },
  'reconciliation.sign': { en: 'Two people sign', cy: 'Dau berson yn llofnodi', note: `${sign} Heading.` },
  'reconciliation.sign.first': { en: 'First signature: {name}', cy: 'Llofnod cyntaf: {name}', note: sign },
  'reconciliation.sign.yours': {
    en: '{name} decided and signed, {moment}. Look at each line, then sign as the second person. If you decide otherwise, you are the first, and another has to sign.',
    cy: 'Penderfynodd a llofnododd {name}, {moment}. Edrychwch ar bob llinell, yna llofnodwch fel yr ail berson. Os penderfynwch yn wahanol, chi yw’r cyntaf, a rhaid i un arall lofnodi.',
    note: sign,
  },
  'reconciliation.sign.do': { en: 'Sign', cy: 'Llofnodi', note: `${sign} Button.` },
  'reconciliation.sign.second': {
    en: 'Sign as the second person',
    cy: 'Llofnodi fel yr ail berson',
    note: `${sign} Button.`,
  },
  'reconciliation.sign.alone': {
    en: 'Sign, and leave it for a second person',
    cy: 'Llofnodi, a’i adael i ail berson',
    note: `${sign} Button.`,
  },
  'reconciliation.sign.lacks': {
    en: 'A second person has not signed. It is kept, nothing changes yet, and what would change is held.',
    cy: 'Nid yw ail berson wedi llofnodi. Caiff ei gadw, nid oes dim yn newid eto, a chedwir yn ôl yr hyn a fyddai’n newid.',
    note: sign,
  },
  'reconciliation.sign.undecided': {
    en: 'Before you can sign: {n} to put right',
    cy: 'Cyn y gallwch lofnodi: {n} i’w cywiro',
    note: `${sign} {n} is a number of lines.`,
  },
  'reconciliation.sign.what': {
    en: 'Medicines compared line by line',
    cy: 'Meddyginiaethau wedi’u cymharu fesul llinell',
    note: `${sign} What the second person signs.`,
  },
  'reconciliation.signed': { en: 'Signed', cy: 'Llofnodwyd', note: `${sign} Read out after signing.` },
  'reconciliation.times.once': { en: 'once a day', cy: 'unwaith y dydd', note: times },
  'reconciliation.times.day': { en: '{n} times a day', cy: '{n} gwaith y dydd', note: times },
  'reconciliation.times.every': {
    en: 'every {n} {unit}',
    cy: 'bob {n} {unit}',
    note: `${times} {unit} is hours, days, weeks or months.`,
  },
  'reconciliation.times.for': {
    en: 'for {n} {unit}',
    cy: 'am {n} {unit}',
    note: `${times} {unit} is hours, days, weeks or months.`,
  },
  'reconciliation.times.until': { en: 'until {day}', cy: 'hyd at {day}', note: times },
  'reconciliation.times.needed': { en: 'when required', cy: 'pan fo angen', note: times },
  'reconciliation.unit.min': { en: 'minutes', cy: 'munud', note: times },
  'reconciliation.unit.h': { en: 'hours', cy: 'awr', note: times },
  'reconciliation.unit.d': { en: 'days', cy: 'diwrnod', note: times },
  'reconciliation.unit.wk': { en: 'weeks', cy: 'wythnos', note: times },
  'reconciliation.unit.mo': { en: 'months', cy: 'mis', note: times },
} as const satisfies Record<string, Phrase>;
