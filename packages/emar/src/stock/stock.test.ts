// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { dose, medicinesOf, prnOrder, regularOrder, tablets } from '../../test/medicines-of.js';
import { countStock, receiveStock, removeStock, stockOf } from './index.js';

const MET = 'med-metformin-500';
const line = (balance: number, more: object = {}) => ({ medicationId: MET, balance, ...more });
const left = (more: Readonly<Record<string, unknown>>, args: object = {}) =>
  stockOf(medicinesOf({ now: '2026-06-10T12:00:00Z', orders: [regularOrder()], ...more }), {
    medicationId: MET,
    ...args,
  });

describe('stock', () => {
  test('R60: days are those until the first dose it does not cover', () => {
    assert.equal(left({ stock: [line(7)] }).daysLeft, 7);
    assert.deepEqual(left({ stock: [line(7)] }).alerts, []);
    assert.deepEqual([left({ stock: [line(6)] }).daysLeft, left({ stock: [line(6)] }).alerts], [6, ['LOW_STOCK']]);
    assert.equal(left({ stock: [line(0)] }).daysLeft, 0);
    assert.equal(left({ stock: [line(0.5)] }).lastDoseCoveredSlot, null);
  });

  test('R60: a taper is walked dose by dose, and a course that is covered has no last day', () => {
    const steps = [
      { days: 2, dose: tablets(4) },
      { days: 2, dose: tablets(1) },
    ];
    const orders = [
      regularOrder({ dose: undefined, steps, timing: { timeOfDay: ['08:00'], boundsPeriod: { start: '2026-06-11' } } }),
    ];
    assert.equal(left({ orders, stock: [line(9)] }).lastDoseCoveredSlot, 'reg@2026-06-13T07:00:00Z');
    const all = left({ orders, stock: [line(10)] });
    assert.deepEqual([all.daysLeft, all.coversToEnd, all.alerts], [null, true, []]);
  });

  test('R60: once a week lasts weeks, and days in hospital use nothing', () => {
    const weekly = [
      regularOrder({ timing: { dayOfWeek: ['mon'], timeOfDay: ['08:00'], boundsPeriod: { start: '2026-06-01' } } }),
    ];
    assert.equal(left({ orders: weekly, stock: [line(1)] }).daysLeft, 11);
    const person = { id: 'mrs-smith', statusPeriods: [{ kind: 'hospital', from: '2026-06-10', to: '2026-06-13' }] };
    assert.equal(left({ person, stock: [line(1)] }).daysLeft, 3);
  });

  test('R60: when-required use is that of the last seven days', () => {
    const records = ['04', '06', '08', '10'].map((day) => dose(day, `2026-06-${day}T06:00:00Z`));
    const facts = medicinesOf({ orders: [prnOrder()], records, stock: [{ medicationId: 'paracetamol', balance: 16 }] });
    assert.equal(stockOf(facts, { medicationId: 'paracetamol' }).daysLeft, 14);
  });

  test('R14, R60: of an order the last version is used, and the stock of what it was before is used no more', () => {
    const before = regularOrder({ medicationId: 'amoxicillin', dose: { value: 1, unit: 'capsule' } });
    const orders = [before, regularOrder({ version: 2, startedAt: '2026-06-05T00:00:00Z' })];
    assert.equal(left({ orders, stock: [line(7)] }).daysLeft, 7);
    const old = left({ orders, stock: [{ medicationId: 'amoxicillin', balance: 7 }] }, { medicationId: 'amoxicillin' });
    assert.deepEqual([old.daysLeft, old.dailyUse, old.alerts], [null, 0, []]);
    const asked = [before, { ...before, version: 2, asNeeded: true, timing: undefined }];
    const rare = left(
      { orders: asked, stock: [{ medicationId: 'amoxicillin', balance: 7 }] },
      { medicationId: 'amoxicillin' },
    );
    assert.equal(rare.dailyUse, 0);
  });

  test('R14, R25, R60: what was taken by a when-required order before it was changed is still how much is used', () => {
    const records = ['04', '06', '08', '10'].map((day) => dose(day, `2026-06-${day}T06:00:00Z`));
    const stock = [{ medicationId: 'paracetamol', balance: 16 }];
    const of = (orders: readonly object[]) =>
      stockOf(medicinesOf({ orders, records, stock }), { medicationId: 'paracetamol' }).daysLeft;
    const stopped = prnOrder({ version: 2, status: 'stopped', stoppedAt: '2026-06-10T09:00:00Z' });
    assert.equal(of([prnOrder(), stopped, prnOrder({ id: 'prn-2', version: 2, supersedesOrderId: 'prn' })]), 14);
    assert.equal(of([prnOrder(), stopped]), null, 'nobody takes it any more');
  });

  test('R58: what leaves with each outcome', () => {
    const out = (outcome: string, more: object = {}) =>
      left(
        {
          stock: [line(20)],
          records: [dose('a', '2026-06-10T07:00:00Z', { orderId: 'reg', outcome, reason: 'x', ...more })],
        },
        { recordsNotYetApplied: true },
      ).transactions.map(({ type, quantity }) => [type, quantity]);
    assert.deepEqual(out('given'), [['administration', -2]]);
    assert.deepEqual(out('given-partial', { dose: tablets(0.5) }), [['administration', -1]]);
    assert.deepEqual(out('given-partial', { dose: tablets(0.5), unitsOpened: 2 }), [['administration', -2]]);
    for (const outcome of ['spat-out', 'destroyed', 'refused-destroyed'])
      assert.deepEqual(out(outcome), [['disposal', -2]], outcome);
    for (const outcome of ['refused', 'asleep', 'given-by-other']) assert.deepEqual(out(outcome), [], outcome);
    assert.deepEqual(out('given-by-other', { fromStock: true }), [['administration', -2]]);
  });

  test('R61: an expired pack covers no dose', () => {
    const { daysLeft, alerts } = left({ stock: [line(10, { expiry: '2026-06-09' }), line(8)] });
    assert.deepEqual([daysLeft, alerts], [8, ['STOCK_EXPIRED']]);
  });

  test('R59: a count that fits asks for nothing; fewer and more are looked into in their own way', () => {
    const count = (counted: number) =>
      countStock(medicinesOf({ stock: [line(12)] }), { medicationId: MET, counted, by: 'sophie' });
    assert.deepEqual([count(12).investigation.required, count(12).adjustment], [false, null]);
    assert.deepEqual([count(11).difference, count(11).investigation.likely[0]], [-1, 'dose given but not signed']);
    const moved = medicinesOf({
      stock: [line(12, { countedAt: '2026-06-01T08:00:00Z' })],
      stockTransactions: [
        { type: 'receipt', quantity: 5, at: '2026-06-02T08:00:00Z' },
        { type: 'disposal', quantity: -1, at: '2026-05-31T08:00:00Z' },
      ],
    });
    assert.equal(
      countStock(moved, { medicationId: MET, counted: 17, by: 'sophie', fromLastCount: true }).difference,
      0,
    );
    assert.deepEqual(left({ stock: [line(12, { countedAt: '2026-05-13T11:59:59Z' })] }).alerts, ['COUNT_DUE']);
    assert.deepEqual(left({ stock: [line(12, { countedAt: '2026-05-13T12:00:00Z' })] }).alerts, []);
  });

  test('R62: what comes adds, what goes says why, and a controlled drug needs two people', () => {
    const facts = medicinesOf({ stock: [line(8)] });
    assert.equal(receiveStock(facts, { medicationId: MET, quantity: 56, by: 'sophie' }).balance, 64);
    assert.deepEqual(receiveStock(facts, { medicationId: 'morphine', quantity: 10, by: 'sophie' }).errors, [
      'WITNESS_REQUIRED',
    ]);
    assert.deepEqual(
      receiveStock(facts, { medicationId: 'morphine', quantity: 10, by: 'sophie', checkedBy: 'sophie' }).errors,
      ['WITNESS_SAME_AS_ADMINISTRATOR'],
    );
    const back = removeStock(facts, { medicationId: MET, type: 'return-to-pharmacy', quantity: 3, by: 'sophie' });
    assert.deepEqual([back.balance, back.errors], [5, ['REASON_REQUIRED']]);
    assert.deepEqual(
      removeStock(facts, { medicationId: 'morphine', type: 'disposal', quantity: 1, by: 'sophie', reason: 'dropped' })
        .errors,
      ['WITNESS_REQUIRED'],
    );
    assert.throws(() => receiveStock(facts, { medicationId: MET, quantity: -1, by: 'sophie' }), { name: 'DataError' });
  });
});
