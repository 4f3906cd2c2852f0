// SPDX-License-Identifier: Apache-2.0
import { type Facts, zoneOf } from '@careplan-kit/emar';
import type { Host } from '../host-context/host-context.js';
import { type DatePlace, dayIn, isDatePlace, momentIn, timeIn } from '../words/dates.js';
import { type Say, isWelsh } from '../words/words.js';
import type { MedicineTools } from './medicine-words.js';

/** Words, days and times for a view of one service's medicines: on its clock, whatever the zone of the screen. */
export function medicineTools(
  facts: Facts,
  host: Host,
  { say, lang, level }: { readonly say: Say; readonly lang: 'en' | 'cy'; readonly level: number },
): MedicineTools {
  const { timezone: timeZone } = facts;
  const wanted = { locale: lang === 'en' && isWelsh({ locale: host.locale }) ? 'en-GB' : host.locale, timeZone };
  const place: DatePlace = isDatePlace(wanted) ? wanted : { locale: 'en-GB', timeZone };
  const zone = zoneOf(timeZone);
  const zoneNames = new Intl.DateTimeFormat('en-GB', { timeZone, timeZoneName: 'short' });
  // One hour of the autumn comes twice: there the name of the zone stands beside the time.
  const suffix = (date: Date) => {
    const { date: day, time } = zone.local(date.getTime());
    if (!zone.at(day, time).ambiguous) return '';
    return ` ${zoneNames.formatToParts(date).find(({ type }) => type === 'timeZoneName')?.value ?? ''}`;
  };
  const times = new Map<string, string>();
  return {
    say,
    level,
    formatDay: (day) => dayIn(new Date(`${day}T12:00:00Z`), { ...place, timeZone: 'UTC' }),
    formatMoment: (instant) => momentIn(new Date(instant), place) + suffix(new Date(instant)),
    formatTime: (instant) => {
      let words = times.get(instant);
      if (words === undefined)
        times.set(instant, (words = timeIn(new Date(instant), place) + suffix(new Date(instant))));
      return words;
    },
  };
}
