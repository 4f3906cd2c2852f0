// SPDX-License-Identifier: Apache-2.0
import { offsetOf } from '../time-zone.js';

const TIME = /^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?$/;
const MOMENT = /^(\d{4}-\d{2}-\d{2})T((?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?)(Z|[+-]\d{2}:\d{2})?$/;

/** A whole day that is in the calendar; engines differ on what "31 February" is, so the day is compared. */
export const isDay = (value: unknown): value is string =>
  typeof value === 'string' &&
  /^(?!0000)\d{4}-\d{2}-\d{2}$/.test(value) &&
  new Date(`${value}T00:00:00Z`).getUTCDate() === Number(value.slice(8));

const withSeconds = (time: string) => (time.length === 5 ? `${time}:00` : time);

/** FHIR's time, which has seconds; undefined for what is no time. */
export function writeTime(value: unknown): string | undefined {
  return typeof value === 'string' && TIME.test(value) ? withSeconds(value) : undefined;
}

/** A time as short as it can be and still be written the same. */
export function readTime(value: unknown): string | undefined {
  if (typeof value !== 'string' || !TIME.test(value)) return undefined;
  return value.length === 8 && value.endsWith(':00') ? value.slice(0, 5) : value;
}

/** FHIR's dateTime, which has an offset wherever it has a time. One without is by the clock on the wall of `zone`. */
export function writeMoment(value: unknown, zone: string): string | undefined {
  const [, day, time, offset] = typeof value === 'string' ? (MOMENT.exec(value) ?? []) : [];
  if (!day || !time || !isDay(day)) return undefined;
  const local = `${day}T${withSeconds(time)}`;
  return `${local}${offset ?? offsetOf(local, zone) ?? 'Z'}`;
}

/** A moment as short as it can be and still be written the same; a day alone is none. */
export function readMoment(value: unknown, zone: string): string | undefined {
  const [, day, time, offset = ''] = typeof value === 'string' ? (MOMENT.exec(value) ?? []) : [];
  if (!day || !time || !isDay(day)) return undefined;
  const short = readTime(time) ?? time;
  const shapes = [`${day}T${short}`, `${day}T${time}`, `${day}T${short}${offset}`];
  return shapes.find((shape) => writeMoment(shape, zone) === value) ?? `${day}T${time}${offset}`;
}
