// SPDX-License-Identifier: Apache-2.0
import { type AdministrationRecord, type Facts, type Outcome, findOrder, managesAlone } from '../facts/index.js';
import { toMs } from '../time/instants.js';
import { type OrderProblem, type Slot, listSlots, normalKey, slotOf } from '../slots/slots.js';
import { inOrder, standingRecords } from '../records/current.js';
import { attemptsBySlot, outcomeOf } from './attempts.js';
import { awayAt, suspendedAt } from './presence.js';
import { type SlotWindow, type WindowState, reachOf, timingOf, windowState, windowsOf } from './windows.js';

const NONE: readonly AdministrationRecord[] = [];

/** Where a slot stands at a moment. */
export type SlotStatus =
  | WindowState
  | 'recorded'
  | 'conflict'
  | 'suspended'
  | 'away'
  | 'omit-instructed'
  | 'not-tracked';

/** A slot and where it stands. */
export interface EvaluatedSlot {
  readonly slot: Slot;
  readonly window: SlotWindow;
  readonly status: SlotStatus;
  /** Of a recorded slot, or the away code of one the person was not there for. */
  readonly outcome?: Outcome | 'possible-double-administration';
  readonly timing?: 'early' | 'on-time' | 'late';
  /** Every attempt that stands, in the order in which they happened. */
  readonly attempts: readonly AdministrationRecord[];
}

function stand(
  facts: Facts,
  slot: Slot,
  window: SlotWindow,
  attempts: readonly AdministrationRecord[],
  now: number,
): EvaluatedSlot {
  const found = attempts.length === 0 ? undefined : outcomeOf(slot, attempts);
  if (found) {
    const { outcome, record } = found;
    const status = outcome === 'possible-double-administration' ? 'conflict' : 'recorded';
    return { slot, window, attempts, status, outcome, timing: timingOf(window, toMs(record.givenAt)) };
  }
  const as = (status: SlotStatus): EvaluatedSlot => ({ slot, window, attempts, status });
  if (managesAlone(slot.order)) return as('not-tracked');
  const away = awayAt(facts, slot.order, slot.due);
  if (away) return { ...as('away'), outcome: away.outcome };
  if (suspendedAt(facts, slot.order, slot.due)) return as('suspended');
  if (slot.flags.includes('omitInstructed')) return as('omit-instructed');
  return as(windowState(window, now));
}

/** Slots of a range and where they stand, and the orders that could not be worked out. */
export interface Evaluation {
  readonly slots: readonly EvaluatedSlot[];
  readonly problems: readonly OrderProblem[];
  /** Records of doses that no slot of today's orders stands for; they are shown and not lost. */
  readonly offSchedule: readonly AdministrationRecord[];
}

/** What was given in a range from orders with times, and not at any slot such an order makes today. */
function offSchedule(facts: Facts, from: number, to: number, known: ReadonlySet<string>): AdministrationRecord[] {
  const off = standingRecords(facts.records).filter(({ givenAt, orderId, slotKey }) => {
    // Nearly every record stands at a slot that is shown, and its time need not be read.
    if (slotKey !== undefined && known.has(normalKey(slotKey))) return false;
    const at = toMs(givenAt);
    if (at < from || at >= to) return false;
    if (slotKey !== undefined) return slotOf(facts, slotKey) === undefined;
    const order = findOrder(facts, orderId);
    return order !== undefined && !order.asNeeded;
  });
  return off.sort(inOrder);
}

/**
 * Where every slot from one moment to before another stands. A record goes before everything else: what happened is
 * shown even where nothing should have happened.
 *
 * @param now - the moment for which is asked; that of the facts where it is absent
 */
export function evaluateSlots(facts: Facts, from: number, to: number, now = toMs(facts.now)): Evaluation {
  const reach = reachOf(facts, facts.orders);
  const { slots, problems } = listSlots(facts, from - reach, to + reach);
  const windows = windowsOf(facts, slots);
  const bySlot = attemptsBySlot(facts);
  const evaluated: EvaluatedSlot[] = [];
  let placed = 0;
  for (const slot of slots) {
    const attempts = bySlot.get(slot.slotKey) ?? NONE;
    placed += attempts.length;
    if (slot.due >= from && slot.due < to)
      evaluated.push(stand(facts, slot, windows.get(slot.slotKey)!, attempts, now));
  }
  // Where every record that stands is at one of these slots, none is anywhere else.
  if (placed === standingRecords(facts.records).length) return { slots: evaluated, problems, offSchedule: [] };
  const known = new Set(slots.map(({ slotKey }) => slotKey));
  return { slots: evaluated, problems, offSchedule: offSchedule(facts, from, to, known) };
}

/** Slots nobody has answered for (R21). */
export const gapsOf = (slots: readonly EvaluatedSlot[]): readonly EvaluatedSlot[] =>
  slots.filter(({ status }) => status === 'missed');
