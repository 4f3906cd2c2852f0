// SPDX-License-Identifier: Apache-2.0
import { type Decimal, exact, ZERO } from '../amounts/decimal.js';
import { plainName } from '../amounts/ingredient-names.js';
import { ingredientsIn, productKey, unitsIn } from '../amounts/ingredients.js';
import { measured, plainUnit, written } from '../amounts/units.js';
import type { Quantity } from '../facts/parts.js';
import { HOURS_24, MINUTE, toIso } from '../time/instants.js';
import type { CountedDose } from './counted.js';
import { type AppliedLimit, appliedLimits } from './limits.js';
import type { Proposed, Reason } from './proposed.js';
import { rangeOf } from './range.js';
import {
  administered,
  type Breaches,
  breaches,
  earliestAllowed,
  holds,
  inWindow,
  type LimitContext,
  maxInUnits,
  type ThoughtOf,
} from './within-limits.js';

/** What was counted of one ingredient in the 24 hours before (R24). */
export interface Rolling24h {
  readonly ingredient: string;
  readonly administered: number;
  readonly limit: number | null;
  readonly remaining: number | null;
  readonly unit: string;
}

/** What the limits say of a dose. */
export interface LimitFindings {
  readonly reasons: readonly Reason[];
  /** The earliest time the recorded limits allow, where they do not allow it at once. */
  readonly nextAllowedAt?: string;
  readonly rolling24h?: Rolling24h;
  readonly ingredients: readonly Rolling24h[];
  /** The largest dose the limits allow at that moment, where the whole is too much. */
  readonly maxDoseNow?: Quantity;
  /** Doses already recorded that are too close, or too many, with this one (R34). */
  readonly affectedRecords: readonly string[];
}

/** What is counted against the dose. */
export function limitContext(on: Proposed): LimitContext {
  const { settings, person, order, medication, medicationId, chain } = on;
  const max = order?.prn?.maxAmountPer24h;
  const limits = appliedLimits(settings, person, order, medication, medicationId);
  const reach = Math.max(HOURS_24, ...limits.map(({ minutes }) => minutes * MINUTE));
  return {
    // What is further back bears on no limit of this dose.
    doses: on.doses.filter(({ latest }) => latest > on.earliest - reach),
    chain,
    limits,
    minutesOf: (dose, key) =>
      appliedLimits(settings, person, dose.order, dose.medication, dose.medicationId).find((one) => one.key === key)
        ?.minutes ?? 0,
    maxDoses: order?.prn?.maxDosesPer24h,
    maxUnits: maxInUnits(max && measured(max), medication?.unit),
  };
}

export const thoughtOf = (on: Proposed, dose: Quantity | undefined = on.dose): ThoughtOf => ({
  earliest: on.earliest,
  latest: on.latest,
  amounts: ingredientsIn(on.medication, dose),
  units: unitsIn(on.medication, dose)?.amount,
  medicationId: on.medicationId,
});

function rolling(on: Proposed, context: LimitContext): readonly Rolling24h[] {
  return context.limits.flatMap(({ key, max }) => {
    const strength = on.medication?.ingredients?.find(({ id }) => plainName(id) === key)?.perUnit;
    if (!strength) return [];
    const given = administered(context.doses, key, on.earliest, on.latest);
    const left = max && (max.amount.gt(given) ? max.amount.minus(given) : ZERO);
    return [
      {
        ingredient: key,
        administered: written(given),
        limit: max ? written(max.amount) : null,
        remaining: left ? written(left) : null,
        unit: measured(strength).unit,
      },
    ];
  });
}

const COUNTED_IN_PARTS = new Set(['ml', 'mg', 'g', 'microgram', 'litre', 'l']);

/** The largest amount that every limit allows now: whole units, or hundredths of what is measured out (R39). */
function largest(on: Proposed, found: Breaches): Quantity | undefined {
  const { medication, order, dose } = on;
  const asked = unitsIn(medication, dose);
  if (!asked || (found.amounts.length === 0 && found.intervals.length === 0 && !found.doses)) return undefined;
  const unit = dose?.unit ?? medication?.unit;
  const as = (value: Decimal): Quantity => ({ value: written(value), ...(unit === undefined ? {} : { unit }) });
  if (found.intervals.length > 0 || found.doses) return as(ZERO);
  let most = asked.amount;
  for (const { key, administered: given, limit } of found.amounts) {
    const perUnit = key === productKey(on.medicationId ?? '') ? exact(1) : perUnitOf(on, key);
    if (!perUnit || perUnit.eq(ZERO)) return undefined;
    const fits = limit.gt(given) ? limit.minus(given).div(perUnit) : ZERO;
    if (fits.lt(most)) most = fits;
  }
  const cut = most.round(COUNTED_IN_PARTS.has(plainUnit(unit ?? '')) ? 2 : 0, 0);
  const low = unitsIn(medication, rangeOf(order).low)?.amount;
  const later = found.amounts.some((one) => one.later.length > 0);
  return as(later || (low && cut.lt(low)) ? ZERO : cut);
}

