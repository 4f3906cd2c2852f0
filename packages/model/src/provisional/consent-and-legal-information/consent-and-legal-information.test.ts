// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  AdvanceDecisionToRefuseTreatment,
  AdvanceStatement,
  CardioPulmonaryResuscitation,
  DeprivationOfLibertySafeguards,
  LastingPowerOfAttorney,
  MentalHealthAct,
} from '../../consent-and-legal-information/index.js';
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
