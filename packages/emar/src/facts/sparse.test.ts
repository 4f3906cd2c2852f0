// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { DataError } from '@careplan-kit/model';
import { Facts, parseFacts } from './facts.js';
import { AdministrationRecord } from './record.js';
import { shapeFor } from './sparse.js';

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

describe('facts are read by the keys they have', () => {
  test('what a list has none of is not looked for, and what one of it has is checked in all', () => {
    const own = Object.keys(shapeFor(AdministrationRecord, [record, { ...record, site: 'left arm' }]).shape);
    assert.deepEqual(own, ['id', 'orderId', 'outcome', 'givenAt', 'site']);
    assert.equal(
      faultsOf({ ...facts, records: [record, { ...record, id: 'r2', site: 7 }] })[0]!.path.join('.'),
      'records.1.site',
    );
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
