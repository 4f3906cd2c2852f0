// SPDX-License-Identifier: Apache-2.0
import type { Medication } from '../facts/medication.js';
import type { Quantity } from '../facts/parts.js';
import { exact } from './decimal.js';
import { plainName } from './ingredient-names.js';
import { isMass, type Measured, measured, plainUnit } from './units.js';

/** How much of each ingredient a dose holds; `undefined` where that cannot be worked out. */
export type IngredientAmounts = ReadonlyMap<string, Measured | undefined>;

/** A limit on a product of which nothing is known is held by the product itself. */
export const productKey = (medicationId: string): string => `product:${medicationId}`;

/**
 * Units of the product in a dose. A dose in milligrams can be turned back only where the product has one ingredient of
 * known strength.
 */
export function unitsIn(medication: Medication | undefined, dose: Quantity | undefined | null): Measured | undefined {
  if (!dose) return undefined;
  const unit = plainUnit(medication?.unit ?? dose.unit ?? '');
  if (dose.unit === undefined || plainUnit(dose.unit) === unit) return { amount: exact(dose.value), unit };
  const [only, ...more] = medication?.ingredients ?? [];
  if (!isMass(dose.unit) || !only?.perUnit || more.length > 0) return undefined;
  const perUnit = measured(only.perUnit);
  if (perUnit.unit !== 'mg' || perUnit.amount.eq(0)) return undefined;
  return { amount: measured(dose).amount.div(perUnit.amount), unit };
}

/** What a dose holds of each ingredient. */
export function ingredientsIn(
  medication: Medication | undefined,
  dose: Quantity | undefined | null,
): IngredientAmounts {
  const units = unitsIn(medication, dose);
  const found = new Map<string, Measured | undefined>();
  const ingredients = medication?.ingredients ?? [];
  for (const { id, perUnit } of ingredients) {
    const one = perUnit && measured(perUnit);
    let amount = one && units ? { amount: one.amount.times(units.amount), unit: one.unit } : undefined;
    // A dose of milligrams of the only ingredient says it outright: no strength is needed.
    if (dose?.unit && isMass(dose.unit) && ingredients.length === 1 && medication?.unit !== dose.unit) {
      amount = measured(dose);
    }
    const before = found.get(plainName(id));
    found.set(
      plainName(id),
      before && amount && before.unit === amount.unit
        ? { amount: before.amount.plus(amount.amount), unit: amount.unit }
        : amount,
    );
  }
  return found;
}
