// SPDX-License-Identifier: Apache-2.0
// Fetched by the page that draws a chart, and by no other.
import { scaleLinear } from 'd3-scale';

/** A straight axis. */
export interface Axis {
  (value: number): number;
  /** Round values along it. */
  readonly ticks: readonly number[];
  /** Its ends, rounded outwards when it was asked for. */
  readonly domain: readonly [number, number];
}

export function axisOf(
  domain: readonly [number, number],
  range: readonly [number, number],
  { ticks, nice }: { readonly ticks: number; readonly nice: boolean },
): Axis {
  const scale = scaleLinear().domain(domain).range(range);
  if (nice) scale.nice(ticks);
  const [low = 0, high = 0] = scale.domain();
  return Object.assign((value: number) => scale(value), {
    ticks: scale.ticks(ticks),
    domain: [low, high] as const,
  });
}
