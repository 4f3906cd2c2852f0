// SPDX-License-Identifier: Apache-2.0
import { type Decimal, sum, ZERO } from '../amounts/decimal.js';
import { type IngredientAmounts, productKey } from '../amounts/ingredients.js';
import { type Measured, plainUnit } from '../amounts/units.js';
import { HOURS_24, MINUTE } from '../time/instants.js';
import type { CountedDose } from './counted.js';
import type { AppliedLimit } from './limits.js';

/** A dose that is thought of, or that happened. */
export interface ThoughtOf {
  readonly earliest: number;
  readonly latest: number;
  readonly amounts: IngredientAmounts;
  readonly units: Decimal | undefined;
  readonly medicationId: string | undefined;
}

/** All that is counted against it. */
export interface LimitContext {
  readonly doses: readonly CountedDose[];
  readonly limits: readonly AppliedLimit[];
  /** The longest interval a given dose asks for itself, by its own order. */
  readonly minutesOf: (dose: CountedDose, key: string) => number;
  /** Orders whose doses are counted as those of this one. */
  readonly chain: ReadonlySet<string>;
  readonly maxDoses: number | undefined;
  /** The order's maximum in units of the product. */
  readonly maxUnits: Measured | undefined;
}

export interface IntervalBreach {
  readonly key: string;
  readonly dose: CountedDose;
  readonly minutes: number;
  /** The given dose came after the one thought of. */
  readonly later: boolean;
}

export interface AmountBreach {
  readonly key: string;
  readonly administered: Decimal;
  readonly limit: Decimal;
  readonly unit: string;
  /** Doses already given that are now above the limit. */
  readonly later: readonly CountedDose[];
}

export interface Breaches {
  readonly intervals: readonly IntervalBreach[];
  readonly amounts: readonly AmountBreach[];
  readonly doses: { readonly given: number; readonly most: number; readonly later: readonly CountedDose[] } | undefined;
}

/** Whether a dose holds what the limit is about. */
export const holds = (dose: Pick<CountedDose, 'amounts' | 'medicationId'>, key: string): boolean =>
  dose.amounts.has(key) || (dose.medicationId !== undefined && productKey(dose.medicationId) === key);

/** Whether any part of it may lie in the 24 hours that end with the second moment; exactly 24 hours ago is out (R24). */
export const inWindow = (dose: { readonly earliest: number; readonly latest: number }, from: number, to: number) =>
  dose.latest > from - HOURS_24 && dose.earliest <= to;

/** What is known to be in the window of one ingredient. */
export function administered(doses: readonly CountedDose[], key: string, from: number, to: number): Decimal {
  return sum(doses.flatMap((dose) => (inWindow(dose, from, to) ? (dose.amounts.get(key)?.amount ?? []) : [])));
}

function intervals({ doses, limits, minutesOf }: LimitContext, thought: ThoughtOf): readonly IntervalBreach[] {
  const found: IntervalBreach[] = [];
  for (const { key, minutes: own } of limits) {
    for (const dose of doses) {
      if (!holds(dose, key)) continue;
      const later = dose.earliest > thought.latest;
      const minutes = later ? Math.max(own, minutesOf(dose, key)) : own;
      const apart = minutes * MINUTE;
      if (thought.earliest < dose.latest + apart && thought.latest > dose.earliest - apart) {
        found.push({ key, dose, minutes, later });
      }
    }
  }
  return found;
}

/** Doses given after the one thought of whose own 24 hours take it in, and are then above the limit. */
function laterAbove(
  after: readonly CountedDose[],
  thought: ThoughtOf,
  isAbove: (from: number, to: number) => boolean,
): readonly CountedDose[] {
  return after.filter(
    (dose) =>
      dose.earliest > thought.latest &&
      inWindow(thought, dose.earliest, dose.latest) &&
      isAbove(dose.earliest, dose.latest),
  );
}

function amounts({ doses, limits, maxUnits }: LimitContext, thought: ThoughtOf): readonly AmountBreach[] {
  const found: AmountBreach[] = [];
  const check = (
    key: string,
    of: readonly CountedDose[],
    limit: Measured,
    added: Decimal,
    read: typeof administered,
  ) => {
    const given = read(of, key, thought.earliest, thought.latest);
    const later = added.gt(ZERO)
      ? laterAbove(of, thought, (from, to) => read(of, key, from, to).plus(added).gt(limit.amount))
      : [];
    if (given.plus(added).gt(limit.amount) || later.length > 0) {
      found.push({ key, administered: given, limit: limit.amount, unit: limit.unit, later });
    }
  };
  for (const { key, max } of limits) {
    if (!max) continue;
    const holding = doses.filter((dose) => holds(dose, key));
    check(key, holding, max, thought.amounts.get(key)?.amount ?? ZERO, administered);
  }
  if (maxUnits && thought.medicationId !== undefined) {
    const same = doses.filter(({ medicationId }) => medicationId === thought.medicationId);
    const units = (of: readonly CountedDose[], _key: string, from: number, to: number) =>
      sum(of.flatMap((dose) => (inWindow(dose, from, to) ? (dose.units ?? []) : [])));
    check(productKey(thought.medicationId), same, maxUnits, thought.units ?? ZERO, units);
  }
  return found;
}

function counts({ doses, chain, maxDoses }: LimitContext, thought: ThoughtOf): Breaches['doses'] {
  if (maxDoses === undefined) return undefined;
  const own = doses.filter(({ record }) => record.orderId !== undefined && chain.has(record.orderId));
  const given = (from: number, to: number) => own.filter((dose) => inWindow(dose, from, to)).length;
  const now = given(thought.earliest, thought.latest);
  const later = laterAbove(own, thought, (from, to) => given(from, to) + 1 > maxDoses);
  return now + 1 > maxDoses || later.length > 0 ? { given: now, most: maxDoses, later } : undefined;
}

/** Every limit the dose would break, before and after it. */
export const breaches = (context: LimitContext, thought: ThoughtOf): Breaches => ({
  intervals: intervals(context, thought),
  amounts: amounts(context, thought),
  doses: counts(context, thought),
});

export const areNone = ({ intervals: i, amounts: a, doses: d }: Breaches): boolean => i.length + a.length === 0 && !d;

/**
 * The earliest moment, not before the given one, at which the recorded limits allow the dose; `undefined` where they
 * never do (the dose alone is above a limit).
 */
export function earliestAllowed(context: LimitContext, thought: ThoughtOf, notBefore: number): number | undefined {
  const moments = new Set([notBefore]);
  for (const dose of context.doses) {
    moments.add(dose.latest + HOURS_24);
    for (const { key, minutes } of context.limits) {
      moments.add(dose.latest + Math.max(minutes, context.minutesOf(dose, key)) * MINUTE);
      moments.add(dose.latest + minutes * MINUTE);
    }
  }
  const later = [...moments].filter((moment) => moment >= notBefore).sort((one, other) => one - other);
  return later.find((at) => areNone(breaches(context, { ...thought, earliest: at, latest: at })));
}

/** The order's maximum in units of its product, where that is how it is written. */
export function maxInUnits(max: Measured | undefined, unit: string | undefined): Measured | undefined {
  return max && unit !== undefined && max.unit === plainUnit(unit) ? max : undefined;
}
