// SPDX-License-Identifier: Apache-2.0
import type { Facts } from '../facts/facts.js';
import { type Outcome, outcomeMeaning } from '../facts/outcome.js';
import type { AdministrationRecord } from '../facts/record.js';
import { normalKey, slotOf } from '../slots/index.js';
import { attemptsBySlot, outcomeOf } from '../windows/attempts.js';

/** A slot after devices handed in what they hold (R48, R69). */
export interface SyncedSlot {
  readonly slotKey: string;
  readonly status: 'recorded' | 'conflict';
  readonly outcome: Outcome | 'possible-double-administration';
  /** Ids in the order in which things happened. */
  readonly attempts: readonly string[];
  /** Given here and refused there: it may be a dose offered again, and a person says so. */
  readonly review: boolean;
}

/** The slots of records, with all attempts at each. */
export function syncedSlots(facts: Facts, records: readonly AdministrationRecord[]): readonly SyncedSlot[] {
  const bySlot = attemptsBySlot(facts);
  const keys = new Set(records.flatMap(({ slotKey }) => (slotKey === undefined ? [] : [normalKey(slotKey)])));
  return [...keys].sort().flatMap((slotKey): readonly SyncedSlot[] => {
    const attempts = bySlot.get(slotKey) ?? [];
    const found = outcomeOf(slotOf(facts, slotKey) ?? { dose: null }, attempts);
    if (!found) return [];
    const isDouble = found.outcome === 'possible-double-administration';
    const devices = new Set(attempts.map(({ deviceId }) => deviceId ?? ''));
    const taken = attempts.filter(({ outcome }) => outcomeMeaning(outcome).taken).length;
    return [
      {
        slotKey,
        status: isDouble ? 'conflict' : 'recorded',
        outcome: found.outcome,
        attempts: attempts.map(({ id }) => id),
        review: isDouble || (devices.size > 1 && taken > 0 && taken < attempts.length),
      },
    ];
  });
}
