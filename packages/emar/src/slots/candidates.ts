// SPDX-License-Identifier: Apache-2.0
import type { Order, Person, Settings, Timing } from '../facts/index.js';
import { MINUTE } from '../time/instants.js';
import { type Zone, addDays, daysBetween } from '../time/zone.js';
import { type Course, elapsedUnit } from './course.js';
import { daysOf } from './days.js';
import { TimingError } from './problem.js';
import type { Segment } from './segments.js';
import { clockEntries } from './times.js';

/** A moment at which a dose would be due, before two that fall on one moment become one. */
export interface Candidate {
  readonly due: number;
  /** The local day, and the time as it was written: what tells two times of one order apart. */
  readonly date: string;
  readonly time: string;
  readonly shifted: boolean;
  readonly ambiguous: boolean;
  readonly segment: Segment;
}

/** What the working out of one order needs. */
export interface Scope {
  readonly zone: Zone;
  readonly settings: Settings;
  readonly person: Person | undefined;
  readonly order: Order;
}

/** Moments from one to before the other. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Whether a day is one on which the cycle gives (R9); a cycle without its own anchor counts from the start. */
function inCycle({ cycle }: Order, startDate: string | undefined, date: string): boolean {
  if (!cycle) return true;
  const anchor = cycle.anchorDate ?? startDate;
  if (anchor === undefined) throw new TimingError('START_NOT_SET');
  const day = daysBetween(anchor, date);
  return day >= 0 && day % (cycle.onDays + cycle.offDays) < cycle.onDays;
}

const within = ({ from, to }: Segment, date: string) =>
  (from === undefined || date >= from) && (to === undefined || date <= to);

/** The first dose of an order that counts hours: its start, or its first time of day from there on (R5). */
export function anchorOf({ zone, order }: Scope, { zeroMs, startDate }: Course, timing: Timing): number {
  if (zeroMs === undefined || startDate === undefined) throw new TimingError('START_NOT_SET');
  const times = [...(timing.timeOfDay ?? [])].sort();
  if (times.length === 0 || order.timing === undefined) return zeroMs;
  const moments = [startDate, addDays(startDate, 1)].flatMap((date) => times.map((time) => zone.at(date, time).ms));
  return moments.find((moment) => moment >= zeroMs) ?? zeroMs;
}

function* elapsed(scope: Scope, course: Course, segment: Segment, unit: number, range: Range): Generator<Candidate> {
  const { timing } = segment;
  if (timing.period === undefined) throw new TimingError('TIMING_NOT_SET');
  const step = (timing.period * unit) / (timing.frequency ?? 1);
  if (step < MINUTE) throw new TimingError('TOO_OFTEN');
  const ownStart = segment.step?.timing && segment.from !== course.startDate ? segment.from : undefined;
  const begin =
    ownStart === undefined ? course : { ...course, startDate: ownStart, zeroMs: scope.zone.startOfDay(ownStart) };
  const anchor = anchorOf(scope, begin, timing);
  for (let turn = Math.max(0, Math.ceil((range.from - anchor) / step)); ; turn++) {
    const due = anchor + Math.round(turn * step);
    if (due >= range.to) return;
    const { date, time } = scope.zone.local(due);
    if (!within(segment, date) || !inCycle(scope.order, course.startDate, date)) continue;
    yield { due, date, time, shifted: false, ambiguous: false, segment };
  }
}

function calendar(scope: Scope, course: Course, segment: Segment, range: Range): readonly Candidate[] {
  const candidates: Candidate[] = [];
  const { zone, settings, person, order } = scope;
  const entries = clockEntries(segment.timing, settings, person);
  // Two days more at each end: an offset over midnight, and a day the clocks left out.
  let from = addDays(zone.local(range.from).date, -2);
  let to = addDays(zone.local(range.to).date, 2);
  if (segment.from !== undefined && segment.from > from) from = segment.from;
  if (segment.to !== undefined && segment.to < to) to = segment.to;
  for (const day of daysOf(segment.timing, segment.zero, { from, to })) {
    if (!inCycle(order, course.startDate, day)) continue;
    for (const { time, dayShift } of entries) {
      const date = addDays(day, dayShift);
      const { ms, shifted, ambiguous } = zone.at(date, time);
      if (ms < range.from || ms >= range.to) continue;
      candidates.push({ due: ms, date, time, shifted, ambiguous, segment });
    }
  }
  return candidates;
}

const SAYS_WHEN = ['frequency', 'period', 'periodUnit', 'dayOfWeek', 'timeOfDay', 'when'] as const;

/** The candidates of one segment within a range. */
export function candidatesOf(scope: Scope, course: Course, segment: Segment, range: Range): Iterable<Candidate> {
  const { timing } = segment;
  if (!SAYS_WHEN.some((key) => timing[key] !== undefined)) throw new TimingError('TIMING_NOT_SET');
  const unit = elapsedUnit(timing.periodUnit);
  return unit === undefined ? calendar(scope, course, segment, range) : elapsed(scope, course, segment, unit, range);
}
