// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answer, choice, compare, constant, integer, score, text, told, weight } from '../../../test/lint-example.js';

const scored = (...parts: unknown[]) => ({ scores: [score(parts)] });

test('options without points in a scored question are told', () => {
  assert.deepEqual(told('missing-points', [choice('gait', 'steady=0 weak=1 none')], scored(weight('gait'))), [
    'items[0].options[2] error: “gait” is scored, and its option “None” has no points.',
  ]);
  assert.deepEqual(told('missing-points', [integer('age')], scored(weight('age'))), [
    'items[0] error: “age” is scored, and its answers have no points.',
  ]);
  assert.deepEqual(
    told('missing-points', [choice('gait', 'a=0 b=1', { open: { label: 'Other' } })], scored(weight('gait'))),
    ['items[0].open warning: “gait” is scored, and own words have no points.'],
  );
  const good = [
    choice('gait', 'steady=0 weak=1'),
    integer('age', { points: [{ weight: 1 }] }),
    choice('tea', 'yes no'),
  ];
  assert.deepEqual(told('missing-points', good, scored(weight('gait'), weight('age'))), []);
});

test('a part of a score that can never be a number is told', () => {
  const items = [text('note'), choice('gait', 'a=0 b=1'), text('sum', { calculate: answer('note') })];
  assert.deepEqual(told('never-known', items, scored(weight('gait'), answer('sum'))), [
    'scores[0].parts[1].value error: This part of “Risk” can never be a number, so there is no total.',
  ]);
  assert.deepEqual(told('never-known', items, scored(weight('gait'))), []);
});

test('a question that is never shown leaves no score', () => {
  const items = [choice('gait', 'a=0 b=1', { enableWhen: constant(false) })];
  assert.equal(told('never-known', items, scored(weight('gait'))).length, 1);
});

test('a calculation that fits no answer of its question is told', () => {
  const items = [integer('age'), integer('sum', { calculate: { op: 'sum', of: [answer('age'), constant('one')] } })];
  assert.deepEqual(told('never-known', items), [
    'items[1].calculate error: “sum” can never be worked out: no answers give it a value of its type.',
  ]);
  assert.deepEqual(
    told('never-known', [text('a', { initial: constant('x') }), integer('b', { initial: constant('x') })]),
    ['items[1].initial error: “b” can never begin with this: no answers give it a value of its type.'],
  );
  const day = { id: 'day', type: 'date', label: 'Day', initial: { op: 'today' } };
  const grown = { op: 'if', when: compare('greater', 'age', 17), then: constant(1), otherwise: constant(0) };
  const nested = { op: 'round', places: 0, value: { op: 'divide', left: answer('age'), right: constant(2) } };
  assert.deepEqual(
    told('never-known', [integer('age'), day, integer('a', { calculate: grown }), integer('b', { calculate: nested })]),
    [],
  );
});

test('a scored question that the record may fill is told', () => {
  const binding = { class: 'About Me', element: 'supportedToWriteThisBy' };
  const gait = choice('gait', 'a=0 b=1', { binding });
  assert.deepEqual(told('prefilled-score', [gait], scored(weight('gait'))), [
    'items[0].binding info: “gait” may come from the record and counts in “Risk”: the working says so, and how old it is.',
  ]);
  assert.deepEqual(
    told('prefilled-score', [{ ...gait, binding: { ...binding, mode: 'write' } }], scored(weight('gait'))),
    [],
  );
  assert.deepEqual(told('prefilled-score', [gait, choice('b', 'a=0')], scored(weight('b'))), []);
});
