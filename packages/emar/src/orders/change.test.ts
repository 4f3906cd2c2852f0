// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { DataError } from '@careplan-kit/model';
import { factsOf, order } from '../../test/facts-of.js';
import { type Timing, findOrder, parseFacts } from '../facts/index.js';
import { slotsOf } from '../slots/index.js';
import { HOUR, HOURS_24, toIso, toMs } from '../time/instants.js';
import { changeOrder } from './change.js';

const FROM = toMs('2026-05-31T00:00:00Z');
const change = { orderId: 'ord-1', newId: 'ord-2', at: '2026-06-10T11:00:00Z', by: 'sue', reason: 'clinic letter' };
const daily: Timing = { timeOfDay: ['08:00'], boundsPeriod: { start: '2026-06-01' } };

function after(timing: Timing, more: Readonly<Record<string, unknown>> = {}, days = 20) {
  const facts = factsOf({ orders: [order(timing)] });
  const { stopped, next } = changeOrder(facts, { ...change, changes: { status: 'active', ...more } });
  return slotsOf(factsOf({ orders: [stopped, next] }), FROM, FROM + days * HOURS_24);
}

describe('changing an order', () => {
  test('R14: the old one is stopped at the moment the new one begins, and names it', () => {
    const { stopped, next } = changeOrder(factsOf({ orders: [order(daily)] }), {
      ...change,
      changes: { dose: { value: 2 } },
    });
    assert.deepEqual([stopped.status, stopped.stoppedAt], ['stopped', change.at]);
    assert.deepEqual([next.supersedesOrderId, next.startedAt, next.version], ['ord-1', change.at, 2]);
    assert.deepEqual([next.status, next.transcribedBy, next.secondCheckBy], ['draft', 'sue', undefined]);
  });

  test('R14: the stop is a version of its own: kept beside the old one it is the one that stands, on every device', () => {
    const before = order(daily);
    const { stopped } = changeOrder(factsOf({ orders: [before] }), { ...change, changes: {} });
    assert.equal(stopped.version, (before.version ?? 1) + 1);
    for (const orders of [
      [before, stopped],
      [stopped, before],
    ])
      assert.equal(findOrder(parseFacts({ ...factsOf({ orders }) }), before.id)?.status, 'stopped');
  });

  test('R14: every third day stays every third day, and a count goes on counting', () => {
    const third: Timing = { ...daily, period: 3, periodUnit: 'd' };
    assert.deepEqual(
      after(third, { dose: { value: 2 } }).map(({ date, dose }) => `${date.slice(8)} ${dose?.value}`),
      [...['01 1', '04 1', '07 1', '10 1', '13 2', '16 2', '19 2']],
    );
    assert.equal(after({ ...daily, count: 12 }, { dose: { value: 2 } }).length, 12);
  });

  test('R14: the same where only the order says when it began; a new course of steps begins with the change', () => {
    const third: Timing = { timeOfDay: ['08:00'], period: 3, periodUnit: 'd' };
    const facts = factsOf({ orders: [order(third, { startedAt: '2026-06-01' })] });
    const changed = (more: object) => {
      const { stopped, next } = changeOrder(facts, { ...change, changes: { status: 'active', ...more } });
      return slotsOf(factsOf({ orders: [stopped, next] }), FROM, FROM + 20 * HOURS_24);
    };
    const days = (more: object) => changed(more).map(({ date, dose }) => `${date.slice(8)} ${dose?.value}`);
    assert.deepEqual(days({ dose: { value: 2 } }), ['01 1', '04 1', '07 1', '10 1', '13 2', '16 2', '19 2']);
    const steps = [
      { days: 2, dose: { value: 3 } },
      { days: 2, dose: { value: 2 } },
    ];
    assert.deepEqual(days({ steps, timing: { timeOfDay: ['20:00'] } }), [
      ...['01 1', '04 1', '07 1', '10 1', '10 3', '11 3', '12 2', '13 2'],
    ]);
  });

  test('R14: with the same timing no dose is lost or doubled by a change, at whatever moment', () => {
    const timings: readonly Timing[] = [
      { ...daily, timeOfDay: ['01:30', '08:00', '20:00'] },
      { period: 6, periodUnit: 'h', boundsPeriod: { start: '2026-06-01T07:00:00Z' } },
      { ...daily, period: 2, periodUnit: 'd' },
      { ...daily, count: 9 },
    ];
    fc.assert(
      fc.property(fc.constantFrom(...timings), fc.nat({ max: 20 * 24 * 4 }), (timing, quarters) => {
        const at = toIso(FROM + (quarters * HOUR) / 4);
        const facts = factsOf({ orders: [order(timing)] });
        const due = (orders: readonly object[]) =>
          slotsOf(factsOf({ orders }), FROM, FROM + 30 * HOURS_24).map(({ dueUtc }) => dueUtc);
        const { stopped, next } = changeOrder(facts, { ...change, at, changes: { status: 'active' } });
        assert.deepEqual(due([stopped, next]), due(facts.orders));
      }),
    );
  });

  test('R14: what was stopped, replaced or is not live is not changed again', () => {
    const tried =
      (orders: readonly object[], more: object = {}) =>
      () =>
        changeOrder(factsOf({ orders }), { ...change, changes: {}, ...more });
    const [one, next] = [order(daily), order(daily, { id: 'ord-3', supersedesOrderId: 'ord-1', status: 'draft' })];
    assert.throws(tried([order(daily, { stoppedAt: '2026-06-09T00:00:00Z', status: 'stopped' })]), DataError);
    assert.throws(tried([one, next]), DataError);
    assert.throws(tried([order(daily, { status: 'draft' })]), DataError);
    assert.throws(tried([]), DataError);
    assert.throws(tried([one], { newId: 'ord-1' }), DataError);
    assert.throws(tried([one], { reason: '' }), DataError);
    assert.throws(tried([one], { changes: { id: 'x' } }), DataError);
    assert.throws(tried([one], { changes: { dose: { value: -2 } } }), DataError);
  });
});
