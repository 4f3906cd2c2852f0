// SPDX-License-Identifier: Apache-2.0
import type { Person, Settings, Timing } from '../facts/index.js';
import { kept } from '../time/kept.js';
import { addDays } from '../time/zone.js';
import { TimingError } from './problem.js';

/** A time on the wall, on the day itself or, for an offset over midnight, on a day beside it. */
export interface ClockEntry {
  /** `08:00:00` */
  readonly time: string;
  readonly dayShift: number;
}

const DAY_SECONDS = 86_400;
const MEALS: Readonly<Record<string, readonly string[]>> = {
  AC: ['ACM', 'ACD', 'ACV'],
  PC: ['PCM', 'PCD', 'PCV'],
  C: ['CM', 'CD', 'CV'],
};

/** The event whose time is in the table, and on which side of it the offset lies (R12). */
function eventOf(code: string): readonly [event: string, sign: 1 | -1] {
  if (code.startsWith('AC')) return [`C${code.slice(2)}`, -1];
  if (code.startsWith('PC')) return [`C${code.slice(2)}`, 1];
  if (code === 'PHS') return ['HS', 1];
  return [code, code === 'HS' ? -1 : 1];
}

const secondsOf = (time: string): number => {
  const [hours = 0, minutes = 0, seconds = 0] = time.split(':').map(Number);
  return hours * 3600 + minutes * 60 + seconds;
};

function entryOf(seconds: number): ClockEntry {
  const dayShift = Math.floor(seconds / DAY_SECONDS);
  const left = seconds - dayShift * DAY_SECONDS;
  const parts = [Math.floor(left / 3600), Math.floor(left / 60) % 60, Math.floor(left) % 60];
  return { time: parts.map((part) => String(part).padStart(2, '0')).join(':'), dayShift };
}

/** The few times of a home are written anew for every order of it. */
const entryAt = kept((time: string) => entryOf(secondsOf(time)));

/** Plain names of the events a person's own day is made of. */
const PLAIN: Readonly<Record<string, string>> = {
  ...{ wake: 'WAKE', breakfast: 'CM', lunch: 'CD', dinner: 'CV', supper: 'CV', eveningMeal: 'CV' },
  ...{ sleep: 'HS', bed: 'HS', bedtime: 'HS' },
};

/** When the day's events happen for this person: the service's times, with the person's own over them. */
export function eventTimesFor(settings: Settings, person: Person | undefined): Readonly<Record<string, string>> {
  const own = { ...person?.eventTimes, ...person?.mealTimes, ...person?.sleepTimes };
  const coded = Object.entries(own).map(([name, time]) => [Object.hasOwn(PLAIN, name) ? PLAIN[name]! : name, time]);
  return { ...settings.eventTimes, ...(Object.fromEntries(coded) as Record<string, string>) };
}

function eventEntries(timing: Timing, events: Readonly<Record<string, string>>): ClockEntry[] {
  return (timing.when ?? [])
    .flatMap((code) => MEALS[code] ?? [code])
    .map((code) => {
      const [event, sign] = eventOf(code);
      const own = Object.hasOwn(events, code) ? events[code] : undefined;
      const time = own ?? (Object.hasOwn(events, event) ? events[event] : undefined);
      if (time === undefined) throw new TimingError('EVENT_TIME_NOT_SET');
      return entryOf(secondsOf(time) + sign * (timing.offset ?? 0) * 60);
    });
}

/** How many doses a bare frequency means on one of its days. */
function perDay({ frequency = 1, period = 1, periodUnit = 'd', dayOfWeek = [] }: Timing): number {
  if (frequency === 1) return 1;
  if (dayOfWeek.length > 0 && periodUnit === 'wk') {
    if (frequency % dayOfWeek.length !== 0) throw new TimingError('DAYS_NOT_SET');
    return frequency / dayOfWeek.length;
  }
  // "Twice every three days" does not say on which days, and "three times a month" does not either.
  if (periodUnit !== 'd' || period !== 1) throw new TimingError('DAYS_NOT_SET');
  return frequency;
}

/** The times of each day a timing has doses on, each once, in their order. */
export function clockEntries(timing: Timing, settings: Settings, person: Person | undefined): readonly ClockEntry[] {
  const given = [
    ...(timing.timeOfDay ?? []).map(entryAt),
    ...(timing.when?.length ? eventEntries(timing, eventTimesFor(settings, person)) : []),
  ];
  if (given.length > 0) {
    const { frequency = 1, periodUnit, dayOfWeek = [] } = timing;
    const counted = periodUnit === 'wk' || periodUnit === 'mo' || periodUnit === 'a';
    if (counted && dayOfWeek.length === 0 && frequency > given.length) throw new TimingError('DAYS_NOT_SET');
  } else {
    const table = settings.defaultTimesByFrequency;
    const key = String(perDay(timing));
    const times = Object.hasOwn(table, key) ? table[key] : undefined;
    if (!times || times.length === 0) throw new TimingError('TIMES_NOT_SET');
    given.push(...times.map(entryAt));
  }
  if (given.length === 1) return given;
  const each = new Map(given.map((entry) => [`${entry.dayShift} ${entry.time}`, entry]));
  return [...each.values()].sort((a, b) => a.dayShift - b.dayShift || (a.time < b.time ? -1 : 1));
}

/** The day on which a time falls that belongs to the events of `date`. */
export const dayOfEntry = (date: string, { dayShift }: ClockEntry): string => addDays(date, dayShift);
