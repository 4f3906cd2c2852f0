// SPDX-License-Identifier: Apache-2.0
import { type Facts, zoneOf } from '@careplan-kit/emar';
import type { Host } from '../host-context/host-context.js';
import { type DatePlace, dayIn, isDatePlace, momentIn, timeIn } from '../words/dates.js';
import { type Phrase, type Say, isWelsh } from '../words/words.js';
import type { MedicineTools } from './medicine-words.js';

type Clock = Pick<MedicineTools, 'formatDay' | 'formatMoment' | 'formatTime'>;

/** More than a chart shows; beyond it they are begun anew. */
const MOST_KEPT = 5_000;

/** A chart says the same few days and times in hundreds of boxes. */
function kept(work: (text: string) => string): (text: string) => string {
  const answers = new Map<string, string>();
  return (text) => {
    let answer = answers.get(text);
    if (answer === undefined) {
      if (answers.size >= MOST_KEPT) answers.clear();
      answers.set(text, (answer = work(text)));
    }
    return answer;
  };
}

function makeClock(place: DatePlace): Clock {
  const { timeZone } = place;
  const zone = zoneOf(timeZone);
  let zoneNames: Intl.DateTimeFormat | undefined;
  // One hour of the autumn comes twice: there the name of the zone stands beside the time.
  const suffix = (date: Date) => {
    const { date: day, time } = zone.local(date.getTime());
    if (!zone.at(day, time).ambiguous) return '';
    zoneNames ??= new Intl.DateTimeFormat('en-GB', { timeZone, timeZoneName: 'short' });
    return ` ${zoneNames.formatToParts(date).find(({ type }) => type === 'timeZoneName')?.value ?? ''}`;
  };
  return {
    formatDay: kept((day) => dayIn(new Date(`${day}T12:00:00Z`), { ...place, timeZone: 'UTC' })),
    formatMoment: kept((instant) => momentIn(new Date(instant), place) + suffix(new Date(instant))),
    formatTime: kept((instant) => timeIn(new Date(instant), place) + suffix(new Date(instant))),
  };
}

const clocks = new Map<string, Clock>();

function clockIn(place: DatePlace): Clock {
  const name = `${place.locale} ${place.timeZone}`;
  let clock = clocks.get(name);
  if (!clock) clocks.set(name, (clock = makeClock(place)));
  return clock;
}

/** The words of one drawing: a phrase that hundreds of boxes say is looked up, and cut where something is filled in, once. */
function saidOften(say: Say): Say {
  const cut = new Map<Phrase, readonly string[]>();
  return (phrase, values = {}) => {
    let pieces = cut.get(phrase);
    // Words, a name, words, a name, words.
    if (!pieces) cut.set(phrase, (pieces = say(phrase).split(/\{(\w+)\}/)));
    let said = pieces[0]!;
    for (let at = 1; at < pieces.length; at += 2) {
      const name = pieces[at]!;
      said += (Object.hasOwn(values, name) ? String(values[name]) : `{${name}}`) + pieces[at + 1]!;
    }
    return said;
  };
}

/** Words, days and times for a view of one service's medicines: on its clock, whatever the zone of the screen. */
export function medicineTools(
  { timezone: timeZone }: Facts,
  host: Host,
  { say, lang, level }: { readonly say: Say; readonly lang: 'en' | 'cy'; readonly level: number },
): MedicineTools {
  const wanted = { locale: lang === 'en' && isWelsh({ locale: host.locale }) ? 'en-GB' : host.locale, timeZone };
  const place: DatePlace = isDatePlace(wanted) ? wanted : { locale: 'en-GB', timeZone };
  return { say: saidOften(say), level, ...clockIn(place) };
}
