// SPDX-License-Identifier: Apache-2.0
import { type Order, findOrder, leavingSummary, parseFacts } from '@careplan-kit/emar';
import { expect } from '@open-wc/testing';
import { laidOver } from './laid-over.js';

const order = (version: number, more: object = {}) =>
  ({
    ...{ id: 'o', version, medicationId: 'm', status: 'active', dose: { value: version, unit: 'tablet' } },
    ...{ startedAt: `2026-06-0${version}T00:00:00Z`, timing: { timeOfDay: ['08:00'] } },
    ...more,
  }) as Order;

const factsOf = (...orders: readonly Order[]) =>
  parseFacts({
    ...{
      now: '2026-06-02T12:00:00Z',
      person: { id: 'mrs-smith' },
      medications: [{ id: 'm', name: 'Metformin' }],
      orders,
    },
    records: [
      { id: 'r', orderId: 'o', outcome: 'given', givenAt: '2026-06-02T07:00:00Z', recordedAt: '2026-06-02T07:00:00Z' },
    ],
  });

describe('a new version of an order that waits to be stored', () => {
  it('R14: is the one that stands, and the versions before it stay with the doses that were due by them', () => {
    const facts = laidOver(factsOf(order(1)), { kind: 'order', fact: order(2) });
    expect(facts.orders.map(({ version }) => version)).to.deep.equal([1, 2]);
    expect(findOrder(facts, 'o')!.dose!.value).to.equal(2);
  });

  it('takes the place of the same version, so that an order is never there twice', () => {
    const stopped = order(1, { status: 'stopped', stoppedAt: '2026-06-02T10:00:00Z' });
    const facts = laidOver(factsOf(order(1)), { kind: 'order', fact: stopped });
    expect(facts.orders).to.deep.equal([stopped]);
  });

  it('R14, R26: stopped, it is due no more, and a dose of it still counts', () => {
    const stopped = order(2, {
      ...{ status: 'stopped', stoppedAt: '2026-06-02T10:00:00Z' },
      startedAt: order(1).startedAt,
    });
    const facts = laidOver(factsOf(order(1)), { kind: 'order', fact: stopped });
    const { rows, dayDoses } = leavingSummary(facts);
    expect(rows).to.deep.equal([]);
    expect(dayDoses.map(({ id }) => id)).to.deep.equal(['r']);
  });
});
