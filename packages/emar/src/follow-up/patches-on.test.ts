// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseFacts } from '../facts/index.js';
import { correctRecord } from '../records/index.js';
import { patchesOn } from './patches-on.js';

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
