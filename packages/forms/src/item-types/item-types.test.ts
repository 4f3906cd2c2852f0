// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { TODAY } from '../../test/define-form.js';
import type { AnswerValue } from '../contract/answers.js';
import type { ChoiceItem, DateItem, NumberItem, QuestionItem, TextItem } from '../contract/definition.js';
import { exact } from '../arithmetic.js';
import { Decimal } from '../decimal.js';
import { itemTypeOf } from './index.js';

const base = { id: 'q', label: 'Question' };
const read = (item: QuestionItem, value: AnswerValue) => itemTypeOf(item).read(value, item);
const check = (item: QuestionItem, value: AnswerValue) => itemTypeOf(item).check(value, item, { today: TODAY });
const operand = (item: QuestionItem, value: AnswerValue) => itemTypeOf(item).operand(value, item);
const weight = (item: QuestionItem, value: AnswerValue) => itemTypeOf(item).weight(value, item);
const back = (item: QuestionItem, value: Decimal | string | boolean | readonly string[]) =>
  itemTypeOf(item).fromOperand(value, item);
const shown = (value: unknown) => (value instanceof Decimal ? value.toString() : value);

describe('text', () => {
  for (const type of ['text', 'long-text'] as const) {
    const item: TextItem = { ...base, type, minLength: 2, maxLength: 4 };

    test(`${type} keeps every character as typed`, () => {
      for (const typed of ['  two  spaces ', 'line\nbreak', '<b>', '99', 'મારે'])
        assert.equal(read(item, typed), typed);
      assert.equal(read(item, true), undefined);
      assert.equal(read(item, ['a']), undefined);
    });

    test(`${type} is measured in characters, and an emoji is one`, () => {
      assert.deepEqual(check(item, '😀😀😀😀'), []);
      assert.deepEqual(check(item, '😀😀😀😀😀'), [{ code: 'too-long', limit: '4' }]);
      assert.deepEqual(check(item, '😀'), [{ code: 'too-short', limit: '2' }]);
      assert.deepEqual(check({ ...base, type }, 'x'.repeat(10_000)), []);
    });

    test(`${type} is a word to an expression, and shows a number without an exponent`, () => {
      assert.equal(operand(item, '12'), '12');
      assert.equal(weight(item, '12'), null);
      assert.equal(back(item, 'word'), 'word');
      assert.equal(back(item, exact('0.00000001')), '0.00000001');
      assert.equal(back(item, exact('1e30')), '1' + '0'.repeat(30));
      assert.equal(back(item, true), undefined);
      assert.equal(back(item, ['a']), undefined);
    });
  }
});

describe('yes or no', () => {
  const item: QuestionItem = { ...base, type: 'boolean' };

  test('is a boolean and never a word that looks like one', () => {
    assert.equal(read(item, true), true);
    assert.equal(read(item, false), false);
    for (const other of ['true', 'yes', 'no', '', '1', ['true']]) assert.equal(read(item, other), undefined);
    assert.deepEqual(check(item, false), []);
    assert.equal(operand(item, false), false);
    assert.equal(weight(item, true), null);
    assert.equal(back(item, false), false);
    assert.equal(back(item, 'true'), undefined);
  });
});

describe('numbers', () => {
  const decimal: NumberItem = { ...base, type: 'decimal', min: '18.5', max: 40, decimalPlaces: 1 };
  const integer: NumberItem = { ...base, type: 'integer', min: -1, max: '10' };

  test('are kept with the digits that were typed', () => {
    for (const typed of ['70.0', '007', '+5', '-3.10', '0.1', '1'.repeat(40)])
      assert.equal(read(decimal, typed), typed);
    assert.equal(read(decimal, ' 70.0 '), '70.0');
    for (const typed of ['0', '-0', '+12', '007']) assert.equal(read(integer, typed), typed);
  });

  test('that could mean two things, or nothing, are not read', () => {
    const notNumbers = ['1,5', '1 000', '1e3', '.5', '5.', '--1', '0x10', '½', '٣', 'about 70', '70kg', 'NaN', '-'];
    for (const typed of [...notNumbers, '1'.repeat(41)]) assert.equal(read(decimal, typed), undefined, typed);
    for (const typed of ['1.0', '1.5', ...notNumbers]) assert.equal(read(integer, typed), undefined, typed);
    assert.equal(read(decimal, true), undefined);
    assert.equal(itemTypeOf(decimal).unreadable, 'not-a-number');
    assert.equal(itemTypeOf(integer).unreadable, 'not-a-whole-number');
  });

  test('meet their limits exact: both ends count', () => {
    assert.deepEqual(check(decimal, '18.5'), []);
    assert.deepEqual(check(decimal, '40.0'), []);
    assert.deepEqual(check(decimal, '18.49999999999999999999').at(0), { code: 'too-small', limit: '18.5' });
    assert.deepEqual(check(decimal, '40.00000000000000000001').at(0), { code: 'too-large', limit: '40' });
    assert.deepEqual(check(integer, '-1'), []);
    assert.deepEqual(check(integer, '-2'), [{ code: 'too-small', limit: '-1' }]);
    assert.deepEqual(check(integer, '11'), [{ code: 'too-large', limit: '10' }]);
  });

  test('are told when they have more places than asked for, zeros too', () => {
    assert.deepEqual(check(decimal, '20.25'), [{ code: 'too-many-places', limit: '1' }]);
    assert.deepEqual(check(decimal, '20.20'), [{ code: 'too-many-places', limit: '1' }]);
    assert.deepEqual(check(decimal, '20'), []);
  });

  test('are exact to an expression', () => {
    assert.equal(shown(operand(decimal, '70.0')), '70');
    assert.equal(shown(operand(decimal, '0.1')), '0.1');
    assert.equal(shown(operand(integer, '+5')), '5');
  });

  test('come back from a calculation as digits that can be read again', () => {
    assert.equal(back(decimal, exact('18.50')), '18.5');
    assert.equal(back(integer, exact('3.0')), '3');
    assert.equal(back(integer, exact('3.5')), undefined);
    assert.equal(back(decimal, 'word'), undefined);
    const third = exact('1').div('3');
    const ninth = back(decimal, third.times(third));
    assert.equal(ninth, '0.11111111111111111111');
    assert.equal(read(decimal, ninth as string), ninth);
    assert.equal(back(decimal, exact('1e60')), undefined);
  });
});

