// SPDX-License-Identifier: Apache-2.0
import type { ProblemCode } from '@careplan-kit/forms/contract';
import type { Phrase } from '../words/words.js';

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
