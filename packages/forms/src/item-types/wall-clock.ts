// SPDX-License-Identifier: Apache-2.0
import { HOME_TIME_ZONE, zonedClock } from '@careplan-kit/model/clock';

/**
 * The offset of a time read from the wall at home. Undefined on the night the clocks change: in the hour that comes
 * twice, and in the one that never comes.
 *
 * @param wall - `YYYY-MM-DDTHH:MM`, with or without seconds
 */
export function offsetAt(wall: string): string | undefined {
  const minute = wall.slice(0, 16);
  const { from, to } = zonedClock(HOME_TIME_ZONE)(minute);
  if (from !== to) return undefined;
  const ahead = (Date.parse(`${minute}Z`) - from) / 60_000;
  // Before 1847 clocks in London went by the sun, some seconds off: such a time has no offset a record could hold.
  return ahead === 0 ? '+00:00' : ahead === 60 ? '+01:00' : undefined;
}
