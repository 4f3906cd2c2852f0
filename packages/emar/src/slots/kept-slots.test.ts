// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type Facts, parseFacts } from '../facts/index.js';
import { slotsOf } from './slots.js';

const [FROM, TO] = [Date.parse('2026-11-20T00:00:00Z'), Date.parse('2026-11-23T00:00:00Z')];

const order = {
  ...{ id: 'order', medicationId: 'medicine', status: 'active', startedAt: '2026-11-01' },
  dose: { value: 1, unit: 'tablet' },
  timing: { frequency: 1, period: 1, periodUnit: 'd', when: ['CM'] },
};
const given = {
  now: '2026-11-22T08:10:00Z',
  person: { id: 'mrs-smith', eventTimes: { breakfast: '08:00' } },
  medications: [{ id: 'medicine', name: 'Made up' }],
  orders: [order],
};

const keys = (facts: Facts, from = FROM, to = TO) => slotsOf(facts, from, to).map(({ slotKey }) => slotKey);
const at = (time: string, ...days: number[]) => days.map((day) => `order@2026-11-${day}T${time}:00Z`);

describe('slots that were worked out before', () => {
  test('are the same objects after a dose is recorded, and in every part of the range', () => {
    const facts = parseFacts(given);
    const before = slotsOf(facts, FROM, TO);
    const record = { id: 'r', orderId: 'order', slotKey: 'order@2026-11-20T08:00:00Z', outcome: 'given' };
    const more = parseFacts({ ...facts, records: [{ ...record, givenAt: '2026-11-20T08:05:00Z' }] });
    for (const [index, slot] of slotsOf(more, FROM, TO).entries()) assert.equal(slot, before[index]);
    const part = slotsOf(more, Date.parse('2026-11-21T08:00:00Z'), Date.parse('2026-11-22T08:00:00Z'));
    assert.deepEqual(part, [before[1]]);
  });

  test('are worked out anew where the person, the settings, the zone or the end of the order is another', () => {
    const facts = parseFacts(given);
    assert.deepEqual(keys(facts), at('08:00', 20, 21, 22));
    const person = { ...given.person, eventTimes: { breakfast: '09:30' } };
    assert.deepEqual(keys(parseFacts({ ...facts, person })), at('09:30', 20, 21, 22));
    const elsewhere = parseFacts({ ...facts, person: { id: 'mrs-smith' }, settings: { eventTimes: { CM: '07:15' } } });
    assert.deepEqual(keys(elsewhere), at('07:15', 20, 21, 22));
    assert.deepEqual(keys(parseFacts({ ...facts, timezone: 'Europe/Paris' })), at('07:00', 20, 21, 22));
    const next = {
      ...order,
      id: 'next',
      supersedesOrderId: 'order',
      startedAt: '2026-11-21',
      timing: { when: ['HS'] },
    };
    const taken = keys(parseFacts({ ...facts, orders: [...facts.orders, next] }));
    assert.deepEqual(
      taken.filter((key) => key.startsWith('order@')),
      at('08:00', 20),
    );
    assert.deepEqual(keys(facts), at('08:00', 20, 21, 22));
  });

  test('never say more of an order than what was asked for', () => {
    const later = { ...order, id: 'later', startedAt: '2026-11-23', timing: { when: ['NOON'] } };
    const facts = parseFacts({ ...given, orders: [order, later] });
    assert.deepEqual(keys(facts), at('08:00', 20, 21, 22));
    assert.deepEqual(keys(facts), at('08:00', 20, 21, 22));
  });
});
