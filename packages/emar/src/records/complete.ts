// SPDX-License-Identifier: Apache-2.0
import { needsReason } from '../check/slot-reasons.js';
import { rangeOf } from '../check/range.js';
import { checkAdministration, type CheckAnswer } from '../check/check-administration.js';
import { COMPLETED_LATER } from '../check/codes.js';
import { type Facts, findOrder, withDefaults } from '../facts/index.js';
import { outcomeMeaning } from '../facts/outcome.js';
import type { AdministrationRecord } from '../facts/record.js';
import { MINUTE, toMs } from '../time/instants.js';
import { awayAt } from '../windows/presence.js';

/** What is to be seen of a record besides what it says. */
export interface RecordState {
  readonly check: CheckAnswer;
  /** What it still lacks; it is kept and counts all the same (R33). */
  readonly missing: readonly string[];
  readonly flags: readonly string[];
  readonly warnings: readonly string[];
  /** From the event to its first writing down (R51). */
  readonly delayMinutes: number;
  readonly needsApproval: boolean;
  readonly approverMustNotBe?: string;
}

const hasWords = (text: string | undefined): boolean => (text ?? '').trim() !== '';

/** Whether an absence on record says already why it was not given. */
function isExplained(facts: Facts, record: AdministrationRecord): boolean {
  const order = findOrder(facts, record.orderId);
  if (!order || !outcomeMeaning(record.outcome).away) return false;
  return awayAt(facts, order, toMs(record.givenAt)) !== undefined;
}

/** Whether a dose of a variable amount, or a part of one, does not say how much it was. */
function lacksAmount(facts: Facts, record: AdministrationRecord): boolean {
  if (record.dose || outcomeMeaning(record.outcome).counts === 'none') return false;
  const order = findOrder(facts, record.orderId);
  return (
    !order ||
    record.outcome === 'given-partial' ||
    rangeOf(order).low !== undefined ||
    rangeOf(order).high !== undefined
  );
}

/** The same record as the arguments of a check. */
export function asFact(record: AdministrationRecord) {
  const { orderId, slotKey, medicationId, dose, outcome, givenAt, givenAtEarliest, givenAtLatest, recordedAt } = record;
  const { administratorId, source, witnessId, witnessProof, reason, retrospectiveReason, site, measurements } = record;
  return {
    intent: 'record-fact' as const,
    ...{ orderId, slotKey, medicationId, dose, outcome, givenAt, givenAtEarliest, givenAtLatest, recordedAt },
    ...{ administratorId, source, witnessId, witnessProof, reason, retrospectiveReason, site, measurements },
    ...(record.personId === undefined ? {} : { personId: record.personId }),
    ...(typeof record.covert === 'boolean' ? { covert: record.covert } : {}),
    ...(Array.isArray(record.tried) ? { tried: record.tried.map(String) } : {}),
  };
}

/**
 * What a record lacks, what it is flagged with, and what a check says of it. Nothing here turns a record away.
 *
 * @param facts - without the record itself and without the version it takes the place of
 * @param firstRecordedAt - when the event was first written down: a correction of it is not late
 */
export function recordState(facts: Facts, record: AdministrationRecord, firstRecordedAt?: string): RecordState {
  const settings = withDefaults(facts.settings);
  const written = firstRecordedAt ?? record.recordedAt ?? facts.now;
  const check = checkAdministration(facts, { ...asFact(record), recordedAt: written });
  const delay = (toMs(written) - toMs(record.givenAt)) / MINUTE;
  const { reasonAfterMinutes, approvalAfterMinutes } = settings.retrospective;
  const approved = record.approvedBy !== undefined && record.approvedBy !== record.administratorId;
  const needsApproval = delay > approvalAfterMinutes && !approved;
  const missing = new Set<string>(check.codes.filter((code) => COMPLETED_LATER.has(code)));
  if (needsReason(record) && !hasWords(record.reason) && !isExplained(facts, record)) missing.add('REASON_REQUIRED');
  if (lacksAmount(facts, record)) missing.add('DOSE_NOT_SET');
  if (needsApproval) missing.add('APPROVAL_REQUIRED');
  const flags = [
    ...(delay > reasonAfterMinutes ? ['retrospective'] : []),
    ...(needsApproval ? ['awaiting-approval'] : []),
    ...(record.override ? ['override'] : []),
  ];
  return {
    check,
    missing: [...missing],
    flags,
    warnings: check.warnings,
    delayMinutes: Math.floor(delay),
    needsApproval,
    ...(needsApproval && record.administratorId !== undefined ? { approverMustNotBe: record.administratorId } : {}),
  };
}

/** A record with what it lacks written on it, or without where it lacks nothing any more. */
export function withState(record: AdministrationRecord, { missing, flags }: RecordState): AdministrationRecord {
  const { pending: _pending, missing: _missing, ...rest } = record;
  const all = [...new Set([...(record.flags ?? []).filter((flag) => flag !== 'awaiting-approval'), ...flags])];
  return {
    ...rest,
    ...(all.length > 0 ? { flags: all } : {}),
    ...(missing.length > 0 ? { pending: true, missing: [...missing] } : {}),
  };
}
