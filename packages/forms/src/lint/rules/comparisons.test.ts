// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { and, answer, choice, compare, constant, equal, integer, text, told } from '../../../test/lint-example.js';

const when = (enableWhen: unknown) => text('x', { enableWhen });
const gait = choice('gait', 'steady unsteady', { label: 'Gait' });

test('an option that does not exist is told wherever it is asked for', () => {
  const bad = and(
    { op: 'in', value: answer('gait'), list: ['unsteady', 'wobbly'] },
    { op: 'not-equal', left: constant('shaky'), right: answer('gait') },
  );
  assert.deepEqual(told('unknown-option', [gait, when(bad)]), [
    'items[1].enableWhen.of[0] error: “Gait” has no option “wobbly”.',
    'items[1].enableWhen.of[1] error: “Gait” has no option “shaky”.',
  ]);
  const good = { op: 'in', value: answer('gait'), list: ['unsteady', 'steady'] };
  assert.deepEqual(told('unknown-option', [gait, text('t'), when(and(good, equal('t', 'wobbly')))]), []);
});

test('things of different kinds that are compared are told', () => {
  const age = integer('age');
  const day = { id: 'day', type: 'date', label: 'Day' };
  const aids = { ...choice('aids', 'stick frame'), type: 'multiple-choice' };
  const said = (condition: unknown) => told('unlike-kinds', [age, day, aids, gait, when(condition)]);
  assert.deepEqual(said(compare('less', 'age', 'old')), [
    'items[4].enableWhen error: Here a number is compared with a text: nobody can say which is more.',
  ]);
  assert.match(said(compare('less', 'day', 5))[0] ?? '', /a date or time is compared with a number/);
  assert.match(said(equal('gait', true))[0] ?? '', /a text is compared with yes or no/);
  assert.match(said(equal('aids', 'stick'))[0] ?? '', /ask whether one is “in” them/);
  assert.deepEqual(
    said(and(compare('less', 'age', 65), compare('less', 'day', '2026-01-31'), equal('gait', 'steady'))),
    [],
  );
});
