// SPDX-License-Identifier: Apache-2.0
import { standingOrders } from '../orders/order-step.js';
import { type Facts, type Person, managesAlone, withDefaults } from '../facts/index.js';
import { boundMs, toMs } from '../time/instants.js';
import { zoneOf } from '../time/zone.js';
import { type EvaluatedSlot, gapsOf } from './evaluate.js';

/** Something a person has to do. */
export interface WindowTask {
  readonly code: 'EXPLAIN_GAP' | 'RECONCILE_BEFORE_NEXT_DOSE' | 'SELF_ADMIN_REVIEW';
  readonly slotKey?: string;
  readonly orderId?: string;
  readonly personId?: string;
  readonly assignTo?: string;
  readonly allowedResolutions?: readonly string[];
  /** Before this moment. */
  readonly dueBefore?: string;
  readonly dueOn?: string;
}

const RESOLUTIONS = ['retrospective-given', 'missed-unexplained', 'not-given-with-reason'];

/** One task for each gap, oldest first: nothing closes because time went by (R21). */
function gapTasks(facts: Facts, slots: readonly EvaluatedSlot[]): WindowTask[] {
  const assignTo = withDefaults(facts.settings).gapOwner;
  return gapsOf(slots).map(({ slot: { slotKey } }) => ({
    code: 'EXPLAIN_GAP',
    slotKey,
    assignTo,
    allowedResolutions: RESOLUTIONS,
  }));
}

/** Somebody home from hospital: the lists have to be compared before the first dose (R46, R73). */
function returnTask(facts: Facts, person: Person, slots: readonly EvaluatedSlot[], now: number): WindowTask[] {
  const zone = zoneOf(facts.timezone);
  const returns = (person.statusPeriods ?? [])
    .flatMap(({ kind, to }) => (kind === 'hospital' && to !== undefined ? [boundMs(zone, to)] : []))
    .filter((back) => back <= now);
  if (returns.length === 0) return [];
  const back = Math.max(...returns);
  const { status, openedAt } = facts.reconciliation ?? {};
  if (status === 'complete' && (openedAt === undefined || toMs(openedAt) >= back)) return [];
  const next = slots.find(({ slot }) => slot.due >= back && (slot.order.personId ?? person.id) === person.id);
  if (!next || next.attempts.length > 0) return [];
  return [{ code: 'RECONCILE_BEFORE_NEXT_DOSE', personId: person.id, dueBefore: next.slot.dueUtc }];
}

/** Who manages their own medicines is not chased, but looked in on (R77). */
function selfTasks(facts: Facts): WindowTask[] {
  return standingOrders(facts)
    .filter((order) => managesAlone(order) && order.status === 'active')
    .map(({ id, reviewOn }) => ({ code: 'SELF_ADMIN_REVIEW', orderId: id, ...(reviewOn ? { dueOn: reviewOn } : {}) }));
}

/** The tasks that come from where slots stand. */
export function windowTasks(facts: Facts, slots: readonly EvaluatedSlot[], now: number): readonly WindowTask[] {
  const people = [...(facts.person ? [facts.person] : []), ...(facts.people ?? [])];
  return [
    ...gapTasks(facts, slots),
    ...people.flatMap((person) => returnTask(facts, person, slots, now)),
    ...selfTasks(facts),
  ];
}
