// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Big } from 'big.js';
import fc from 'fast-check';
import { DIVISION_PLACES, type Decimal, exact } from './decimal.js';

describe('an exact decimal', () => {
  test('is written with all its digits and never with an exponent', () => {
    for (const [typed, digits] of [
      ['1e-7', '0.0000001'],
      ['1e25', '10000000000000000000000000'],
      ['1.50', '1.5'],
      ['-0', '0'],
    ] as const)
      assert.equal(String(exact(typed)), digits);
  });

  test('is read with a leading plus, as people write it', () => assert.equal(String(exact('+2.5')), '2.5'));

  test('rounds a half away from zero', () => {
    const rounded = ['0.5', '-0.5', '2.4', '-2.6'].map((one) => String(exact(one).round(0)));
    assert.deepEqual(rounded, ['1', '-1', '2', '-3']);
    assert.equal(String(exact('1.25').round(1)), '1.3');
  });

  test('has no remainder of machine numbers', () => {
    assert.equal(String(exact('0.1').plus('0.2')), '0.3');
    assert.equal(String(exact(1).div(3)), `0.${'3'.repeat(DIVISION_PLACES)}`);
  });

  test('is nothing that is no number', () => {
    for (const typed of [
      '',
      ' ',
      '.',
      '-',
      'ten',
      '1,5',
      '--1',
      '+-1',
      '1e',
      '0x1',
      '1_0',
      'NaN',
      'Infinity',
      ' 1',
      '1n',
    ])
      assert.throws(() => exact(typed), typed);
    for (const number of [NaN, Infinity, -Infinity]) assert.throws(() => exact(number));
  });
});

/** A decimal library that many use, set to what ours does. */
const Oracle = Big();
Oracle.DP = DIVISION_PLACES;
Oracle.RM = 1;
Oracle.NE = -1e6;
Oracle.PE = 1e6;

const digits = (most: number) => fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 1, maxLength: most });
const sign = fc.constantFrom('', '-');
/** As people and machines write numbers: zeros in front and behind, no digit before or after the point, exponents. */
const number = fc.oneof(
  fc.tuple(sign, digits(20)).map((parts) => parts.join('')),
  fc.tuple(sign, digits(20), digits(24)).map(([minus, whole, part]) => `${minus}${whole}.${part}`),
  fc.tuple(sign, digits(9)).map(([minus, part]) => `${minus}.${part}`),
  fc.tuple(sign, digits(9)).map(([minus, whole]) => `${minus}${whole}.`),
  fc
    .tuple(sign, digits(6), digits(6), fc.integer({ min: -60, max: 60 }), fc.constantFrom('e', 'E', 'e+'))
    .map(([minus, whole, part, power, e]) => `${minus}${whole}.${part}${power < 0 ? 'e' : e}${power}`),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
);
const near = fc
  .tuple(number, fc.constantFrom('0', '1e-24', '-1e-24', '0.5', '1'))
  .map(([one, apart]) => [one, new Oracle(one).plus(apart).toString()] as const);
const two = fc.oneof(fc.tuple(number, number), near);
/** The library knows a zero below nothing. */
const saidBy = (value: Big) => value.toString().replace(/^-0$/, '0');
const RUNS = { numRuns: 3_000 };

describe('agrees with another library', () => {
  const agrees = (what: string, ours: (a: Decimal, b: string) => string, theirs: (a: Big, b: string) => string) =>
    test(what, () => {
      fc.assert(
        fc.property(two, ([a, b]) => assert.equal(ours(exact(a), b), theirs(new Oracle(a), b), `${a} and ${b}`)),
        RUNS,
      );
    });

  agrees('on what is written', (a) => String(a), saidBy as (a: Big) => string);
  agrees(
    'on sums',
    (a, b) => String(a.plus(b)),
    (a, b) => saidBy(a.plus(b)),
  );
  agrees(
    'on differences',
    (a, b) => String(a.minus(b)),
    (a, b) => saidBy(a.minus(b)),
  );
  agrees(
    'on products',
    (a, b) => String(a.times(b)),
    (a, b) => saidBy(a.times(b)),
  );
  agrees(
    'on order',
    (a, b) => String(a.cmp(b)),
    (a, b) => String(a.cmp(b)),
  );
  agrees(
    'on quotients, and that nothing is divided by zero',
    (a, b) => (exact(b).eq(0) ? thrownBy(() => a.div(b)) : String(a.div(b))),
    (a, b) => (new Oracle(b).eq(0) ? thrownBy(() => a.div(b)) : saidBy(a.div(b))),
  );

  test('on rounding', () => {
    fc.assert(
      fc.property(number, fc.integer({ min: 0, max: 30 }), (a, places) =>
        assert.equal(String(exact(a).round(places)), saidBy(new Oracle(a).round(places, 1)), `${a} to ${places}`),
      ),
      RUNS,
    );
  });

  test('on which of two is less, and which are equal', () => {
    fc.assert(
      fc.property(two, ([a, b]) => {
        const [own, other] = [exact(a), new Oracle(a)];
        for (const name of ['eq', 'lt', 'lte', 'gt', 'gte'] as const)
          assert.equal(own[name](b), other[name](b), `${a} ${name} ${b}`);
      }),
      RUNS,
    );
  });
});

function thrownBy(act: () => unknown): string {
  assert.throws(act);
  return 'thrown';
}

test('an absurd exponent is no number, and costs nothing', () => {
  for (const power of ['1000000000', '-1000000000', '5001']) assert.throws(() => exact(`1e${power}`));
  assert.equal(String(exact('1e5000')).length, 5_001);
});
