// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as z from 'zod/mini';
import type { Expression } from '../contract/expression.js';
import type { Score } from '../contract/score.js';
import { expressionsOf, itemsReadBy, namesReadBy, needsItself, partsOf } from './expression-parts.js';
import { ExpressionSchema } from './expression-schema.js';
import { ScoreSchema } from './score-schema.js';

const a = (item: string): Expression => ({ op: 'answer', item });

/** One of each kind, with every part it can have. */
const ALL: readonly Expression[] = [
  a('a'),
  { op: 'weight', item: 'a' },
  { op: 'exists', item: 'a' },
  { op: 'unknown', item: 'a', is: 'declined' },
  { op: 'constant', value: 0.1 },
  { op: 'today' },
  ...(['sum', 'count', 'and', 'or', 'least', 'greatest', 'first-known'] as const).map(
    (op): Expression => ({ op, of: [a('a'), a('b')] }),
  ),
  ...(['subtract', 'multiply', 'divide'] as const).map((op): Expression => ({ op, left: a('a'), right: a('b') })),
  ...(['equal', 'not-equal', 'less', 'less-or-equal', 'greater', 'greater-or-equal'] as const).map(
    (op): Expression => ({ op, left: a('a'), right: a('b') }),
  ),
  { op: 'round', value: a('a'), places: 2 },
  { op: 'between', value: a('a'), low: a('b'), high: a('c') },
  { op: 'in', value: a('a'), list: ['x', 1] },
  { op: 'not', of: a('a') },
  { op: 'if', when: a('a'), then: a('b'), otherwise: a('c') },
  { op: 'band', value: a('a'), bands: [{ min: '1.5', under: 3, gives: 'x' }, { gives: 0 }] },
  {
    op: 'which',
    of: [
      { when: a('a'), gives: 'x' },
      { when: a('b'), gives: 'y' },
    ],
  },
  { op: 'age', born: a('a'), on: a('b') },
  { op: 'age', born: a('a') },
  { op: 'days-between', from: a('a'), to: a('b') },
  { op: 'add-to-date', date: a('a'), amount: a('b'), unit: 'weeks' },
  { op: 'over', items: 'r', fold: 'sum', value: a('a') },
  { op: 'over', items: 'r', fold: 'count' },
  { op: 'score', score: 's', of: 'band' },
  { op: 'flag', score: 's', flag: 'f' },
  { op: 'variable', name: 'v' },
  { op: 'foreign', language: 'text/fhirpath', expression: '%resource' },
];

describe('the parts of an expression', () => {
  test('are all that is inside it: what can be found in its JSON is found among them', () => {
    for (const expression of ALL) {
      const inside = [...JSON.stringify(expression).matchAll(/"item":"(\w)"/g)].map(([, item]) => item!);
      assert.deepEqual([...itemsReadBy(expression)], [...new Set(inside)], expression.op);
      const direct = 'item' in expression ? 0 : inside.length;
      assert.equal(partsOf(expression).length, direct, expression.op);
    }
  });

  test('name items, repeating items, variables and scores apart', () => {
    const names = namesReadBy({ op: 'and', of: [...ALL] });
    assert.deepEqual([...names.items], ['a', 'b', 'c']);
    assert.deepEqual([...names.repeats], ['r']);
    assert.deepEqual([...names.variables], ['v']);
    assert.deepEqual([...names.scores], ['s']);
    assert.deepEqual([...namesReadBy(undefined).items], []);
  });

  test('of a score are all its expressions, in order', () => {
    const score: Score = {
      id: 's',
      title: 'S',
      parts: [{ value: a('a') }],
      total: a('b'),
      bands: [
        { code: 'x', label: 'X' },
        { code: 'y', label: 'Y', when: a('c') },
      ],
      flags: [{ code: 'f', label: 'F', when: a('d') }],
      results: [{ code: 'r', label: 'R', value: a('e') }],
    };
    assert.deepEqual(expressionsOf(score), ['a', 'b', 'c', 'd', 'e'].map(a));
    const own: Expression = { op: 'score', score: 's' };
    assert.equal(needsItself({ ...score, flags: [{ code: 'f', label: 'F', when: own }] }), false);
    assert.equal(needsItself({ ...score, total: { op: 'sum', of: [own] } }), true);
    assert.equal(needsItself({ ...score, parts: [{ value: { op: 'flag', score: 's', flag: 'f' } }] }), true);
  });
});

describe('the shape of an expression', () => {
  const fits = (value: unknown) => z.safeParse(ExpressionSchema, value).success;

  test('is that of each kind, and comes back as it was', () => {
    for (const expression of ALL) assert.deepEqual(z.parse(ExpressionSchema, expression), expression);
  });

  test('has no part too many and no part too few', () => {
    for (const expression of ALL) {
      assert.equal(fits({ ...expression, more: 1 }), false, expression.op);
      for (const part of Object.keys(expression)) {
        const optional =
          ['is', 'on'].includes(part) ||
          (part === 'of' && expression.op === 'score') ||
          (expression.op === 'over' && part === 'value');
        const { [part as 'op']: _left, ...rest } = expression;
        assert.equal(fits(rest), optional, `${expression.op} without ${part}`);
      }
    }
  });

  test('is refused where a value cannot be', () => {
    for (const bad of [
      { op: 'answer', item: '1a' },
      { op: 'answer', item: 'a~e1' },
      { op: 'round', value: a('a'), places: 21 },
      { op: 'round', value: a('a'), places: 0.5 },
      { op: 'least', of: [] },
      { op: 'band', value: a('a'), bands: [] },
      { op: 'band', value: a('a'), bands: [{ min: '1e5', gives: 1 }] },
      { op: 'band', value: a('a'), bands: [{ min: '1'.repeat(41), gives: 1 }] },
      { op: 'over', items: 'r', fold: 'median', value: a('a') },
      { op: 'add-to-date', date: a('a'), amount: a('b'), unit: 'moons' },
      { op: 'unknown', item: 'a', is: 'forgotten' },
      { op: 'constant', value: null },
      { op: 'constant', value: Number.NaN },
      { op: 'eval', code: '1' },
      null,
      'answer',
    ])
      assert.equal(fits(bad), false, JSON.stringify(bad));
  });
});

describe('the shape of a score', () => {
  const score = { id: 's', title: 'S', parts: [{ value: a('a') }] };
  const fits = (more: object) => z.safeParse(ScoreSchema, { ...score, ...more }).success;

  test('is refused where a value cannot be', () => {
    assert.ok(fits({}));
    assert.ok(fits({ bands: [{ code: '999', label: 'Call', min: '0', under: 2.5, when: a('a') }] }));
    for (const bad of [
      { id: '' },
      { title: '' },
      { parts: undefined },
      { parts: [{ value: 3 }] },
      { more: true },
      { bands: [{ code: 'a b', label: 'X' }] },
      { bands: [{ code: 'a' }] },
      { flags: [{ code: 'a', label: 'A' }] },
      { results: [{ code: 'a', label: 'A' }] },
    ])
      assert.equal(fits(bad), false, JSON.stringify(bad));
  });
});
