// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { BandOf, Comparison, Expression } from '../contract/expression.js';
import { scopeOf } from '../../test/scope.js';
import { exact } from '../arithmetic.js';
import type { Decimal } from '../decimal.js';
import type { Operand } from '../item-types/item-type.js';
import { evaluate } from './evaluate.js';
import { isNumber } from './operands.js';

const constant = (value: string | number | boolean): Expression => ({ op: 'constant', value });
const answer = (item: string): Expression => ({ op: 'answer', item });
const blank = answer('blank');
const at = (expression: Expression, answers: Readonly<Record<string, Operand>> = {}) => {
  const value = evaluate(expression, scopeOf({ answers }));
  return isNumber(value) ? value.toString() : value;
};
/** Hundredths, so that a binary float would show. */
const cents = fc.integer({ min: -1_000_000, max: 1_000_000 });
const digits = (value: number) => exact(value).div(100).toString();
const numbers = (values: readonly number[]) => ({
  parts: values.map((_value, index) => answer(`n${index}`)),
  answers: Object.fromEntries(values.map((value, index) => [`n${index}`, exact(digits(value))])),
});

describe('numbers', () => {
  test('a sum is exact, and the same in any order', () => {
    fc.assert(
      fc.property(
        fc.array(cents, { maxLength: 30 }),
        fc.infiniteStream(fc.double({ min: 0, max: 1 })),
        (values, rank) => {
          const { parts, answers } = numbers(values);
          const exact = digits(values.reduce((sum, value) => sum + value, 0));
          assert.equal(at({ op: 'sum', of: parts }, answers), exact);
          const order = parts.map((part) => [rank.next().value as number, part] as const).sort(([a], [b]) => a - b);
          assert.equal(at({ op: 'sum', of: order.map(([, part]) => part) }, answers), exact);
          assert.equal(at({ op: 'sum', of: [...parts, blank] }, answers), null, 'a missing part means no total');
        },
      ),
    );
  });

  test('least and greatest are one of the parts and no part goes beyond them; unknown when one is', () => {
    fc.assert(
      fc.property(fc.array(cents, { minLength: 1, maxLength: 20 }), (values) => {
        const { parts, answers } = numbers(values);
        assert.equal(at({ op: 'least', of: parts }, answers), digits(Math.min(...values)));
        assert.equal(at({ op: 'greatest', of: parts }, answers), digits(Math.max(...values)));
        assert.equal(at({ op: 'least', of: [...parts, blank] }, answers), null);
      }),
    );
    assert.equal(at({ op: 'greatest', of: [constant('2026-01-01'), constant('2026-11-22')] }), '2026-11-22');
    assert.equal(at({ op: 'greatest', of: [constant(1), constant('tea')] }), null);
    assert.equal(at({ op: 'least', of: [] }), null);
  });

  test('subtracting undoes adding, and dividing undoes multiplying', () => {
    fc.assert(
      fc.property(cents, cents, (a, b) => {
        const { parts, answers } = numbers([a, b]);
        const [left, right] = parts as [Expression, Expression];
        assert.equal(at({ op: 'subtract', left: { op: 'sum', of: parts }, right }, answers), digits(a));
        if (b === 0) return;
        const product: Expression = { op: 'multiply', left, right };
        assert.equal(at({ op: 'divide', left: product, right }, answers), digits(a));
      }),
    );
  });

  test('of an absurd length are unknown: the work is bounded', () => {
    let huge: Expression = constant(9.87654321e300);
    for (let times = 0; times < 6; times++) huge = { op: 'multiply', left: huge, right: huge };
    assert.equal(at(huge), null);
    let long: Expression = constant(1.2345678901234);
    for (let times = 0; times < 8; times++) long = { op: 'multiply', left: long, right: long };
    assert.equal(at(long), null);
    assert.notEqual(at({ op: 'multiply', left: constant(1e200), right: constant(1e100) }), null);
  });
});

const THREE = [true, false, null] as const;
const three = (value: boolean | null) => (value === null ? blank : constant(value));

