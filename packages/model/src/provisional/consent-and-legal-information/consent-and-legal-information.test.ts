// SPDX-License-Identifier: Apache-2.0
import {
  AdvanceDecisionToRefuseTreatment,
  AdvanceStatement,
  CardioPulmonaryResuscitation,
  DeprivationOfLibertySafeguards,
  LastingPowerOfAttorney,
  MentalHealthAct,
} from '../../consent-and-legal-information/index.js';
import { type GuessedExample, proveGuesses } from '../../../test/prove-guesses.js';
import * as provisional from './index.js';

const emily = { id: 'w-1', name: 'Emily', role: 'Care worker' };
const place = (display: string) => ({ class: 'Location', display });
/** The Event block, where the class's own page did not show it. */
const event = (subjectOfCare: string) => ({
  subjectOfCare,
  date: '2026-11',
  location: place('Lounge'),
  careActor: [emily],
  time: '14:05',
});
const wrongEvent: GuessedExample['bad'] = [
  ['subjectOfCare', 7],
  ['date', '2026-13'],
  ['location', 'Lounge'],
  ['careActor', emily],
  ['time', '2 pm'],
];

const examples: readonly GuessedExample[] = [
  {
    guessed: provisional.ProvisionalAdvanceDecisionToRefuseTreatment,
    stable: AdvanceDecisionToRefuseTreatment,
    least: { subjectOfCare: 'betty', date: '2024-06' },
    guesses: { careActor: [emily], time: '15:30' },
    bad: [
      ['careActor', emily],
      ['time', '3.30pm'],
    ],
  },
  {
    guessed: provisional.ProvisionalLastingPowerOfAttorney,
    stable: LastingPowerOfAttorney,
    least: {},
    guesses: {
      ...event('mrs-smith'),
      careActor: { id: 'mrs-smith', name: 'Mrs Smith' },
      proxyForSubjectOfCare: { id: 'c-1', name: 'Robert', role: 'Attorney for health and welfare' },
    },
    bad: [
      ['careActor', [emily]],
      ['proxyForSubjectOfCare', 'Robert'],
      ['date', 'June 2024'],
    ],
  },
  {
    guessed: provisional.ProvisionalInformedConsent,
    least: {},
    guesses: {
      ...event('james'),
      proxyForSubjectOfCare: { id: 'x-9', name: 'The court-appointed deputy' },
      assessment: [{ class: 'Assessment', recordUid: 'rec-5' }],
      carePlan: [{ class: 'Care plan', recordUid: 'rec-6' }],
      instruction: [{ class: 'Instruction', recordUid: 'rec-40' }],
      activity: [{ class: 'Task', recordUid: 'rec-41' }],
      action: [{ class: 'Action', recordUid: 'rec-77' }],
    },
    bad: [
      ['assessment', { recordUid: 'rec-5' }],
      ['carePlan', ['rec-6'], 'carePlan[0]'],
      ['proxyForSubjectOfCare', 'The deputy'],
      ...wrongEvent,
    ],
  },
  {
    guessed: provisional.ProvisionalAdvanceStatement,
    stable: AdvanceStatement,
    least: {},
    guesses: event('betty'),
    bad: wrongEvent,
  },
  {
    guessed: provisional.ProvisionalCardioPulmonaryResuscitation,
    stable: CardioPulmonaryResuscitation,
    least: {},
    guesses: event('mr-green'),
    bad: wrongEvent,
  },
  {
    guessed: provisional.ProvisionalDeprivationOfLibertySafeguards,
    stable: DeprivationOfLibertySafeguards,
    least: {},
    guesses: event('mrs-smith'),
    bad: wrongEvent,
  },
  {
    guessed: provisional.ProvisionalMentalHealthAct,
    stable: MentalHealthAct,
    least: {},
    guesses: event('james'),
    bad: wrongEvent,
  },
];

proveGuesses(provisional, examples);
