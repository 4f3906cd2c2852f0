// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { type Facts, parseFacts } from '../src/facts/index.js';
import { OPERATIONS } from '../src/operations/index.js';
import { slotsOf } from '../src/slots/index.js';
import { HOURS_24, toIso, toMs } from '../src/time/instants.js';
import { evaluateSlots } from '../src/windows/index.js';
import { type ArbitraryHistory, arbitraryHistory } from './arbitrary-facts.js';
import { METFORMIN } from './facts-of.js';

interface Asked {
  readonly facts: Facts;
  readonly from: number;
  readonly to: number;
}

/** Facts of a history; records are put on slots that are really there, so that they meet. */
function asked({ orders, records, person, now, from: start, days }: ArbitraryHistory): Asked {
  const from = toMs(start);
  const to = from + days * HOURS_24;
  const bare = parseFacts({ now, orders, person, medications: [METFORMIN] });
  const slots = slotsOf(bare, from, to);
  const placed = records.map(({ slot, supersedes, ...record }) => ({
    ...record,
    ...(slots.length > 0 ? { slotKey: slots[slot % slots.length]!.slotKey } : {}),
    ...(supersedes === undefined
      ? {}
      : { supersedes: `rec-${supersedes}`, version: 2, correctionReason: 'tapped twice' }),
  }));
  const rounds = [{ id: 'round', from: toIso(from), to: toIso(to) }];
  return { facts: parseFacts({ ...bare, records: placed, rounds }), from, to };
}

/** Everything a device can show of some facts. */
function shownOf(facts: Facts, from: number, to: number) {
  const range = { from: toIso(from), to: toIso(to) };
  return {
    slots: OPERATIONS.generateSlots!(facts, range),
    standing: OPERATIONS.evaluate!(facts, range),
    round: OPERATIONS.closeRound!(facts, { roundId: 'round' }),
    trail: OPERATIONS.auditTrail!(facts, {}),
  };
}

/** The same list in another order, with some of it twice: as it comes from devices that send again. */
const arrived = <T>(list: readonly T[], seed: number): T[] => {
  const out: T[] = [];
  for (const [at, one] of list.entries()) {
    out.splice((seed * 31 + at * 17) % (out.length + 1), 0, one);
    if ((seed + at) % 3 === 0) out.push(structuredClone(one));
  }
  return out;
};

describe('any history', () => {
  test('R1, R69: slots and where they stand are the same on every device and after any order of arrival', () => {
    fc.assert(
      fc.property(arbitraryHistory, fc.nat({ max: 1000 }), (history, seed) => {
        const { facts, from, to } = asked(history);
        const other = parseFacts({
          ...facts,
          orders: arrived(facts.orders, seed),
          records: arrived(facts.records, seed + 7),
          medications: arrived(facts.medications, seed),
        });
        assert.deepEqual(shownOf(other, from, to), shownOf(facts, from, to));
      }),
      { numRuns: 300 },
    );
  });

  test('R52, R53: replaying all facts one by one ends where reading them at once does', () => {
    fc.assert(
      fc.property(arbitraryHistory, (history) => {
        const { facts, from, to } = asked(history);
        const { records, orders, ...rest } = facts;
        let log: Record<string, unknown> = { ...rest, orders: [], records: [] };
        const add = (key: 'orders' | 'records', fact: unknown) => {
          // A device writes what it has and reads it again after each fact.
          log = JSON.parse(JSON.stringify({ ...log, [key]: [...(log[key] as unknown[]), fact] })) as typeof log;
        };
        for (const record of records) add('records', record);
        for (const order of orders) add('orders', order);
        assert.deepEqual(shownOf(parseFacts(log), from, to), shownOf(facts, from, to));
      }),
      { numRuns: 150 },
    );
  });

  test('R2: a range in two parts has the slots of the whole, each once', () => {
    fc.assert(
      fc.property(arbitraryHistory, fc.double({ min: 0, max: 1, noNaN: true }), (history, part) => {
        const { facts, from, to } = asked(history);
        const middle = Math.round((from + (to - from) * part) / 1000) * 1000;
        const keys = (a: number, b: number) => slotsOf(facts, a, b).map(({ slotKey }) => slotKey);
        const whole = keys(from, to);
        assert.deepEqual([...keys(from, middle), ...keys(middle, to)].sort(), [...whole].sort());
        assert.equal(new Set(whole).size, whole.length);
      }),
      { numRuns: 300 },
    );
  });

  test('R18: windows follow each other and none is missed before it is due', () => {
    fc.assert(
      fc.property(arbitraryHistory, (history) => {
        const { facts, from, to } = asked(history);
        const ends = new Map<string, number>();
        for (const { slot, window } of evaluateSlots(facts, from, to).slots) {
          assert.ok(window.openAt <= window.due && window.due <= window.lateAfter, slot.slotKey);
          assert.ok(window.lateAfter <= window.missedAt && window.due < window.missedAt, slot.slotKey);
          assert.ok((ends.get(slot.orderId) ?? -Infinity) <= window.openAt, slot.slotKey);
          ends.set(slot.orderId, window.missedAt);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('R21: every slot whose time is over is recorded, away, suspended, omitted, not tracked, or a gap', () => {
    const answered = new Set(['recorded', 'conflict', 'away', 'suspended', 'omit-instructed', 'not-tracked']);
    fc.assert(
      fc.property(arbitraryHistory, (history) => {
        const { facts, from, to } = asked(history);
        const later = toMs('2030-01-01T00:00:00Z');
        const { slots } = evaluateSlots(facts, from, to, later);
        for (const { status } of slots) assert.ok(answered.has(status) || status === 'missed', status);
        const listed = slotsOf(facts, from, to).map(({ slotKey }) => slotKey);
        assert.deepEqual(
          slots.map(({ slot }) => slot.slotKey),
          listed,
        );
      }),
      { numRuns: 150 },
    );
  });
});
