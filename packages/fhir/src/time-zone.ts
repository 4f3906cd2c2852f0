// SPDX-License-Identifier: Apache-2.0
import { HOME_TIME_ZONE, wallClock, zonedClock } from '@careplan-kit/model';

/** Times in forms are by the clock on the wall of the home. FHIR wants to know which wall. */
export const HOME_ZONE = HOME_TIME_ZONE;

interface Clock {
  readonly wallAt: ReturnType<typeof wallClock>;
  readonly momentsOf: ReturnType<typeof zonedClock>;
}

/** A clock takes the computer some milliseconds to make, and a response has many times. */
const clocks = new Map<string, Clock>();

function clockOf(zone: string): Clock {
  const known = clocks.get(zone);
  if (known) return known;
  const clock = { wallAt: wallClock(zone), momentsOf: zonedClock(zone) };
  clocks.set(zone, clock);
  return clock;
}

const written = (minutes: number) => {
  const digits = (value: number) => String(value).padStart(2, '0');
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${digits(Math.floor(size / 60))}:${digits(size % 60)}`;
};

const LOCAL = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?$/;

/**
 * The offset of a time on the wall: `+01:00`. In the hour that comes twice in autumn it is that of the first one, summer
 * time; in the hour that never is, in spring, that of the time before it. Undefined for what is no time.
 */
export function offsetOf(local: string, zone: string): string | undefined {
  const asUtc = LOCAL.test(local) ? Date.parse(`${local}Z`) : Number.NaN;
  if (Number.isNaN(asUtc)) return undefined;
  const { wallAt, momentsOf } = clockOf(zone);
  const { from, to } = momentsOf(local);
  const second = Math.floor(asUtc / 1000) * 1000;
  const isReal = wallAt(from) === new Date(second).toISOString().slice(0, 19);
  return written(Math.round((second - (isReal ? from : to)) / 60_000));
}

/** The time on the wall at an instant, to the minute, or to the second where there are any; undefined for what is none. */
export function onTheWall(instant: string, zone: string): string | undefined {
  const time = Date.parse(instant);
  if (Number.isNaN(time)) return undefined;
  const wall = clockOf(zone).wallAt(time);
  const [fraction = ''] = /\.\d{3}/.exec(new Date(time).toISOString()) ?? [];
  if (fraction !== '.000') return `${wall}${fraction}`;
  return wall.endsWith(':00') ? wall.slice(0, 16) : wall;
}
