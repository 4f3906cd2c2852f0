// SPDX-License-Identifier: Apache-2.0
import { type Decimal, exact, sum, ZERO } from '../amounts/decimal.js';
import { unitsIn } from '../amounts/ingredients.js';
import { written } from '../amounts/units.js';
import { rangeOf } from '../check/range.js';
import { type Facts, findMedication, findOrder, type Order } from '../facts/index.js';
import { orderChain } from '../check/chain.js';
import { runningOrders, standingOrders } from '../orders/order-step.js';
import { currentRecords } from '../records/current.js';
import { type Slot } from '../slots/index.js';
import { HOURS_24, toMs } from '../time/instants.js';
import { addDays, daysBetween, zoneOf } from '../time/zone.js';
import { evaluateSlots } from '../windows/evaluate.js';
import { unitsOut } from './moves.js';

/** How long a balance lasts (R60). */
export interface DaysLeft {
  /** Units a day: scheduled use of the next four weeks, and when-required use of the last seven days. */
  readonly dailyUse: number;
  /** Whole days until the first dose it does not cover; null where nothing is used, or it covers all there is. */
  readonly daysLeft: number | null;
  readonly lastDoseCoveredSlot: string | null;
  readonly coversToEnd: boolean;
}

/** Most stock runs out within the first; only where it does not is looked further. */
const HORIZONS_DAYS = [42, 366] as const;
const RECENT_DAYS = 7;
const PLANNED_DAYS = 28;

/** Of the orders as they stand: what an earlier version said of product and timing is no longer used (R14). */
function ofMedication(orders: readonly Order[], medicationId: string, personId: string | undefined) {
  return orders.filter(
    (order) =>
      order.medicationId === medicationId &&
      (personId === undefined || order.personId === undefined || order.personId === personId),
  );
}

/** When-required orders that run, and those they took the place of: what was taken by these is still how much is used. */
function whenRequired(facts: Facts, medicationId: string, personId: string | undefined): ReadonlySet<string> {
  const running = ofMedication(runningOrders(facts), medicationId, personId);
  return new Set(running.flatMap(({ id, asNeeded }) => (asNeeded ? [...orderChain(facts.orders, id)] : [])));
}

/** What is used a day of when-required doses, by the last seven days. */
function recentUse(facts: Facts, medicationId: string, orders: ReadonlySet<string>, now: number): Decimal {
  const used = currentRecords(facts.records).filter((record) => {
    const at = toMs(record.givenAt);
    const of = record.medicationId ?? findOrder(facts, record.orderId)?.medicationId;
    const own = of === medicationId && (record.orderId === undefined || orders.has(record.orderId));
    return own && at > now - RECENT_DAYS * HOURS_24 && at <= now;
  });
  return sum(used.map((record) => unitsOut(facts, record))).div(RECENT_DAYS);
}

/** Slots that still have to be given from this stock. */
function slotsAhead(
  facts: Facts,
  { medicationId, orders }: { readonly medicationId: string; readonly orders: ReadonlySet<string> },
  now: number,
  days: number,
) {
  const zone = zoneOf(facts.timezone);
  const to = zone.startOfDay(addDays(zone.local(now).date, days + 1));
  const open = new Set(['future', 'open-early', 'due', 'late']);
  const own: Facts = { ...facts, orders: facts.orders.filter(({ id }) => orders.has(id)) };
  return evaluateSlots(own, now - HOURS_24, to, now).slots.filter(
    ({ status, slot }) => open.has(status) && slot.order.medicationId === medicationId,
  );
}

/** Days from one moment to another, as the calendar of the service counts them, cut off. */
function wholeDays(facts: Facts, from: number, to: number): number {
  const zone = zoneOf(facts.timezone);
  const [start, end] = [zone.local(from), zone.local(to)];
  return daysBetween(start.date, end.date) - (end.time < start.time ? 1 : 0);
}

/** How long a balance lasts, slot by slot, so that tapers and cycles come out right (R60). */
export function daysLeft(facts: Facts, medicationId: string, personId: string | undefined, balance: Decimal): DaysLeft {
  const medication = findMedication(facts, medicationId);
  const orders = ofMedication(standingOrders(facts), medicationId, personId);
  const scheduled = { medicationId, orders: new Set(orders.flatMap(({ id, asNeeded }) => (asNeeded ? [] : [id]))) };
  const now = toMs(facts.now);
  const recent = recentUse(facts, medicationId, whenRequired(facts, medicationId, personId), now);
  const unitsOf = (slot: Slot): Decimal => unitsIn(medication, slot.dose ?? rangeOf(slot.order).high)?.amount ?? ZERO;
  const walk = (ahead: ReturnType<typeof slotsAhead>) => {
    let left = balance;
    let covered: string | null = null;
    let uncoveredAt: number | undefined;
    for (const { slot } of ahead) {
      const days = exact(Math.max(0, slot.due - now)).div(HOURS_24);
      // What is taken when required goes out beside the regular doses.
      if (left.minus(unitsOf(slot)).lt(recent.times(days))) {
        uncoveredAt = slot.due;
        break;
      }
      left = left.minus(unitsOf(slot));
      covered = slot.slotKey;
    }
    return { ahead, covered, uncoveredAt };
  };
  const [near, far] = HORIZONS_DAYS;
  const first = walk(slotsAhead(facts, scheduled, now, near));
  const whole = first.uncoveredAt === undefined ? walk(slotsAhead(facts, scheduled, now, far)) : first;
  const { ahead, covered, uncoveredAt } = whole;
  const planned = ahead.filter(({ slot }) => slot.due > now && slot.due <= now + PLANNED_DAYS * HOURS_24);
  const use = sum(planned.map(({ slot }) => unitsOf(slot)))
    .div(PLANNED_DAYS)
    .plus(recent);
  const byRecent = recent.gt(ZERO) && ahead.length === 0;
  const days = byRecent
    ? Number(balance.div(recent).round(0, 0).toString())
    : uncoveredAt === undefined
      ? null
      : Math.max(0, wholeDays(facts, now, Math.max(now, uncoveredAt)));
  return {
    dailyUse: written(use.round(2)),
    daysLeft: days,
    lastDoseCoveredSlot: covered,
    coversToEnd: days === null && ahead.length > 0,
  };
}
