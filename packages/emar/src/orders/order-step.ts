// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { Instant } from '@careplan-kit/model';
import { type Facts, Id, type Order, Words, findOrder } from '../facts/index.js';
import { stopOf } from '../slots/course.js';
import { toMs } from '../time/instants.js';
import { zoneOf } from '../time/zone.js';

/** Why a step with an order was not taken. */
export const STEP_ERRORS = [
  ...(['ORDER_UNKNOWN', 'ORDER_NOT_DRAFT', 'ORDER_NOT_LIVE', 'ORDER_NOT_SUSPENDED', 'ORDER_LACKS'] as const),
  ...(['SECOND_CHECK_SAME_PERSON', 'SECOND_CHECK_NOT_PROVEN', 'ADVICE_REQUIRED', 'ORDER_HAS_NO_TIMES'] as const),
] as const;
export type StepError = (typeof STEP_ERRORS)[number];

/** What a step makes of an order: facts to be added, all of them or none. Nothing that is there is edited. */
export interface OrderStep {
  readonly accepted: boolean;
  readonly errors: readonly StepError[];
  /** New versions, each under the id of its order. Empty where the step was not taken. */
  readonly orders: readonly Order[];
}

/** What every step says: which order, who wrote it down, and from when. */
export const StepArgs = z.looseObject({
  orderId: Id,
  by: Id,
  at: z.optional(Instant),
  reason: z.optional(Words),
  /** Who decided it, in words: "Dr at the surgery, by phone". */
  saidBy: z.optional(Words),
});

export const refused = (...errors: readonly StepError[]): OrderStep => ({ accepted: false, errors, orders: [] });

export const accepted = (...orders: readonly Order[]): OrderStep => ({ accepted: true, errors: [], orders });

/** The words of a box, or none where nothing was written. */
export const said = (words: string | undefined): string | undefined => words?.trim() || undefined;

/** The next version of an order, with who wrote it and when. */
export const nextVersion = (order: Order, by: string, at: string, changes: Partial<Order>): Order => ({
  ...order,
  version: (order.version ?? 1) + 1,
  changedBy: by,
  changedAt: at,
  ...changes,
});

/** The orders as they stand: the last version of each. */
export const standingOrders = (facts: Pick<Facts, 'orders'>): readonly Order[] =>
  facts.orders.filter((order) => findOrder(facts, order.id) === order);

/**
 * The orders by which medicines are given at `facts.now`: the last version of each that is live, and neither stopped by name
 * nor taken over by one that has begun (R14). One that begins later is among them.
 */
export function runningOrders(facts: Facts): readonly Order[] {
  const zone = zoneOf(facts.timezone);
  const now = toMs(facts.now);
  return standingOrders(facts).filter(
    (order) => (order.status === 'active' || order.status === 'on-hold') && stopOf(facts, zone, order) > now,
  );
}
