// SPDX-License-Identifier: Apache-2.0
import { HOME_TIME_ZONE, zonedClock } from '@careplan-kit/model/clock';
import type { Host } from '../host-context/host-context.js';
import { zoneOf } from '../record-views/zone.js';

/** What the clock on the wall of the home did at a minute: it came once, twice, or never. */
export type MinuteOnTheWall = 'once' | 'twice' | 'never';

/**
 * The night the clocks change, at home. A record takes no time of the hour that comes twice, nor of the one that never
 * comes, unless it says which: the engine then hands over the day alone.
 *
 * @param wall - `YYYY-MM-DDTHH:MM`, with or without seconds
 */
export function minuteOnTheWall(wall: string): MinuteOnTheWall {
  const minute = wall.slice(0, 16);
  const { from, to } = zonedClock(HOME_TIME_ZONE)(minute);
  if (from === to) return 'once';
  const shown = new Intl.DateTimeFormat('en-GB', { timeZone: HOME_TIME_ZONE, hour: '2-digit', minute: '2-digit' });
  return shown.format(from) === minute.slice(11) ? 'twice' : 'never';
}

/** The time on the wall where the host's clock is: `HH:MM`. */
export function wallTime(host: Host): string {
  const parts = { timeZone: zoneOf(host), hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
  return new Intl.DateTimeFormat('en-GB', parts).format(host.clock());
}
