// SPDX-License-Identifier: Apache-2.0

/** Times in forms are by the clock on the wall of the home. FHIR wants to know which wall. */
export const HOME_ZONE = 'Europe/London';

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const numeric = { year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' } as const;
  const format = new Intl.DateTimeFormat('en-GB', { timeZone: zone, hourCycle: 'h23', second: '2-digit', ...numeric });
  formats.set(zone, format);
  return format;
}

/** Minutes the clock on the wall was ahead of UTC at an instant. */
function aheadAt(instant: number, zone: string): number {
  const parts = Object.fromEntries(
    formatOf(zone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, Number(value)]),
  ) as Record<'year' | 'month' | 'day' | 'hour' | 'minute' | 'second', number>;
  const wall = Date.UTC(parts.year, parts.month - 1, parts.day, parts.hour, parts.minute, parts.second);
  return Math.round((wall - Math.floor(instant / 1000) * 1000) / 60_000);
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
  if (!LOCAL.test(local)) return undefined;
  const asUtc = Date.parse(`${local}Z`);
  if (Number.isNaN(asUtc)) return undefined;
  const DAY = 86_400_000;
  const candidates = [aheadAt(asUtc - DAY, zone), aheadAt(asUtc + DAY, zone)];
  const fits = candidates.find((minutes) => aheadAt(asUtc - minutes * 60_000, zone) === minutes);
  return written(fits ?? candidates[0]!);
}

/** The time on the wall at an instant, to the minute, or to the second where there are any; undefined for what is none. */
export function onTheWall(instant: string, zone: string): string | undefined {
  const time = Date.parse(instant);
  if (Number.isNaN(time)) return undefined;
  const wall = new Date(time + aheadAt(time, zone) * 60_000).toISOString();
  return wall.endsWith(':00.000Z') ? wall.slice(0, 16) : wall.endsWith('.000Z') ? wall.slice(0, 19) : wall.slice(0, -1);
}