function perUnitOf({ medication }: Proposed, key: string): Decimal | undefined {
  const strength = medication?.ingredients?.find(({ id }) => plainName(id) === key)?.perUnit;
  return strength && measured(strength).amount;
}

/** Whether something that bears on a limit is not known, so that the sum may be too small (R81). */
function isUnchecked(on: Proposed, limits: readonly AppliedLimit[]): boolean {
  const { medication, dose, isPrn } = on;
  const ingredients = medication?.ingredients ?? [];
  if (ingredients.length === 0 || ingredients.some(({ perUnit }) => !perUnit)) return true;
  if (limits.some(({ otherUnits }) => otherUnits)) return true;
  const limited = limits.filter(({ max }) => max);
  const amounts = ingredientsIn(medication, dose);
  if (dose && limited.some(({ key, max }) => amounts.get(key)?.unit !== max!.unit)) return true;
  const unknown = (one: CountedDose) =>
    (one.medication?.ingredients ?? []).length === 0
      ? !one.medication || one.medication.kind === undefined
      : limited.some(({ key }) => holds(one, key) && !one.amounts.get(key));
  const bears = limited.length > 0 || (isPrn && limits.some(({ minutes }) => minutes > 0));
  const topical = (one: CountedDose) => one.order?.topical !== undefined;
  return (
    (bears &&
      on.doses.some(
        (one) => inWindow(one, on.earliest, on.latest) && one.amounts.size === 0 && unknown(one) && !topical(one),
      )) ||
    limited.some(({ key }) =>
      on.doses.some((one) => inWindow(one, on.earliest, on.latest) && one.amounts.has(key) && !one.amounts.get(key)),
    )
  );
}

/** Every limit of the dose, with when it could be given (R23 to R28, R34, R81). */
export function limitFindings(on: Proposed): LimitFindings {
  if (!on.isTaken) return { reasons: [], ingredients: [], affectedRecords: [] };
  const context = limitContext(on);
  const thought = thoughtOf(on);
  const found = breaches(context, thought);
  const ingredients = rolling(on, context);
  const next = found.intervals.length + found.amounts.length > 0 || found.doses;
  const nextMs = next ? earliestAllowed(context, thought, on.at) : undefined;
  const until = nextMs === undefined ? '-' : { moment: nextMs };
  const reasons: Reason[] = [];
  const [interval] = found.intervals;
  if (interval) {
    const longest = found.intervals.reduce((most, one) => (one.minutes > most.minutes ? one : most), interval);
    const given = { moment: longest.later ? longest.dose.earliest : longest.dose.latest };
    const ingredient = longest.key.startsWith('product:') ? (on.medication?.name ?? longest.key) : longest.key;
    const { minutes } = longest;
    reasons.push({ code: 'MIN_INTERVAL', values: { ingredient, minutes, between: { span: minutes }, given, until } });
  }
  const [amount] = found.amounts;
  if (amount) {
    const { unit } = amount;
    const ingredient = amount.key.startsWith('product:') ? (on.medication?.name ?? amount.key) : amount.key;
    const values = {
      ingredient,
      administered: `${amount.administered} ${unit}`,
      limit: `${amount.limit} ${unit}`,
      until,
    };
    reasons.push({ code: 'MAX_24H_AMOUNT', values });
  }
  if (found.doses) {
    reasons.push({ code: 'MAX_24H_DOSES', values: { given: found.doses.given, most: found.doses.most, until } });
  }
  if (isUnchecked(on, context.limits)) reasons.push({ code: 'LIMITS_NOT_CHECKED' });
  const { belowKg, ingredients: weighed } = on.settings.lowWeight;
  const light = context.limits.find(
    ({ key }) => weighed.some((one) => plainName(one) === key) && !hasOwnMaximum(on, key),
  );
  const weight = on.person?.weightKg;
  if (light && weight !== undefined && exact(weight).lt(belowKg)) {
    reasons.push({ code: 'LOW_WEIGHT_REVIEW', values: { weight, below: belowKg, ingredient: light.key } });
  }
  const later = [
    ...found.intervals.flatMap((one) => (one.later ? [one.dose] : [])),
    ...found.amounts.flatMap((one) => one.later),
    ...(found.doses?.later ?? []),
  ].sort((one, other) => one.earliest - other.earliest);
  const shown =
    ingredients.find(({ ingredient }) => ingredient === amount?.key || ingredient === interval?.key) ??
    ingredients.find(({ limit }) => limit !== null) ??
    ingredients[0];
  const most = largest(on, found);
  return {
    reasons,
    ...(nextMs === undefined ? {} : { nextAllowedAt: toIso(nextMs) }),
    ...(shown ? { rolling24h: shown } : {}),
    ingredients,
    ...(most ? { maxDoseNow: most } : {}),
    affectedRecords: [...new Set(later.map(({ record }) => record.id))],
  };
}

/** A maximum somebody set for this person is the answer to the question of their weight (R28). */
function hasOwnMaximum({ person }: Proposed, key: string): boolean {
  return Object.entries(person?.ingredientLimits ?? {}).some(
    ([id, { maxPer24h }]) => plainName(id) === key && maxPer24h,
  );
}
