// SPDX-License-Identifier: Apache-2.0
import { plainName } from '../amounts/ingredient-names.js';
import { findMedication } from '../facts/index.js';
import type { Medication } from '../facts/medication.js';
import type { Proposed, Reason } from './proposed.js';

const generic = (medication: Medication | undefined): readonly string[] =>
  medication
    ? [
        medication.id,
        medication.name,
        ...(medication.vmpOf ? [medication.vmpOf] : []),
        ...(typeof medication.vmpCode === 'string' ? [medication.vmpCode] : []),
      ].map(plainName)
    : [];

/** Whether two products are the same, as a brand and its generic are. */
export function isSameProduct(one: Medication | undefined, other: Medication | undefined): boolean {
  const names = new Set(generic(one));
  return generic(other).some((name) => names.has(name));
}

/** Whether it is this person and this product (R38). Without a scan the screen shows name, strength and form instead. */
export function identityReasons(on: Proposed): readonly Reason[] {
  const { args, facts, order, personId, medication } = on;
  const reasons: Reason[] = [];
  const seen = [args.scan?.personId, args.personId].filter((one) => one !== undefined);
  if (personId !== undefined && seen.some((one) => one !== personId)) {
    reasons.push({ code: 'PERSON_MISMATCH' });
  }
  const ordered = findMedication(facts, order?.medicationId);
  const wanted = order?.medicationId ?? on.medicationId;
  const inHand = [args.scan?.medicationId, args.medicationId].filter((one) => one !== undefined);
  const other = inHand.find((id) => id !== wanted && !isSameProduct(ordered ?? medication, findMedication(facts, id)));
  if (other !== undefined) {
    reasons.push({ code: 'PRODUCT_MISMATCH', values: { scanned: findMedication(facts, other)?.name ?? other } });
  }
  return reasons;
}
