// SPDX-License-Identifier: Apache-2.0
import { ingredientIds, plainName } from '../amounts/ingredient-names.js';
import type { Medication } from '../facts/medication.js';
import type { Allergy, Person } from '../facts/person.js';

/** What is known of a person's allergies against a product. */
export interface AllergyFindings {
  /** Allergies to a substance in it, or to its class (R35). */
  readonly conflicts: readonly Allergy[];
  /** Nobody has settled yet whether there are any (R36). */
  readonly unverified: boolean;
  /** Allergies that have words and no substance, and so were not checked (R81). */
  readonly unchecked: readonly Allergy[];
  /** The product is not known well enough to check any allergy against it. */
  readonly unknownProduct: boolean;
}

const namesOf = (medication: Medication | undefined): ReadonlySet<string> =>
  new Set(
    [
      ...ingredientIds(medication),
      ...(medication?.classes ?? []),
      ...(medication ? [medication.id, medication.name] : []),
      ...(medication?.tradeName === undefined ? [] : [medication.tradeName]),
      ...(medication?.vmpOf === undefined ? [] : [medication.vmpOf]),
    ].map(plainName),
  );

/** Whether it has ended: found not to be one after all, or outgrown. */
const hasEnded = ({ end }: Allergy): boolean => end !== undefined && end !== null && end !== false;

/** Substance, class and words of an allergy, as people read them. */
export const allergyName = (allergy: Allergy): string => allergy.substance ?? allergy.text ?? '?';

/** Checks a product against a person's allergies: at order entry, at each dose, and when an allergy is added (R35). */
export function allergyFindings(person: Person | undefined, medication: Medication | undefined): AllergyFindings {
  const allergies = (person?.allergies ?? []).filter((allergy) => !hasEnded(allergy));
  const names = namesOf(medication);
  const composition = ingredientIds(medication).length + (medication?.classes?.length ?? 0);
  const coded = allergies.filter(({ substance }) => substance !== undefined && substance.trim() !== '');
  const unchecked = allergies.filter((allergy) => !coded.includes(allergy));
  // Recorded, they say, and nothing is there to check against.
  const empty = person?.allergyStatus === 'recorded' && allergies.length === 0;
  return {
    conflicts: coded.filter(({ substance }) => names.has(plainName(substance!))),
    unverified:
      person !== undefined &&
      (person.allergyStatus === undefined ? !allergies.length : person.allergyStatus === 'unknown'),
    unchecked: empty ? [{}] : unchecked,
    unknownProduct: coded.length > 0 && composition === 0,
  };
}
