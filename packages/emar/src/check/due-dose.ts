// SPDX-License-Identifier: Apache-2.0
import type { Facts } from '../facts/facts.js';
import type { Order } from '../facts/order.js';
import type { Quantity } from '../facts/parts.js';
import { slotOf } from '../slots/index.js';
import { doseOn } from '../slots/dose.js';
import { zoneOf } from '../time/zone.js';

/**
 * The whole dose of an order at a moment: of the slot, of the day, or of the order. `undefined` where none is set; it is
 * never guessed from another day.
 */
export function dueDose(facts: Facts, order: Order, slotKey: string | undefined, at: number): Quantity | undefined {
  if (slotKey !== undefined) {
    const slot = slotOf(facts, slotKey);
    if (slot) return slot.dose ?? undefined;
  }
  if (order.steps && order.steps.length > 0) return order.dose ?? undefined;
  return doseOn(order, zoneOf(facts.timezone).local(at).date, undefined).dose ?? undefined;
}
