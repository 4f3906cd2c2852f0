// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { medicinesOf, prnOrder, PRODUCTS, regularOrder, tablets } from '../../test/medicines-of.js';
import { reconcile } from './index.js';

const MET = 'med-metformin-500';
const strong = {
  ...PRODUCTS[0]!,
  id: 'met-850',
  name: 'Metformin 850mg tablets',
  ingredients: [{ id: 'metformin', perUnit: { value: 850, unit: 'mg' } }],
};
const against = (items: readonly object[], more: Readonly<Record<string, unknown>> = {}) =>
  reconcile(
    medicinesOf({
      orders: [regularOrder()],
      medications: [...PRODUCTS, strong],
      discharge: { items, dischargedAt: '2026-06-10T09:00:00Z' },
      ...more,
    }),
  );
const first = (...args: Parameters<typeof against>) => {
  const { action, oldOrderId, matchedBy } = against(...args).items[0]!;
  return [action, oldOrderId, matchedBy];
};
const same = { medicationId: MET, dose: tablets(1), timing: { timeOfDay: ['08:00:00'] } };

describe('a list that comes with a person', () => {
  test('R73: nothing goes on because it is not mentioned, when-required medicines neither', () => {
    const { items, complete, blockedUntilComplete } = against([], { orders: [regularOrder(), prnOrder()] });
    assert.deepEqual(
      items.map(({ action, oldOrderId }) => [action, oldOrderId]),
      [
        ['query', 'prn'],
        ['query', 'reg'],
      ],
    );
    assert.deepEqual([complete, blockedUntilComplete], [false, ['prn', 'reg']]);
  });

  test('R73: listed as unchanged goes on only where dose, strength and times are the same', () => {
    const unchanged = (more: object) => first([{ ...same, changeStatus: 'unchanged', ...more }]);
    assert.deepEqual(unchanged({}), ['continue', 'reg', 'product']);
    assert.deepEqual(unchanged({ dose: tablets(2) }), ['query', 'reg', 'product']);
    assert.deepEqual(unchanged({ timing: { timeOfDay: ['20:00'] } }), ['query', 'reg', 'product']);
    assert.deepEqual(unchanged({ medicationId: 'met-850' }), ['query', 'reg', 'ingredient']);
    assert.deepEqual(unchanged({ medicationId: 'amoxicillin' }), ['query', undefined, 'none']);
  });

  test('R73: another strength is a change of the same medicine, never a second one', () => {
    const { items, newOrders, blockedUntilComplete } = against([
      { ...same, medicationId: 'met-850', changeStatus: 'dose-changed' },
    ]);
    assert.deepEqual([items.length, items[0]?.action, items[0]?.oldOrderId, newOrders], [1, 'change', 'reg', 0]);
    assert.deepEqual(blockedUntilComplete, ['reg']);
  });

  test('R37, R73: listed as started while the same ingredient runs is asked about', () => {
    assert.deepEqual(first([{ ...same, changeStatus: 'started' }]), ['query', 'reg', 'product']);
    assert.deepEqual(first([{ medicationId: 'amoxicillin', changeStatus: 'started' }]), ['start', undefined, 'none']);
  });

  test('R73: two orders that a line could mean are for a person to decide', () => {
    const orders = [regularOrder(), regularOrder({ id: 'reg-2', timing: { timeOfDay: ['20:00'] } })];
    assert.deepEqual(first([{ ...same, changeStatus: 'stopped' }], { orders })[0], 'query');
    assert.deepEqual(first([{ ...same, changeStatus: 'unchanged' }], { orders }), ['continue', 'reg', 'product']);
  });

  const every = (...args: Parameters<typeof against>) =>
    against(...args).items.map(({ action, oldOrderId, query }) => [action, oldOrderId, query]);

  test('R73: an order beside the one a line means is not mentioned by it, and is asked about', () => {
    const orders = [regularOrder(), regularOrder({ id: 'reg-2', timing: { timeOfDay: ['20:00'] } })];
    const unchanged = { ...same, changeStatus: 'unchanged' };
    assert.deepEqual(every([unchanged], { orders }), [
      ['continue', 'reg', undefined],
      ['query', 'reg-2', 'missing'],
    ]);
    const needed = prnOrder({ id: 'needed', medicationId: MET, dose: tablets(1) });
    assert.deepEqual(every([unchanged], { orders: [regularOrder(), needed] }), [
      ['continue', 'reg', undefined],
      ['query', 'needed', 'missing'],
    ]);
  });

  test('R74: where several orders could be meant, every one of them is held', () => {
    const orders = [regularOrder(), regularOrder({ id: 'reg-2', timing: { timeOfDay: ['20:00'] } })];
    const { items, blockedUntilComplete } = against([{ ...same, changeStatus: 'stopped' }], { orders });
    assert.deepEqual(
      items.map(({ query, mayMean }) => [query, mayMean]),
      [['several', ['reg', 'reg-2']]],
    );
    assert.deepEqual(blockedUntilComplete, ['reg', 'reg-2']);
  });

  test('R73: paused, when-required and future orders are compared; what is not given now never just goes on', () => {
    const suspensions = [{ from: '2026-06-01', reason: 'low blood pressure', by: 'the GP', reviewOn: '2026-06-20' }];
    const cases = {
      paused: regularOrder({ suspensions }),
      held: regularOrder({ status: 'on-hold' }),
      future: regularOrder({ startedAt: '2026-06-12', timing: { timeOfDay: ['08:00'] } }),
    };
    for (const [name, order] of Object.entries(cases)) {
      const orders = [order];
      assert.deepEqual(every([{ ...same, changeStatus: 'unchanged' }], { orders }), [['query', 'reg', 'notNow']], name);
      assert.deepEqual(every([{ ...same, dose: tablets(2) }], { orders }), [['query', 'reg', 'notNow']], name);
      assert.deepEqual(every([{ ...same, changeStatus: 'stopped' }], { orders }), [['stop', 'reg', undefined]], name);
      assert.deepEqual(every([], { orders }), [['query', 'reg', 'missing']], name);
    }
    const over = regularOrder({ suspensions: [{ ...suspensions[0], to: '2026-06-05' }] });
    assert.deepEqual(every([{ ...same, changeStatus: 'unchanged' }], { orders: [over] })[0]![0], 'continue');
  });

  test('R14, R73: what was stopped by name, or taken over by an order that has begun, is not compared any more', () => {
    const next = regularOrder({ id: 'next', dose: tablets(2), supersedesOrderId: 'reg', startedAt: '2026-06-05' });
    assert.deepEqual(every([], { orders: [regularOrder(), next] }), [['query', 'next', 'missing']]);
    assert.deepEqual(every([], { orders: [regularOrder({ stoppedAt: '2026-06-05T08:00:00Z' })] }), []);
    const later = { ...next, startedAt: '2026-06-20', timing: { timeOfDay: ['08:00'] } };
    assert.deepEqual(
      every([], { orders: [regularOrder(), later] }).map(([, id]) => id),
      ['next', 'reg'],
    );
  });

  test('R73: given at times by the list and when needed here, or the other way round, is not the same', () => {
    const orders = [prnOrder({ id: 'needed', medicationId: MET, dose: tablets(1) })];
    const unchanged = { ...same, changeStatus: 'unchanged' };
    assert.deepEqual(every([unchanged], { orders }), [['query', 'needed', 'differs']]);
    assert.deepEqual(every([{ ...unchanged, asNeeded: true }], { orders }), [['continue', 'needed', undefined]]);
    assert.deepEqual(every([{ ...unchanged, asNeeded: true }]), [['query', 'reg', 'differs']]);
    assert.deepEqual(every([{ ...unchanged, timing: undefined }], { orders }), [['continue', 'needed', undefined]]);
  });

  test('R73: without a word of change, the same goes on, other is changed, new is started', () => {
    assert.deepEqual(first([same])[0], 'continue');
    assert.deepEqual(first([{ ...same, dose: tablets(2) }])[0], 'change');
    assert.deepEqual(first([{ name: 'Something new' }])[0], 'start');
  });

  test('R73: days left of a course count from when it began or was sent home', () => {
    const days = (timing: object, now: string) =>
      against([{ medicationId: 'amoxicillin', timing, changeStatus: 'started' }], { now }).items[0]?.remainingDays;
    const five = { boundsDuration: { value: 5, unit: 'd' } };
    assert.equal(days(five, '2026-06-10T20:00:00Z'), 5);
    assert.equal(days(five, '2026-06-12T20:00:00Z'), 3);
    assert.equal(days({ ...five, boundsPeriod: { start: '2026-06-08' } }, '2026-06-10T20:00:00Z'), 3);
    assert.equal(days({ boundsPeriod: { end: '2026-06-12' } }, '2026-06-10T20:00:00Z'), 3);
    assert.equal(days(five, '2026-06-30T20:00:00Z'), 0);
  });

  test('R74: it is complete when nothing is left to do, or two different people signed', () => {
    assert.equal(against([{ ...same, changeStatus: 'unchanged' }]).complete, true);
    const signed = (...by: readonly string[]) =>
      against([], { reconciliation: { status: 'complete', signOff: by.map((one) => ({ by: one })) } }).complete;
    assert.equal(signed('sophie', 'sophie'), false);
    assert.equal(signed('sophie', 'eliza'), true);
  });
});
