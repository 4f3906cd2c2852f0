// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseFacts } from '../facts/index.js';
import { correctRecord } from '../records/index.js';
import { patchSeenAt } from './patch-checks.js';
import { patchesOn } from './patches-on.js';
import { tasksOf } from './tasks.js';

const put = (id: string, givenAt: string, more: object = {}) => ({
  ...{
    id,
    orderId: 'patch',
    outcome: 'given',
    givenAt,
    recordedAt: givenAt,
    administratorId: 'emily',
    site: 'left arm',
  },
  ...more,
});
const facts = (records: readonly object[], more: object = {}) =>
  parseFacts({
    ...{ now: '2026-11-22T12:00:00Z', person: { id: 'betty' }, records },
    medications: [
      { id: 'buprenorphine', name: 'Buprenorphine', form: 'patch', unit: 'patch' },
      { id: 'metformin', name: 'Metformin', form: 'tablet' },
    ],
    orders: [
      { id: 'patch', medicationId: 'buprenorphine', status: 'active', patch: {} },
      { id: 'tablet', medicationId: 'metformin', status: 'active' },
    ],
    ...more,
  });
const idsOf = (known: ReturnType<typeof facts>) => patchesOn(known).map(({ id }) => id);

test('R64: a patch is on from when it was put on until it was taken off, and a tablet never is', () => {
  const on = put('p1', '2026-11-20T08:00:00Z');
  assert.deepEqual(idsOf(facts([on, put('t1', '2026-11-22T08:00:00Z', { orderId: 'tablet' })])), ['p1']);
  assert.deepEqual(idsOf(facts([{ ...on, removedAt: '2026-11-22T09:00:00Z' }])), []);
  assert.deepEqual(idsOf(facts([{ ...on, removedAt: '2026-11-22T13:00:00Z' }])), ['p1']);
  assert.deepEqual(idsOf(facts([{ ...on, outcome: 'refused' }])), []);
  assert.deepEqual(idsOf(facts([{ ...on, givenAt: '2026-11-22T12:30:00Z' }])), []);
  assert.deepEqual(
    idsOf(facts([on], { patchChecks: [{ orderId: 'patch', at: '2026-11-21T08:00:00Z', inPlace: false }] })),
    [],
  );
});

test('R64: two patches are two until one of them is taken off by a new version of its record', () => {
  const known = facts([put('p1', '2026-11-18T08:00:00Z'), put('p2', '2026-11-21T08:00:00Z')]);
  assert.deepEqual(idsOf(known), ['p1', 'p2']);
  const off = correctRecord(known, {
    ...{ recordId: 'p1', by: 'sue', reason: 'Taken off' },
    changes: { removedAt: '2026-11-22T11:00:00Z', removedBy: 'sue' },
  });
  assert.equal(off.accepted, true);
  assert.deepEqual(idsOf(facts([...known.records, ...off.records])), ['p2']);
});

const lostOf = (known: ReturnType<typeof facts>) =>
  tasksOf(known).flatMap(({ code, recordId }) => (code === 'PATCH_FELL_OFF' ? [recordId] : []));
const gone = { orderId: 'patch', at: '2026-11-22T11:00:00Z', inPlace: false };

test('R64: it was last seen when it was put on or found in place, whichever was later', () => {
  const on = put('p1', '2026-11-20T08:00:00Z');
  const look = (at: string, more: object = {}) => ({ orderId: 'patch', at, inPlace: true, ...more });
  const seen = (...patchChecks: object[]) => {
    const known = facts([on], { patchChecks });
    return patchSeenAt(known, known.records[0]!);
  };
  assert.equal(seen(), '2026-11-20T08:00:00Z');
  assert.equal(seen(look('2026-11-22T08:00:00Z'), look('2026-11-21T08:00:00Z'), gone), '2026-11-22T08:00:00Z');
  assert.equal(seen(look('2026-11-22T13:00:00Z')), '2026-11-20T08:00:00Z', 'nobody looked in the future');
  assert.equal(seen(look('2026-11-21T08:00:00Z', { site: 'right arm' })), '2026-11-20T08:00:00Z', 'another patch');
});

test('R64: of two patches of one order the one that is found gone is told by its place', () => {
  const two = [put('p1', '2026-11-18T08:00:00Z'), put('p2', '2026-11-21T08:00:00Z', { site: 'right arm' })];
  assert.deepEqual(idsOf(facts(two, { patchChecks: [{ ...gone, site: 'Right arm' }] })), ['p1']);
  assert.deepEqual(idsOf(facts(two, { patchChecks: [gone] })), []);
});

test('R64: a lost patch is to be made good until one of the same medicine is on the same person, or none is ordered', () => {
  const on = put('p1', '2026-11-20T08:00:00Z');
  const known = (more: readonly object[] = [], rest: object = {}) =>
    facts([on, ...more], { patchChecks: [gone], ...rest });
  assert.deepEqual(lostOf(known()), ['p1']);
  assert.deepEqual(lostOf(known([put('p2', '2026-11-22T11:30:00Z')])), []);
  const medications = [
    { id: 'buprenorphine', name: 'Buprenorphine', form: 'patch', unit: 'patch' },
    { id: 'rotigotine', name: 'Rotigotine', form: 'patch', unit: 'patch' },
  ];
  const order = { id: 'patch', medicationId: 'buprenorphine', status: 'active', patch: {}, personId: 'betty' };
  const another = { ...order, id: 'another' };
  const orders = [order, { ...another, medicationId: 'rotigotine' }];
  assert.deepEqual(
    lostOf(known([put('p2', '2026-11-22T11:30:00Z', { orderId: 'another' })], { medications, orders })),
    ['p1'],
    'a patch of another medicine makes nothing good',
  );
  const james = [order, { ...another, personId: 'james' }];
  const people = { people: [{ id: 'betty' }, { id: 'james' }], person: undefined };
  assert.deepEqual(
    lostOf(
      known([put('p2', '2026-11-22T11:30:00Z', { orderId: 'another' })], { medications, orders: james, ...people }),
    ),
    ['p1'],
    'nor does one of another person',
  );
  const next = [
    { ...order, status: 'stopped', stoppedAt: '2026-11-22T11:10:00Z' },
    { ...another, supersedesOrderId: 'patch' },
  ];
  assert.deepEqual(
    lostOf(known([put('p2', '2026-11-22T11:30:00Z', { orderId: 'another' })], { medications, orders: next })),
    [],
    'one by the order that took over does',
  );
  const stopped = [{ ...order, status: 'stopped', stoppedAt: '2026-11-22T11:10:00Z' }];
  assert.deepEqual(lostOf(known([], { medications, orders: stopped })), [], 'none is ordered any more');
});
