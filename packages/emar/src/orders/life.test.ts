// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { DataError } from '@careplan-kit/model';
import { factsOf, order } from '../../test/facts-of.js';
import type { Facts, Order } from '../facts/index.js';
import { tasksOf } from '../follow-up/index.js';
import { slotsOf } from '../slots/index.js';
import { HOURS_24, toMs } from '../time/instants.js';
import { evaluateSlots } from '../windows/index.js';
import { ORDER_STEP_WORDS, lackPhraseOf } from '../words/index.js';
import { changeOrder } from './change.js';
import { doseChoices } from './choices.js';
import { STEP_ERRORS } from './order-step.js';
import { reviewOrder } from './review.js';
import { checkOrder } from './second-check.js';
import {
  explainOrder,
  lacksOfStop,
  resumeOrder,
  stopOrder,
  suspendOrder,
  suspensionNow,
  withdrawOrder,
} from './stop-order.js';
import { rewriteOrder, writeOrder } from './write-order.js';

const daily = { timeOfDay: ['08:00', '20:00'], boundsPeriod: { start: '2026-06-01' } };
const NOW = '2026-06-10T11:00:00Z';
const by = { by: 'jane', proof: { method: 'pin', staffId: 'jane' } };
const live = () => order(daily, { startedAt: '2026-06-01' });
const draft = (more: Partial<Order> = {}) => order(daily, { status: 'draft', transcribedBy: 'sue', ...more });
const facts = (orders: readonly object[], more: object = {}) => factsOf({ now: NOW, orders, ...more });
const plus = (before: Facts, added: readonly object[], now = NOW) =>
  factsOf({ now, orders: [...before.orders, ...added] });
const dueOn = (of: Facts, day: string) =>
  slotsOf(of, toMs(`${day}T00:00:00Z`), toMs(`${day}T00:00:00Z`) + HOURS_24).map(
    ({ orderId, dueLocal, dose }) => `${orderId} ${dueLocal.slice(11, 16)} ${dose?.value}`,
  );

