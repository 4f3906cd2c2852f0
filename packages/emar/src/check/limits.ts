// SPDX-License-Identifier: Apache-2.0
import { ingredientIds, plainName } from '../amounts/ingredient-names.js';
import { productKey } from '../amounts/ingredients.js';
import { isMass, type Measured, measured, plainUnit } from '../amounts/units.js';
import type { Medication } from '../facts/medication.js';
import type { Order } from '../facts/order.js';
import type { IngredientLimit, Person } from '../facts/person.js';
import type { Settings } from '../facts/settings.js';

/** What holds for one ingredient, or for a product of which no ingredient is known. */
export interface AppliedLimit {
  readonly key: string;
  /** The smallest maximum in 24 hours. */
  readonly max: Measured | undefined;
  /** Maxima in units that cannot be set beside the others: they could not be checked. */
  readonly otherUnits: boolean;
  /** The longest interval, in minutes. */
  readonly minutes: number;
}

function ofIngredient(limits: Readonly<Record<string, IngredientLimit>> | undefined, id: string) {
  return Object.entries(limits ?? {}).flatMap(([name, limit]) => (plainName(name) === id ? [limit] : []));
}

/** The smallest maximum and the longest interval of order, person and ingredient (R23, R28). */
export function appliedLimits(
  settings: Pick<Settings, 'ingredientLimits'>,
  person: Person | undefined,
  order: Pick<Order, 'prn'> | undefined,
  medication: Medication | undefined,
  medicationId: string | undefined,
): readonly AppliedLimit[] {
  const ids = ingredientIds(medication);
  const keys = ids.length > 0 ? [...new Set(ids)] : medicationId === undefined ? [] : [productKey(medicationId)];
  return keys.map((key) => {
    const limits = [...ofIngredient(settings.ingredientLimits, key), ...ofIngredient(person?.ingredientLimits, key)];
    const maxima = limits.flatMap(({ maxPer24h }) => (maxPer24h ? [measured(maxPer24h)] : []));
    const ofOrder = order?.prn?.maxAmountPer24h;
    // A maximum in tablets is one of the product, not of what is in it.
    const ofProduct = ofOrder?.unit !== undefined && plainUnit(ofOrder.unit) === plainUnit(medication?.unit ?? '');
    if (ofOrder && !ofProduct && (isMass(ofOrder.unit ?? '') || ids.length === 1)) maxima.push(measured(ofOrder));
    const strength = medication?.ingredients?.find(({ id }) => plainName(id) === key)?.perUnit;
    const unit = strength ? measured(strength).unit : maxima[0]?.unit;
    const fitting = maxima.filter((one) => one.unit === unit);
    const minutes = [...limits.map(({ minIntervalMinutes }) => minIntervalMinutes), order?.prn?.minIntervalMinutes];
    return {
      key,
      max: fitting.reduce<Measured | undefined>((low, one) => (low?.amount.lte(one.amount) ? low : one), undefined),
      otherUnits: fitting.length < maxima.length,
      minutes: Math.max(0, ...minutes.flatMap((one) => one ?? [])),
    };
  });
}
