// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
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
import { DataError, formatPath } from '../../errors.js';
import { parseWith } from '../../parse.js';
import type { RecordClass } from '../../record-class.js';
import * as provisional from './index.js';

interface Example {
  readonly guessed: RecordClass;
  /** The class without the guesses, where it has a row that is none. */
  readonly stable?: RecordClass;
  /** What is needed for the record to stand without any guess. */
  readonly least: Readonly<Record<string, unknown>>;
  /** Every guessed element, as a home might have written it. */
  readonly guesses: Readonly<Record<string, unknown>>;
  /** One guess wrong, and the path the fault must be reported at. */
  readonly bad: readonly (readonly [key: string, value: unknown, path?: string])[];
}

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
const wrongEvent: Example['bad'] = [
  ['subjectOfCare', 7],
  ['date', '2026-13'],
  ['location', 'Lounge'],
  ['careActor', emily],
  ['time', '2 pm'],
];

const examples: readonly Example[] = [
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

function faultsOf(recordClass: RecordClass, content: unknown): string[] {
  try {
    parseWith(recordClass.name, recordClass.schema, content);
    return [];
  } catch (error) {
    assert.ok(error instanceof DataError);
    return error.issues.map(({ path }) => formatPath(path));
  }
}

for (const { guessed, stable, least, guesses, bad } of examples) {
  describe(`${guessed.name}, guessed rows`, () => {
    const inferred = guessed.elements.filter(({ status }) => status === 'inferred');

    test('takes every guess, and does without any', () => {
      const content = { ...least, ...guesses, hostsOwnField: 'kept' };
      assert.deepEqual(parseWith(guessed.name, guessed.schema, content), content);
      assert.deepEqual(parseWith(guessed.name, guessed.schema, least), least);
      assert.deepEqual(
        inferred.filter(({ key }) => !(key in guesses)).map(({ key }) => key),
        [],
      );
    });

    test('adds guesses to the stable rows and changes none of them', () => {
      assert.deepEqual(
        guessed.elements.filter(({ status }) => status !== 'inferred'),
        stable?.elements ?? [],
      );
      assert.equal(guessed.name, stable?.name ?? guessed.name);
      for (const { confidence, key } of inferred) assert.match(confidence ?? 'none', /^(likely|plausible)$/, key);
    });

    test('what the stable class refuses is refused here too', () => {
      for (const { key, occurs, status } of stable?.elements ?? []) {
        if (status !== 'confirmed' || occurs.min === 0) continue;
        assert.ok(!guessed.schema.safeParse({ ...least, ...guesses, [key]: undefined }).success, key);
      }
    });

    for (const [key, value, path = key] of bad) {
      test(`refuses ${key} when it is ${JSON.stringify(value)}`, () => {
        assert.deepEqual(faultsOf(guessed, { ...least, ...guesses, [key]: value }), [path]);
      });
    }
  });
}

test('every class of the folder has an example', () => {
  assert.deepEqual(new Set(Object.values(provisional)), new Set(examples.map(({ guessed }) => guessed)));
});