describe('the second check of an order', () => {
  test('R43: another worker who proves who they are makes it live, as a new version', () => {
    const before = facts([draft()]);
    const { accepted, orders } = checkOrder(before, { orderId: 'ord-1', ...by });
    assert.deepEqual([accepted, orders.length], [true, 1]);
    const [checked] = orders;
    assert.deepEqual(
      [checked?.status, checked?.version, checked?.secondCheckBy, checked?.secondCheckAt],
      ['active', 2, 'jane', NOW],
    );
    assert.deepEqual(dueOn(plus(before, orders), '2026-06-11'), ['ord-1 08:00 1', 'ord-1 20:00 1']);
  });

  test('R43: who wrote it out cannot, nor who has not proved who they are, nor twice', () => {
    const errors = (args: object, orders: readonly object[] = [draft()]) =>
      checkOrder(facts(orders), { orderId: 'ord-1', ...by, ...args }).errors;
    assert.deepEqual(errors({ by: 'sue', proof: { method: 'pin', staffId: 'sue' } }), ['SECOND_CHECK_SAME_PERSON']);
    assert.deepEqual(errors({ proof: undefined }), ['SECOND_CHECK_NOT_PROVEN']);
    assert.deepEqual(errors({ proof: { method: 'pin', staffId: 'sue' } }), ['SECOND_CHECK_NOT_PROVEN']);
    assert.deepEqual(errors({}, [live()]), ['ORDER_NOT_DRAFT']);
    assert.deepEqual(errors({ orderId: 'none' }), ['ORDER_UNKNOWN']);
  });

  test('R21, R22, R39: what lacks its protocol, its dose or its times does not go live, and says all of it', () => {
    const errors = (more: Partial<Order>) => checkOrder(facts([draft(more)]), { orderId: 'ord-1', ...by }).errors;
    assert.deepEqual(errors({ asNeeded: true, prn: { indication: 'pain' } }), ['ORDER_LACKS']);
    assert.deepEqual(errors({ dose: undefined }), ['ORDER_LACKS']);
    assert.deepEqual(errors({ timing: {}, dose: undefined }), ['ORDER_LACKS', 'ORDER_HAS_NO_TIMES']);
  });

  test('R35, R37: against an allergy, or over a limit, only with who was asked and what they said', () => {
    const person = { id: 'mrs-smith', allergyStatus: 'recorded', allergies: [{ substance: 'metformin' }] };
    const check = (more: object) => checkOrder(facts([draft()], { person }), { orderId: 'ord-1', ...by, ...more });
    assert.deepEqual(check({}).errors, ['ADVICE_REQUIRED']);
    assert.deepEqual(check({ advisedBy: 'GP', reason: ' ' }).errors, ['ADVICE_REQUIRED']);
    const { orders } = check({ advisedBy: 'GP', reason: 'it was a stomach upset' });
    assert.deepEqual(orders[0]?.override, {
      ...{ codes: ['ALLERGY_CONFLICT'], advisedBy: 'GP', reason: 'it was a stomach upset' },
    });
  });

  test('R14: the order it takes the place of stops at the moment of the check, and no dose is due twice or never', () => {
    const before = facts([live()]);
    const at = '2026-06-10T09:00:00Z';
    const asked = { orderId: 'ord-1', newId: 'ord-2', at, by: 'sue', reason: 'clinic letter' };
    const { next } = changeOrder(before, { ...asked, changes: { dose: { value: 2, unit: 'tablet' } } });
    const waiting = plus(before, [next]);
    assert.deepEqual(dueOn(waiting, '2026-06-10'), ['ord-1 08:00 1', 'ord-1 20:00 1']);
    const { orders } = checkOrder(waiting, { orderId: 'ord-2', ...by });
    assert.deepEqual(
      orders.map(({ id, version, status, stoppedAt, startedAt }) => [id, version, status, stoppedAt ?? startedAt]),
      [
        ['ord-2', 3, 'active', NOW],
        ['ord-1', 2, 'stopped', NOW],
      ].map(([id, version, status]) => [id, version, status, '2026-06-10T11:00:00Z']),
    );
    const after = plus(waiting, orders);
    assert.deepEqual(dueOn(after, '2026-06-10'), ['ord-1 08:00 1', 'ord-2 20:00 2']);
    assert.deepEqual(dueOn(after, '2026-06-09'), ['ord-1 08:00 1', 'ord-1 20:00 1']);
    assert.equal(before.orders[0]?.status, 'active');
  });

  test('R6, R14: no dose is due before the check, and days go on counting from the start that was written', () => {
    const before = facts([draft({ timing: { ...daily, period: 2, periodUnit: 'd' }, startedAt: '2026-06-01' })]);
    const after = plus(before, checkOrder(before, { orderId: 'ord-1', ...by }).orders);
    assert.deepEqual(dueOn(after, '2026-06-09'), []);
    assert.deepEqual(dueOn(after, '2026-06-10'), []);
    assert.deepEqual(dueOn(after, '2026-06-11'), ['ord-1 08:00 1', 'ord-1 20:00 1']);
  });

  test('a start that is still to come stays', () => {
    const before = facts([draft({ timing: { timeOfDay: ['08:00'] }, startedAt: '2026-06-15' })]);
    const after = plus(before, checkOrder(before, { orderId: 'ord-1', ...by }).orders);
    assert.deepEqual([dueOn(after, '2026-06-14').length, dueOn(after, '2026-06-15').length], [0, 1]);
  });
});

