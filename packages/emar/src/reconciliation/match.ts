// SPDX-License-Identifier: Apache-2.0
import { exact } from '../amounts/decimal.js';
import { ingredientIds, plainName } from '../amounts/ingredient-names.js';
import { measured, plainUnit } from '../amounts/units.js';
import type { DischargeItem } from '../facts/discharge.js';
import { type Facts, findMedication, type Medication, type Order } from '../facts/index.js';
import type { Quantity } from '../facts/parts.js';
import type { Timing } from '../facts/timing.js';

/** How a line of the list was found among the orders (R73). */
export type MatchedBy = 'product' | 'vmp' | 'ingredient' | 'none';

export interface Match {
  readonly by: MatchedBy;
  /** Orders it may be; more than one is for a person to decide. */
  readonly orders: readonly Order[];
}

const known = (...names: readonly unknown[]): ReadonlySet<string> =>
  new Set(names.flatMap((name) => (typeof name === 'string' ? [plainName(name)] : [])));

const shares = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  [...one].some((name) => other.has(name));

/** The product of a line, where it is one we know. */
export function productOf(facts: Facts, item: DischargeItem): Medication | undefined {
  const own = findMedication(facts, item.medicationId);
  if (own) return own;
  const names = known(item.name, item.vmp);
  return facts.medications.find(({ name, vmpOf }) => shares(names, known(name, vmpOf)));
}

/** The running orders a line is about: the product itself, its generic, else the same ingredients in the same form. */
export function matchItem(facts: Facts, item: DischargeItem, orders: readonly Order[]): Match {
  const of = (test: (medication: Medication) => boolean) =>
    orders.filter((order) => {
      const medication = findMedication(facts, order.medicationId);
      return medication !== undefined && test(medication);
    });
  const same = orders.filter(({ medicationId }) => medicationId === item.medicationId);
  if (same.length > 0) return { by: 'product', orders: same };
  const product = productOf(facts, item);
  const generic = known(
    item.vmp,
    item.vmpCode,
    product?.vmpOf,
    product?.vmpCode,
    item.amp ? undefined : item.name,
    product?.name,
  );
  const vmp = of((medication) => shares(generic, known(medication.name, medication.vmpOf, medication.vmpCode)));
  if (vmp.length > 0) return { by: 'vmp', orders: vmp };
  const ingredients = ingredientIds(product);
  const related = of((medication) => {
    const others = ingredientIds(medication);
    const all = others.length === ingredients.length && others.every((id) => ingredients.includes(id));
    return (
      all &&
      others.length > 0 &&
      (medication.form === undefined ||
        product?.form === undefined ||
        plainName(medication.form) === plainName(product.form))
    );
  });
  return related.length > 0 ? { by: 'ingredient', orders: related } : { by: 'none', orders: [] };
}

function sameStrength(one: Medication | undefined, other: Medication | undefined): boolean {
  const strengths = (medication: Medication | undefined) =>
    (medication?.ingredients ?? [])
      .map(({ id, perUnit }) => {
        const strength = perUnit && measured(perUnit);
        return `${plainName(id)} ${strength ? `${strength.amount} ${strength.unit}` : '?'}`;
      })
      .sort()
      .join('; ');
  return one === other || strengths(one) === strengths(other);
}

const sameDose = (one: Quantity | null | undefined, other: Quantity | null | undefined): boolean =>
  !one ||
  !other ||
  (exact(one.value).eq(other.value) &&
    plainUnit(one.unit ?? other.unit ?? '') === plainUnit(other.unit ?? one.unit ?? ''));

const times = (timing: Timing | undefined) =>
  (timing?.timeOfDay ?? [])
    .map((time) => time.slice(0, 5))
    .sort()
    .join();

/** Whether two timings mean the same doses, as far as both say. */
function sameTiming(one: Timing | undefined, other: Timing | undefined): boolean {
  if (!one || !other) return true;
  if (one.timeOfDay && other.timeOfDay && times(one) !== times(other)) return false;
  const often = (timing: Timing) => timing.frequency ?? timing.timeOfDay?.length ?? 1;
  if ((one.frequency ?? other.frequency) !== undefined && often(one) !== often(other)) return false;
  const period = (timing: Timing) => `${timing.period ?? 1} ${timing.periodUnit ?? 'd'}`;
  if (period(one) !== period(other)) return false;
  return [...(one.dayOfWeek ?? [])].sort().join() === [...(other.dayOfWeek ?? [])].sort().join();
}

/** Given when needed, or at times: as far as the list says. */
export function sameNeed({ asNeeded, timing }: DischargeItem, order: Order): boolean {
  if (asNeeded === undefined && !timing) return true;
  return (asNeeded === true) === Boolean(order.asNeeded);
}

/** In what a line of a list is otherwise than an order, as far as both say. */
export type Difference = 'strength' | 'dose' | 'times';

export function differencesOf(facts: Facts, item: DischargeItem, order: Order): readonly Difference[] {
  const product = productOf(facts, item);
  const ours = findMedication(facts, order.medicationId);
  return [
    ...(!product || sameStrength(product, ours) ? [] : (['strength'] as const)),
    ...(sameDose(item.dose, order.dose) ? [] : (['dose'] as const)),
    ...(sameNeed(item, order) && sameTiming(item.timing, order.timing) ? [] : (['times'] as const)),
  ];
}

/** Whether a line says the same as an order: product of the same strength, dose and times. */
export const saysTheSame = (facts: Facts, item: DischargeItem, order: Order): boolean =>
  differencesOf(facts, item, order).length === 0;
