// SPDX-License-Identifier: Apache-2.0
import type { Order, Quantity } from '@careplan-kit/emar';
import { endOf } from '../medicines-views/dose-words.js';
import { EVENT_CODES, WEEK } from './entry.js';
import { type Entry, ticked } from './entry-reader.js';
import { specialIn } from './entry-special.js';

/** Words out of what a host wrote as text, or as `{text}` or `{display}`. */
function wordsIn(value: unknown): string {
  if (typeof value !== 'object' || value === null) return text(value);
  const { text: own, display } = value as { readonly text?: unknown; readonly display?: unknown };
  return text(own) || text(display);
}

const HOUR = 60;
const HALF_HOUR = 30;

/** Minutes in the unit people say them in. */
function gapIn(minutes: number | undefined): Entry {
  const isHours = minutes === undefined || minutes % HALF_HOUR === 0;
  return {
    prnGap: minutes === undefined ? '' : String(isHours ? minutes / HOUR : minutes),
    prnGapUnit: isHours ? 'h' : 'min',
  };
}

const text = (value: unknown): string => (typeof value === 'number' || typeof value === 'string' ? String(value) : '');
const amount = (quantity: Quantity | null | undefined): string => text(quantity?.value);

function dosesIn(order: Order): Entry {
  const { dose, doseRange, steps = [], doseByDate = [] } = order;
  const unit = dose?.unit ?? endOf(order, 'high')?.unit ?? steps[0]?.dose?.unit ?? doseByDate[0]?.dose?.unit;
  const rows = [
    ...steps.flatMap((step, row) => [
      [`steps.${row}.days`, text(step.days)],
      [`steps.${row}.amount`, amount(step.dose)],
    ]),
    ...doseByDate.flatMap(({ date, dose: of }, row) => [
      [`byDate.${row}.date`, date],
      [`byDate.${row}.amount`, amount(of)],
    ]),
  ];
  const kind = doseRange ? 'range' : steps.length > 0 ? 'steps' : doseByDate.length > 0 ? 'byDate' : 'one';
  return {
    ...(Object.fromEntries(rows) as Entry),
    ...{ dose: kind, amount: amount(dose), low: amount(endOf(order, 'low')), high: amount(endOf(order, 'high')) },
    ...{ unit: text(unit), steps: String(Math.max(1, steps.length)), byDate: String(Math.max(1, doseByDate.length)) },
  };
}

function timesIn({ timing = {}, asNeeded, cycle }: Order): Entry {
  const { timeOfDay = [], when = [], dayOfWeek = [], frequency, period, periodUnit, offset, count } = timing;
  const { boundsPeriod, boundsDuration } = timing;
  const isHours = periodUnit === 'h';
  const isNth = !isHours && period !== undefined && !(period === 1 && periodUnit === 'd');
  const kind = asNeeded
    ? 'needed'
    : isHours
      ? 'hours'
      : when.length > 0
        ? 'events'
        : timeOfDay.length === 0 && frequency
          ? 'perDay'
          : 'times';
  const end = boundsPeriod?.end ? 'date' : boundsDuration?.unit === 'd' ? 'days' : count ? 'doses' : 'none';
  return {
    ...Object.fromEntries(EVENT_CODES.map((code) => [`event.${code}`, ticked(when.includes(code))])),
    ...Object.fromEntries(WEEK.map((day) => [`day.${day}`, ticked(dayOfWeek.includes(day))])),
    ...{ when: kind, times: timeOfDay.map((time) => time.slice(0, 5)).join(', '), perDay: text(frequency) },
    ...{ hours: isHours ? text(period) : '', offset: text(offset) },
    ...{ days: dayOfWeek.length > 0 ? 'week' : isNth ? 'nth' : 'every', nth: isNth ? text(period) : '' },
    ...{ nthUnit: isNth ? text(periodUnit) : 'd', end, endDate: text(boundsPeriod?.end).slice(0, 10) },
    ...{ endDays: end === 'days' ? text(boundsDuration?.value) : '', endDoses: text(count) },
    ...{ cycle: ticked(cycle !== undefined), cycleOn: text(cycle?.onDays), cycleOff: text(cycle?.offDays) },
    cycleFrom: text(cycle?.anchorDate),
  };
}

/** An order as the boxes show it. What has no box stays with the order, and is not taken away by a change beside it. */
export function entryOf(order: Order): Entry {
  const { prn, patch, topical, startedAt, doseText, reviewOn, route, prescriber, source } = order;
  return {
    ...dosesIn(order),
    ...timesIn(order),
    ...{ route: wordsIn(route), start: text(startedAt).slice(0, 10), label: text(doseText), reviewOn: text(reviewOn) },
    ...{ prescriber: wordsIn(prescriber), source: text(source) },
    ...{ timeCritical: ticked(order.timeCritical === true), witness: ticked(order.witnessRequired === true) },
    ...{ prnFor: text(prn?.indication), prnSigns: text(prn?.signsToOffer), prnFirst: text(prn?.nonDrugFirst) },
    ...gapIn(prn?.minIntervalMinutes),
    ...{ prnDoses: text(prn?.maxDosesPer24h), prnMost: amount(prn?.maxAmountPer24h) },
    ...{ prnMostUnit: text(prn?.maxAmountPer24h?.unit ?? 'mg'), prnExpected: text(prn?.expectedOutcome) },
    ...{ prnLook: text(prn?.effectCheckAfterMinutes), prnReview: text(prn?.reviewOn) },
    prnCall: text(prn?.callPrescriberWhen),
    ...{ patch: ticked(patch !== undefined), patchHours: text(patch?.wearHours) },
    ...{ patchRest: text(patch?.siteReuseMinDays), patchRemove: ticked(patch?.removeBeforeApply === true) },
    ...{ topical: ticked(topical !== undefined), areas: (topical?.bodyAreas ?? []).join(', ') },
    thickness: text(topical?.thickness),
    ...specialIn(order),
  };
}

/** An order nobody has written yet. Nothing is chosen for the worker but that it begins today. */
export const blankEntry = (today: string, unit = ''): Entry => ({
  ...{
    dose: 'one',
    when: 'times',
    days: 'every',
    nthUnit: 'd',
    end: 'none',
    start: today,
    unit,
    prnMostUnit: 'mg',
    prnGapUnit: 'h',
  },
  ...{ steps: '2', byDate: '3' },
});
