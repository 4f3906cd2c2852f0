// SPDX-License-Identifier: Apache-2.0
import { findStaff } from '../facts/index.js';
import { policyOf } from '../orders/policy.js';
import type { Proposed, Reason } from './proposed.js';

/** Whether somebody has a competence on a day; the last day counts (R41). */
export function isCompetent({ facts, zone, at, args }: Proposed, competency: string): boolean {
  const today = zone.local(at).date;
  return (findStaff(facts, args.administratorId)?.competencies ?? []).some((one) =>
    typeof one === 'string' ? one === competency : one.id === competency && (one.validUntil ?? today) >= today,
  );
}

const provenBy = (proof: Readonly<Record<string, unknown>> | undefined): unknown => proof?.staffId ?? proof?.by;

function witnessReasons(on: Proposed): readonly Reason[] {
  const { args, facts, settings, order, medication } = on;
  if (!policyOf(settings, order, medication).witnessRequired) return [];
  const { witnessId, witnessProof, administratorId } = args;
  if (witnessId === undefined) return [{ code: 'WITNESS_REQUIRED' }];
  const proven = provenBy(witnessProof);
  const reasons: Reason[] = [];
  if (witnessId === administratorId || (proven !== undefined && proven === administratorId)) {
    reasons.push({ code: 'WITNESS_SAME_AS_ADMINISTRATOR' });
  }
  const listed = facts.staff.length > 0;
  // A name that somebody else typed is not a witness who proved who they are (R55).
  const typed = witnessProof?.method === 'typed-name' || (proven !== undefined && proven !== witnessId);
  if ((listed && findStaff(facts, witnessId)?.mayWitness !== true) || typed) {
    reasons.push({ code: 'WITNESS_NOT_AUTHORISED', values: { witness: witnessId } });
  }
  return reasons;
}

/** Whether this worker may, and whether the witness is one (R41, R55). */
export function workerReasons(on: Proposed): readonly Reason[] {
  const { order, isTaken, byOthers } = on;
  if (!isTaken || byOthers) return [];
  const reasons: Reason[] = [];
  if (order?.competency !== undefined && !isCompetent(on, order.competency)) {
    reasons.push({ code: 'STAFF_NOT_COMPETENT', values: { competency: order.competency } });
  }
  return [...reasons, ...witnessReasons(on)];
}