describe('true, false and unknown', () => {
  test('and, or and not have the tables of three-valued logic', () => {
    for (const a of THREE) {
      assert.equal(at({ op: 'not', of: three(a) }), a === null ? null : !a);
      for (const b of THREE) {
        const of = [three(a), three(b)];
        assert.equal(
          at({ op: 'and', of }),
          a === false || b === false ? false : a === null || b === null ? null : true,
        );
        assert.equal(at({ op: 'or', of }), a === true || b === true ? true : a === null || b === null ? null : false);
      }
    }
  });

  test('no unknown part ever turns out false where knowing it would have made it true', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...THREE), { maxLength: 8 }), fc.boolean(), (values, instead) => {
        for (const op of ['and', 'or'] as const) {
          const now = at({ op, of: values.map(three) });
          const then = at({ op, of: values.map((value) => three(value ?? instead)) });
          if (now !== null) assert.equal(then, now);
        }
      }),
    );
  });

  test('a comparison with something unknown, or of two kinds, is unknown', () => {
    const all = ['equal', 'not-equal', 'less', 'less-or-equal', 'greater', 'greater-or-equal'] satisfies Comparison[];
    for (const op of all) {
      assert.equal(at({ op, left: blank, right: constant(1) }), null);
      assert.equal(at({ op, left: constant(1), right: blank }), null);
      assert.equal(at({ op, left: constant(1), right: constant('1') }), null);
      assert.equal(at({ op, left: constant(true), right: constant(1) }), null);
    }
  });

  test('comparisons agree with one another on every two numbers', () => {
    fc.assert(
      fc.property(cents, cents, (a, b) => {
        const { parts, answers } = numbers([a, b]);
        const [left, right] = parts as [Expression, Expression];
        const holds = (op: Comparison) => at({ op, left, right }, answers);
        assert.deepEqual([holds('less'), holds('equal'), holds('greater')], [a < b, a === b, a > b]);
        assert.equal(holds('less-or-equal'), a <= b);
        assert.equal(holds('greater-or-equal'), a >= b);
        assert.equal(holds('not-equal'), a !== b);
        assert.equal(at({ op: 'between', value: left, low: right, high: right }, answers), a === b);
      }),
    );
  });

  test('between is settled by one end alone', () => {
    assert.equal(at({ op: 'between', value: constant(1), low: constant(2), high: blank }), false);
    assert.equal(at({ op: 'between', value: constant(3), low: blank, high: constant(2) }), false);
    assert.equal(at({ op: 'between', value: constant(2), low: constant(2), high: blank }), null);
  });

  test('the same text is the same answer, even where it is a year of which the day is not known', () => {
    const compare = (op: Comparison, right: string) => at({ op, left: constant('1941'), right: constant(right) });
    assert.equal(compare('equal', '1941'), true);
    assert.equal(compare('not-equal', '1941'), false);
    assert.equal(compare('equal', '1941-05-17'), null);
    assert.equal(compare('equal', '1942'), false);
    assert.equal(compare('less', '1941'), null);
  });
});

describe('bands', () => {
  const bands: readonly BandOf[] = [
    { under: '18.5', gives: 'below 18.5' },
    { max: 20, gives: 'from 18.5 to 20' },
    { over: 20, under: 25, gives: 'between' },
    { min: 25, max: 25, gives: 25 },
  ];
  const band = (value: Expression) => at({ op: 'band', value, bands });

  test('are exact at their ends', () => {
    assert.equal(band(constant(18.49)), 'below 18.5');
    assert.equal(band(constant(18.5)), 'from 18.5 to 20');
    assert.equal(band(constant(20)), 'from 18.5 to 20');
    assert.equal(at({ op: 'band', value: answer('n'), bands }, { n: exact('20.00000000000000000001') }), 'between');
    assert.equal(band(constant(25)), '25');
    assert.equal(band(constant(25.1)), null, 'none holds it');
    assert.equal(band(blank), null);
    assert.equal(band(constant('20')), null, 'a text is no number');
  });

  test('exactly five and ten per cent of a weight lost are what they are, for any weight', () => {
    const before = answer('before');
    const loss: Expression = { op: 'subtract', left: before, right: answer('after') };
    const lost: Expression = {
      op: 'band',
      value: { op: 'divide', left: { op: 'multiply', left: loss, right: constant(100) }, right: before },
      bands: [
        { under: 5, gives: 'less' },
        { max: 10, gives: 'five to ten' },
        { over: 10, gives: 'more' },
      ],
    };
    const of = (from: Decimal, to: Decimal) => at(lost, { before: from, after: to });
    fc.assert(
      fc.property(fc.integer({ min: 200, max: 3000 }), (tenths) => {
        const from = exact(tenths).div(10);
        const hair = exact('0.001');
        assert.equal(of(from, from.times('0.95')), 'five to ten');
        assert.equal(of(from, from.times('0.95').plus(hair)), 'less');
        assert.equal(of(from, from.times('0.9')), 'five to ten');
        assert.equal(of(from, from.times('0.9').minus(hair)), 'more');
      }),
    );
    assert.equal(of(exact('45'), exact('40.5')), 'five to ten');
  });

  test('thirds stay within twenty places of what they are', () => {
    const third: Expression = { op: 'divide', left: constant(1), right: constant(3) };
    assert.equal(at({ op: 'multiply', left: third, right: constant(3) }), '0.99999999999999999999');
    const rounded: Expression = { op: 'round', value: { op: 'multiply', left: third, right: constant(3) }, places: 10 };
    assert.equal(at(rounded), '1');
  });

  test('rounding goes half away from zero', () => {
    const round = (value: number, places: number) => at({ op: 'round', value: constant(value), places });
    assert.deepEqual([round(2.5, 0), round(-2.5, 0), round(1.005, 2), round(-0.05, 1)], ['3', '-3', '1.01', '-0.1']);
  });
});
