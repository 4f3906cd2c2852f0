// SPDX-License-Identifier: Apache-2.0
import type { DraftFailure } from '../failure.js';
import type { EntryState, OutboxEntry, OutboxState, ReadableEntry } from './contract.js';
import type { ClosedEntry, Everything, OpenEntry } from './outbox-on-disk.js';
import { heldUp, planAt } from './plan.js';

const NONE: Readonly<Record<EntryState, number>> = { queued: 0, sending: 0, sent: 0, rejected: 0, conflict: 0 };

export const EMPTY_STATE: OutboxState = {
  counts: NONE,
  waiting: 0,
  needsWorker: 0,
  locked: 0,
  damaged: 0,
  sending: false,
  nextTryAt: null,
  failure: null,
};

export function stateOf({ open, closed }: Everything, now: number): Omit<OutboxState, 'sending' | 'failure'> {
  const counts = { ...NONE };
  for (const { row } of open) counts[row.state]++;
  const { nextAt } = planAt(open, now);
  const locked = closed.filter(({ row, failure }) => row.state !== 'sent' && isLocked(failure)).length;
  return {
    counts,
    waiting: counts.queued + counts.sending,
    needsWorker: counts.rejected + counts.conflict,
    locked,
    damaged: closed.filter(({ failure }) => !isLocked(failure)).length,
    nextTryAt: nextAt === null ? null : new Date(nextAt),
  };
}

export function entriesOf({ open, closed }: Everything): OutboxEntry[] {
  const held = heldUp(open);
  const all = [
    ...open.map((entry) => ({ row: entry.row, entry: readable(entry, held.get(entry.status.id) ?? null) })),
    ...closed.map((entry) => ({ row: entry.row, entry: unreadable(entry) })),
  ];
  return all
    .sort((one, other) => one.row.enqueuedAt - other.row.enqueuedAt || one.row.sequence - other.row.sequence)
    .map(({ entry }) => entry);
}

function readable({ row, status }: OpenEntry, heldUpBy: string | null): ReadableEntry {
  const { id, person, author, dependsOn, attempts, reason, receipt, current, damaged } = status;
  return {
    readable: true,
    id,
    person,
    author,
    dependsOn,
    state: row.state,
    enqueuedAt: new Date(row.enqueuedAt),
    updatedAt: new Date(row.updatedAt),
    attempts,
    nextTryAt: row.state === 'queued' && attempts > 0 ? new Date(row.notBefore) : null,
    reason,
    receipt,
    current,
    failure: damaged ? { kind: 'tampered' } : null,
    heldUpBy,
  };
}

function unreadable({ row, failure }: ClosedEntry): OutboxEntry {
  return { readable: false, key: row.id, state: row.state, enqueuedAt: new Date(row.enqueuedAt), failure };
}

/** Anything else than a fault of the entry itself may end by signing in. */
function isLocked({ kind }: DraftFailure): boolean {
  return kind !== 'tampered' && kind !== 'newer-schema';
}
