// SPDX-License-Identifier: Apache-2.0
import type { Facts, Order } from '../facts/index.js';
import { validateOrder } from '../operations/validate-order.js';
import { type Slot, courseOf, listSlots } from '../slots/index.js';
import { toMs } from '../time/instants.js';
import { addDays, zoneOf } from '../time/zone.js';
import { suspendedAt } from '../windows/presence.js';
import type { CodedSentence } from '../words/words.js';
import type { PlannedAmount } from './planned.js';

/** Days of doses shown before an order is handed on. */
const DAYS_SHOWN = 7;

/** What is said of an order before it goes live: everything at once. */
export interface OrderReview {
  /** Nothing is missing, and nothing recorded speaks against it. It never says that the order is right. */
  readonly valid: boolean;
  /** Paths of what it lacks. */
  readonly missing: readonly string[];
  readonly advised: readonly string[];
  readonly issues: readonly { readonly code: string; readonly withOrderId?: string }[];
  readonly reasons: readonly CodedSentence[];
  readonly planned24h: readonly PlannedAmount[];
  /** The seven local days from now, or from its start if that is later. */
  readonly days: readonly string[];
  /** The doses it would make on them; of those in a suspension it is said that they are. */
  readonly slots: readonly (Slot & { readonly isSuspended: boolean })[];
  /** The chart it goes on instead, for what is no dose at a time. */
  readonly recordWith?: string;
}

/**
 * Looks at an order that is being written, as if it were live: what it lacks, what speaks against it, and which doses it
 * would make in the seven days to come. It stores nothing.
 */
export function reviewOrder(facts: Facts, order: Order): OrderReview {
  const others = facts.orders.filter(({ id }) => id !== order.id);
  const answer = validateOrder(
    { ...facts, orders: [...others, order] },
    { orderId: order.id },
  ) as unknown as OrderReview;
  const zone = zoneOf(facts.timezone);
  const { startMs = -Infinity } = courseOf(zone, order);
  const from = Math.max(toMs(facts.now), startMs);
  const firstDay = zone.local(from).date;
  const days = Array.from({ length: DAYS_SHOWN }, (_, day) => addDays(firstDay, day));
  const live = { ...facts, orders: [{ ...order, status: 'active' as const }] };
  const { slots } = listSlots(live, from, zone.startOfDay(addDays(firstDay, DAYS_SHOWN)));
  return {
    ...answer,
    days,
    slots: slots.map((slot) => ({ ...slot, isSuspended: suspendedAt(facts, slot.order, slot.due) !== undefined })),
  };
}
