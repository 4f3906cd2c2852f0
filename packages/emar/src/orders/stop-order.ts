// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { CalendarDate, parseWith } from '@careplan-kit/model';
import { type Facts, type Order, type Suspension, findOrder } from '../facts/index.js';
import { DateOrInstant } from '../facts/parts.js';
import { boundMs, toIso, toMs } from '../time/instants.js';
import { zoneOf } from '../time/zone.js';
import { type OrderStep, StepArgs, accepted, nextVersion, refused, said } from './order-step.js';

const isLive = ({ status, stoppedAt }: Order) =>
  stoppedAt === undefined && (status === 'active' || status === 'on-hold');

/** Only what was said: a box left empty is not a reason. */
const words = <K extends string>(key: K, text: string | undefined) =>
  (said(text) === undefined ? {} : { [key]: said(text) }) as Partial<Record<K, string>>;

/**
 * Stops an order at a moment. A stop without a reason, or without who decided it, is kept and counts at once; what it lacks
 * stands in `lacksOfStop` until somebody adds it (R33).
 *
 * @throws DataError for arguments of a wrong shape
 */
export function stopOrder(facts: Facts, input: z.input<typeof StepArgs>): OrderStep {
  const { orderId, by, at = facts.now, reason, saidBy } = parseWith('This stop', StepArgs, input);
  const order = findOrder(facts, orderId);
  if (!order) return refused('ORDER_UNKNOWN');
  if (!isLive(order)) return refused('ORDER_NOT_LIVE');
  const stop = {
    stoppedAt: toIso(toMs(at)),
    stoppedBy: by,
    ...words('stopReason', reason),
    ...words('stopSaidBy', saidBy),
  };
  return accepted(nextVersion(order, by, facts.now, { status: 'stopped', ...stop }));
}

const Suspend = z.extend(StepArgs, {
  /** The day, or the moment, from which it may be given again. */
  to: z.optional(DateOrInstant),
  /** When somebody looks again. */
  reviewOn: z.optional(CalendarDate),
});

/**
 * Stops an order for now (R42), from a moment until another, or until further notice. What it does not say stays missing in
 * the order, and it holds all the same.
 *
 * @throws DataError for arguments of a wrong shape
 */
export function suspendOrder(facts: Facts, input: z.input<typeof Suspend>): OrderStep {
  const { orderId, by, at = facts.now, reason, saidBy, to, reviewOn } = parseWith('This suspension', Suspend, input);
  const order = findOrder(facts, orderId);
  if (!order) return refused('ORDER_UNKNOWN');
  if (!isLive(order)) return refused('ORDER_NOT_LIVE');
  const suspension: Suspension = {
    from: at,
    recordedBy: by,
    ...(to === undefined ? {} : { to }),
    ...words('reason', reason),
    ...words('by', saidBy),
    ...(reviewOn === undefined ? {} : { reviewOn }),
  };
  return accepted(nextVersion(order, by, facts.now, { suspensions: [...(order.suspensions ?? []), suspension] }));
}

/** The suspension that holds at a moment, and where it stands in the order. */
function holding(facts: Facts, order: Order, at: number): number {
  const bound = (moment: string) => boundMs(zoneOf(facts.timezone), moment);
  return (order.suspensions ?? []).findIndex(
    ({ from, to }) => bound(from) <= at && (to === undefined || at < bound(to)),
  );
}

/** The suspension an order is under at this moment. */
export const suspensionNow = (facts: Facts, order: Order): Suspension | undefined =>
  order.suspensions?.[holding(facts, order, toMs(facts.now))];

/**
 * Ends the suspension that holds now: doses are due again from this moment.
 *
 * @throws DataError for arguments of a wrong shape
 */
export function resumeOrder(facts: Facts, input: z.input<typeof StepArgs>): OrderStep {
  const { orderId, by, at = facts.now, reason, saidBy } = parseWith('This end of a suspension', StepArgs, input);
  const order = findOrder(facts, orderId);
  if (!order) return refused('ORDER_UNKNOWN');
  const index = holding(facts, order, toMs(at));
  if (index < 0) return refused('ORDER_NOT_SUSPENDED');
  const ended = { to: at, endedBy: by, ...words('endReason', reason), ...words('endSaidBy', saidBy) };
  const suspensions = order.suspensions!.map((one, at) => (at === index ? { ...one, ...ended } : one));
  return accepted(nextVersion(order, by, facts.now, { suspensions }));
}

/**
 * Takes back a draft: it was not what was meant, and never went live. The order it would have replaced stays.
 *
 * @throws DataError for arguments of a wrong shape
 */
export function withdrawOrder(facts: Facts, input: z.input<typeof StepArgs>): OrderStep {
  const { orderId, by, reason } = parseWith('This withdrawal', StepArgs, input);
  const order = findOrder(facts, orderId);
  if (!order) return refused('ORDER_UNKNOWN');
  if (order.status !== 'draft') return refused('ORDER_NOT_DRAFT');
  return accepted(
    nextVersion(order, by, facts.now, { status: 'entered-in-error', ...words('withdrawnReason', reason) }),
  );
}

/** What a stop still has to say, by the names of the facts. */
export function lacksOfStop(order: Order): readonly ('stopReason' | 'stopSaidBy')[] {
  if (order.stoppedAt === undefined) return [];
  const blank = (value: unknown) => typeof value !== 'string' || value.trim() === '';
  return (['stopReason', 'stopSaidBy'] as const).filter((key) => blank(order[key]));
}

const Explain = z.extend(StepArgs, { reviewOn: z.optional(CalendarDate) });

/**
 * Adds to a stop, or to a suspension, what it did not say when it was recorded. What was said already stays.
 *
 * @throws DataError for arguments of a wrong shape
 */
export function explainOrder(facts: Facts, input: z.input<typeof Explain>): OrderStep {
  const { orderId, by, reason, saidBy, reviewOn } = parseWith('This addition', Explain, input);
  const order = findOrder(facts, orderId);
  if (!order) return refused('ORDER_UNKNOWN');
  if (order.stoppedAt !== undefined) {
    const added = { ...words('stopReason', reason), ...words('stopSaidBy', saidBy) };
    const open = lacksOfStop(order);
    const kept = Object.fromEntries(Object.entries(added).filter(([key]) => open.some((one) => one === key)));
    return accepted(nextVersion(order, by, facts.now, kept));
  }
  const index = holding(facts, order, toMs(facts.now));
  if (index < 0) return refused('ORDER_NOT_SUSPENDED');
  const added = { ...words('reason', reason), ...words('by', saidBy), ...(reviewOn === undefined ? {} : { reviewOn }) };
  const suspensions = order.suspensions!.map((one, at) => (at === index ? { ...added, ...one } : one));
  return accepted(nextVersion(order, by, facts.now, { suspensions }));
}
