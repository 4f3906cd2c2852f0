// SPDX-License-Identifier: Apache-2.0
import { hasTime } from '@careplan-kit/model';
import { isNumber, sumOf } from './decimals.js';
import type { ChartBand, ChartMeasure, ChartReading } from './measure.js';

const DAY = 86_400_000;

/** A reading with its place in time. */
export interface Point {
  readonly reading: ChartReading;
  /** The number as text; null where there is none. */
  readonly value: string | null;
  /** What the clock on the wall said, as if it were in Greenwich; null where the day is not known. */
  readonly wall: number | null;
  /** `YYYY-MM-DD` */
  readonly day: string | null;
  /** Of a day's total: how many readings, and whether it is still growing or some had no number. */
  readonly total?: { readonly count: number; readonly soFar: boolean; readonly atLeast: boolean };
  /** The range of the host it falls in, unless that is none. */
  readonly bands: readonly ChartBand[];
}

/** Days without a reading, both included. */
export interface Gap {
  readonly from: string;
  readonly to: string;
  readonly days: number;
}

/** The readings of one unit. Another unit has an axis of its own, and what is in no unit at all is not drawn. */
export interface Series {
  readonly unit: string;
  /** With a number and a day, oldest first. */
  readonly points: readonly Point[];
  /** Stretches of points near enough to be joined. */
  readonly runs: readonly (readonly Point[])[];
  readonly gaps: readonly Gap[];
}

/** What is drawn and what is not; both are in the table. */
export interface Chart {
  readonly series: readonly Series[];
  /** Without a number, without a day, or in no unit where there should be one. */
  readonly notDrawn: readonly Point[];
  /** Everything, newest first. */
  readonly all: readonly Point[];
}

/** How the worker's clock stands. */
export interface Clock {
  /** What the wall says at a moment, `YYYY-MM-DDTHH:MM:SS`. */
  readonly wall: (moment: number) => string;
  readonly today: string;
}

function wallOf(at: string, clock: Clock): string | null {
  if (hasTime(at)) return clock.wall(Date.parse(at));
  if (/^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(at)) return at;
  // A day without a time stands in its middle: it may have been at any hour.
  return /^\d{4}-\d\d-\d\d$/.test(at) ? `${at}T12:00:00` : null;
}

const bandsOf = (value: string | null, { bands = [] }: ChartMeasure) =>
  value === null
    ? []
    : bands.filter(({ from = -Infinity, to = Infinity }) => from !== to && Number(value) >= from && Number(value) < to);

function pointOf(reading: ChartReading, measure: ChartMeasure, clock: Clock): Point {
  const wall = wallOf(reading.at, clock);
  const value = isNumber(reading.value) ? reading.value : null;
  return {
    reading,
    value,
    wall: wall === null ? null : Date.parse(`${wall.slice(0, 19)}${wall.length < 19 ? ':00' : ''}Z`),
    day: wall?.slice(0, 10) ?? null,
    bands: bandsOf(value, measure),
  };
}

/** The unit as the measure has it, however it was written. Another is left as it stands. */
function unitOf({ unit }: ChartReading, measure: ChartMeasure): string {
  const same = [measure.unit, ...(measure.unitAlso ?? [])].map((one) => one.toLowerCase());
  return same.includes(unit.trim().toLowerCase()) ? measure.unit : unit.trim();
}

/** All of a day and a unit put together. */
function dayTotals(points: readonly Point[], measure: ChartMeasure, clock: Clock): Point[] {
  const groups = new Map<string, Point[]>();
  for (const point of points) {
    const key = JSON.stringify([point.day, unitOf(point.reading, measure)]);
    groups.set(key, [...(groups.get(key) ?? []), point]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    const numbers = group.flatMap(({ value }) => value ?? []);
    if (!first || first.day === null || numbers.length === 0) return group;
    const value = sumOf(numbers);
    const names = [...new Set(group.flatMap(({ reading }) => reading.by ?? []))].join(', ');
    const notes = group.flatMap(({ reading, value: number }) => [
      ...(reading.note ? [reading.note] : []),
      ...(number === null ? [reading.value] : []),
    ]);
    return {
      reading: {
        at: first.day,
        value,
        unit: first.reading.unit,
        by: names || undefined,
        note: notes.join('; ') || undefined,
      },
      value,
      wall: Date.parse(`${first.day}T12:00:00Z`),
      day: first.day,
      total: { count: group.length, soFar: first.day === clock.today, atLeast: numbers.length < group.length },
      bands: bandsOf(value, measure),
    };
  });
}

const dayNumber = (day: string) => Date.parse(`${day}T00:00:00Z`) / DAY;
const dayText = (number: number) => new Date(number * DAY).toISOString().slice(0, 10);

function seriesOf(unit: string, points: readonly Point[], everyDays: number): Series {
  const runs: Point[][] = [];
  const gaps: Gap[] = [];
  let before: Point | undefined;
  for (const point of points) {
    const apart = before ? dayNumber(point.day!) - dayNumber(before.day!) : 0;
    // A day that is not over is not joined: the line would fall to it.
    if (before && apart <= everyDays && !point.total?.soFar) runs.at(-1)!.push(point);
    else runs.push([point]);
    if (before && apart > everyDays) {
      const [from, to] = [dayNumber(before.day!) + 1, dayNumber(point.day!) - 1];
      gaps.push({ from: dayText(from), to: dayText(to), days: to - from + 1 });
    }
    before = point;
  }
  return { unit, points, runs, gaps };
}

/** Puts readings in order, by unit. Nothing is converted and nothing is left out. */
export function chartOf(readings: readonly ChartReading[], measure: ChartMeasure, clock: Clock): Chart {
  const single = readings.map((reading) => pointOf(reading, measure, clock));
  const points = measure.fold === 'day-total' ? dayTotals(single, measure, clock) : single;
  const drawn = new Map<string, Point[]>();
  const notDrawn: Point[] = [];
  for (const point of points) {
    const unit = unitOf(point.reading, measure);
    if (point.value === null || point.wall === null || (unit === '' && measure.unit !== '')) notDrawn.push(point);
    else drawn.set(unit, [...(drawn.get(unit) ?? []), point]);
  }
  const inOrder = (some: readonly Point[]) => [...some].sort((a, b) => (a.wall ?? 0) - (b.wall ?? 0));
  // The unit the measure is read in first, the others after it.
  const units = [...drawn.keys()].sort((a, b) => Number(b === measure.unit) - Number(a === measure.unit));
  return {
    series: units.map((unit) => seriesOf(unit, inOrder(drawn.get(unit)!), measure.everyDays ?? 1)),
    notDrawn,
    all: inOrder(points).reverse(),
  };
}
