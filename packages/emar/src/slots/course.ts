// SPDX-License-Identifier: Apache-2.0
import { allOfId } from '../facts/by-id.js';
import type { Facts, Order, Timing } from '../facts/index.js';
import { ofList } from '../facts/of-list.js';
import { boundMs, isDate, toMs } from '../time/instants.js';
import { type Zone, addDays, addMonths } from '../time/zone.js';

/** From when to when an order runs, before anybody stopped it. */
export interface Course {
  /** From where days, hours and doses are counted, and the local day of it. */
  readonly zeroMs: number | undefined;
  readonly startDate: string | undefined;
  /** Nothing is due before: later than where counting began, in an order that took over from another. */
  readonly startMs: number | undefined;
  /** What is due at this moment or later is no longer due. */
  readonly endMs: number;
}

/** From where an order counts: the start of its course, also where an earlier order gave the first doses of it. */
export const startOf = (order: Order): string | undefined => order.timing?.boundsPeriod?.start ?? order.startedAt;

/** The moment from which an order itself is due. */
function beginOf(zone: Zone, order: Order): number | undefined {
  const start = order.timing?.boundsPeriod?.start;
  const { startedAt } = order;
  if (start === undefined) return startedAt === undefined ? undefined : boundMs(zone, startedAt);
  return startedAt === undefined ? boundMs(zone, start) : Math.max(boundMs(zone, start), boundMs(zone, startedAt));
}

const MINUTES = { s: 1 / 60, min: 1, h: 60 } as const;

/** Milliseconds of a unit that is elapsed time; undefined for one that counts dates (R5). */
export function elapsedUnit(unit: Timing['periodUnit']): number | undefined {
  return unit === 's' || unit === 'min' || unit === 'h' ? MINUTES[unit] * 60_000 : undefined;
}

/** The first moment after a number of local days, the first of them included (R13). */
function afterSpan(
  zone: Zone,
  startMs: number,
  startDate: string,
  { value, unit }: { value: number; unit: Timing['periodUnit'] },
) {
  const elapsed = elapsedUnit(unit);
  if (elapsed !== undefined) return startMs + value * elapsed;
  const units = Math.ceil(value);
  if (unit === 'mo' || unit === 'a') return zone.startOfDay(addMonths(startDate, unit === 'a' ? units * 12 : units));
  return zone.startOfDay(addDays(startDate, unit === 'wk' ? units * 7 : units));
}

/**
 * The bounds of an order (R13). Both ends are part of it: a date runs to the end of that local day.
 *
 * @param anchorMs - the first dose, from which a bound in hours counts
 */
export function courseOf(zone: Zone, order: Order, anchorMs?: number): Course {
  const start = startOf(order);
  const zeroMs = start === undefined ? undefined : boundMs(zone, start);
  const startDate =
    start === undefined || zeroMs === undefined ? undefined : isDate(start) ? start : zone.local(zeroMs).date;
  const { boundsPeriod, boundsDuration, boundsRange } = order.timing ?? {};
  let endMs = Infinity;
  const end = boundsPeriod?.end;
  if (end !== undefined) endMs = isDate(end) ? zone.startOfDay(addDays(end, 1)) : toMs(end) + 1;
  for (const span of [boundsDuration, boundsRange?.high]) {
    if (span && zeroMs !== undefined && startDate !== undefined) {
      endMs = Math.min(endMs, afterSpan(zone, anchorMs ?? zeroMs, startDate, span));
    }
  }
  return { zeroMs, startDate, startMs: beginOf(zone, order), endMs };
}

const counts = ({ status }: Order) => status !== 'draft' && status !== 'entered-in-error';

/** The orders that took over from others: few, and asked for once for each order of a home. */
const replacing = ofList((orders: readonly Order[]): readonly Order[] =>
  orders.filter(({ supersedesOrderId }) => supersedesOrderId !== undefined),
);

/**
 * When an order was stopped: the moment that was recorded, else the start of what replaced it (a later version, or an
 * order that names it), so that two versions are never due side by side (R14). Infinity while nobody stopped it.
 */
export function stopOf(facts: Pick<Facts, 'orders'>, zone: Zone, order: Order): number {
  if (order.stoppedAt !== undefined) return toMs(order.stoppedAt);
  const versions = allOfId(facts.orders, order.id);
  const others = replacing(facts.orders);
  if (versions.length < 2 && others.length === 0) return Infinity;
  const newer = versions.filter((other) => other !== order && (other.version ?? 1) > (order.version ?? 1));
  const takenOver = others.filter((other) => other.supersedesOrderId === order.id && other.id !== order.id);
  const begun = [...newer, ...takenOver].filter(counts).map((other) => beginOf(zone, other) ?? -Infinity);
  return Math.min(Infinity, ...begun);
}
