// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { DataError } from '@careplan-kit/model';
import { given, order } from '../../test/facts-of.js';
import { parseFacts } from './facts.js';
import { findOrder, findPerson, readSlotKey } from './find.js';
import { withDefaults } from './settings.js';

const bare = { now: '2026-06-10T08:00:00Z' };

/** Path and code of the first fault. */
function faultOf(input: unknown): string {
  try {
    parseFacts(input);
  } catch (error) {
    assert.ok(error instanceof DataError);
    const [issue] = error.issues;
    return `${issue?.path.join('.')} ${issue?.code}`;
  }
  return 'no fault';
}

describe('facts from outside', () => {
  test('what cannot be used is refused with its path', () => {
    const record = given('r', 'ord-1@2026-06-10T07:00:00Z', '2026-06-10T07:00:00Z');
    assert.equal(faultOf({}), 'now invalid_type');
    assert.equal(faultOf({ now: '9999-12-31T23:59:59Z' }), 'now invalid_format');
    assert.equal(faultOf({ ...bare, timezone: 'Mars/Olympus' }), 'timezone unknown-time-zone');
    assert.equal(
      faultOf({ ...bare, records: [{ ...record, outcome: 'swallowed' }] }),
      'records.0.outcome invalid_value',
    );
    assert.equal(
      faultOf({ ...bare, records: [{ ...record, givenAt: 'yesterday' }] }),
      'records.0.givenAt invalid_format',
    );
    assert.match(faultOf({ ...bare, orders: [order({ timeOfDay: ['25:00'] })] }), /^orders\.0\.timing\.timeOfDay\.0 /);
    assert.match(faultOf({ ...bare, orders: [order({ period: 0, periodUnit: 'h' })] }), /^orders\.0\.timing\.period /);
    assert.match(faultOf({ ...bare, orders: [order({}, { dose: { value: -1 } })] }), /^orders\.0\.dose\.value /);
    assert.match(
      faultOf({ ...bare, orders: [order({ boundsPeriod: { start: '2026-02-30' } })] }),
      /^orders\.0\.timing\.boundsPeriod\.start /,
    );
    assert.match(faultOf(JSON.parse('{"now":"2026-06-10T08:00:00Z","__proto__":{}}')), /forbidden-key$/);
  });

  test('R33: a dose from hands nobody foresaw is kept', () => {
    const record = given('r', 'ord-1@2026-06-10T07:00:00Z', '2026-06-10T07:00:00Z', {
      source: 'volunteer',
      ofTheHost: 1,
    });
    assert.equal(parseFacts({ ...bare, records: [record] }).records[0]?.ofTheHost, 1);
  });

  test('R69: versions are kept by their number, each once, however they came', () => {
    const versions = [10, 2, 1, 10].map((version) => order({ timeOfDay: ['08:00'] }, { version }));
    const other = order({ timeOfDay: ['08:00'] }, { id: 'ord-1 0' });
    for (const orders of [[...versions, other], [other, ...versions].reverse()]) {
      const kept = parseFacts({ ...bare, orders }).orders.map(({ id, version }) => `${id}: ${version ?? '-'}`);
      assert.deepEqual(kept, ['ord-1: 1', 'ord-1: 2', 'ord-1: 10', 'ord-1 0: -']);
    }
  });

  test('facts are frozen and the caller’s own are untouched', () => {
    const input = { ...bare, orders: [order({ timeOfDay: ['08:00'] })] };
    const facts = parseFacts(input);
    assert.ok(Object.isFrozen(facts) && Object.isFrozen(facts.orders[0]?.timing));
    assert.equal(Object.isFrozen(input.orders), false);
  });

  test('R14: of several versions the last is meant', () => {
    const versions = [2, 10, 1].map((version) => order({}, { version }));
    assert.equal(findOrder(parseFacts({ ...bare, orders: versions }), 'ord-1')?.version, 10);
  });

  test('a person is found by id, or is the only one', () => {
    const people = [{ id: 'james' }, { id: 'betty' }];
    assert.equal(findPerson(parseFacts({ ...bare, people }), 'betty')?.id, 'betty');
    assert.equal(findPerson(parseFacts({ ...bare, people }), undefined), undefined);
    assert.equal(findPerson(parseFacts({ ...bare, person: people[0] }), undefined)?.id, 'james');
    assert.equal(findPerson(parseFacts({ ...bare, person: people[0] }), 'betty'), undefined);
  });

  test('R1: a key is read from its last @', () => {
    assert.deepEqual(readSlotKey('a@b@2026-06-10T07:00:00Z'), { orderId: 'a@b', dueUtc: '2026-06-10T07:00:00Z' });
    assert.equal(readSlotKey('none'), undefined);
  });
});

