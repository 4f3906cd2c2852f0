// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { DataError } from '@careplan-kit/model';
import * as fc from 'fast-check';
import { Facts, parseFacts } from './facts.js';
import { asItIs } from './as-it-is.js';
import { Medication } from './medication.js';
import { Order } from './order.js';
import { Person } from './person.js';
import { AdministrationRecord } from './record.js';

const record = { id: 'r1', orderId: 'order', outcome: 'given', givenAt: '2026-11-22T08:05:00Z' };
const facts = { now: '2026-11-22T08:10:00Z', records: [record] };

function faultsOf(input: unknown) {
  try {
    parseFacts(input);
  } catch (error) {
    assert.ok(error instanceof DataError);
    return error.issues;
  }
  return [];
}

/** Values that a key may hold, rightly or wrongly. */
const VALUES = [
  ...['given', 'active', 'd', 'mon', 'mrs-smith', '', 'x'.repeat(501), '08:00', '25:00', 'x@2026-11-22T08:00:00Z'],
  ...[
    '2026-11-22',
    '2026-02-30',
    '2026-11-22T08:05:00Z',
    '2026-11-22T08:05:00',
    '1626-11-22T08:05:00Z',
    '\u{1F48A}'.repeat(300),
  ],
  ...[0, 1, 3, 1.5, -1, 500_000, 1e21, true, false, null, undefined, [], {}, [1], ['08:00'], ['mon'], ['mon', 'x']],
  ...[
    { value: 1 },
    { value: -1 },
    { value: '1' },
    { value: 2, unit: 'tablet', more: [1] },
    { at: '2026-11-22T08:05:00Z' },
  ],
  ...[
    { low: 1 },
    { low: { value: 1 } },
    { paracetamol: { maxPer24h: { value: 1 } } },
    [{ ingredient: 'a' }],
    [{ id: 'i' }],
  ],
  ...[
    { frequency: 1, periodUnit: 'd', timeOfDay: ['08:00'] },
    { frequency: 0 },
    [{ kind: 'hospital', from: '2026-11-22' }],
  ],
  ...[
    [{ kind: 'hospital', from: 'then' }],
    [{ date: '2026-11-22', dose: null }],
    { early: 1 },
    { CM: '08:00' },
    { CM: 8 },
  ],
];

const WHOLE = {
  record: { id: 'r', outcome: 'given', givenAt: '2026-11-22T08:05:00Z' },
  order: { id: 'o', medicationId: 'm', status: 'active' },
  person: { id: 'p' },
  medication: { id: 'm', name: 'Made up' },
};
const SHAPES = { record: AdministrationRecord, order: Order, person: Person, medication: Medication };

describe('facts are read by the keys they have', () => {
  for (const kind of ['record', 'order', 'person', 'medication'] as const) {
    const shape = SHAPES[kind];
    const quick = asItIs(shape as typeof Person);
    const keys = [...Object.keys(shape.shape), 'of-the-host'];

    test(`whatever a ${kind} holds, it reads as by its shape, fault for fault`, () => {
      const change = fc.tuple(fc.constantFrom(...keys), fc.constantFrom<unknown>(...VALUES));
      fc.assert(
        fc.property(fc.array(change, { maxLength: 3 }), (changes) => {
          const fact: unknown = { ...WHOLE[kind], ...Object.fromEntries(changes) };
          const [read, whole] = [quick.safeParse(fact), shape.safeParse(fact)];
          assert.deepEqual(read.data, whole.data);
          assert.deepEqual(read.error?.issues, whole.error?.issues);
        }),
        { numRuns: 2_000 },
      );
    });

    test(`every key of a ${kind}, with every value`, () => {
      for (const key of keys)
        for (const value of VALUES) {
          const fact: unknown = { ...WHOLE[kind], [key]: value };
          const [read, whole] = [quick.safeParse(fact), shape.safeParse(fact)];
          assert.deepEqual(read.data, whole.data, key);
          assert.deepEqual(read.error?.issues, whole.error?.issues, key);
        }
    });

    test(`a plain ${kind} is the same object`, () => {
      const fact = WHOLE[kind];
      assert.equal(quick.parse(fact), fact);
    });
  }

  test('a fault has the path it stands at', () => {
    const records = [record, { ...record, id: 'r2', site: 7 }];
    assert.equal(faultsOf({ ...facts, records })[0]!.path.join('.'), 'records.1.site');
  });

  test('a key that must be there is missed', () => {
    const { outcome: _, ...without } = record;
    assert.deepEqual(
      faultsOf({ ...facts, records: [without] }).map(({ path }) => path.join('.')),
      ['records.0.outcome'],
    );
  });

  test('what is read is what the whole shape reads, unknown keys too', () => {
    const records = [
      { ...record, ours: { deep: ['kept'] }, dose: { value: 1, brand: 'x' } },
      { ...record, id: 'r2' },
    ];
    const whole = Facts.parse({ ...facts, records });
    assert.deepEqual(parseFacts({ ...facts, records }).records, whole.records);
  });

  test('lists that are none are refused as such', () => {
    for (const records of ['text', { length: 3 }, [7], [null]]) assert.ok(faultsOf({ ...facts, records }).length > 0);
  });

  test('a fact that stands alone is not read again, and a new one is', () => {
    const kept = parseFacts({ ...facts, person: { id: 'betty' }, settings: { maxGivenAtFutureMinutes: 5 } });
    const more = parseFacts({ ...kept, records: [...kept.records, { ...record, id: 'r2' }] });
    assert.equal(more.person, kept.person);
    assert.equal(more.settings, kept.settings);
    assert.equal(parseFacts({ ...kept, person: { id: 'james' } }).person?.id, 'james');
    assert.ok(faultsOf({ ...kept, person: { id: 7 } }).length > 0);
  });
});
