// SPDX-License-Identifier: Apache-2.0
import type { Facts } from '../facts/index.js';
import { addDays, daysBetween } from '../time/zone.js';

/** The columns of the printed chart. They are a view and change no schedule (R15). */
export interface ChartView {
  readonly cycles: readonly { readonly startDate: string; readonly endDate: string }[];
  /** Number of a day in its cycle, from 1. */
  readonly dayNumberOf: Readonly<Record<string, number>>;
}

/** The chart cycles that touch the span of days, and where each of some days stands in its cycle. */
export function chartView(
  cycle: NonNullable<Facts['chartCycle']>,
  from: string,
  to: string,
  days: Iterable<string>,
): ChartView {
  const { startDate, lengthDays } = cycle;
  const first = Math.floor(daysBetween(startDate, from) / lengthDays);
  const cycles = [];
  for (let turn = first; ; turn++) {
    const begin = addDays(startDate, turn * lengthDays);
    if (begin > to) break;
    cycles.push({ startDate: begin, endDate: addDays(begin, lengthDays - 1) });
  }
  const numberOf = (day: string) => {
    const number = daysBetween(startDate, day) % lengthDays;
    return (number < 0 ? number + lengthDays : number) + 1;
  };
  return { cycles, dayNumberOf: Object.fromEntries([...new Set(days)].map((day) => [day, numberOf(day)])) };
}
