// SPDX-License-Identifier: Apache-2.0
import type { ProblemCode } from '@careplan-kit/forms/contract';
import type { Phrase } from '../words/words.js';

export const FIELD_WORDS = {
  'field.required': {
    en: '(required)',
    cy: '(gofynnol)',
    note: 'Stands after the label of a question that must be answered.',
  },
  'field.prompts': {
    en: 'Questions that may help',
    cy: 'Cwestiynau a all helpu',
    note: 'Opens a list of questions to ask the person.',
  },
  'field.error.prefix': { en: 'Error:', cy: 'Gwall:', note: 'Heard by screen readers before an error, not seen.' },
  'field.provenance.record': {
    en: 'Already recorded on {day}. Change it if it is no longer right.',
    cy: 'Wedi’i gofnodi eisoes ar {day}. Newidiwch ef os nad yw’n gywir mwyach.',
    note: 'Under a question that was filled from the record. {day} is a date.',
  },
  'field.provenance.undated': {
    en: 'Already in the record. Change it if it is no longer right.',
    cy: 'Eisoes yn y cofnod. Newidiwch ef os nad yw’n gywir mwyach.',
    note: 'As above, when the record does not say when.',
  },
  'field.provenance.record.read': {
    en: 'Recorded on {day}. You can read this here, and not change it.',
    cy: 'Cofnodwyd ar {day}. Gallwch ddarllen hwn yma, ond nid ei newid.',
    note: 'Under a question that was filled from the record and that this worker may only read. {day} is a date.',
  },
  'field.provenance.undated.read': {
    en: 'In the record. You can read this here, and not change it.',
    cy: 'Yn y cofnod. Gallwch ddarllen hwn yma, ond nid ei newid.',
    note: 'As above, when the record does not say when.',
  },
  'field.provenance.changed': {
    en: 'You have changed what was recorded.',
    cy: 'Rydych wedi newid yr hyn a gofnodwyd.',
    note: 'In place of the two above once the worker types. About as long, so that nothing jumps.',
  },
  'field.calculated.blank': {
    en: 'Not known yet',
    cy: 'Anhysbys',
    note: 'In the box of a calculated answer while something it needs is blank. Short: the box is narrow.',
  },
  'field.date.day': { en: 'Day', cy: 'Diwrnod', note: 'Label of the first of three boxes of a date.' },
  'field.date.month': { en: 'Month', cy: 'Mis', note: 'Label of the second box, a number.' },
  'field.date.year': { en: 'Year', cy: 'Blwyddyn', note: 'Label of the third box, four digits.' },
  'field.choice.yes': { en: 'Yes', cy: 'Ie', note: 'Answer to a yes or no question.' },
  'field.choice.no': { en: 'No', cy: 'Na', note: 'Answer to a yes or no question.' },
  'field.withheld': {
    en: 'Withheld. You do not have permission to see this part. It may hold something: ask if you need to know.',
    cy: 'Wedi’i ddal yn ôl. Nid oes gennych ganiatâd i weld y rhan hon. Efallai fod rhywbeth ynddi: gofynnwch os oes angen i chi wybod.',
    note: 'In place of a question whose answer this worker may not see. Never means that there is nothing.',
  },
  'field.rule.shown': {
    en: 'This came with a rule for when to ask it that could not be read here. It is always shown.',
    cy: 'Daeth hwn gyda rheol ynghylch pryd i’w ofyn na ellid ei darllen yma. Mae bob amser yn cael ei ddangos.',
    note: 'Under a question of a form from elsewhere whose condition this library does not understand.',
  },
  'field.rule.calculated': {
    en: 'Not calculated here: the rule for it could not be read. Work it out and write it yourself.',
    cy: 'Heb ei gyfrifo yma: ni ellid darllen y rheol. Cyfrifwch ef ac ysgrifennwch ef eich hun.',
    note: 'Under a question of a form from elsewhere whose calculation this library does not understand.',
  },
  'field.not-here': {
    en: 'This kind of question cannot be answered on this screen. What is recorded for it stays as it is.',
    cy: 'Ni ellir ateb y math hwn o gwestiwn ar y sgrin hon. Mae’r hyn a gofnodwyd ar ei gyfer yn aros fel y mae.',
    note: 'In place of the control of a question of a kind the page has no field for.',
  },
  'repeat.entry': {
    en: '{label}, number {number}',
    cy: '{label}, rhif {number}',
    note: 'Heading of one entry of a question or group that can be given several times. {label} is its label.',
  },
  'repeat.entry.unnamed': { en: 'Number {number}', cy: 'Rhif {number}', note: 'As above, when there is no label.' },
  'repeat.none': {
    en: 'Nothing added yet',
    cy: 'Dim wedi’i ychwanegu eto',
    note: 'In place of the entries while there are none.',
  },
  'repeat.add': {
    en: 'Add another: {label}',
    cy: 'Ychwanegu un arall: {label}',
    note: 'Button below the entries. {label} is the label of the question or group.',
  },
  'repeat.add.unnamed': { en: 'Add another', cy: 'Ychwanegu un arall', note: 'As above, when there is no label.' },
  'repeat.remove': {
    en: 'Take away number {number}',
    cy: 'Tynnu rhif {number}',
    note: 'Button in an entry. {number} is its place in the list.',
  },
  'repeat.removed': {
    en: 'Number {number} was taken away.',
    cy: 'Tynnwyd rhif {number}.',
    note: 'Said by screen readers and shown with a button that brings the entry back.',
  },
  'repeat.undo': {
    en: 'Bring it back',
    cy: 'Dod ag ef yn ôl',
    note: 'Button that brings back the entry just taken away.',
  },
  'field.choice.clear': {
    en: 'Clear this answer',
    cy: 'Clirio’r ateb hwn',
    note: 'Button that makes a choice blank again.',
  },
} as const satisfies Record<string, Phrase>;

