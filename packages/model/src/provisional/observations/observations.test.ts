// SPDX-License-Identifier: Apache-2.0
import {
  Alert,
  AllergiesAndAdverseReactions,
  Assessment,
  CarePlan,
  Circumstance,
  Environment,
  Goal,
  Incident,
  InvestigationResult,
  MentalCapacityAssessment,
  Need,
  Outcome,
  Problem,
  Risk,
  SafeguardingConcern,
  Strength,
} from '../../observations/index.js';
import { type GuessedExample, proveGuesses } from '../../../test/prove-guesses.js';
import * as provisional from './index.js';

const emily = { id: 'w-1', name: 'Emily', role: 'Care worker' };
const place = (display: string) => ({ class: 'Location', display });
const words = (originalText: string) => ({ originalText });
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
    guessed: provisional.ProvisionalAlert,
    stable: Alert,
    least: { status: { code: 'active' } },
    guesses: { subject: { id: 'c-1', name: 'Robert', role: 'Son' } },
    bad: [
      ['subject', 'Robert'],
      ['subject', { name: 'Robert' }, 'subject.id'],
    ],
  },
  {
    guessed: provisional.ProvisionalRisk,
    stable: Risk,
    least: { riskCategory: words('Falls'), subjectOfCare: 'mrs-smith' },
    guesses: {
      triggerFactors: [{ freeText: 'New slippers' }],
      relapseIndicators: [{ freeText: 'Holds on to the wall' }],
    },
    bad: [
      ['triggerFactors', { freeText: 'New slippers' }],
      ['relapseIndicators', [{ freeText: 3 }], 'relapseIndicators[0].freeText'],
    ],
  },
  {
    guessed: provisional.ProvisionalIncident,
    stable: Incident,
    least: { date: '2026-11-18' },
    guesses: { careActor: [emily], time: '06:50' },
    bad: [
      ['careActor', emily],
      ['time', '24:00'],
    ],
  },
  {
    guessed: provisional.ProvisionalInvestigationResult,
    stable: InvestigationResult,
    least: { subjectOfCare: 'mr-bodat', date: '2026-11-12' },
    guesses: { time: '09:20' },
    bad: [['time', 9.2]],
  },
  {
    guessed: provisional.ProvisionalMentalCapacityAssessment,
    stable: MentalCapacityAssessment,
    least: { subjectOfCare: 'james', date: '2026-11-09' },
    guesses: { location: place('Quiet room'), careActor: [{ id: 'x-2', name: 'The social worker' }], time: '11:00' },
    bad: [
      ['location', {}, 'location.recordUid'],
      ['careActor', 'The social worker'],
      ['time', '11'],
    ],
  },
  {
    guessed: provisional.ProvisionalAllergiesAndAdverseReactions,
    stable: AllergiesAndAdverseReactions,
    least: {},
    guesses: {
      ...event('mrs-smith'),
      typeOfReaction: { code: 'allergy', display: 'Allergy' },
      causativeAgent: words('Penicillin'),
      observer: emily,
    },
    bad: [['causativeAgent', 'Penicillin'], ['observer', [emily]], ...wrongEvent],
  },
  {
    guessed: provisional.ProvisionalGoal,
    stable: Goal,
    least: {},
    guesses: { subjectOfCare: 'mr-green', instruction: { class: 'Instruction', recordUid: 'rec-40' } },
    bad: [
      ['subjectOfCare', null],
      ['instruction', [{ recordUid: 'rec-40' }], 'instruction'],
    ],
  },
  {
    guessed: provisional.ProvisionalWish,
    least: {},
    guesses: { ...event('betty'), freeText: 'To hear the brass band once more' },
    bad: [['freeText', ['To hear the brass band']], ...wrongEvent],
  },
  {
    guessed: provisional.ProvisionalDailyLiving,
    least: {},
    guesses: event('mr-bodat'),
    bad: wrongEvent,
  },
  {
    guessed: provisional.ProvisionalProblem,
    stable: Problem,
    least: {},
    guesses: event('mr-bodat'),
    bad: wrongEvent,
  },
  {
    guessed: provisional.ProvisionalOutcome,
    stable: Outcome,
    least: {},
    guesses: event('mr-green'),
    bad: wrongEvent,
  },
  {
    guessed: provisional.ProvisionalSafeguardingConcern,
    stable: SafeguardingConcern,
    least: {},
    guesses: event('betty'),
    bad: wrongEvent,
  },
  {
    guessed: provisional.ProvisionalNeed,
    stable: Need,
    least: {},
    guesses: event('mrs-smith'),
    bad: wrongEvent,
  },
  {
    guessed: provisional.ProvisionalStrength,
    stable: Strength,
    least: {},
    guesses: event('james'),
    bad: wrongEvent,
  },
  {
    guessed: provisional.ProvisionalCircumstance,
    stable: Circumstance,
    least: {},
    guesses: event('mr-green'),
    bad: wrongEvent,
  },
  {
    guessed: provisional.ProvisionalEnvironment,
    stable: Environment,
    least: {},
    guesses: event('james'),
    bad: wrongEvent,
  },
  {
    guessed: provisional.ProvisionalAssessment,
    stable: Assessment,
    least: {},
    guesses: event('mrs-smith'),
    bad: wrongEvent,
  },
  {
    guessed: provisional.ProvisionalCarePlan,
    stable: CarePlan,
    least: {},
    guesses: event('betty'),
    bad: wrongEvent,
  },
];

proveGuesses(provisional, examples);
