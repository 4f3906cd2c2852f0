// SPDX-License-Identifier: Apache-2.0
import { allergyFindings, allergyName } from './allergies.js';
import type { Proposed, Reason } from './proposed.js';

/** Allergies against the product (R35, R36, R81). */
export function allergyReasons({ person, medication, isTaken }: Proposed): readonly Reason[] {
  if (!isTaken || !person) return [];
  const { conflicts, unverified, unchecked, unknownProduct } = allergyFindings(person, medication);
  const names = (of: typeof conflicts) => of.map(allergyName).join(', ');
  const reasons: Reason[] = [];
  if (conflicts.length > 0) reasons.push({ code: 'ALLERGY_CONFLICT', values: { allergy: names(conflicts) } });
  if (unverified) reasons.push({ code: 'ALLERGY_UNVERIFIED' });
  if (unchecked.length > 0 || unknownProduct) {
    const of = unknownProduct ? person.allergies! : unchecked;
    reasons.push({ code: 'ALLERGY_NOT_CHECKED', values: { allergy: names(of) } });
  }
  return reasons;
}