describe('facts that were read', () => {
  test('are given back as they are, and a copy of them is read anew', () => {
    const facts = parseFacts(bare);
    assert.equal(parseFacts(facts), facts);
    const copy = { ...facts };
    assert.notEqual(parseFacts(copy), copy);
    assert.deepEqual(parseFacts(copy), facts);
  });

  const record = (id: string, more: object = {}) => ({ id, outcome: 'given', givenAt: bare.now, ...more });

  test('are not read again where a host adds to them, and what is added is', () => {
    const orders = [{ id: 'o', medicationId: 'm', status: 'active', timing: { timeOfDay: ['08:00'] } }];
    const facts = parseFacts({ ...bare, orders, records: [record('a'), record('b')] });
    const more = parseFacts({ ...facts, now: '2026-06-10T09:00:00Z', records: [...facts.records, record('c')] });
    assert.deepEqual(more, parseFacts(JSON.parse(JSON.stringify(more))));
    assert.deepEqual(
      more.records.map(({ id }) => id),
      ['a', 'b', 'c'],
    );
    assert.equal(more.records[0], facts.records[0]);
    assert.equal(more.orders, facts.orders);
    assert.equal(more.now, '2026-06-10T09:00:00Z');
    assert.ok(Object.isFrozen(more.records) && Object.isFrozen(more.records[2]));
  });

  test('count as read only where they stood: a list under another name, or a changed record, is read like any', () => {
    const facts = parseFacts({ ...bare, records: [record('a')] });
    assert.equal(faultOf({ ...bare, orders: facts.records }), faultOf({ ...bare, orders: [record('a')] }));
    assert.equal(faultOf({ ...bare, orders: [facts.records[0]] }), faultOf({ ...bare, orders: [record('a')] }));
    const changed = { ...facts.records[0], outcome: 'eaten' };
    assert.equal(faultOf({ ...facts, records: [changed] }), faultOf({ ...bare, records: [changed] }));
  });

  test('a fault among what is new is told at its place in the whole list', () => {
    const facts = parseFacts({ ...bare, records: [record('a'), record('b')] });
    const given = { ...facts, records: [facts.records[0], record('c', { outcome: 'eaten' }), facts.records[1]] };
    assert.match(faultOf(given), /records\W*1/);
  });

  test('are frozen to their last part, so that nothing unread can be put into them', () => {
    const facts = parseFacts({
      ...bare,
      records: [{ id: 'r', outcome: 'given', givenAt: bare.now, more: { deep: [1] } }],
    });
    const parts: unknown[] = [facts];
    for (let part = parts.pop(); part !== undefined; part = parts.pop()) {
      if (typeof part !== 'object' || part === null) continue;
      assert.ok(Object.isFrozen(part));
      parts.push(...Object.values(part));
    }
  });
});

describe('settings', () => {
  test('R23, R24: limits are laid over the defaults one ingredient at a time', () => {
    const { ingredientLimits } = withDefaults({ ingredientLimits: { ibuprofen: { minIntervalMinutes: 360 } } });
    assert.deepEqual(Object.keys(ingredientLimits).sort(), ['ibuprofen', 'paracetamol']);
  });

  test('R12, R16: a table that is given takes the place of the whole default', () => {
    assert.deepEqual(withDefaults({ eventTimes: { CM: '09:00' } }).eventTimes, { CM: '09:00' });
    assert.deepEqual(Object.keys(withDefaults({ windowProfiles: {} }).windowProfiles), []);
  });

  test('a number a group leaves out is that of the default', () => {
    assert.deepEqual(withDefaults({ clock: { warnSkewSeconds: 60 } }).clock, {
      futureToleranceSeconds: 120,
      warnSkewSeconds: 60,
      quarantineSkewSeconds: 900,
    });
  });
});