describe('writing an order out', () => {
  const says = { medicationId: 'med-metformin-500', timing: daily, dose: { value: 1, unit: 'tablet' } };

  test('R43: it is a draft of whoever wrote it, and each time it is written anew a version of its own', () => {
    const before = facts([]);
    const [order] = writeOrder(before, { orderId: 'new', by: 'sue', says }).orders;
    assert.deepEqual([order?.status, order?.version, order?.transcribedBy], ['draft', 1, 'sue']);
    const waiting = plus(before, [order!]);
    assert.deepEqual(dueOn(waiting, '2026-06-11'), []);
    const [again] = rewriteOrder(waiting, { orderId: 'new', by: 'andi', says: { dose: { value: 2 } } }).orders;
    assert.deepEqual([again?.version, again?.transcribedBy, again?.dose], [2, 'andi', { value: 2 }]);
    assert.deepEqual(rewriteOrder(facts([live()]), { orderId: 'ord-1', by: 'sue', says }).errors, ['ORDER_NOT_DRAFT']);
  });

  test('R43: nobody writes out that it was checked, or takes the id of another order', () => {
    const write =
      (more: object, orderId = 'new') =>
      () =>
        writeOrder(facts([live()]), { orderId, by: 'sue', says: { ...says, ...more } });
    for (const key of ['secondCheckBy', 'status', 'version', 'stoppedAt'])
      assert.throws(write({ [key]: 'jane' }), DataError);
    assert.throws(write({}, 'ord-1'), DataError);
    assert.throws(write({ dose: { value: -1 } }), DataError);
  });
});

describe('stopping an order', () => {
  test('R14, R33: it stops at that moment as a new version; what it does not say is named and can follow', () => {
    const before = facts([live()]);
    const { orders } = stopOrder(before, { orderId: 'ord-1', by: 'sue', reason: ' ' });
    assert.deepEqual(lacksOfStop(orders[0]!), ['stopReason', 'stopSaidBy']);
    const stopped = plus(before, orders);
    assert.deepEqual(dueOn(stopped, '2026-06-10'), ['ord-1 08:00 1']);
    const told = { orderId: 'ord-1', by: 'sue', reason: 'rash', saidBy: 'Dr at the surgery, by phone' };
    const [explained] = explainOrder(stopped, told).orders;
    assert.deepEqual(
      [explained?.version, explained?.stopReason, explained?.stopSaidBy, lacksOfStop(explained!)],
      [3, 'rash', 'Dr at the surgery, by phone', []],
    );
    const again = explainOrder(plus(stopped, [explained!]), { ...told, reason: 'another' }).orders[0];
    assert.equal(again?.stopReason, 'rash');
    assert.deepEqual(stopOrder(stopped, told).errors, ['ORDER_NOT_LIVE']);
    assert.deepEqual(stopOrder(before, { ...told, orderId: 'none' }).errors, ['ORDER_UNKNOWN']);
  });

  test('R42: for now: nothing is due until it ends, who said so and why may follow, and it begins again', () => {
    const before = facts([live()]);
    const held = plus(
      before,
      suspendOrder(before, { orderId: 'ord-1', by: 'sue', reason: 'low blood pressure' }).orders,
    );
    const statuses = (of: Facts) =>
      evaluateSlots(of, toMs(NOW), toMs(NOW) + HOURS_24).slots.map(({ status }) => status);
    assert.deepEqual(statuses(held), ['suspended', 'suspended']);
    const standing = held.orders.at(-1)!;
    assert.ok(reviewOrder(held, standing).slots.every(({ isSuspended }) => isSuspended));
    assert.ok(reviewOrder(before, before.orders[0]!).slots.every(({ isSuspended }) => !isSuspended));
    assert.deepEqual(reviewOrder(held, standing).missing, ['suspensions[0].by', 'suspensions[0].reviewOn']);
    assert.equal(suspensionNow(held, standing)?.reason, 'low blood pressure');
    const said = { orderId: 'ord-1', by: 'sue', saidBy: 'GP', reviewOn: '2026-06-12', reason: 'another' };
    const explained = explainOrder(held, said).orders[0]!;
    assert.deepEqual(explained.suspensions, [
      { from: NOW, recordedBy: 'sue', reason: 'low blood pressure', by: 'GP', reviewOn: '2026-06-12' },
    ]);
    const resumed = resumeOrder(held, { orderId: 'ord-1', by: 'sue', at: '2026-06-10T12:00:00Z' }).orders;
    assert.deepEqual(statuses(plus(held, resumed)), ['future', 'future']);
    const review = (of: Facts) => tasksOf(of).filter(({ code }) => code === 'SUSPENSION_REVIEW').length;
    const told = plus(held, [explained], '2026-06-12T09:00:00Z');
    const ended = resumeOrder(told, { orderId: 'ord-1', by: 'sue' }).orders;
    assert.deepEqual([review(told), review(plus(told, ended, '2026-06-12T09:00:00Z'))], [1, 0]);
    assert.deepEqual(resumeOrder(before, { orderId: 'ord-1', by: 'sue' }).errors, ['ORDER_NOT_SUSPENDED']);
  });

  test('a draft is taken back, and the order it would have replaced can be changed again', () => {
    const before = facts([live()]);
    const change = { orderId: 'ord-1', at: NOW, by: 'sue', reason: 'letter', changes: { dose: { value: 2 } } };
    const waiting = plus(before, [changeOrder(before, { ...change, newId: 'ord-2' }).next]);
    assert.throws(() => changeOrder(waiting, { ...change, newId: 'ord-3' }));
    const withdrawn = plus(
      waiting,
      withdrawOrder(waiting, { orderId: 'ord-2', by: 'sue', reason: 'typed wrong' }).orders,
    );
    assert.equal(changeOrder(withdrawn, { ...change, newId: 'ord-3' }).next.id, 'ord-3');
    assert.deepEqual(withdrawOrder(before, { orderId: 'ord-1', by: 'sue' }).errors, ['ORDER_NOT_DRAFT']);
  });
});

