// SPDX-License-Identifier: Apache-2.0
// Which ingredients, and not how much: without the reckoning, which a list of who is due does not need.
import type { Medication } from '../facts/medication.js';

/** A name as it is compared. */
export const plainName = (name: string): string => name.trim().toLowerCase();

/** Ids of the ingredients of a product. */
export const ingredientIds = (medication: Medication | undefined): readonly string[] =>
  (medication?.ingredients ?? []).map(({ id }) => plainName(id));

/** Whether two products share an ingredient. */
export const sharesIngredient = (one: Medication | undefined, other: Medication | undefined): boolean => {
  const ids = new Set(ingredientIds(one));
  return ingredientIds(other).some((id) => ids.has(id));
};
