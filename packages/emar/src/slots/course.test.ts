// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { dueOf, factsOf, order } from '../../test/facts-of.js';
import type { Timing } from '../facts/index.js';
import { toMs } from '../time/instants.js';
import { slotsOf } from './slots.js';

const at8 = { timeOfDay: ['08:00'] };
const days = (timing: Timing, from = '2026-05-31T12:00:00Z', to = '2026-08-01T00:00:00Z') =>
  dueOf(order(timing), from, to).map((due) => due.slice(5, 16));

describe('bounds of an order', () => {
  test('R13: an end that is a moment is part of the course', () => {
    const until = (end: string) => days({ ...at8, boundsPeriod: { start: '2026-06-01', end } }).length;
    assert.equal(until('2026-06-03T07:00:00Z'), 3);
    assert.equal(until('2026-06-03T06:59:59Z'), 2);
  });

  test('R13: a start at the very time of a dose is part of the course', () => {
    assert.deepEqual(days({ ...at8, boundsPeriod: { start: '2026-06-01T07:00:00Z', end: '2026-06-01' } }), [
      '06-01T08:00',
    ]);
    assert.deepEqual(days({ ...at8, boundsPeriod: { start: '2026-06-01T07:00:01Z', end: '2026-06-01' } }), []);
  });

  test('R13: days of a duration count the first, also where it began in the afternoon', () => {
    const start = '2026-06-01T12:00:00Z';
    assert.deepEqual(days({ ...at8, boundsPeriod: { start }, boundsDuration: { value: 3, unit: 'd' } }), [
      '06-02T08:00',
      '06-03T08:00',
    ]);
  });

  test('R13: weeks and months of a duration are calendar, hours are elapsed', () => {
    const spanned = (value: number, unit: 'wk' | 'mo' | 'h', more: Timing = at8) =>
      days({ ...more, boundsPeriod: { start: '2026-06-01' }, boundsDuration: { value, unit } }).length;
    assert.equal(spanned(2, 'wk'), 14);
    assert.equal(spanned(1, 'mo'), 30);
    assert.equal(spanned(24, 'h', { period: 6, periodUnit: 'h' }), 4);
  });

  test('R13: of an end and a duration the earlier holds, and of a range the longest', () => {
    const boundsPeriod = { start: '2026-06-01', end: '2026-06-04' };
    assert.equal(days({ ...at8, boundsPeriod, boundsDuration: { value: 7, unit: 'd' } }).length, 4);
    const boundsRange = { low: { value: 5, unit: 'd' as const }, high: { value: 7, unit: 'd' as const } };
    assert.equal(days({ ...at8, boundsPeriod: { start: '2026-06-01' }, boundsRange }).length, 7);
  });

  test('R13: a count is of doses and not of days, whichever part of the course is asked for', () => {
    const timing: Timing = { timeOfDay: ['08:00', '20:00'], count: 5, boundsPeriod: { start: '2026-06-01' } };
    assert.deepEqual(days(timing, '2026-06-02T00:00:00Z'), ['06-02T08:00', '06-02T20:00', '06-03T08:00']);
    assert.deepEqual(days(timing, '2026-06-04T00:00:00Z'), []);
    assert.equal(
      days({ period: 8, periodUnit: 'h', count: 4, boundsPeriod: { start: '2026-06-01T07:00:00Z' } }).length,
      4,
    );
  });

  test('R13: the last day of a course that ends when the clocks go back has 25 hours', () => {
    const hourly = order({ period: 1, periodUnit: 'h', boundsPeriod: { start: '2026-10-25', end: '2026-10-25' } });
    assert.equal(dueOf(hourly, '2026-10-24T00:00:00Z', '2026-10-27T00:00:00Z').length, 25);
  });
});

describe('an order that was changed', () => {
  const from = toMs('2026-06-09T00:00:00Z');
  const to = toMs('2026-06-12T00:00:00Z');
  const since = (start: string): Timing => ({ ...at8, boundsPeriod: { start } });
  const keys = (...orders: object[]) =>
    slotsOf(factsOf({ orders }), from, to).map(({ slotKey }) => slotKey.replace(/T.*/, ''));

  test('R14: one that is replaced and was not stopped by hand stops where the new one starts', () => {
    const old = order(since('2026-06-01'));
    const next = order(since('2026-06-10'), { id: 'ord-2', supersedesOrderId: 'ord-1' });
    assert.deepEqual(keys(old, next), ['ord-1@2026-06-09', 'ord-2@2026-06-10', 'ord-2@2026-06-11']);
    assert.deepEqual(keys(next, old), ['ord-1@2026-06-09', 'ord-2@2026-06-10', 'ord-2@2026-06-11']);
  });

  test('R14: a draft of the new order stops nothing', () => {
    const next = order(since('2026-06-10'), { id: 'ord-2', supersedesOrderId: 'ord-1', status: 'draft' });
    assert.deepEqual(keys(order(since('2026-06-01')), next), [
      'ord-1@2026-06-09',
      'ord-1@2026-06-10',
      'ord-1@2026-06-11',
    ]);
  });

  test('R14: a later version of the same order takes over from its start, and no slot is there twice', () => {
    const first = order(since('2026-06-01'), { version: 1 });
    const second = order({ timeOfDay: ['08:00', '20:00'], boundsPeriod: { start: '2026-06-10' } }, { version: 2 });
    const list = (orders: object[]) => slotsOf(factsOf({ orders }), from, to).map(({ slotKey }) => slotKey);
    assert.equal(list([first, second]).length, 5);
    assert.deepEqual(list([second, first]), list([first, second]));
    assert.equal(new Set(list([first, second, first])).size, 5);
  });

  test('R43: a draft and an order entered in error make no slots; a completed one keeps those it had', () => {
    for (const status of ['draft', 'entered-in-error'] as const) {
      assert.deepEqual(keys(order(since('2026-06-01'), { status })), []);
    }
    const ended = { ...at8, boundsPeriod: { start: '2026-06-01', end: '2026-06-10' } };
    assert.equal(keys(order(ended, { status: 'completed' })).length, 2);
    assert.equal(keys(order(since('2026-06-01'), { status: 'completed' })).length, 0);
  });

  test('R66: a when-required order makes no slots, whatever times it names', () => {
    assert.deepEqual(keys(order(since('2026-06-01'), { asNeeded: true })), []);
    assert.deepEqual(keys(order(since('2026-06-01'), { asNeeded: { text: 'pain' } })), []);
    assert.equal(keys(order(since('2026-06-01'), { asNeeded: false })).length, 3);
  });
});
