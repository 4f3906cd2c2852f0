// SPDX-License-Identifier: Apache-2.0
import type { Medication, Order, Timing } from '../facts/index.js';
import { elapsedUnit } from './course.js';

const WEEK_MINUTES = 7 * 24 * 60;

function weekly(timing: Timing): boolean {
  const { period = 1, periodUnit = 'd', frequency = 1, dayOfWeek = [], timeOfDay = [], when = [] } = timing;
  const times = timeOfDay.length + when.length;
  if (times > 1 || frequency > 1 || when.some((code) => code.length === 1 || code === 'AC' || code === 'PC'))
    return false;
  const elapsed = elapsedUnit(periodUnit);
  if (elapsed !== undefined) return (period * elapsed) / 60_000 >= WEEK_MINUTES;
  if (periodUnit === 'mo' || periodUnit === 'a') return true;
  return dayOfWeek.length === 1 || (dayOfWeek.length === 0 && (periodUnit === 'wk' || period >= 7));
}

/** Whether a medicine that is given once a week is ordered more often than that (R6). */
export function breaksWeeklyOnly(order: Order, medication: Medication | undefined): boolean {
  const marked = [...(order.highRisk ?? []), ...(medication?.highRisk ?? [])].includes('weekly-only');
  if (!marked || Boolean(order.asNeeded)) return false;
  const timings = order.steps?.map((step) => step.timing ?? order.timing ?? {}) ?? [order.timing ?? {}];
  return !timings.every(weekly);
}
