// SPDX-License-Identifier: Apache-2.0
import { outcomeMeaning } from '../facts/outcome.js';
import { type Facts, findOrder, withDefaults } from '../facts/index.js';
import type { AdministrationRecord } from '../facts/record.js';
import { currentRecords } from '../records/current.js';
import { MINUTE, toIso, toMs } from '../time/instants.js';

/** A look at whether a when-required dose worked (R30). */
export interface EffectCheckTask {
  readonly code: 'PRN_EFFECT_CHECK';
  readonly recordId: string;
  readonly orderId: string | undefined;
  readonly dueAt: string;
  readonly status: 'due' | 'overdue';
  readonly fields: readonly string[];
}

export const EFFECT_CHECK_FIELDS = ['observedOutcome', 'effective', 'actionIfNot'] as const;

/** When-required doses that were taken, each once. */
export function prnDoses(facts: Facts): readonly AdministrationRecord[] {
  return currentRecords(facts.records).filter(
    ({ orderId, outcome }) => outcomeMeaning(outcome).counts !== 'none' && Boolean(findOrder(facts, orderId)?.asNeeded),
  );
}

/** Checks that are open, the oldest first. One that is overdue stays until somebody answers it. */
export function effectCheckTasks(facts: Facts): readonly EffectCheckTask[] {
  const { effectCheck } = withDefaults(facts.settings);
  const now = toMs(facts.now);
  return prnDoses(facts).flatMap((record): readonly EffectCheckTask[] => {
    const order = findOrder(facts, record.orderId);
    const after = order?.prn?.effectCheckAfterMinutes ?? effectCheck.afterMinutes;
    const due = toMs(record.givenAt) + after * MINUTE;
    if (record.effectCheck || now < due) return [];
    return [
      {
        ...{ code: 'PRN_EFFECT_CHECK', recordId: record.id, orderId: record.orderId, dueAt: toIso(due) },
        status: now > due ? 'overdue' : 'due',
        fields: EFFECT_CHECK_FIELDS,
      },
    ];
  });
}