/** One sentence for each fault. It stands beside the question, so it does not repeat the label. */
export const PROBLEM_WORDS: Readonly<Record<ProblemCode, Phrase>> = {
  required: { en: 'This needs an answer', cy: 'Mae angen ateb yma', note: 'A required question is blank.' },
  'not-a-number': {
    en: 'Enter a number, such as 70.5',
    cy: 'Rhowch rif, fel 70.5',
    note: 'Typed text is not a number.',
  },
  'not-a-whole-number': {
    en: 'Enter a whole number, such as 12',
    cy: 'Rhowch rif cyfan, fel 12',
    note: 'Typed text is not a whole number.',
  },
  'not-a-date': {
    en: 'Enter a real date, such as 27 3 2026',
    cy: 'Rhowch ddyddiad go iawn, fel 27 3 2026',
    note: 'The three boxes do not make a date.',
  },
  'not-an-option': {
    en: 'Choose one of the answers',
    cy: 'Dewiswch un o’r atebion',
    note: 'A stored answer is not one of the options.',
  },
  unreadable: {
    en: 'This answer could not be read',
    cy: 'Ni ellid darllen yr ateb hwn',
    note: 'A stored answer does not fit the question.',
  },
  'too-short': {
    en: 'Write at least {limit} characters',
    cy: 'Ysgrifennwch o leiaf {limit} o nodau',
    note: '{limit} is a number.',
  },
  'too-long': {
    en: 'Write {limit} characters or fewer',
    cy: 'Ysgrifennwch ddim mwy na {limit} o nodau',
    note: '{limit} is a number.',
  },
  'too-small': { en: 'Enter {limit} or more', cy: 'Rhowch {limit} neu fwy', note: '{limit} is a number.' },
  'too-large': { en: 'Enter {limit} or less', cy: 'Rhowch {limit} neu lai', note: '{limit} is a number.' },
  'too-many-places': {
    en: 'Use at most {limit} digits after the point',
    cy: 'Defnyddiwch ddim mwy na {limit} digid ar ôl y pwynt',
    note: '{limit} is a number.',
  },
  'too-early': {
    en: 'Enter {limit} or a later date',
    cy: 'Rhowch {limit} neu ddyddiad diweddarach',
    note: '{limit} is a date.',
  },
  'too-late': {
    en: 'Enter {limit} or an earlier date',
    cy: 'Rhowch {limit} neu ddyddiad cynharach',
    note: '{limit} is a date.',
  },
  'file-too-large': {
    en: 'This file is too large. Choose one of {limit} or less',
    cy: 'Mae’r ffeil hon yn rhy fawr. Dewiswch un sydd heb fod yn fwy na {limit}',
    note: '{limit} is a size, such as 60 MB.',
  },
  'not-a-time': { en: 'Enter a time, such as 14:30', cy: 'Rhowch amser, fel 14:30', note: 'Typed text is not a time.' },
  'not-a-date-time': {
    en: 'Enter a date and a time, such as 27 3 2026 14:30',
    cy: 'Rhowch ddyddiad ac amser, fel 27 3 2026 14:30',
    note: 'Typed text is not a date with a time.',
  },
  'not-a-quantity': {
    en: 'Enter an amount and its unit, such as 70.5 kg',
    cy: 'Rhowch swm a’i uned, fel 70.5 kg',
    note: 'Typed text is not an amount.',
  },
  'no-unit': {
    en: 'Say which unit this is in',
    cy: 'Nodwch ym mha uned y mae hwn',
    note: 'The amount has no unit, or one that is not offered.',
  },
  'not-on-the-scale': {
    en: 'Choose a number that is on the scale',
    cy: 'Dewiswch rif sydd ar y raddfa',
    note: 'The number is not one of the scale’s.',
  },
  'not-a-web-address': {
    en: 'Enter a web address that begins with https://',
    cy: 'Rhowch gyfeiriad gwe sy’n dechrau gyda https://',
    note: 'Typed text is not a web address.',
  },
  'not-as-described': {
    en: 'This is not written in the way the question asks for',
    cy: 'Nid yw hwn wedi’i ysgrifennu yn y ffordd y mae’r cwestiwn yn gofyn amdani',
    note: 'The text does not match the pattern of the question. The hint says what it should be.',
  },
  'too-many-choices': {
    en: 'Choose at most {limit} answers',
    cy: 'Dewiswch ddim mwy na {limit} ateb',
    note: '{limit} is a number.',
  },
  'stands-alone': {
    en: 'Choose either “{limit}” alone, or the others',
    cy: 'Dewiswch naill ai “{limit}” ar ei ben ei hun, neu’r lleill',
    note: '{limit} is the label of an option such as "none of these".',
  },
  'too-many-marks': {
    en: 'Make at most {limit} marks',
    cy: 'Gwnewch ddim mwy na {limit} marc',
    note: '{limit} is a number.',
  },
  'too-few-entries': {
    en: 'Add at least {limit} of these',
    cy: 'Ychwanegwch o leiaf {limit} o’r rhain',
    note: '{limit} is a number of entries.',
  },
  'too-many-entries': {
    en: 'Give at most {limit} of these',
    cy: 'Rhowch ddim mwy na {limit} o’r rhain',
    note: '{limit} is a number of entries.',
  },
  'score-not-confirmed': {
    en: 'Look at the working and confirm the total',
    cy: 'Edrychwch ar y gwaith cyfrifo a chadarnhewch y cyfanswm',
    note: 'A score has a total that the worker has not confirmed.',
  },
  'wrong-kind-of-file': {
    en: 'This kind of file cannot be used here',
    cy: 'Ni ellir defnyddio’r math hwn o ffeil yma',
    note: 'The file is of a kind the question does not take.',
  },
};
