// SPDX-License-Identifier: Apache-2.0
import type { ReconcileAction, ReconcileDecision } from '../facts/discharge.js';
import { type Facts, findOrder } from '../facts/index.js';
import type { ReconcileItem } from './reconcile.js';

/**
 * What a person can decide about a line. Where more than one order could be meant, all there is to do is to ask; a change
 * needs something the list says otherwise.
 */
export function choicesOf(facts: Facts, line: ReconcileItem): readonly ReconcileAction[] {
  const { oldOrderId, query, item, differs, medicationId } = line;
  if (query === 'several') return ['query'];
  if (oldOrderId === undefined) return ['start', 'stop', 'query'];
  const other = medicationId !== undefined && medicationId !== findOrder(facts, oldOrderId)?.medicationId;
  const changes = item !== undefined && (differs.length > 0 || other);
  return ['continue', ...(changes ? (['change'] as const) : []), 'stop', 'query'];
}

/** Lines that two people have decided, by key. A line that waits for an answer is not settled. */
export function settledLines(facts: Pick<Facts, 'reconciliation'>): ReadonlyMap<string, ReconcileDecision> {
  const decided = (facts.reconciliation?.decisions ?? []).filter(
    ({ by, agreedBy, action, waitsFor }) =>
      agreedBy !== undefined && agreedBy !== by && action !== 'query' && (waitsFor ?? []).length === 0,
  );
  return new Map(decided.map((one) => [one.line, one]));
}
