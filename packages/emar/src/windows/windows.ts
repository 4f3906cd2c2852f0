// SPDX-License-Identifier: Apache-2.0
import { DEFAULT_SETTINGS, type Facts, type Order, type Visit, type Window, withDefaults } from '../facts/index.js';
import { MINUTE, toMs } from '../time/instants.js';
import { type Zone, zoneOf } from '../time/zone.js';
import { type Slot, slotsOfOrder } from '../slots/slots.js';

/** The moments at which a slot changes its state, in milliseconds (R16). */
export interface SlotWindow {
  /** From here it may be given. */
  readonly openAt: number;
  readonly due: number;
  /** The last moment that is on time; after it the dose is late. */
  readonly lateAfter: number;
  /** From here it is missed. */
  readonly missedAt: number;
}

/** Whether an order's times are to be kept to the half hour (R17). */
export const isTimeCritical = (order: Order): boolean =>
  order.timeCritical === true || order.windowProfile === 'timeCritical';

/** The minutes of an order: its own, those of a time-critical one, of its profile, or the standard ones. */
export function minutesOf(facts: Facts, order: Order): Window {
  const profiles = withDefaults(facts.settings).windowProfiles;
  const find = (name: string | undefined) =>
    name !== undefined && Object.hasOwn(profiles, name) ? profiles[name] : undefined;
  const own = isTimeCritical(order) ? find('timeCritical') : find(order.windowProfile);
  const { early, late, missed } = own ?? find('standard') ?? DEFAULT_SETTINGS.windowProfiles.standard!;
  const { window } = order;
  return { early: window?.early ?? early, late: window?.late ?? late, missed: window?.missed ?? missed };
}

type Band = NonNullable<Visit['band']>;

/** The band of the visit a slot falls in: from its first to its last minute on the local day of the slot. */
function bandOf(facts: Facts, zone: Zone, slot: Slot): { readonly from: number; readonly to: number } | undefined {
  for (const { band, personId, plannedStart } of facts.visits) {
    if (!band || (personId !== undefined && slot.order.personId !== undefined && personId !== slot.order.personId))
      continue;
    const day = zone.local(toMs(plannedStart)).date;
    const { from, to }: Band = band;
    const span = { from: zone.at(day, from).ms, to: zone.at(day, to).ms };
    if (slot.due >= span.from && slot.due <= span.to) return span;
  }
  return undefined;
}

/** When a slot opens, is late and is missed, before its neighbours are asked. */
function alone(facts: Facts, zone: Zone, slot: Slot, { early, late, missed }: Window): SlotWindow {
  const { due } = slot;
  const missedAt = due + missed * MINUTE;
  const band = facts.visits.length === 0 || isTimeCritical(slot.order) ? undefined : bandOf(facts, zone, slot);
  if (band) return { openAt: band.from, due, lateAfter: band.to, missedAt: Math.max(missedAt, band.to) };
  return { openAt: due - early * MINUTE, due, lateAfter: due + late * MINUTE, missedAt };
}

/**
 * When the later of two slots of one order opens. Where it would open before the earlier one is even due, they meet
 * half way, so that no dose is missed before its time (R18).
 */
function opening(next: SlotWindow, before: Slot): number {
  return next.openAt > before.due ? next.openAt : (before.due + next.due) / 2;
}

/**
 * The windows of slots that follow each other: none reaches into the next of the same order (R18).
 *
 * @param slots - of any orders, in the order of their due times, with the neighbours on both sides
 */
export function windowsOf(facts: Facts, slots: readonly Slot[]): ReadonlyMap<string, SlotWindow> {
  const zone = zoneOf(facts.timezone);
  const windows = new Map<string, SlotWindow>();
  const lastOf = new Map<string, { readonly slot: Slot; readonly window: SlotWindow; readonly minutes: Window }>();
  for (const slot of slots) {
    const before = lastOf.get(slot.orderId);
    const minutes = before?.slot.order === slot.order ? before.minutes : minutesOf(facts, slot.order);
    let window = alone(facts, zone, slot, minutes);
    if (before) {
      const opens = opening(window, before.slot);
      if (opens !== window.openAt) window = { ...window, openAt: opens };
      const { window: earlier } = before;
      if (opens < earlier.missedAt) {
        const lateAfter = Math.min(earlier.lateAfter, opens);
        windows.set(before.slot.slotKey, { ...earlier, missedAt: opens, lateAfter });
      }
    }
    windows.set(slot.slotKey, window);
    lastOf.set(slot.orderId, { slot, window, minutes });
  }
  return windows;
}

/** How far a window can reach on either side of its due time. */
export function reachOf(facts: Facts, orders: readonly Order[]): number {
  let most = 0;
  for (const order of orders) {
    const { early, late, missed } = minutesOf(facts, order);
    most = Math.max(most, early, late, missed);
  }
  const band = facts.visits.length > 0 ? 24 * 60 : 0;
  return (Math.max(most, band) * 2 + 1) * MINUTE;
}

/** The window of one slot, with its neighbours. */
export function windowOf(facts: Facts, slot: Slot): SlotWindow {
  const reach = reachOf(facts, [slot.order]);
  const around = slotsOfOrder(facts, slot.orderId, slot.due - reach, slot.due + reach);
  const all = around.some(({ slotKey }) => slotKey === slot.slotKey)
    ? around
    : [...around, slot].sort((a, b) => a.due - b.due);
  return windowsOf(facts, all).get(slot.slotKey)!;
}

/** Where a moment lies in a window (R16). */
export type WindowState = 'future' | 'open-early' | 'due' | 'late' | 'missed';

export function windowState({ openAt, due, lateAfter, missedAt }: SlotWindow, now: number): WindowState {
  if (now < openAt) return 'future';
  if (now >= missedAt) return 'missed';
  if (now < due) return 'open-early';
  return now <= lateAfter ? 'due' : 'late';
}

/** How a dose lay in its window, by when it was given. */
export function timingOf({ openAt, lateAfter }: SlotWindow, givenAt: number): 'early' | 'on-time' | 'late' {
  if (givenAt < openAt) return 'early';
  return givenAt > lateAfter ? 'late' : 'on-time';
}
