// SPDX-License-Identifier: Apache-2.0
import { plainName } from '../amounts/ingredient-names.js';
import type { DischargeItem, ReconcileAction } from '../facts/discharge.js';
import { type Facts, findMedication, type Order, outcomeMeaning } from '../facts/index.js';
import type { Quantity } from '../facts/parts.js';
import { runningOrders } from '../orders/order-step.js';
import { currentRecords } from '../records/current.js';
import { courseOf } from '../slots/index.js';
import { toMs } from '../time/instants.js';
import { daysBetween, zoneOf } from '../time/zone.js';
import { suspendedAt } from '../windows/presence.js';
import { type Difference, differencesOf, matchItem, type MatchedBy, productOf, saysTheSame } from './match.js';

/** One line of the comparison. */
export interface ReconcileItem {
  readonly medicationId: string | undefined;
  readonly name: string;
  readonly action: ReconcileAction;
  readonly matchedBy: MatchedBy;
  readonly oldOrderId?: string;
  /** Of a question: every order it could be about, where there are several. */
  readonly mayMean?: readonly string[];
  readonly newDose?: Quantity;
  readonly remainingDays?: number;
  readonly lastGivenAt?: string;
  /** As the list gave it, or why a person has to ask. */
  readonly reason?: string;
  /** Place in the list that came, from 0; absent for what it does not mention. */
  readonly item?: number;
  /** Of this line, however often the lists are compared. */
  readonly key: string;
  /** In what the list says something else than the order. */
  readonly differs: readonly Difference[];
  /** Why a person has to ask, as a code. */
  readonly query?: ReconcileQuery;
}

/** The comparison of a list that came with a person with the orders that run (R73, R74). */
export interface ReconcileAnswer {
  readonly items: readonly ReconcileItem[];
  readonly newOrders: number;
  /** Nothing is left to change, start, stop or ask. */
  readonly complete: boolean;
  readonly blockedUntilComplete: readonly string[];
  /** Orders the list has stopped. */
  readonly stopped: readonly string[];
  readonly signOff: { readonly requires: number; readonly signedBy: readonly string[] };
  readonly shareWith: readonly string[];
}

const SIGNATURES = 2;
const SHARED = ['all staff on next shifts', 'GP', 'pharmacy'];

/** Why a line has to be asked about. The words are those of the record of the comparison. */
const QUERIES = {
  missing: 'not mentioned on discharge list',
  several: 'more than one order could be meant',
  differs: 'listed as unchanged but dose or times differ',
  notHere: 'listed as known but no order is running',
  notNow: 'listed as taken but paused here, or to begin later',
  alreadyHere: 'listed as started but an order with the same ingredient is running',
} as const;

/** Why a line has to be asked about. */
export type ReconcileQuery = keyof typeof QUERIES;

const IS = {
  started: new Set(['started', 'new', 'added']),
  stopped: new Set(['stopped', 'ended', 'discontinued']),
  same: new Set(['unchanged', 'continued', 'same']),
};

interface Decided {
  readonly action: ReconcileAction;
  readonly order?: Order;
  readonly query?: ReconcileQuery;
}

/** Whether doses of it are due in these days: it has begun, and is not paused. */
function isGivenNow(facts: Facts, order: Order): boolean {
  const now = toMs(facts.now);
  const { startMs = -Infinity } = courseOf(zoneOf(facts.timezone), order);
  return startMs <= now && suspendedAt(facts, order, now) === undefined;
}

/** What goes on by the list, and is paused here or begins later, is asked about: nobody would see that it is not given. */
function decide(facts: Facts, item: DischargeItem, orders: readonly Order[]): Decided {
  const listed = decideAsListed(facts, item, orders);
  const { action, order } = listed;
  const goesOn = action === 'continue' || action === 'change';
  return goesOn && order && !isGivenNow(facts, order) ? { action: 'query', query: 'notNow', order } : listed;
}

function decideAsListed(facts: Facts, item: DischargeItem, orders: readonly Order[]): Decided {
  const status = plainName(item.changeStatus ?? '');
  const [order, ...others] = orders;
  const exact = orders.filter((one) => saysTheSame(facts, item, one));
  const ask = (query: ReconcileQuery): Decided => ({ action: 'query', query, ...(order ? { order } : {}) });
  if (IS.stopped.has(status)) {
    if (others.length > 0) return ask('several');
    return order ? { action: 'stop', order } : ask('notHere');
  }
  if (IS.started.has(status)) return order ? ask('alreadyHere') : { action: 'start' };
  if (!order) return status === '' ? { action: 'start' } : ask('notHere');
  const [only, ...more] = exact;
  if (IS.same.has(status)) {
    if (only && more.length === 0) return { action: 'continue', order: only };
    return ask(others.length > 0 ? 'several' : 'differs');
  }
  if (others.length > 0)
    return only && more.length === 0 && status === '' ? { action: 'continue', order: only } : ask('several');
  return status === '' && only ? { action: 'continue', order } : { action: 'change', order };
}

