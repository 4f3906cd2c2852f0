// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as z from 'zod/mini';
import {
  type SafetyAnswer,
  declined,
  entered,
  isEntered,
  isNoneKnown,
  isOutstanding,
  noneKnown,
  notAsked,
  readSafetyAnswer,
  safetyAnswer,
  unknownToAll,
} from './safety-answer.js';
import { SAFETY_STATES } from './safety-states.js';

const Allergies = safetyAnswer(z.looseObject({ substance: z.string() }));
const CprDecision = safetyAnswer(z.string(), { most: 1 });

const oneOfEach: readonly SafetyAnswer<{ substance: string }>[] = [
  notAsked('asleep on arrival'),
  noneKnown({ askedOn: '2026-05-17', answeredBy: 'Mrs Smith' }),
  declined(),
  unknownToAll({ note: 'arrived without papers' }),
  entered([{ substance: 'penicillin' }], { answeredBy: 'GP summary' }),
];

describe('a safety answer', () => {
  test('has five states, and each that is constructed passes the schema', () => {
    assert.deepEqual(
      oneOfEach.map(({ state }) => state),
      SAFETY_STATES,
    );
    for (const answer of oneOfEach) assert.deepEqual(Allergies.parse(structuredClone(answer)), answer);
  });

  test('is shown as "none" only when somebody asked and none is known', () => {
    assert.deepEqual(oneOfEach.map(isNoneKnown), [false, true, false, false, false]);
  });

  test('has entries only when entered', () => {
    assert.deepEqual(oneOfEach.map(isEntered), [false, false, false, false, true]);
  });

  test('is outstanding until somebody asked who could say', () => {
    assert.deepEqual(oneOfEach.map(isOutstanding), [true, false, false, true, false]);
  });

  test('is read by its state, each by its own reader', () => {
    const read = (answer: SafetyAnswer<{ substance: string }>) =>
      readSafetyAnswer(answer, {
        'not-asked': ({ note }) => `not asked: ${note}`,
        'none-known': ({ answeredBy }) => `none, says ${answeredBy}`,
        declined: () => 'declined',
        unknown: ({ note }) => `unknown: ${note}`,
        entered: ({ entries }) => entries.map(({ substance }) => substance).join(),
      });
    assert.deepEqual(oneOfEach.map(read), [
      'not asked: asleep on arrival',
      'none, says Mrs Smith',
      'declined',
      'unknown: arrived without papers',
      'penicillin',
    ]);
  });

  test('cannot be blank in a record that holds it', () => {
    const Holder = z.looseObject({ allergies: Allergies });
    for (const allergies of [undefined, null, '', [], {}, false, { state: 'entered', entries: [] }]) {
      assert.equal(Holder.safeParse({ allergies }).success, false, JSON.stringify(allergies));
    }
    assert.equal(Holder.safeParse({}).success, false);
  });

  test('that says "none known" and holds an entry is refused at the entry', () => {
    const result = Allergies.safeParse({ state: 'none-known', entries: [{ substance: 'penicillin' }] });
    assert.deepEqual(result.error?.issues[0]?.path, ['entries']);
  });

  test('of a fact there can be one of holds no two', () => {
    assert.ok(CprDecision.safeParse({ state: 'entered', entries: ['450476008'] }).success);
    assert.ok(!CprDecision.safeParse({ state: 'entered', entries: ['450476008', '450475007'] }).success);
  });
});
