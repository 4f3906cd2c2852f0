// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Expression } from '../contract/expression.js';
import { Decimal, exact } from '../decimal.js';
import { scopeOf } from '../../test/scope.js';
import { evaluate } from './evaluate.js';

/** A decimal as a whole number of millionths: the arithmetic we hold ours against. */
const SCALE = 1_000_000n;
const written = (units: bigint, scale = SCALE): string => {
  const places = String(scale).length - 1;
  const digits = String(units < 0n ? -units : units).padStart(places + 1, '0');
  return `${units < 0n ? '-' : ''}${digits.slice(0, -places)}.${digits.slice(-places)}`;
};

const units = fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n });
const valueOf = (expression: Expression, answers: Readonly<Record<string, bigint>>) => {
  const given = Object.entries(answers).map(([item, value]) => [item, exact(written(value))] as const);
  const value = evaluate(expression, scopeOf({ answers: Object.fromEntries(given) }));
  assert.ok(value instanceof Decimal || typeof value === 'boolean' || value === null);
  return value;
};
const same = (value: unknown, expected: string) => value instanceof Decimal && value.eq(expected);
const left: Expression = { op: 'answer', item: 'a' };
const right: Expression = { op: 'answer', item: 'b' };

test('sums and differences agree with whole-number arithmetic', () => {
  fc.assert(
    fc.property(fc.array(units, { maxLength: 30 }), (all) => {
      const answers = Object.fromEntries(all.map((value, index) => [`q${index}`, value]));
      const of = Object.keys(answers).map((item) => ({ op: 'answer', item }) as const);
      const total = all.reduce((sum, value) => sum + value, 0n);
      return same(valueOf({ op: 'sum', of }, answers), written(total));
    }),
  );
  fc.assert(
    fc.property(units, units, (a, b) => same(valueOf({ op: 'subtract', left, right }, { a, b }), written(a - b))),
  );
});

test('products agree with whole-number arithmetic', () => {
  fc.assert(
    fc.property(units, units, (a, b) =>
      same(valueOf({ op: 'multiply', left, right }, { a, b }), written(a * b, SCALE * SCALE)),
    ),
  );
});

test('quotients agree to twenty places, a half rounded away from zero', () => {
  fc.assert(
    fc.property(
      units,
      units.filter((b) => b !== 0n),
      (a, b) => {
        const negative = a < 0n !== b < 0n;
        const [top, bottom] = [a < 0n ? -a : a, b < 0n ? -b : b];
        const scale = 10n ** 20n;
        const rounded = (2n * top * scale + bottom) / (2n * bottom);
        return same(valueOf({ op: 'divide', left, right }, { a, b }), written(negative ? -rounded : rounded, scale));
      },
    ),
  );
});

test('comparisons agree with whole-number arithmetic, however close the two are', () => {
  const near = fc.tuple(units, fc.bigInt({ min: -2n, max: 2n })).map(([a, step]) => [a, a + step] as const);
  fc.assert(
    fc.property(fc.oneof(near, fc.tuple(units, units)), ([a, b]) => {
      assert.equal(valueOf({ op: 'less', left, right }, { a, b }), a < b);
      assert.equal(valueOf({ op: 'greater-or-equal', left, right }, { a, b }), a >= b);
      assert.equal(valueOf({ op: 'equal', left, right }, { a, b }), a === b);
    }),
  );
});

test('rounding agrees with whole-number arithmetic', () => {
  fc.assert(
    fc.property(units, fc.integer({ min: 0, max: 5 }), (a, places) => {
      const step = 10n ** BigInt(6 - places);
      const size = a < 0n ? -a : a;
      const rounded = ((2n * size + step) / (2n * step)) * step;
      return same(valueOf({ op: 'round', value: left, places }, { a }), written(a < 0n ? -rounded : rounded));
    }),
  );
});
