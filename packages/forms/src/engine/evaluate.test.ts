// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Expression } from '../contract/expression.js';
import { Decimal, exact } from '../decimal.js';
import type { Operand } from '../item-types/item-type.js';
import { scopeOf } from '../../test/scope.js';
import { evaluate } from './evaluate.js';

const answers: Readonly<Record<string, Operand>> = {
  tenth: exact('0.1'),
  fifth: exact('0.2'),
  weight: exact('18.5'),
  zero: exact('0'),
  yes: true,
  no: false,
  word: 'tea',
  born: '1941-05-17',
  several: ['a', 'c'],
};
const weights: Readonly<Record<string, Operand>> = { several: exact('3') };
const scope = scopeOf({ answers, weights, withheld: ['may-not-be-known'] });

const answer = (item: string): Expression => ({ op: 'answer', item });
const constant = (value: string | number | boolean): Expression => ({ op: 'constant', value });
const blank = answer('nobody-answered');
const result = (expression: Expression) => {
  const value = evaluate(expression, scope);
  return value instanceof Decimal ? value.toString() : value;
};
const T = constant(true);
const F = constant(false);

describe('an expression', () => {
  test('reads answers, weights, constants and the day', () => {
    assert.equal(result(answer('weight')), '18.5');
    assert.equal(result(answer('word')), 'tea');
    assert.equal(result(blank), null);
    assert.equal(result({ op: 'weight', item: 'several' }), '3');
    assert.equal(result({ op: 'weight', item: 'word' }), null);
    assert.equal(result(constant(0.1)), '0.1');
    assert.equal(result(constant('x')), 'x');
    assert.equal(result({ op: 'today' }), '2026-11-22');
    assert.equal(result({ op: 'exists', item: 'no' }), true);
    assert.equal(result({ op: 'exists', item: 'nobody-answered' }), false);
    assert.equal(result({ op: 'exists', item: 'may-not-be-known' }), null);
    assert.equal(result({ op: 'not', of: { op: 'exists', item: 'may-not-be-known' } }), null);
  });

  test('adds exactly, and a missing part means no total', () => {
    assert.equal(result({ op: 'sum', of: [answer('tenth'), answer('fifth')] }), '0.3');
    assert.equal(result({ op: 'sum', of: [] }), '0');
    assert.equal(result({ op: 'sum', of: [answer('tenth'), blank] }), null);
    assert.equal(result({ op: 'sum', of: [answer('tenth'), answer('word')] }), null);
    assert.equal(result({ op: 'sum', of: Array.from({ length: 1000 }, () => constant(0.1)) }), '100');
  });

  test('counts what is true, and an unknown part means no count', () => {
    assert.equal(result({ op: 'count', of: [T, F, T] }), '2');
    assert.equal(result({ op: 'count', of: [T, blank] }), null);
    assert.equal(result({ op: 'count', of: [T, answer('word')] }), null);
  });

  test('subtracts, multiplies and divides exactly', () => {
    const of = (op: 'subtract' | 'multiply' | 'divide', left: Expression, right: Expression) =>
      result({ op, left, right });
    assert.equal(of('subtract', constant(0.3), answer('tenth')), '0.2');
    assert.equal(of('multiply', answer('tenth'), answer('tenth')), '0.01');
    assert.equal(of('divide', answer('weight'), constant(5)), '3.7');
    assert.equal(of('divide', constant(1), constant(3)), '0.33333333333333333333');
    assert.equal(of('divide', constant(2), constant(3)), '0.66666666666666666667');
    for (const op of ['subtract', 'multiply', 'divide'] as const) {
      assert.equal(of(op, blank, constant(1)), null);
      assert.equal(of(op, constant(1), blank), null);
      assert.equal(of(op, constant(1), answer('word')), null);
    }
  });

  test('that divides by zero is unknown, not infinite', () => {
    assert.equal(result({ op: 'divide', left: constant(1), right: answer('zero') }), null);
    assert.equal(result({ op: 'divide', left: answer('zero'), right: answer('zero') }), null);
  });

  test('rounds a half away from zero, as people do by hand', () => {
    const round = (value: number, places: number) => result({ op: 'round', value: constant(value), places });
    assert.deepEqual([round(2.5, 0), round(-2.5, 0), round(1.005, 2), round(18.45, 1)], ['3', '-3', '1.01', '18.5']);
    assert.equal(round(2.449, 1), '2.4');
    assert.equal(result({ op: 'round', value: blank, places: 0 }), null);
    assert.equal(result({ op: 'round', value: answer('word'), places: 0 }), null);
  });

  test('compares numbers, days, words and booleans with their own kind', () => {
    const holds = (left: Expression, right: Expression) =>
      (['equal', 'not-equal', 'less', 'less-or-equal', 'greater', 'greater-or-equal'] as const).map((op) =>
        result({ op, left, right }),
      );
    assert.deepEqual(holds(answer('weight'), constant(18.5)), [true, false, false, true, false, true]);
    assert.deepEqual(holds(constant(9), constant(10)), [false, true, true, true, false, false]);
    assert.deepEqual(holds({ op: 'today' }, answer('born')), [false, true, false, false, true, true]);
    assert.deepEqual(holds(F, T), [false, true, true, true, false, false]);
    const unknown = [null, null, null, null, null, null];
    assert.deepEqual(holds(constant(1), constant('1')), unknown);
    assert.deepEqual(holds(blank, blank), unknown);
    assert.deepEqual(holds(answer('several'), constant('a')), unknown);
  });

  test('finds the boundary of a band exactly', () => {
    const band = (low: number, high: number) =>
      result({ op: 'between', value: answer('weight'), low: constant(low), high: constant(high) });
    assert.equal(band(18.5, 20), true);
    assert.equal(band(18, 18.5), true);
    assert.equal(band(18.500000001, 20), false);
    assert.equal(band(10, 18.499999999), false);
    assert.equal(result({ op: 'between', value: blank, low: constant(1), high: constant(2) }), null);
    assert.equal(result({ op: 'between', value: constant(1), low: blank, high: constant(2) }), null);
    assert.equal(result({ op: 'between', value: constant(5), low: constant(1), high: blank }), null);
  });

  test('looks for a value in a list', () => {
    const isIn = (value: Expression, ...list: (string | number)[]) => result({ op: 'in', value, list });
    assert.equal(isIn(answer('word'), 'milk', 'tea'), true);
    assert.equal(isIn(answer('word'), 'milk'), false);
    assert.equal(isIn(answer('weight'), 18.5), true);
    assert.equal(isIn(answer('weight'), '18.50'), true);
    assert.equal(isIn(answer('weight'), 'tea', 1), false, 'a word in the list is not a number, and no reason to fail');
    assert.equal(isIn(answer('several'), 'c'), true);
    assert.equal(isIn(answer('several'), 'b'), false);
    assert.equal(isIn(answer('word')), false);
    assert.equal(isIn(blank, 'tea'), null);
  });

  test('knows true, false and unknown', () => {
    const and = (...of: Expression[]) => result({ op: 'and', of });
    const or = (...of: Expression[]) => result({ op: 'or', of });
    assert.deepEqual([and(T, T), and(T, F), and(F, F)], [true, false, false]);
    assert.deepEqual([and(T, blank), and(blank, F), and(F, blank), and(blank, blank)], [null, false, false, null]);
    assert.deepEqual([or(F, F), or(T, F), or(T, T)], [false, true, true]);
    assert.deepEqual([or(F, blank), or(blank, T), or(T, blank), or(blank, blank)], [null, true, true, null]);
    assert.deepEqual([and(), or()], [true, false]);
    assert.deepEqual([and(T, answer('word')), or(F, answer('word'))], [null, null]);
    const not = (of: Expression) => result({ op: 'not', of });
    assert.deepEqual([not(T), not(F), not(blank), not(answer('word'))], [false, true, null, null]);
  });

  test('takes one way or the other, and neither when it does not know', () => {
    const choose = (when: Expression) => result({ op: 'if', when, then: constant('a'), otherwise: constant('b') });
    assert.deepEqual([choose(T), choose(F), choose(blank), choose(answer('word'))], ['a', 'b', null, null]);
    assert.equal(result({ op: 'if', when: T, then: constant('a'), otherwise: blank }), 'a');
  });
});
