// SPDX-License-Identifier: Apache-2.0
import { type Timing, WEEK_DAYS } from '../facts/index.js';
import { kept } from '../time/kept.js';
import { LAST_DAY, addDays, addMonths, dayOfWeek, daysBetween, mondayOf } from '../time/zone.js';
import { TimingError } from './problem.js';

/** Days both ends of which are part of the span. */
export interface DaySpan {
  readonly from: string;
  readonly to: string;
}

const later = (a: string, b: string) => (a > b ? a : b);

function whole(period: number): number {
  if (!Number.isInteger(period)) throw new TimingError('PERIOD_NOT_WHOLE');
  return period;
}

const needed = (phase: string | undefined): string => {
  if (phase === undefined) throw new TimingError('START_NOT_SET');
  return phase;
};

/** Every `step` days from day zero on, straight through months and leap days (R7). */
function* everyDays(zero: string, step: number, { from, to }: DaySpan): Generator<string> {
  const ahead = Math.max(0, Math.ceil(daysBetween(zero, from) / step));
  for (let day = addDays(zero, ahead * step); day <= to && day < LAST_DAY; day = addDays(day, step)) yield day;
}

function* oneByOne({ from, to }: DaySpan): Generator<string> {
  for (let day = from; day <= to && day < LAST_DAY; day = addDays(day, 1)) yield day;
}

/** A few spans: one of them is asked for by nearly every order of a home. What is longer than a year is not. */
const MOST_SPANS = 50;
const LONG = 400;

const daysFrom = kept(
  (from: string) =>
    kept((to: string) => (daysBetween(from, to) > LONG ? null : [...oneByOne({ from, to })]), MOST_SPANS),
  MOST_SPANS,
);

const eachDay = (span: DaySpan): Iterable<string> => daysFrom(span.from)(span.to) ?? oneByOne(span);

/** Every `step` months, always reckoned from the original start: 31 January, 28 February, 31 March (R8). */
function* everyMonths(zero: string, step: number, { from, to }: DaySpan): Generator<string> {
  const [years, months] = [
    Number(from.slice(0, 4)) - Number(zero.slice(0, 4)),
    Number(from.slice(5, 7)) - Number(zero.slice(5, 7)),
  ];
  for (let turn = Math.max(0, Math.floor((years * 12 + months) / step) - 1); ; turn++) {
    const day = addMonths(zero, turn * step);
    if (day > to || day >= LAST_DAY) return;
    if (day >= from) yield day;
  }
}

/** Every `step` weeks on some days, weeks from Monday, counted from the week that holds day zero (R6). */
function* everyWeeks(
  zero: string | undefined,
  step: number,
  on: ReadonlySet<number>,
  span: DaySpan,
): Generator<string> {
  const monday = step === 1 ? undefined : mondayOf(needed(zero));
  for (const day of eachDay(span)) {
    if (!on.has(dayOfWeek(day))) continue;
    if (monday === undefined || (daysBetween(monday, mondayOf(day)) / 7) % step === 0) yield day;
  }
}

function chosen(timing: Timing, zero: string | undefined, span: DaySpan, on: ReadonlySet<number>): Iterable<string> {
  const step = whole(timing.period ?? 1);
  switch (timing.periodUnit ?? 'd') {
    case 'wk':
      if (on.size > 0) return everyWeeks(zero, step, on, span);
      return everyDays(needed(zero), step * 7, span);
    case 'mo':
    case 'a':
      // "The first Monday" is not what these two say together, and nothing else is either.
      if (on.size > 0) throw new TimingError('DAYS_NOT_SET');
      return everyMonths(needed(zero), timing.periodUnit === 'a' ? step * 12 : step, span);
    default:
      return step === 1 ? eachDay(span) : everyDays(needed(zero), step, span);
  }
}

/**
 * The days of a timing within a span, in their order.
 *
 * @param zero - the day from which periods count: the start of the order, or of its step
 */
export function daysOf(timing: Timing, zero: string | undefined, { from, to }: DaySpan): Iterable<string> {
  const on = new Set((timing.dayOfWeek ?? []).map((day) => WEEK_DAYS.indexOf(day) + 1));
  const span = { from: zero === undefined ? from : later(from, zero), to };
  const days = chosen(timing, zero, span, on);
  return on.size === 0 ? days : onDays(days, on);
}

function* onDays(days: Iterable<string>, on: ReadonlySet<number>): Generator<string> {
  for (const day of days) if (on.has(dayOfWeek(day))) yield day;
}
