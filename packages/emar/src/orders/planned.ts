// SPDX-License-Identifier: Apache-2.0
import { plainName } from '../amounts/ingredient-names.js';
import { ingredientsIn } from '../amounts/ingredients.js';
import { type Decimal, ZERO } from '../amounts/decimal.js';
import { isMass, written } from '../amounts/units.js';
import { appliedLimits } from '../check/limits.js';
import { type Facts, type Medication, type Order, findMedication, findPerson, withDefaults } from '../facts/index.js';
import { HOURS_24, toMs } from '../time/instants.js';
import { boundMs } from '../time/instants.js';
import { zoneOf } from '../time/zone.js';
import { startOf } from '../slots/course.js';
import { slotsOf } from '../slots/slots.js';
import { standingOrders } from './order-step.js';

/** Looked ahead for the fullest 24 hours: enough for cycles of four weeks. */
const DAYS_AHEAD = 29;

/** What is planned of one ingredient in the fullest 24 hours to come. */
export interface PlannedAmount {
  readonly ingredient: string;
  readonly planned: number;
  readonly limit: number | undefined;
  readonly unit: string;
}

const samePerson = (one: Order, other: Order) =>
  one.personId === undefined || other.personId === undefined || one.personId === other.personId;

/** Orders that are given beside this one: active, of the same person, not those it takes the place of. */
export function besideOf(facts: Facts, order: Order): readonly Order[] {
  return standingOrders(facts).filter(
    (other) =>
      other.id !== order.id &&
      samePerson(order, other) &&
      (other.status === 'active' || other.status === 'on-hold') &&
      (other.stoppedAt === undefined || toMs(other.stoppedAt) > toMs(facts.now)) &&
      order.supersedesOrderId !== other.id &&
      other.supersedesOrderId !== order.id,
  );
}

const idsOf = (medication: Medication | undefined) =>
  new Set((medication?.ingredients ?? []).map(({ id }) => plainName(id)));

/** Ingredients two orders share, with the order it is shared with (R37). */
export function sharedIngredients(facts: Facts, order: Order): readonly { ingredient: string; withOrderId: string }[] {
  const own = idsOf(findMedication(facts, order.medicationId));
  return besideOf(facts, order).flatMap((other) =>
    [...idsOf(findMedication(facts, other.medicationId))]
      .filter((ingredient) => own.has(ingredient))
      .map((ingredient) => ({ ingredient, withOrderId: other.id })),
  );
}

/** The largest sum of any 24 hours, each beginning just after the dose 24 hours before. */
function fullest(doses: readonly { readonly at: number; readonly amount: Decimal }[]): Decimal {
  let most = ZERO;
  let sum = ZERO;
  let first = 0;
  for (const { at, amount } of doses) {
    sum = sum.plus(amount);
    while (doses[first]!.at <= at - HOURS_24) sum = sum.minus(doses[first++]!.amount);
    if (sum.gt(most)) most = sum;
  }
  return most;
}

/** What is planned of each ingredient of an order, with every order beside it, against its limit (R24, R37). */
export function plannedAmounts(facts: Facts, order: Order): readonly PlannedAmount[] {
  const medication = findMedication(facts, order.medicationId);
  const person = findPerson(facts, order.personId);
  const live: Order = { ...order, status: 'active' };
  const plan: Facts = { ...facts, orders: [...besideOf(facts, order), live] };
  const start = startOf(order);
  const from = Math.max(toMs(facts.now), start === undefined ? -Infinity : boundMs(zoneOf(facts.timezone), start));
  const slots = slotsOf(plan, from, from + DAYS_AHEAD * HOURS_24);
  const limits = appliedLimits(withDefaults(facts.settings), person, undefined, medication, order.medicationId);
  return [...idsOf(medication)].flatMap((ingredient) => {
    const doses = slots.flatMap(({ due, dose, order: by }) => {
      const amount = ingredientsIn(findMedication(facts, by.medicationId), dose).get(ingredient);
      return amount ? [{ at: due, amount: amount.amount, unit: amount.unit }] : [];
    });
    const unit = doses[0]?.unit;
    if (unit === undefined || doses.some((one) => one.unit !== unit)) return [];
    const max = limits.find(({ key }) => key === ingredient)?.max;
    const limit = max && (max.unit === unit || (isMass(max.unit) && isMass(unit))) ? written(max.amount) : undefined;
    return [{ ingredient, planned: written(fullest(doses)), limit, unit }];
  });
}
