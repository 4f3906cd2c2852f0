// SPDX-License-Identifier: Apache-2.0
import { heldByReconciliation } from '../orders/held.js';
import { courseOf, stopOf } from '../slots/index.js';
import { boundMs } from '../time/instants.js';
import type { Zone } from '../time/zone.js';
import type { Proposed, Reason } from './proposed.js';

/** Half-open, as slots are (R42, R44). */
function covers(zone: Zone, period: { readonly from: string; readonly to?: string | undefined }, ms: number): boolean {
  return boundMs(zone, period.from) <= ms && (period.to === undefined || ms < boundMs(zone, period.to));
}

function stateReasons({ facts, order, zone, at, due, isFact }: Proposed): readonly Reason[] {
  if (!order) return [];
  if (order.status === 'draft') return [{ code: 'ORDER_UNVERIFIED' }];
  const reasons: Reason[] = [];
  const moment = due ?? at;
  const stopMs = stopOf(facts, zone, order);
  const stopped = stopMs === Infinity ? undefined : stopMs;
  const isOver = order.status === 'stopped' || order.status === 'completed' || order.status === 'entered-in-error';
  // A dose from before it was stopped, written down afterwards, was given under a running order.
  const over = stopped === undefined ? isOver : Math.max(at, moment) >= stopped || (isOver && !isFact);
  const { startMs: start, endMs } = courseOf(zone, order);
  if (over || moment >= endMs) {
    const since = stopped ?? (endMs === Infinity ? undefined : endMs);
    reasons.push({ code: 'ORDER_STOPPED', values: { since: since === undefined ? '-' : { moment: since } } });
  }
  if (start !== undefined && moment < start) {
    reasons.push({ code: 'ORDER_NOT_STARTED', values: { start: { moment: start } } });
  }
  const suspension = order.suspensions?.find(
    (one) => covers(zone, one, at) || (due !== undefined && covers(zone, one, due)),
  );
  if (suspension || order.status === 'on-hold') {
    reasons.push({ code: 'ORDER_SUSPENDED', values: { reason: suspension?.reason ?? '-' } });
  }
  return reasons;
}

/** Whether the order may be given at all: active, running, not held (R42 to R44, R74). */
export function orderReasons(on: Proposed): readonly Reason[] {
  const { order, args, facts, person, zone, at, due, isTaken, slot } = on;
  if (!order && args.orderId !== undefined) return [{ code: 'ORDER_UNKNOWN', values: { order: args.orderId } }];
  const reasons = [...stateReasons(on)];
  if (reasons.length === 0 && order && due !== undefined && !slot) {
    reasons.push({ code: 'SLOT_NOT_DUE', values: { due: { moment: due } } });
  }
  const away = person?.statusPeriods?.find(
    (one) => covers(zone, one, at) || (due !== undefined && covers(zone, one, due)),
  );
  const tookAlong = on.isFact && on.byOthers;
  if (away && isTaken && !tookAlong)
    reasons.push({ code: 'PERSON_AWAY', values: { since: { moment: boundMs(zone, away.from) } } });
  if (order && isTaken && heldByReconciliation(facts, order)) {
    reasons.push({ code: 'RECONCILIATION_OPEN' });
  }
  return reasons;
}
