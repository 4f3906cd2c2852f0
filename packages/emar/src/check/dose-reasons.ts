// SPDX-License-Identifier: Apache-2.0
import { type Decimal, ZERO } from '../amounts/decimal.js';
import { unitsIn } from '../amounts/ingredients.js';
import { written } from '../amounts/units.js';
import type { Quantity } from '../facts/parts.js';
import type { Proposed, Reason } from './proposed.js';
import { rangeOf } from './range.js';
import { takenOfSlot } from './slot-reasons.js';

/** As a sentence says an amount. */
export const amountWords = (quantity: Quantity | undefined | null): string =>
  quantity ? `${quantity.value} ${quantity.unit ?? ''}`.trim() : '-';

const outOfRange = (given: Quantity | undefined, low: string, high: string): Reason => ({
  code: 'DOSE_OUT_OF_RANGE',
  values: { dose: amountWords(given), low, high },
});

/** A scheduled dose is what is due, or the rest of it; when it has happened, less than that is a part. */
function againstDue(on: Proposed, asked: Decimal): Reason | undefined {
  const { slot, medication, isFact, dose } = on;
  const whole = unitsIn(medication, slot?.dose)?.amount;
  if (!slot || !whole) return undefined;
  const rest = whole.minus(takenOfSlot(on));
  const fits = isFact ? asked.lte(whole) : asked.eq(whole) || (rest.gt(ZERO) && asked.eq(rest));
  const due = amountWords({ ...slot.dose!, value: written(whole) });
  return fits ? undefined : outOfRange(dose, due, due);
}

/**
 * More at once than a when-required order with one fixed dose allows (R39). Where a limit of 24 hours says already that it
 * is too much, that answer stands: it names the amount that fits.
 */
export function aboveOrdered({ order, medication, dose, slot, isPrn, isTaken }: Proposed): readonly Reason[] {
  if (!isPrn || !isTaken || slot || !order?.dose || order.doseRange || order.steps || order.doseByDate) return [];
  const most = unitsIn(medication, order.dose)?.amount;
  const asked = unitsIn(medication, dose)?.amount;
  const due = amountWords(order.dose);
  return most && asked?.gt(most) ? [outOfRange(dose, due, due)] : [];
}

/** Whether the amount is one that was prescribed (R11, R39). */
export function doseReasons(on: Proposed): readonly Reason[] {
  const { order, medication, dose, slot, isTaken, zone, due, at, args } = on;
  if (!isTaken || !order) return [];
  const reasons: Reason[] = [];
  const { low, high } = rangeOf(order);
  const noneSet = slot?.flags.includes('doseNotSet') ?? (order.doseByDate !== undefined && dose === undefined);
  const day = zone.local(due ?? at).date;
  if (noneSet || (dose === undefined && (low ?? high))) {
    reasons.push({ code: 'DOSE_NOT_SET', values: { date: day } });
  } else if (order.doseScheduleValidUntil !== undefined && day > order.doseScheduleValidUntil) {
    reasons.push({ code: 'DOSE_SCHEDULE_OUT_OF_DATE', values: { date: order.doseScheduleValidUntil } });
  }
  const asked = unitsIn(medication, dose)?.amount;
  if (!asked || noneSet) return reasons;
  if (low ?? high) {
    const lowest = unitsIn(medication, low)?.amount;
    const highest = unitsIn(medication, high)?.amount;
    const isPart = on.isFact && args.outcome !== undefined && args.outcome !== 'given';
    if ((lowest && asked.lt(lowest) && !isPart) || (highest && asked.gt(highest))) {
      reasons.push(outOfRange(dose, amountWords(low), amountWords(high)));
    }
  } else {
    const reason = againstDue(on, asked);
    if (reason) reasons.push(reason);
    else if (asked.eq(ZERO) && !on.isFact) reasons.push(outOfRange(dose, '0', '0'));
  }
  return reasons;
}
