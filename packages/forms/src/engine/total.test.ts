// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { seeded } from '../../test/mutations.js';
import { exact } from '../arithmetic.js';
import type { Decimal } from '../decimal.js';
import { total } from './sums.js';

const textOf = (result: ReturnType<typeof total>) => (result as Decimal).toString();

describe('a sum', () => {
  test('of thousands of numbers of every length is what adding them one by one gives', () => {
    const random = seeded(11);
    const below = (most: number) => Math.floor(random() * most);
    const digits = (count: number) => Array.from({ length: count }, () => '01259'[below(5)]).join('');
    const number = () => {
      const places = below(9);
      return `${below(2) ? '-' : ''}${digits(1 + below(14))}${places > 0 ? `.${digits(places)}` : ''}`;
    };
    for (let round = 0; round < 3_000; round++) {
      const parts = Array.from({ length: below(12) }, () => exact(number()));
      const expected = parts.reduce((sum, part) => sum.plus(part), exact('0')).toString();
      const sum = textOf(total(parts));
      assert.equal(sum, expected === '-0' ? '0' : expected, parts.map(String).join(' '));
    }
  });

  test('of more short numbers than the machine could hold as one is exact', () => {
    const parts = Array.from({ length: 200_000 }, () => exact('99999.999999'));
    assert.equal(textOf(total(parts)), '19999999999.8');
  });

  test('of what binary numbers cannot hold is exact', () => {
    const parts = ['0.1', '0.2', '1.1', '2.35', '-0.05'].map((text) => exact(text));
    assert.equal(textOf(total(parts)), '3.7');
  });

  test('is unknown with one part missing, and zero of nothing', () => {
    assert.equal(total([exact('1'), null]), null);
    assert.equal(textOf(total([])), '0');
  });
});
