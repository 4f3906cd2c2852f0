// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { DataError } from '@careplan-kit/model';
import { factsOf, given, order } from '../../test/facts-of.js';
import type { Order } from '../facts/index.js';
import { closeRound } from '../operations/close-round.js';
import { handOverRound } from '../operations/hand-over-round.js';

const daily = (id: string, more: Partial<Order> = {}) =>
  order({ timeOfDay: ['08:00'], boundsPeriod: { start: '2026-06-01' } }, { id, ...more });
const key = (id: string) => `${id}@2026-06-10T07:00:00Z`;
const ROUND = { id: 'round-am', from: '2026-06-10T06:00:00Z', to: '2026-06-10T09:00:00Z', startedBy: 'emily' };

const close = (more: Readonly<Record<string, unknown>>, args: Readonly<Record<string, unknown>> = {}) =>
  closeRound(factsOf({ now: '2026-06-10T08:30:00Z', rounds: [ROUND], ...more }), { roundId: ROUND.id, ...args });

describe('closing a round', () => {
  test('R66: it stays open while one slot has no answer, also one that is not due yet', () => {
    const late = order({ timeOfDay: ['09:45'], boundsPeriod: { start: '2026-06-01' } }, { id: 'ord-2' });
    const records = [given('r', key('ord-1'), '2026-06-10T07:00:00Z')];
    const result = close({ orders: [daily('ord-1'), late], records });
    assert.equal(result.closed, false);
    assert.deepEqual(result.outstanding, ['ord-2@2026-06-10T08:45:00Z']);
  });

  test('R66: away, suspended, instructed omission and hand-over by name let it close, and stay to be seen', () => {
    const people = [{ id: 'betty', statusPeriods: [{ kind: 'hospital', from: '2026-06-09' }] }, { id: 'james' }];
    const orders = [
      daily('away', { personId: 'betty' }),
      daily('held', { personId: 'james', suspensions: [{ from: '2026-06-09', by: 'the GP', reason: 'low pulse' }] }),
      daily('none', { personId: 'james', doseByDate: [{ date: '2026-06-10', dose: { value: 0 } }] }),
      daily('left', { personId: 'james' }),
    ];
    assert.deepEqual(close({ orders, people }).outstanding, [key('left')]);
    const handedOver = [{ slotKey: key('left'), to: 'eliza' }];
    const result = close({ orders, people }, { handedOver, by: 'emily', at: '2026-06-10T08:31:00Z' });
    const { closed, due, away, suspended, omitted } = result;
    assert.deepEqual(
      { closed, due, away, suspended, omitted },
      { closed: true, due: 4, away: 1, suspended: 1, omitted: 1 },
    );
    assert.deepEqual(result.round, {
      ...ROUND,
      handedOver,
      state: 'closed',
      closedBy: 'emily',
      closedAt: '2026-06-10T08:31:00Z',
    });
  });

  test('R66: a hand-over without a name is refused', () => {
    assert.throws(() => close({ orders: [daily('left')] }, { handedOver: [{ slotKey: key('left') }] }), DataError);
  });

  test('R33: a record that still lacks something is counted, and listed until it is whole', () => {
    const records = [given('r', key('ord-1'), '2026-06-10T07:00:00Z', { pending: true, missing: ['REASON_REQUIRED'] })];
    const result = close({ orders: [daily('ord-1')], records });
    assert.equal(result.closed, true);
    assert.deepEqual(result.pending, ['r']);
  });

  test('R69: a slot with two doses is answered, and stands out', () => {
    const records = [
      given('a', key('ord-1'), '2026-06-10T07:00:00Z'),
      given('b', key('ord-1'), '2026-06-10T07:20:00Z'),
    ];
    assert.deepEqual(close({ orders: [daily('ord-1')], records }).conflicts, [key('ord-1')]);
  });

  test('R66: only the people of the round are asked for', () => {
    const orders = [daily('a', { personId: 'james' }), daily('b', { personId: 'betty' })];
    const people = [
      { id: 'james', locationId: 'unit-a' },
      { id: 'betty', locationId: 'unit-b' },
    ];
    const of = (round: object) => close({ orders, people, rounds: [{ ...ROUND, ...round }] }).outstanding;
    assert.deepEqual(of({ personIds: ['betty'] }), [key('b')]);
    assert.deepEqual(of({ locationId: 'unit-a' }), [key('a')]);
    assert.deepEqual(of({}), [key('a'), key('b')]);
  });

  test('R67: a visit is a round, and is not over with a dose unanswered', () => {
    const visits = [{ id: 'visit-1', plannedStart: '2026-06-10T06:45:00Z', plannedEnd: '2026-06-10T07:15:00Z' }];
    const result = close({ orders: [daily('ord-1')], visits }, { roundId: 'visit-1' });
    assert.deepEqual([result.closed, result.outstanding], [false, [key('ord-1')]]);
  });

  test('a round nobody knows is a fault of the arguments', () => {
    assert.throws(() => close({ orders: [] }, { roundId: 'other' }), DataError);
  });
});

describe('handing a round over', () => {
  const hand = (args: Readonly<Record<string, unknown>>, round: object = {}) =>
    handOverRound(factsOf({ orders: [daily('ord-1')], rounds: [{ ...ROUND, ...round }] }), {
      roundId: ROUND.id,
      ...args,
    });

  test('R66: each hand-over is kept, and who holds it is the last who took it', () => {
    const first = hand({ to: 'eliza', at: '2026-06-10T07:10:00Z', reason: 'a fall' });
    const updated = first.updated as object;
    const second = hand({ to: 'emily', at: '2026-06-10T07:40:00Z', reason: 'back' }, updated);
    assert.deepEqual(second.round, { id: 'round-am', startedBy: 'emily', currentHolder: 'emily', interruptions: 2 });
    assert.deepEqual((second.updated as { interruptions: unknown }).interruptions, [
      { at: '2026-06-10T07:10:00Z', reason: 'a fall', handedFrom: 'emily', handedTo: 'eliza' },
      { at: '2026-06-10T07:40:00Z', reason: 'back', handedFrom: 'eliza', handedTo: 'emily' },
    ]);
  });

  test('R66: to nobody, to who holds it already, or of a closed round is refused', () => {
    assert.deepEqual([hand({ reason: 'x' }).accepted, hand({ reason: 'x' }).errors], [false, ['HANDOVER_NEEDS_NAME']]);
    assert.deepEqual(hand({ to: 'emily', reason: 'x' }).errors, ['HANDOVER_TO_HOLDER']);
    assert.deepEqual(hand({ to: 'eliza', reason: 'x' }, { state: 'closed' }).errors, ['ROUND_CLOSED']);
  });

  test('R33: one that happened is kept also without a reason, and says that it lacks one', () => {
    const { accepted, pending, errors } = hand({ to: 'eliza' });
    assert.deepEqual(
      { accepted, pending, errors },
      { accepted: true, pending: true, errors: ['HANDOVER_NEEDS_REASON'] },
    );
  });
});
