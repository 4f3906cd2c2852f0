// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { CalendarUnit, Expression } from '../contract/expression.js';
import { scopeOf } from '../../test/scope.js';
import { addToDate, ageOn, daysBetween } from './calendar.js';
import { evaluate } from './evaluate.js';
import { orderInTime } from './in-time.js';
import { isNumber } from './operands.js';

const day = fc
  .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('an age', () => {
  test('is completed years: it changes on the birthday', () => {
    assert.equal(ageOn('1941-05-17', '2026-05-16'), 84);
    assert.equal(ageOn('1941-05-17', '2026-05-17'), 85);
    assert.equal(ageOn('1941-05-17', '1941-05-17'), 0);
    assert.equal(ageOn('1941-05-17', '1941-05-16'), null, 'not before the birth');
  });

  test('of someone born on 29 February changes on 1 March of a common year', () => {
    assert.equal(ageOn('1940-02-29', '2026-02-28'), 85);
    assert.equal(ageOn('1940-02-29', '2026-03-01'), 86);
    assert.equal(ageOn('1940-02-29', '2028-02-28'), 87);
    assert.equal(ageOn('1940-02-29', '2028-02-29'), 88);
  });

  test('of someone whose birthday is not known is known only where every possible day agrees', () => {
    assert.equal(ageOn('1941', '2026-05-17'), null);
    assert.equal(ageOn('1941', '2026-12-31'), 85);
    assert.equal(ageOn('1941-05', '2026-05-17'), null);
    assert.equal(ageOn('1941-05', '2026-05-31'), 85);
    assert.equal(ageOn('1941-05', '2026-04-30'), 84);
    assert.equal(ageOn('194X', '2026-11-22'), null);
    assert.equal(ageOn('1941~', '2026-12-31'), null);
    assert.equal(ageOn('1941-05-17', '2026'), null);
    for (const none of ['', 'tea', '2026-02-30', '31/2/1940', '0000-01-01']) {
      assert.equal(ageOn(none, '2026-11-22'), null, none);
      assert.equal(ageOn('1941-05-17', none), null, none);
    }
  });

  test('never goes down from one day to the next, and is the difference of years on the birthday', () => {
    fc.assert(
      fc.property(day, fc.nat(40_000), (born, days) => {
        const on = addToDate(born, days, 'days');
        const next = on && addToDate(on, 1, 'days');
        if (!on || !next) return;
        const [now, then] = [ageOn(born, on)!, ageOn(born, next)!];
        assert.ok(then === now || then === now + 1);
      }),
    );
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 120 }), (born, years) => {
        const birthday = born.replace(/^\d{4}/, String(Number(born.slice(0, 4)) + years).padStart(4, '0'));
        // No birthday in such a year, or none that can be written.
        if (daysBetween(birthday, birthday) === null) return;
        assert.equal(ageOn(born, birthday), years);
      }),
    );
  });
});

