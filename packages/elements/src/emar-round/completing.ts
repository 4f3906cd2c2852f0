// SPDX-License-Identifier: Apache-2.0
import type { AdministrationRecord } from '@careplan-kit/emar';
import { amountOf, readingsOf } from './record-dose.js';
import type { CardEntry } from './round-desk.js';
import type { CardOf } from './round-tools.js';

/** What a record lacks, by what has to be entered for it. */
export interface Lacks {
  readonly reason: boolean;
  readonly site: boolean;
  readonly witness: boolean;
  readonly amount: boolean;
  readonly readings: boolean;
  /** Somebody who did not give it has to say that it stands (R51). */
  readonly approval: boolean;
}

export function lacksOf({ missing = [] }: AdministrationRecord): Lacks {
  return {
    reason: missing.some((code) => code.endsWith('REASON_REQUIRED')),
    site: missing.includes('SITE_REQUIRED'),
    witness: missing.some((code) => code.startsWith('WITNESS_')),
    amount: missing.includes('DOSE_NOT_SET'),
    readings: missing.includes('MEASUREMENT_REQUIRED'),
    approval: missing.includes('APPROVAL_REQUIRED'),
  };
}

/** What is entered, as changes of the record; null where nothing is. What was written before is never taken away. */
export function changesOf(record: AdministrationRecord, card: CardOf | null, entry: CardEntry) {
  const lacks = lacksOf(record);
  const [reason, site] = [entry.reason?.trim(), entry.site?.trim()];
  const { witness } = entry;
  const dose = lacks.amount && card ? amountOf(card, entry) : null;
  // A reading belongs to its dose, whenever it is written down.
  const readings = lacks.readings ? readingsOf(entry, record.givenAt) : undefined;
  const late = (record.missing ?? []).includes('RETROSPECTIVE_REASON_REQUIRED');
  const changes = {
    ...(lacks.reason && reason ? { reason, ...(late ? { retrospectiveReason: reason } : {}) } : {}),
    ...(lacks.site && site ? { site } : {}),
    ...(dose ? { dose } : {}),
    ...(readings ? { measurements: { ...record.measurements, ...readings } } : {}),
    ...(witness ? { witnessId: witness.id, witnessProof: { method: witness.method, staffId: witness.id } } : {}),
  };
  return Object.keys(changes).length > 0 ? changes : null;
}
