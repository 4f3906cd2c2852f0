// SPDX-License-Identifier: Apache-2.0
import { phrase } from './phrase.js';

const question = 'Heading: a question of safety.';
const state = 'The answer to a question of safety. None of these may be read as another.';

export const QUESTIONS = {
  allergies: phrase('Allergies', 'Alergeddau', question),
  swallowing: phrase('Difficulty with swallowing', 'Anhawster llyncu', question),
  capacity: phrase('Capacity to decide', 'Galluedd i benderfynu', question),
  attorney: phrase('Attorney or deputy', 'Atwrnai neu ddirprwy', question),
  resuscitation: phrase('Decision about resuscitation', 'Penderfyniad am ddadebru', question),
  advanceDecision: phrase(
    'Advance decision to refuse treatment',
    'Penderfyniad ymlaen llaw i wrthod triniaeth',
    question,
  ),
  advanceWishes: phrase('Wishes for the future', 'Dymuniadau at y dyfodol', question),
  deprivationOfLiberty: phrase('Deprivation of liberty', 'Amddifadu o ryddid', question),
  mentalHealthAct: phrase('Mental Health Act', 'Deddf Iechyd Meddwl', question),
} as const;

export const STATES = {
  'not-asked': phrase('Nobody has asked yet', 'Nid oes neb wedi gofyn eto', state),
  'none-known': phrase('Asked, and none is known', 'Gofynnwyd, ac nid oes dim yn hysbys', state),
  declined: phrase('Asked, and the person would not say', 'Gofynnwyd, ac ni fynnai’r person ddweud', state),
  unknown: phrase('Asked, and nobody could say', 'Gofynnwyd, ac ni allai neb ddweud', state),
  entered: phrase('Recorded', 'Wedi’i gofnodi', state),
} as const;