describe('dates', () => {
  const item: DateItem = { ...base, type: 'date', min: '1900-01-01', max: 'today' };

  test('are read as they are written in Britain and kept as a calendar day', () => {
    for (const typed of [
      '2026-03-01',
      '1/3/2026',
      '01/03/2026',
      '1.3.2026',
      '1-3-2026',
      '1 3 2026',
      ' 1 / 3 / 2026 ',
    ]) {
      assert.equal(read(item, typed), '2026-03-01', typed);
    }
  });

  test('that do not exist are not moved to one that does', () => {
    for (const typed of ['31/2/1940', '2026-02-30', '32/1/2026', '1/13/2026', '0/1/2026', '31/4/2026', '2026-13-01']) {
      assert.equal(read(item, typed), undefined, typed);
    }
  });

  test('have a 29th of February in leap years only', () => {
    for (const year of ['2024', '2000', '1936']) assert.equal(read(item, `29/2/${year}`), `${year}-02-29`);
    for (const year of ['2026', '1900', '2100']) assert.equal(read(item, `29/2/${year}`), undefined, year);
  });

  test('with two digits for the year, or words, are not guessed', () => {
    for (const typed of ['1/3/26', '1/3/40', '3 March 1940', 'March 1940', '1940', 'yesterday', '20260301', '1/3']) {
      assert.equal(read(item, typed), undefined, typed);
    }
    assert.equal(read(item, true), undefined);
    assert.equal(itemTypeOf(item).unreadable, 'not-a-date');
  });

  test('meet their limits: both ends count, and today is the day the host says', () => {
    assert.deepEqual(check(item, '1900-01-01'), []);
    assert.deepEqual(check(item, TODAY), []);
    assert.deepEqual(check(item, '1899-12-31'), [{ code: 'too-early', limit: '1900-01-01' }]);
    assert.deepEqual(check(item, '2026-11-23'), [{ code: 'too-late', limit: TODAY }]);
  });

  test('are calendar days to an expression', () => {
    assert.equal(operand(item, '2026-03-01'), '2026-03-01');
    assert.equal(weight(item, '2026-03-01'), null);
    assert.equal(back(item, '2026-03-01'), '2026-03-01');
    assert.equal(back(item, '2026-02-30'), undefined);
    assert.equal(back(item, exact('20260301')), undefined);
  });
});

describe('choices', () => {
  const options = [
    { code: 'none', label: 'None', weight: 0 },
    { code: 'some', label: 'Some', weight: 0.1 },
    { code: 'much', label: 'Much', weight: 0.2 },
    { code: 'other', label: 'Something else' },
  ];
  const one: ChoiceItem = { ...base, type: 'choice', options };
  const many: ChoiceItem = { ...base, type: 'multiple-choice', options };

  test('are options by code, and nothing else', () => {
    assert.equal(read(one, 'some'), 'some');
    for (const other of ['Some', 'SOME', 'toString', ['some'], true]) assert.equal(read(one, other), undefined);
    assert.equal(back(one, 'much'), 'much');
    assert.equal(back(one, 'lots'), undefined);
    assert.equal(itemTypeOf(one).unreadable, 'not-an-option');
    assert.deepEqual(check(one, 'some'), []);
  });

  test('of several are in the order of the options, each once, all known', () => {
    assert.deepEqual(read(many, ['much', 'none']), ['none', 'much']);
    assert.deepEqual(read(many, ['much', 'much']), ['much']);
    assert.equal(read(many, ['much', 'lots']), undefined);
    assert.equal(read(many, 'much'), undefined);
    assert.deepEqual(back(many, ['much']), ['much']);
    assert.deepEqual(check(many, ['much']), []);
    assert.deepEqual(operand(many, ['none', 'much']), ['none', 'much']);
  });

  test('are worth their points exact, and nothing is left out in silence', () => {
    assert.equal(shown(weight(one, 'none')), '0');
    assert.equal(shown(weight(one, 'other')), null, 'an option without points has no points, not zero');
    assert.equal(shown(weight(many, ['some', 'much'])), '0.3');
    assert.equal(shown(weight(many, ['some', 'other'])), null);
  });
});
