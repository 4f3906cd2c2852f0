// SPDX-License-Identifier: Apache-2.0
import { HOME_TIME_ZONE } from '@careplan-kit/model';

/** What the clock on the wall at home says at a moment, `YYYY-MM-DDTHH:MM`. */
function wallAt(moment: number): string {
  const part = '2-digit';
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: HOME_TIME_ZONE,
    hourCycle: 'h23',
    ...{ year: 'numeric', month: part, day: part, hour: part, minute: part },
  });
  const read = Object.fromEntries(format.formatToParts(moment).map(({ type, value }) => [type, value]));
  return `${read['year']!.padStart(4, '0')}-${read['month']}-${read['day']}T${read['hour']}:${read['minute']}`;
}

const OFFSETS = [
  { offset: '+00:00', minutes: 0 },
  { offset: '+01:00', minutes: 60 },
];

/**
 * The offset of a time read from the wall at home. Undefined on the night the clocks change: in the hour that comes
 * twice, and in the one that never comes.
 *
 * @param wall - `YYYY-MM-DDTHH:MM`, with or without seconds
 */
export function offsetAt(wall: string): string | undefined {
  const minute = wall.slice(0, 16);
  const asIfGreenwich = Date.parse(`${minute}Z`);
  const meant = OFFSETS.filter(({ minutes }) => wallAt(asIfGreenwich - minutes * 60_000) === minute);
  return meant.length === 1 ? meant[0]!.offset : undefined;
}
