// SPDX-License-Identifier: Apache-2.0
import { DataError } from '@careplan-kit/model';

/**
 * The calendar day at a moment, by the clock on the wall of a zone.
 *
 * @throws DataError when this computer does not know the zone
 */
export function dayOf(instant: string, timeZone: string): string {
  let parts: Intl.DateTimeFormatPart[];
  try {
    const format = { timeZone, calendar: 'gregory', year: 'numeric', month: '2-digit', day: '2-digit' } as const;
    parts = new Intl.DateTimeFormat('en-GB', format).formatToParts(Date.parse(instant));
  } catch {
    const message = 'is no time zone that is known here';
    throw new DataError('The recheck', [{ path: ['timeZone'], code: 'unknown-time-zone', message }]);
  }
  const part = (wanted: string) => parts.find(({ type }) => type === wanted)?.value ?? '';
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
}

/** The day before. */
export function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}
