// SPDX-License-Identifier: Apache-2.0
import { type CareRecord, type RecordChanged, changedSince } from '@careplan-kit/model';
import { warnOnce } from '../base/warn-once.js';
import { PLAN_CLASSES } from './plan.js';

/** What changed in the plan since a moment that the host named, such as the end of this worker's last shift. */
export interface PlanChanges {
  readonly moment: string;
  readonly byUid: ReadonlyMap<string, RecordChanged['kind']>;
  /** Records that were taken out, newest last. */
  readonly withdrawn: readonly RecordChanged[];
}

export function planChanges(record: CareRecord, moment: string | null): PlanChanges | null {
  if (!moment) return null;
  if (!/T/.test(moment) || Number.isNaN(Date.parse(moment))) {
    warnOnce('changedSince of the care plan element is not a moment such as 2026-11-21T20:00:00Z; it is not used.');
    return null;
  }
  const names = new Set<string>(PLAN_CLASSES.map(({ name }) => name));
  const changes = changedSince(record, new Date(moment).toISOString()).filter(({ class: name }) => names.has(name));
  const there = changes.filter(({ kind }) => kind !== 'withdrawn');
  return {
    moment,
    byUid: new Map(there.map(({ recordUid, kind }) => [recordUid, kind])),
    // What came and went since then was never known to this worker.
    withdrawn: changes.filter(({ kind, before }) => kind === 'withdrawn' && before !== undefined),
  };
}
