// SPDX-License-Identifier: Apache-2.0
import type { UnknownReason } from '@careplan-kit/forms/contract';
import type { Phrase } from '../words/words.js';

export const UNKNOWNS_WORDS = {
  'unknowns.open': {
    en: 'No answer?',
    cy: 'Dim ateb?',
    note: 'Opens the reasons for having no answer, under a question.',
  },
  'unknowns.or': {
    en: 'Or, if there is no answer',
    cy: 'Neu, os nad oes ateb',
    note: 'Above the reasons for having no answer, where they are seen at once.',
  },
  'unknowns.group': {
    en: 'Why there is no answer: {label}',
    cy: 'Pam nad oes ateb: {label}',
    note: 'Heard by screen readers with the reasons. {label} is the question.',
  },
  'unknowns.said': {
    en: 'No answer: {reason}',
    cy: 'Dim ateb: {reason}',
    note: 'In place of “No answer?” once a reason was chosen. {reason} is the reason.',
  },
  'unknowns.answer': {
    en: 'Answer it after all',
    cy: 'Ei ateb wedi’r cyfan',
    note: 'Button that takes the reason for having no answer away again.',
  },
  'unknowns.aside': {
    en: 'What was answered before is set aside. While this page is open, “Answer it after all” brings it back.',
    cy: 'Mae’r ateb blaenorol wedi’i roi o’r neilltu. Tra bo’r dudalen hon ar agor, bydd “Ei ateb wedi’r cyfan” yn dod ag ef yn ôl.',
    note: 'Shown and said by screen readers when a reason was chosen although there was an answer already.',
  },
  'unknowns.back': {
    en: 'The reason is taken away, and the answer from before is back.',
    cy: 'Tynnwyd y rheswm, ac mae’r ateb blaenorol yn ôl.',
    note: 'Said after the button above, when there was an answer before.',
  },
  'unknowns.gone': {
    en: 'The reason is taken away.',
    cy: 'Tynnwyd y rheswm.',
    note: 'Said after the button above, when there was no answer before.',
  },
} as const satisfies Record<string, Phrase>;

/** A blank is none of these: each was said by somebody. */
export const REASON_WORDS: Readonly<Record<UnknownReason, Phrase>> = {
  'not-asked': {
    en: 'Not asked yet',
    cy: 'Heb ei ofyn eto',
    note: 'A reason for having no answer: nobody has asked.',
  },
  'none-known': {
    en: 'Asked, and there is none',
    cy: 'Gofynnwyd, ac nid oes dim',
    note: 'A reason for having no answer: none is known, such as no allergies.',
  },
  declined: {
    en: 'Asked, and they did not want to say',
    cy: 'Gofynnwyd, ond nid oeddent am ddweud',
    note: 'A reason for having no answer: the person declined.',
  },
  unknown: {
    en: 'Asked, and nobody knows',
    cy: 'Gofynnwyd, ac nid oes neb yn gwybod',
    note: 'A reason for having no answer: it could not be found out.',
  },
};
