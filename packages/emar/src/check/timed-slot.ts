// SPDX-License-Identifier: Apache-2.0
import type { Facts } from '../facts/facts.js';
import type { Quantity } from '../facts/parts.js';
import { type SlotFlag, slotOf } from '../slots/index.js';
import { windowOf } from '../windows/windows.js';

/** A slot with the moments of its window, in milliseconds. */
export interface TimedSlot {
  readonly dueMs: number;
  readonly opensMs: number;
  readonly lateAfterMs: number;
  readonly dose: Quantity | null;
  readonly flags: readonly SlotFlag[];
}

/** The slot of a key, while its order makes it. */
export function timedSlot(facts: Facts, slotKey: string): TimedSlot | undefined {
  const slot = slotOf(facts, slotKey);
  if (!slot) return undefined;
  const { openAt, lateAfter } = windowOf(facts, slot);
  return { dueMs: slot.due, opensMs: openAt, lateAfterMs: lateAfter, dose: slot.dose, flags: slot.flags };
}
