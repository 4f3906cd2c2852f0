// SPDX-License-Identifier: Apache-2.0
import { ZERO, exact } from '../amounts/decimal.js';
import { written } from '../amounts/units.js';
import { type Facts, findOrder } from '../facts/index.js';
import type { AdministrationRecord } from '../facts/record.js';
import type { CdEntry, CdRegister } from '../facts/register.js';
import { currentRecords, recordsById, rootOf } from '../records/current.js';
import { moveOf } from '../stock/moves.js';
import { registerWitnessError } from './append.js';
import { exactBalance, laterSignature, witnessProblem } from './balance.js';
import { standsFor } from './correct.js';
import { isPage, registerPageOf } from './pages.js';

/** The line that an earlier version of a record, or this one, has on a page. */
export function lineOfVersions(
  facts: Facts,
  entries: readonly CdEntry[],
  record: AdministrationRecord,
): CdEntry | undefined {
  const byId = recordsById([...facts.records, record]);
  const root = rootOf(record, byId);
  return entries.find(({ type, refRecordId }) => {
    if (refRecordId === undefined || type === 'correction' || type === 'signature') return false;
    const of = byId.get(refRecordId);
    return refRecordId === root || (of !== undefined && rootOf(of, byId) === root);
  });
}

/** What the version that stands takes out of this page; nothing, where the dose was taken back or is of another page. */
function takenFrom(facts: Facts, register: CdRegister, record: AdministrationRecord) {
  const all = [...facts.records, record];
  const byId = recordsById(all);
  const root = rootOf(record, byId);
  const standing = currentRecords(all).find((one) => rootOf(one, byId) === root);
  const move = standing && moveOf(facts, standing);
  if (!standing || !move) return ZERO;
  const person = standing.personId ?? findOrder(facts, standing.orderId)?.personId ?? facts.person?.id;
  const own = registerPageOf(facts, move.medicationId, person) ?? register;
  return move.medicationId === register.medicationId && isPage(own, register) ? exact(move.quantity) : ZERO;
}

/**
 * The line that follows from a new version of a record: a correction of what its line took, or the signature of a second
 * person that came later. It is worked out against the version that stands, so two devices that corrected one dose apart
 * move it once. Whoever corrects a dose has no second person beside them: the line says that one is missing.
 */
export function correctionLine(
  facts: Facts,
  register: CdRegister,
  before: CdEntry,
  record: AdministrationRecord,
): CdEntry | 'uncovered' | undefined {
  const id = `cd:${record.id}`;
  if (before.id === undefined || register.entries.some((entry) => entry.id === id)) return undefined;
  const difference = takenFrom(facts, register, record).minus(standsFor(register, before));
  const after = exactBalance(register).plus(difference);
  const line = {
    ...{ id, refEntryId: before.id, refRecordId: record.id, quantity: written(difference), balance: written(after) },
    ...{ at: record.recordedAt ?? record.givenAt, by: record.correctedBy ?? record.administratorId ?? 'unknown' },
  };
  if (difference.eq(ZERO)) {
    const { witnessId: witness, witnessProof } = record;
    const isSigned = !witnessProblem(before) || laterSignature(register, before) !== undefined;
    if (isSigned || witness === undefined || registerWitnessError(facts, { by: before.by, witness })) return undefined;
    return { ...line, type: 'signature', witness, ...(witnessProof === undefined ? {} : { witnessProof }) };
  }
  if (after.lt(ZERO)) return 'uncovered';
  const reason = record.correctionReason ?? record.reason;
  return {
    ...{ ...line, type: 'correction', pending: true, missing: ['WITNESS_REQUIRED'] },
    ...(reason === undefined ? {} : { reason }),
  };
}
