// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Expression, Fold } from '../contract/expression.js';
import { type Given, scopeOf } from '../../test/scope.js';
import { exact } from '../decimal.js';
import { evaluate } from './evaluate.js';
import { isNumber } from './operands.js';

const answer = (item: string): Expression => ({ op: 'answer', item });
const at = (expression: Expression, given: Given) => {
  const value = evaluate(expression, scopeOf(given));
  return isNumber(value) ? value.toString() : value;
};
const rows = (...values: readonly (number | boolean | null)[]): Given => ({
  answers: { outer: exact(10) },
  entries: {
    rows: values.map((value) =>
      value === null ? {} : { answers: { n: typeof value === 'number' ? exact(value) : value } },
    ),
  },
});
const over = (fold: Fold, value?: Expression): Expression => ({ op: 'over', items: 'rows', fold, value });

describe('all entries as one value', () => {
  test('numbers are added up, and the least, greatest, first and last are found', () => {
    const given = rows(3, 1, 2);
    const folds = (['sum', 'least', 'greatest', 'first', 'last'] as const).map((fold) =>
      at(over(fold, answer('n')), given),
    );
    assert.deepEqual(folds, ['6', '1', '3', '3', '2']);
    assert.equal(at(over('count'), given), '3');
    const withOuter: Expression = { op: 'sum', of: [answer('n'), answer('outer')] };
    assert.equal(at(over('sum', withOuter), given), '36', 'what stands outside the entries is seen from inside');
  });

  test('of no entries the sum and the count are nothing, and there is no first, last, least or greatest', () => {
    const none = rows();
    assert.deepEqual([at(over('sum', answer('n')), none), at(over('count'), none)], ['0', '0']);
    assert.deepEqual([at(over('any', answer('n')), none), at(over('all', answer('n')), none)], [false, true]);
    for (const fold of ['first', 'last', 'least', 'greatest'] as const)
      assert.equal(at(over(fold, answer('n')), none), null);
  });

  test('an unknown value makes the whole unknown, unless the rest settles it', () => {
    for (const fold of ['sum', 'least', 'greatest'] as const)
      assert.equal(at(over(fold, answer('n')), rows(3, null)), null);
    assert.deepEqual(
      [at(over('first', answer('n')), rows(3, null)), at(over('last', answer('n')), rows(3, null))],
      ['3', null],
    );
    const bool = (fold: Fold, ...values: readonly (boolean | null)[]) => at(over(fold, answer('n')), rows(...values));
    assert.deepEqual([bool('any', true, null), bool('any', false, null), bool('any', false)], [true, null, false]);
    assert.deepEqual([bool('all', false, null), bool('all', true, null), bool('all', true)], [false, null, true]);
    assert.deepEqual([bool('count', true, false, true), bool('count', true, null)], ['2', null]);
  });

  test('entries that are withheld are unknown, however many there are', () => {
    const given: Given = { entries: { rows: null } };
    for (const fold of ['sum', 'count', 'any', 'all', 'first'] as const)
      assert.equal(at(over(fold, answer('n')), given), null);
    assert.equal(at(over('count'), given), null);
  });

  test('nothing but a count can do without a value', () => {
    for (const fold of ['sum', 'any', 'all', 'least', 'first'] as const) assert.equal(at(over(fold), rows(1)), null);
  });
});

describe('what else an expression may look at', () => {
  const given: Given = {
    answers: { n: exact(1) },
    unknowns: { allergies: 'declined' },
    withheld: ['secret'],
    variables: { v: exact(5) },
    scores: {
      s: { total: '7.5', band: { code: 'high', label: 'High' }, flags: [{ code: 'f', label: 'F' }] },
      none: { total: null, band: null, flags: [] },
    },
    foreign: 'from elsewhere',
  };

  test('why there is no answer', () => {
    assert.equal(at({ op: 'unknown', item: 'allergies' }, given), true);
    assert.equal(at({ op: 'unknown', item: 'allergies', is: 'declined' }, given), true);
    assert.equal(at({ op: 'unknown', item: 'allergies', is: 'none-known' }, given), false);
    assert.equal(at({ op: 'unknown', item: 'n' }, given), false);
    assert.equal(at({ op: 'unknown', item: 'secret' }, given), null, 'it may not be known');
  });

  test('scores and their flags, while they are turned on', () => {
    assert.equal(at({ op: 'score', score: 's' }, given), '7.5');
    assert.equal(at({ op: 'score', score: 's', of: 'total' }, given), '7.5');
    assert.equal(at({ op: 'score', score: 's', of: 'band' }, given), 'high');
    assert.equal(at({ op: 'flag', score: 's', flag: 'f' }, given), true);
    assert.equal(at({ op: 'flag', score: 's', flag: 'g' }, given), false);
    assert.equal(at({ op: 'score', score: 'none' }, given), null);
    assert.equal(at({ op: 'score', score: 'none', of: 'band' }, given), null);
    assert.equal(at({ op: 'score', score: 'off' }, given), null);
    assert.equal(at({ op: 'flag', score: 'off', flag: 'f' }, given), null);
  });

  test('variables, other languages, and the first part that is known', () => {
    assert.equal(at({ op: 'variable', name: 'v' }, given), '5');
    assert.equal(at({ op: 'variable', name: 'w' }, given), null);
    assert.equal(at({ op: 'foreign', language: 'text/fhirpath', expression: '1' }, given), 'from elsewhere');
    assert.equal(
      at({ op: 'first-known', of: [answer('blank'), answer('n'), { op: 'variable', name: 'v' }] }, given),
      '1',
    );
    assert.equal(at({ op: 'first-known', of: [answer('blank')] }, given), null);
  });

  test('which of several conditions hold, in order, and none of it when one is unknown', () => {
    const T: Expression = { op: 'constant', value: true };
    const which = (...when: Expression[]) =>
      at({ op: 'which', of: when.map((each, index) => ({ when: each, gives: `c${index}` })) }, given);
    assert.deepEqual(which(T, { op: 'not', of: T }, T), ['c0', 'c2']);
    assert.deepEqual(which(), []);
    assert.equal(which(T, answer('blank')), null);
  });
});
