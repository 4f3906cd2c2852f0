// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Big } from 'big.js';
import { seeded } from '../test/mutations.js';
import { DIVISION_PLACES, exact } from './arithmetic.js';
import { exact as read } from './decimal.js';

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

  test('keeps its settings when the host changes those of the library', () => {
    const { DP, NE } = Big;
    try {
      Big.DP = 2;
      Big.NE = 0;
      assert.equal(String(exact(1).div(3)), `0.${'3'.repeat(DIVISION_PLACES)}`);
      assert.equal(String(exact('0.001')), '0.001');
    } finally {
      Big.DP = DP;
      Big.NE = NE;
    }
  });

  test('is nothing that is no number', () => {
    for (const typed of ['', ' ', 'ten', '1,5', '--1', '1e']) assert.throws(() => exact(typed));
  });
});

describe('a decimal that is only compared', () => {
  const random = seeded(7);
  const below = (most: number) => Math.floor(random() * most);
  const digits = (count: number) => Array.from({ length: count }, () => '0019'[below(4)]).join('');
  const written = () => {
    const part = below(2) ? `.${digits(1 + below(8))}` : '';
    const exponent = below(6) ? '' : `e${below(2) ? '-' : ''}${below(30)}`;
    return `${below(2) ? '-' : ''}${digits(1 + below(8))}${part}${exponent}`;
  };
  const Library = Big();
  Library.NE = -1e6;
  Library.PE = 1e6;

  test('stands to others as the library says, and is written as there, in thousands of pairs', () => {
    for (let round = 0; round < 20_000; round++) {
      const [one, other] = [written(), written()];
      const [big, decimal] = [new Library(one), read(one)];
      const exactly = exact(one);
      const expected = big.cmp(other);
      assert.equal(decimal.cmp(other), expected, `${one} ${other}`);
      assert.deepEqual(
        [decimal.eq(other), decimal.lt(other), exactly.lte(other), decimal.gt(other), exactly.gte(other)],
        [expected === 0, expected < 0, expected <= 0, expected > 0, expected >= 0],
      );
      assert.equal(decimal.toString(), big.toString().replace(/^-0$/, '0'), one);
      assert.ok(read(decimal.toString()).eq(one));
    }
  });

  test('reads what the library reads, and nothing else', () => {
    const refuses = (reader: (typed: string) => unknown, typed: string) => {
      try {
        reader(typed);
        return false;
      } catch {
        return true;
      }
    };
    for (const typed of [
      '5.',
      '.5',
      '-.5',
      '.',
      '-',
      '-.',
      '1e',
      'e1',
      '1e+5',
      '1E-5',
      '1.2.3',
      '0x1',
      '1_0',
      ' 1',
      '٣',
    ])
      assert.equal(
        refuses(read, typed),
        refuses((text) => new Library(text), typed),
        typed,
      );
    for (const number of [NaN, Infinity, -Infinity]) assert.throws(() => read(number));
  });

  test('is never so long that writing it out would fill the memory', () => {
    for (const typed of ['1e1000001', '1e-1000001', '1e99999999999']) assert.throws(() => read(typed), /no number/);
    assert.equal(read('1e400').toString().length, 401);
  });
});