describe('days and dates', () => {
  test('days are counted on the calendar, over leap years and over the change of the clocks', () => {
    assert.equal(daysBetween('2026-03-28', '2026-03-30'), 2);
    assert.equal(daysBetween('2026-10-24', '2026-10-26'), 2);
    assert.equal(daysBetween('2024-02-28', '2024-03-01'), 2);
    assert.equal(daysBetween('2026-02-28', '2026-03-01'), 1);
    assert.equal(daysBetween('2026-11-22', '2026-11-20'), -2);
    assert.equal(daysBetween('0001-01-01', '9999-12-31'), 3_652_058);
    assert.equal(daysBetween('2026-11', '2026-11-22'), null);
    assert.equal(daysBetween('2026-11-22T23:59', '2026-11-23T00:01'), 1);
  });

  test('the last day of a shorter month stands for a day it has not', () => {
    assert.equal(addToDate('2026-01-31', 1, 'months'), '2026-02-28');
    assert.equal(addToDate('2024-01-31', 1, 'months'), '2024-02-29');
    assert.equal(addToDate('2026-03-31', -1, 'months'), '2026-02-28');
    assert.equal(addToDate('2026-08-31', 1, 'months'), '2026-09-30');
    assert.equal(addToDate('2024-02-29', 1, 'years'), '2025-02-28');
    assert.equal(addToDate('2024-02-29', 4, 'years'), '2028-02-29');
    assert.equal(addToDate('2026-11-30', 3, 'months'), '2027-02-28');
    assert.equal(addToDate('2026-12-31', 2, 'weeks'), '2027-01-14');
    assert.equal(addToDate('2026-01-15', -1, 'days'), '2026-01-14');
    assert.equal(addToDate('0041-01-15', 1, 'days'), '0041-01-16');
  });

  test('what leaves the years 1 to 9999, and what is no whole number or no whole date, is unknown', () => {
    for (const unit of ['days', 'weeks', 'months', 'years'] satisfies CalendarUnit[]) {
      assert.equal(addToDate('9999-12-31', 1, unit), null);
      assert.equal(addToDate('0001-01-01', -1, unit), null);
      assert.equal(addToDate('2026-11-22', 1e300, unit), null);
      assert.equal(addToDate('2026-11-22', -4_000_000, unit), null);
      assert.equal(addToDate('2026-11-22', 0.5, unit), null);
      assert.equal(addToDate('2026-11-22', NaN, unit), null);
      assert.equal(addToDate('2026-11', 1, unit), null);
      assert.equal(addToDate('2026-02-30', 1, unit), null);
    }
    assert.equal(addToDate('9999-12-30', 1, 'days'), '9999-12-31');
    assert.equal(addToDate('0001-01-02', -1, 'days'), '0001-01-01');
  });

  test('adding days and counting them undo each other; so do months and years where the day is there', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -100_000, max: 100_000 }), (date, amount) => {
        const then = addToDate(date, amount, 'days');
        if (then === null) return;
        assert.equal(daysBetween(date, then), amount);
        assert.equal(addToDate(then, -amount, 'days'), date);
        assert.equal(addToDate(date, amount * 7, 'days'), addToDate(date, amount, 'weeks'));
      }),
    );
    fc.assert(
      fc.property(
        day,
        fc.integer({ min: -500, max: 500 }),
        fc.constantFrom('months', 'years'),
        (date, amount, unit) => {
          const then = addToDate(date, amount, unit);
          if (then === null) return;
          assert.ok(then.slice(8) <= date.slice(8));
          if (then.slice(8) === date.slice(8)) assert.equal(addToDate(then, -amount, unit), date);
        },
      ),
    );
  });

  test('expressions take only dates and numbers', () => {
    const scope = scopeOf({ answers: { born: '1941-05-17', tea: 'tea', yes: true } });
    const date: Expression = { op: 'answer', item: 'born' };
    const at = (expression: Expression) => {
      const value = evaluate(expression, scope);
      return isNumber(value) ? value.toString() : value;
    };
    assert.equal(at({ op: 'age', born: date }), '85');
    assert.equal(at({ op: 'age', born: date, on: { op: 'constant', value: '1942-05-16' } }), '0');
    assert.equal(at({ op: 'days-between', from: date, to: { op: 'today' } }), '31235');
    const amount: Expression = { op: 'constant', value: 2 };
    assert.equal(at({ op: 'add-to-date', date, amount, unit: 'years' }), '1943-05-17');
    for (const item of ['tea', 'yes', 'blank']) {
      const other: Expression = { op: 'answer', item };
      assert.equal(at({ op: 'age', born: other }), null);
      assert.equal(at({ op: 'age', born: date, on: other }), null);
      assert.equal(at({ op: 'days-between', from: date, to: other }), null);
      assert.equal(at({ op: 'days-between', from: other, to: date }), null);
      assert.equal(at({ op: 'add-to-date', date: other, amount, unit: 'days' }), null);
      assert.equal(at({ op: 'add-to-date', date, amount: other, unit: 'days' }), null);
    }
  });
});

describe('the order of dates and times', () => {
  test('is that of the days, and unknown where they can overlap', () => {
    assert.equal(orderInTime('2026-11-21', '2026-11-22'), -1);
    assert.equal(orderInTime('2026-11-22', '2026-11-22'), 0);
    assert.equal(orderInTime('1941', '1942-01'), -1);
    assert.equal(orderInTime('1942-01', '1941'), 1);
    assert.equal(orderInTime('1941', '1941-05-17'), null);
    assert.equal(orderInTime('1941', '1941'), null);
    assert.equal(orderInTime('1941~', '1990'), null);
  });

  test('of times is by the clock, with or without seconds', () => {
    assert.equal(orderInTime('09:00', '09:00:00'), 0);
    assert.equal(orderInTime('09:00', '10:30'), -1);
    assert.equal(orderInTime('2026-11-22T09:00', '2026-11-22T09:00:00'), 0);
    assert.equal(orderInTime('2026-11-22T09:00', '2026-11-21T10:00'), 1);
  });

  test('of moments with an offset is that of the moments; with one offset alone it is unknown', () => {
    assert.equal(orderInTime('2026-11-22T09:00Z', '2026-11-22T10:00+01:00'), 0);
    assert.ok(orderInTime('2026-11-22T09:00Z', '2026-11-22T09:30+01:00')! > 0);
    assert.equal(orderInTime('2026-11-22T09:00Z', '2026-11-22T09:00'), null);
  });

  test('of a date-time and a date is that of their days', () => {
    assert.equal(orderInTime('2026-11-22T23:59', '2026-11-22'), 0);
    assert.equal(orderInTime('2026-11-22', '2026-11-21T00:00'), 1);
    assert.equal(orderInTime('2026-11-22T08:00', '2026-11'), null);
  });

  test('is not that of other texts', () => {
    for (const text of ['tea', '', '0000', 'option-1', '12']) assert.equal(orderInTime(text, '2026-11-22'), undefined);
  });
});
