// SPDX-License-Identifier: Apache-2.0
import { wallClock } from '@careplan-kit/model';

/**
 * The calendar day at a moment, by the clock on the wall of a zone.
 *
 * @throws DataError when this computer does not know the zone
 */
export const dayOf = (instant: string, timeZone: string) => wallClock(timeZone)(Date.parse(instant)).slice(0, 10);

/** The day before. */
export function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}
