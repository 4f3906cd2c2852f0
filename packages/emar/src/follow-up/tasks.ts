// SPDX-License-Identifier: Apache-2.0
import { type Facts, outcomeMeaning } from '../facts/index.js';
import { standingOrders } from '../orders/order-step.js';
import { currentRecords } from '../records/current.js';
import { syncedSlots } from '../records/synced-slots.js';
import { boundMs, toMs } from '../time/instants.js';
import { zoneOf } from '../time/zone.js';
import { attemptsBySlot } from '../windows/attempts.js';
import { evaluateSlots } from '../windows/evaluate.js';
import { windowTasks } from '../windows/gap-tasks.js';
import { effectCheckTasks } from './effect-checks.js';
import { patchTasks } from './patch-checks.js';

/** Something somebody has to do. */
export interface Task {
  readonly code: string;
  readonly [more: string]: unknown;
}

/** Records that lack something, wait for approval, or whose time nobody has confirmed (R33, R51, R71). */
function recordTasks(facts: Facts): readonly Task[] {
  return currentRecords(facts.records).flatMap((record): readonly Task[] => {
    const { id: recordId, missing = [], administratorId } = record;
    const open = missing.filter((one) => one !== 'APPROVAL_REQUIRED');
    const approval = missing.includes('APPROVAL_REQUIRED') || record.flags?.includes('awaiting-approval') === true;
    return [
      ...(record.pending && (open.length > 0 || !approval)
        ? [{ code: 'COMPLETE_RECORD', recordId, missing: open }]
        : []),
      ...(approval && record.approvedBy === undefined
        ? [{ code: 'APPROVE_LATE_ENTRY', recordId, approverMustNotBe: administratorId }]
        : []),
      ...(record.needsTimeConfirmation === true ? [{ code: 'CONFIRM_TIME', recordId, givenAt: record.givenAt }] : []),
    ];
  });
}

/** Two doses at one slot wait for a person to say whether both were given (R69). */
function conflictTasks(facts: Facts): readonly Task[] {
  const twice = [...attemptsBySlot(facts).values()].flatMap((attempts) => {
    if (attempts.length < 2) return [];
    const taken = attempts.filter(({ outcome }) => outcomeMeaning(outcome).taken);
    return taken.length > 1 ? taken : [];
  });
  return syncedSlots(facts, twice)
    .filter(({ status }) => status === 'conflict')
    .map(({ slotKey, attempts }) => ({
      ...{ code: 'RESOLVE_DOUBLE', slotKey, recordIds: attempts },
      allowedResolutions: ['confirm-both-given', 'mark-duplicate-entry'],
    }));
}

/** Suspensions whose review day has come (R42). */
function reviewTasks(facts: Facts): readonly Task[] {
  const zone = zoneOf(facts.timezone);
  const now = toMs(facts.now);
  const today = zone.local(now).date;
  return standingOrders(facts).flatMap(({ id, status, suspensions = [] }) =>
    suspensions.flatMap(({ reviewOn, to }) =>
      status === 'active' &&
      reviewOn !== undefined &&
      reviewOn <= today &&
      (to === undefined || boundMs(zone, to) > now)
        ? [{ code: 'SUSPENSION_REVIEW', orderId: id, dueOn: reviewOn }]
        : [],
    ),
  );
}

/**
 * What has to be done: effects to look at, patches, records to complete, approvals. Gaps of a range are added where a
 * range is asked for.
 */
export function tasksOf(facts: Facts, range?: { readonly from: number; readonly to: number }): readonly Task[] {
  const now = toMs(facts.now);
  const gaps = range ? windowTasks(facts, evaluateSlots(facts, range.from, range.to, now).slots, now) : [];
  return [
    ...effectCheckTasks(facts).map((task) => ({ ...task })),
    ...patchTasks(facts).map((task) => ({ ...task })),
    ...recordTasks(facts),
    ...conflictTasks(facts),
    ...reviewTasks(facts),
    ...gaps.map((task) => ({ ...task })),
  ];
}
