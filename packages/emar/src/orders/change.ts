// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { DataError, Instant, parseWith } from '@careplan-kit/model';
import { type Facts, Id, Order, type Timing, Words, findOrder } from '../facts/index.js';
import { startOf } from '../slots/index.js';
import { toMs } from '../time/instants.js';
import { zoneOf } from '../time/zone.js';
import { nextVersion, standingOrders } from './order-step.js';

const WHAT = 'This change of an order';

/** A change of dose, time, route or product. */
export const OrderChange = z.looseObject({
  orderId: Id,
  /** Id of the order that takes over. */
  newId: Id,
  /** From this moment on; the old order is stopped at the same one. */
  at: Instant,
  by: Id,
  reason: Words.check(z.minLength(1)),
  /** What is otherwise in the new order; `undefined` takes a key away. */
  changes: z.record(z.string(), z.unknown()),
});
export type OrderChange = z.output<typeof OrderChange>;

/** The two facts a change is made of. */
export interface ChangedOrders {
  /** The old order, stopped. */
  readonly stopped: Order;
  /** The new one, a draft until a second person has checked it, or active if the change says so. */
  readonly next: Order;
}

/** What a change may not touch: it would make another order of the old one, or two live ones of one medicine. */
const KEPT = ['id', 'version', 'personId', 'supersedesOrderId', 'stoppedAt'];

const isPlain = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** From where the new order counts: from where the old one began, but a new course of steps begins with the change. */
function timingOn(facts: Facts, order: Order, next: Order, changes: OrderChange['changes'], at: string) {
  const timing = next.timing;
  const own = (changes.timing as Timing | undefined)?.boundsPeriod?.start;
  const isNewCourse = Array.isArray(changes.steps) && changes.steps.length > 0;
  const start = own ?? (isNewCourse ? zoneOf(facts.timezone).local(toMs(at)).date : startOf(order));
  if (start === undefined || !isPlain(timing) || (timing.boundsPeriod !== undefined && !isPlain(timing.boundsPeriod)))
    return {};
  return { timing: { ...timing, boundsPeriod: { ...timing.boundsPeriod, start } } };
}

/**
 * Changes an order by replacing it (R14): the old one is stopped at the very moment from which the new one is due, so two
 * versions of one medicine are never live together. The new one counts its days, hours and doses on from where the old
 * one began, unless the change brings a `timing` with a start of its own. While the new order is a draft the old one
 * stays as it is, so hand over `stopped` with the check of the second person.
 *
 * @throws DataError when the order is not there, was stopped or replaced already, or the change is of a wrong shape
 */
export function changeOrder(facts: Facts, change: unknown): ChangedOrders {
  const { orderId, newId, at, by, reason, changes } = parseWith(WHAT, OrderChange, change);
  const refuse = (path: string, code: string, message: string) =>
    new DataError(WHAT, [{ path: [path], code, message }]);
  const order = findOrder(facts, orderId);
  if (!order) throw refuse('orderId', 'not-there', 'names no order of these facts');
  const replaced = standingOrders(facts).some(
    ({ supersedesOrderId, status }) => supersedesOrderId === orderId && status !== 'entered-in-error',
  );
  if (order.stoppedAt !== undefined || replaced || (order.status !== 'active' && order.status !== 'on-hold')) {
    throw refuse('orderId', 'not-live', 'was stopped or replaced already, or is not live');
  }
  if (findOrder(facts, newId)) throw refuse('newId', 'taken', 'is the id of another order');
  const kept = KEPT.find((key) => Object.hasOwn(changes, key));
  if (kept !== undefined) throw refuse('changes', 'not-changeable', `may not change ${kept}`);
  const next = parseWith(WHAT, Order, {
    ...order,
    status: 'draft',
    transcribedBy: by,
    secondCheckBy: undefined,
    ...changes,
    id: newId,
    version: (order.version ?? 1) + 1,
    startedAt: at,
    supersedesOrderId: orderId,
    changeReason: reason,
    ...timingOn(facts, order, { ...order, ...changes } as Order, changes, at),
  });
  // A version of its own: of two readings of one version nobody could say which of them stands.
  return {
    stopped: nextVersion(order, by, at, { status: 'stopped', stoppedAt: at, stopReason: reason, stoppedBy: by }),
    next,
  };
}