describe('looking at an order before it is handed on', () => {
  test('the doses of seven local days from now, or from its start, also over a change of clocks', () => {
    const shown = (now: string, more: Partial<Order>) => {
      const { days, slots } = reviewOrder(factsOf({ now }), draft(more));
      return [days[0], days.at(-1), slots.length, slots[0]?.dueLocal.slice(0, 16)];
    };
    assert.deepEqual(shown(NOW, {}), ['2026-06-10', '2026-06-16', 13, '2026-06-10T20:00']);
    assert.deepEqual(shown(NOW, { startedAt: '2026-06-20' }), ['2026-06-20', '2026-06-26', 14, '2026-06-20T08:00']);
    assert.deepEqual(shown('2026-10-24T23:30:00Z', {}), ['2026-10-25', '2026-10-31', 14, '2026-10-25T08:00']);
  });

  test('R37: a stopped version of another order is not given beside it, and the other medicine is named', () => {
    const other = live();
    const stopped = stopOrder(facts([other]), { orderId: 'ord-1', by: 'sue' }).orders;
    const next = draft({ id: 'ord-9' });
    const codes = (orders: readonly object[]) => reviewOrder(facts(orders), next).reasons;
    assert.match(codes([other])[0]!.sentence.en, /metformin is already given in another medicine: Metformin 500mg/);
    assert.deepEqual(codes([other, ...stopped]), []);
  });

  test('every path and every error has a sentence', () => {
    const missing = reviewOrder(
      facts([]),
      draft({ asNeeded: true, dose: undefined, suspensions: [{ from: NOW }] }),
    ).missing;
    assert.equal(missing.length, 10);
    for (const path of missing) assert.notEqual(lackPhraseOf(path).en, path);
    assert.deepEqual(Object.keys(ORDER_STEP_WORDS).sort(), [...STEP_ERRORS].sort());
  });
});

describe('a dose the worker chooses', () => {
  test('R39: each whole amount from least to most is one choice; anything else is written', () => {
    const choices = (doseRange: Order['doseRange']) =>
      doseChoices(order({}, { doseRange })).map(({ value, unit }) => `${value} ${unit}`);
    assert.deepEqual(choices({ low: 1, high: 2, unit: 'tablet' }), ['1 tablet', '2 tablet']);
    assert.deepEqual(choices({ low: 0, high: 2, unit: 'tablet' }), ['1 tablet', '2 tablet']);
    assert.deepEqual(choices({ low: 2.5, high: 5, unit: 'ml' }), []);
    assert.deepEqual(choices({ low: 5, high: 20, unit: 'ml' }), []);
    assert.deepEqual(choices({ low: 2, high: 1, unit: 'tablet' }), []);
    assert.deepEqual(choices(undefined), []);
  });
});