/** Days of a course that are left: what the list says less what has passed since the course began or was counted. */
function remainingDays(facts: Facts, item: DischargeItem): number | undefined {
  const zone = zoneOf(facts.timezone);
  const today = zone.local(toMs(facts.now)).date;
  const { boundsDuration, boundsPeriod } = item.timing ?? {};
  const day = (moment: string) => (moment.length === 10 ? moment : zone.local(toMs(moment)).date);
  if (boundsPeriod?.end !== undefined) return Math.max(0, daysBetween(today, day(boundsPeriod.end)) + 1);
  if (!boundsDuration || (boundsDuration.unit !== 'd' && boundsDuration.unit !== 'wk')) return undefined;
  const days = boundsDuration.value * (boundsDuration.unit === 'wk' ? 7 : 1);
  const since = boundsPeriod?.start ?? facts.discharge?.dischargedAt;
  return Math.max(0, days - (since === undefined ? 0 : Math.max(0, daysBetween(day(since), today))));
}

/** When it was last given: by the list, else by our own records. */
function lastGivenAt(facts: Facts, item: DischargeItem, order: Order | undefined): string | undefined {
  const names = new Set(
    [item.name, item.vmp, productOf(facts, item)?.name].flatMap((one) => (one ? [plainName(one)] : [])),
  );
  const own = typeof item.lastGivenAt === 'string' ? [item.lastGivenAt] : [];
  const listed = (facts.discharge?.lastDoses ?? []).flatMap(({ name, at }) => (names.has(plainName(name)) ? [at] : []));
  const given = currentRecords(facts.records).flatMap(({ orderId, outcome, givenAt }) =>
    order && orderId === order.id && outcomeMeaning(outcome).taken ? [givenAt] : [],
  );
  return [...own, ...listed, ...given].sort((one, other) => toMs(other) - toMs(one))[0];
}

function lineOf(
  facts: Facts,
  item: DischargeItem,
  index: number,
  orders: readonly Order[],
): { line: ReconcileItem; met: readonly Order[] } {
  const match = matchItem(facts, item, orders);
  const { action, order, query } = decide(facts, item, match.orders);
  const product = productOf(facts, item);
  const last = lastGivenAt(facts, item, order);
  const days = action === 'stop' ? undefined : remainingDays(facts, item);
  const reason = query === undefined ? item.reason : QUERIES[query];
  // An order beside the one that is meant is not mentioned by this line.
  const meant = query === undefined ? (order ? [order] : []) : match.orders;
  const line = {
    medicationId: item.medicationId ?? product?.id ?? order?.medicationId,
    name: item.name ?? product?.name ?? item.medicationId ?? '',
    action,
    matchedBy: match.by,
    ...(order ? { oldOrderId: order.id } : {}),
    ...(meant.length > 1 ? { mayMean: meant.map(({ id }) => id) } : {}),
    ...(item.dose && action !== 'continue' && action !== 'stop' ? { newDose: item.dose } : {}),
    ...(days === undefined ? {} : { remainingDays: days }),
    ...(last === undefined ? {} : { lastGivenAt: last }),
    ...(reason === undefined ? {} : { reason }),
    item: index,
    key: `item:${index}`,
    differs: order ? differencesOf(facts, item, order) : [],
    ...(query === undefined ? {} : { query }),
  };
  return { line, met: meant };
}

/**
 * Compares what came with a person, line by line, with the orders that run. What the list does not mention is asked
 * about, never taken to go on (R73).
 */
export function reconcile(facts: Facts): ReconcileAnswer {
  const personId = facts.reconciliation?.personId ?? facts.person?.id;
  // Also what is paused, what is given only when needed, and what begins later.
  const running = runningOrders(facts).filter(
    (order) => personId === undefined || order.personId === undefined || order.personId === personId,
  );
  const lines = (facts.discharge?.items ?? []).map((item, index) => lineOf(facts, item, index, running));
  const met = new Set(lines.flatMap(({ met: orders }) => orders.map(({ id }) => id)));
  const missing = running
    .filter(({ id }) => !met.has(id))
    .map((order): ReconcileItem => {
      const last = lastGivenAt(facts, {}, order);
      return {
        medicationId: order.medicationId,
        name: findMedication(facts, order.medicationId)?.name ?? order.medicationId,
        action: 'query',
        matchedBy: 'none',
        oldOrderId: order.id,
        ...(last === undefined ? {} : { lastGivenAt: last }),
        reason: QUERIES.missing,
        key: `order:${order.id}`,
        differs: [],
        query: 'missing',
      };
    });
  const items = [...lines.map(({ line }) => line), ...missing];
  const idsOf = (...actions: readonly ReconcileAction[]) => [
    ...new Set(
      items.flatMap(({ action, oldOrderId, mayMean = [] }) =>
        actions.includes(action) && oldOrderId !== undefined ? [oldOrderId, ...mayMean] : [],
      ),
    ),
  ];
  const order = new Map(running.map(({ id }, index) => [id, index]));
  const signedBy = [...new Set((facts.reconciliation?.signOff ?? []).map(({ by }) => by))];
  return {
    items,
    newOrders: items.filter(({ action }) => action === 'start').length,
    complete:
      items.every(({ action }) => action === 'continue') ||
      (facts.reconciliation?.status === 'complete' && signedBy.length >= SIGNATURES),
    blockedUntilComplete: idsOf('change', 'query').sort((one, other) => order.get(one)! - order.get(other)!),
    stopped: idsOf('stop'),
    signOff: { requires: SIGNATURES, signedBy },
    shareWith: SHARED,
  };
}
