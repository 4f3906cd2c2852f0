// SPDX-License-Identifier: Apache-2.0
import type { Axis, axisOf } from './chart-scales.js';
import type { ChartBand, ChartMeasure } from './measure.js';
import type { Point, Series } from './series.js';

const DAY = 86_400_000;

/** Where everything of one chart stands, in pixels. */
export interface Plot {
  readonly width: number;
  readonly height: number;
  /** The field in which points are. */
  readonly field: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
  readonly marks: readonly { readonly point: Point; readonly x: number; readonly y: number }[];
  /** One line for each run of joined points. */
  readonly lines: readonly string[];
  readonly gaps: readonly { readonly left: number; readonly right: number }[];
  readonly bands: readonly PlotBand[];
  readonly valueTicks: readonly { readonly y: number; readonly value: number }[];
  readonly dayTicks: readonly { readonly x: number; readonly day: string }[];
  /** Lowest value of the axis. */
  readonly starts: number;
}

export interface PlotBand {
  readonly band: ChartBand;
  readonly top: number;
  readonly bottom: number;
  /** A line and no range. */
  readonly isLine: boolean;
}

const HEIGHT = 280;

const finite = (values: readonly (number | undefined)[]) => values.filter((value) => value !== undefined);

function valueDomain({ points }: Series, { bands = [], fromZero }: ChartMeasure): [number, number] {
  const values = points.map(({ value }) => Number(value));
  const all = [...values, ...finite(bands.flatMap(({ from, to }) => [from, to])), ...(fromZero ? [0] : [])];
  const [low, high] = [Math.min(...all), Math.max(...all)];
  // One value, or many that are the same, must not stand on the edge.
  const room = low === high ? Math.max(1, Math.abs(low) * 0.05) : (high - low) * 0.08;
  return [fromZero && low >= 0 ? 0 : low - room, high + room];
}

/** Ticks in the middle of days, as many as there is room for: every day, every so many, or the first of a month. */
function dayTicksOf(axis: Axis, count: number): { readonly x: number; readonly day: string }[] {
  const [from, to] = axis.domain;
  const first = Math.floor(from / DAY);
  const last = Math.ceil(to / DAY) - 1;
  const tick = (number: number) => ({
    x: axis((number + 0.5) * DAY),
    day: new Date(number * DAY).toISOString().slice(0, 10),
  });
  const step = [1, 2, 3, 4, 7, 14].find((days) => (last - first) / days <= count);
  if (step)
    return Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, index) => tick(first + index * step));
  const months: number[] = [];
  for (let number = first; number <= last; number++) if (new Date(number * DAY).getUTCDate() === 1) months.push(number);
  const every = Math.ceil(months.length / count);
  return months.filter((_, index) => index % every === 0).map(tick);
}

/** Works out where everything stands. Time runs from left to right in every script, as on a thermometer's chart. */
export function plotOf(series: Series, measure: ChartMeasure, width: number, axis: typeof axisOf): Plot {
  const field = { left: 52, top: 12, right: width - 16, bottom: HEIGHT - 36 };
  const walls = series.points.map(({ wall }) => wall!);
  const [first, last] = [Math.min(...walls), Math.max(...walls)];
  // Whole days, so that a day's total stands over its name.
  const days: [number, number] = [Math.floor(first / DAY) * DAY, (Math.floor(last / DAY) + 1) * DAY];
  const time = axis(days, [field.left, field.right], { ticks: 5, nice: false });
  const value = axis(valueDomain(series, measure), [field.bottom, field.top], { ticks: 5, nice: true });
  const place = (point: Point) => ({ point, x: time(point.wall!), y: value(Number(point.value)) });
  const at = (edge: number | undefined, otherwise: number) =>
    edge === undefined ? otherwise : Math.min(field.bottom, Math.max(field.top, value(edge)));
  return {
    width,
    height: HEIGHT,
    field,
    marks: series.points.map(place),
    lines: series.runs
      .filter((run) => run.length > 1)
      .map(
        (run) =>
          `M${run
            .map((point) => place(point))
            .map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`)
            .join('L')}`,
      ),
    gaps: series.gaps.map(({ from, to }) => ({
      left: Math.max(field.left, time(Date.parse(`${from}T00:00:00Z`))),
      right: Math.min(field.right, time(Date.parse(`${to}T00:00:00Z`) + DAY)),
    })),
    bands: (measure.bands ?? []).map((band) => ({
      band,
      top: at(band.to, field.top),
      bottom: at(band.from, field.bottom),
      isLine: band.from !== undefined && band.from === band.to,
    })),
    valueTicks: value.ticks.map((tick) => ({ value: tick, y: value(tick) })),
    dayTicks: dayTicksOf(time, Math.max(2, Math.floor((field.right - field.left) / 110))),
    starts: value.domain[0],
  };
}
