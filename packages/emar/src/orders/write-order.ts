// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { DataError, parseWith } from '@careplan-kit/model';
import { type Facts, Id, Order, findOrder } from '../facts/index.js';
import { type OrderStep, StepArgs, accepted, nextVersion, refused } from './order-step.js';

const WHAT = 'This order';

const Written = z.looseObject({
  orderId: Id,
  by: Id,
  personId: z.optional(Id),
  /** What the order says. Blank is left out: it is never filled in. */
  says: z.record(z.string(), z.unknown()),
});

/** What whoever writes an order out may not say: it is found by the steps it goes through. */
const OWN = ['id', 'version', 'personId', 'status', 'transcribedBy', 'secondCheckBy', 'supersedesOrderId', 'stoppedAt'];

function onlySays(says: Readonly<Record<string, unknown>>): void {
  const own = OWN.find((key) => Object.hasOwn(says, key));
  if (own === undefined) return;
  throw new DataError(WHAT, [{ path: ['says', own], code: 'not-changeable', message: 'is not written by hand' }]);
}

/**
 * Writes a new order out: a draft that makes no doses until a second worker has checked it (R43). What it lacks keeps it
 * from going live, and from nothing else.
 *
 * @throws DataError for an order of a wrong shape, or an id that is taken
 */
export function writeOrder(facts: Facts, input: z.input<typeof Written>): OrderStep {
  const { orderId, by, personId, says } = parseWith(WHAT, Written, input);
  onlySays(says);
  if (findOrder(facts, orderId))
    throw new DataError(WHAT, [{ path: ['orderId'], code: 'taken', message: 'is the id of another order' }]);
  return accepted(
    parseWith(WHAT, Order, {
      ...says,
      ...{ id: orderId, version: 1, status: 'draft', transcribedBy: by, changedBy: by, changedAt: facts.now },
      ...(personId === undefined ? {} : { personId }),
    }),
  );
}

/**
 * Writes a draft anew, as its next version. Whoever did it is the one who wrote it out, so that another checks it.
 *
 * @throws DataError for an order of a wrong shape
 */
export function rewriteOrder(
  facts: Facts,
  input: z.input<typeof StepArgs> & { says: Record<string, unknown> },
): OrderStep {
  const { orderId, by } = parseWith(WHAT, StepArgs, input);
  onlySays(input.says);
  const order = findOrder(facts, orderId);
  if (!order) return refused('ORDER_UNKNOWN');
  if (order.status !== 'draft') return refused('ORDER_NOT_DRAFT');
  return accepted(
    parseWith(WHAT, Order, nextVersion(order, by, facts.now, { ...input.says, transcribedBy: by } as Partial<Order>)),
  );
}
