// SPDX-License-Identifier: Apache-2.0
import type { Facts, Order } from '../facts/index.js';

/** People whose signature ends a comparison of lists (R74). */
const SIGNATURES = 2;

/**
 * Whether an order waits until the lists were compared (R74). Changed and queried orders wait, unchanged ones flow; a
 * comparison is over when two different people have signed it. An open one that does not say which orders wait holds
 * all of that person's.
 */
export function heldByReconciliation(facts: Pick<Facts, 'reconciliation'>, order: Order): boolean {
  const { reconciliation } = facts;
  if (!reconciliation) return false;
  const { status, personId, unresolved, signOff } = reconciliation;
  if (personId !== undefined && order.personId !== undefined && personId !== order.personId) return false;
  const signed = new Set((signOff ?? []).map(({ by }) => by)).size;
  const over = status === 'complete' && (signOff === undefined || signed >= SIGNATURES);
  return !over && (unresolved?.includes(order.id) ?? true);
}
