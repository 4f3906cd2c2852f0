// SPDX-License-Identifier: Apache-2.0
import type { Medication, Order } from '@careplan-kit/emar';
import { isBag } from '../../bag.js';
import { isAmount } from '../amounts.js';
import { conceptWords } from '../concepts.js';
import { dayWords } from './moments.js';
import { amountWords, countedUnit, digits, listed, unitWords } from './numbers.js';

/** Product of two numbers with at most six decimals each, as a person would work it out; undefined beyond. */
function product(one: number, other: number): number | undefined {
  const scaled = [one, other].map((value) => Math.round(value * 1e6));
  if (scaled.some((value, at) => value / 1e6 !== [one, other][at] || Math.abs(value) > 1e12)) return undefined;
  const exact = BigInt(scaled[0]!) * BigInt(scaled[1]!);
  return Number(exact) / 1e12;
}

/** How much of each ingredient is in a dose that is counted: "500 mg", or with names where there are several. */
function strengthWords(dose: unknown, medication: Medication | undefined): string | undefined {
  const ingredients = medication?.ingredients ?? [];
  if (!isAmount(dose) || dose.value === 0 || ingredients.length === 0) return undefined;
  const unit = countedUnit(dose.unit);
  if (unit === undefined || unit !== countedUnit(medication?.unit)) return undefined;
  const said = ingredients.map(({ id, perUnit }) => {
    const amount = perUnit && product(dose.value, perUnit.value);
    if (amount === undefined || !perUnit?.unit) return undefined;
    const words = `${digits(amount)} ${unitWords(perUnit.unit)}`;
    return ingredients.length > 1 ? `${words} ${id}` : words;
  });
  return said.includes(undefined) ? undefined : listed(said as string[]);
}

const end = (value: unknown, unit: unknown): unknown =>
  typeof value === 'number' ? { value, ...(typeof unit === 'string' ? { unit } : {}) } : value;

function rangeWords({ low, high, unit }: NonNullable<Order['doseRange']>): string | undefined {
  const [from, to] = [end(low, unit), end(high, unit)];
  const isShared = isAmount(from) && isAmount(to) && from.unit === to.unit;
  const bare = isShared && countedUnit(from.unit) === undefined ? digits(from.value, from['digits']) : undefined;
  if (isAmount(from) && isAmount(to)) {
    const counts = isShared && countedUnit(from.unit) !== undefined;
    const least = counts ? amountWords(from)!.replace(/ [a-z]+$/, '') : (bare ?? amountWords(from)!);
    return `${least} to ${amountWords(to)!}`;
  }
  if (isAmount(to)) return `up to ${amountWords(to)!}`;
  // A low end alone says nothing of how much is too much.
  return isAmount(from) ? `at least ${amountWords(from)!} (NO HIGHEST DOSE IS RECORDED)` : undefined;
}

/** The dose in words; undefined where none is recorded. */
export function doseWords(order: Order, medication?: Medication): string | undefined {
  const { dose, doseRange } = order;
  if (isAmount(dose)) {
    const strength = strengthWords(dose, medication);
    const words = amountWords(dose)!;
    const both = strength === undefined ? words : `${words} (${strength})`;
    return doseRange ? `${both}, or ${rangeWords(doseRange) ?? 'a range that is not recorded'}` : both;
  }
  return doseRange ? rangeWords(doseRange) : undefined;
}

const BY_MOUTH = /^(oral|by mouth|po|mouth)( route)?$/i;
const SWALLOWED = new Set(['tablet', 'capsule', 'caplet', 'sachet', 'lozenge', 'spoonful']);

/** What is done with it. A word the order has goes first; "take" is said only of what is plainly swallowed. */
export function methodWords(order: Order, medication?: Medication): string {
  const method = conceptWords(order['method']);
  if (method !== undefined) return method.charAt(0).toUpperCase() + method.slice(1);
  const unit = isBag(order.dose) ? countedUnit(order.dose.unit) : countedUnit(order.doseRange?.unit);
  const route = conceptWords(order.route);
  if (route !== undefined) return BY_MOUTH.test(route) ? 'Take' : 'Give';
  if (unit === 'patch') return 'Apply';
  return SWALLOWED.has(unit ?? '') || SWALLOWED.has(countedUnit(medication?.unit) ?? '') ? 'Take' : 'Give';
}

/** Doses that differ by day. */
export function doseByDateWords({ doseByDate, doseScheduleValidUntil }: Order): string[] {
  if (!doseByDate) return [];
  const days = doseByDate.map(({ date, dose }) => {
    const words = dose === null ? 'no dose is known' : dose.value === 0 ? 'NO DOSE' : amountWords(dose);
    return `${dayWords(date)}: ${words ?? 'no dose is known'}`;
  });
  const said = [`The dose is set for each day. ${days.join('; ')}`, 'On any other day no dose is known'];
  if (doseScheduleValidUntil !== undefined) said.push(`These doses hold until ${dayWords(doseScheduleValidUntil)}`);
  return said;
}
