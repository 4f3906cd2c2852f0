// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Big } from 'big.js';
import { DIVISION_PLACES, exact } from './decimal.js';

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
