// SPDX-License-Identifier: Apache-2.0
import type { Timing } from '@careplan-kit/emar';
import { counted, digits, listed, times } from './numbers.js';
import { momentWords, minutesWords, timeUnit } from './moments.js';

const DAYS: Readonly<Record<string, string>> = {
  ...{ mon: 'Monday', tue: 'Tuesday', wed: 'Wednesday', thu: 'Thursday', fri: 'Friday', sat: 'Saturday' },
  sun: 'Sunday',
};

const MEALS: Readonly<Record<string, string>> = { M: 'breakfast', D: 'lunch', V: 'the evening meal' };

const EVENTS: Readonly<Record<string, string>> = {
  ...{ HS: 'before going to sleep', PHS: 'after going to sleep', WAKE: 'upon waking' },
  ...{ MORN: 'in the morning', NOON: 'at noon', AFT: 'in the afternoon', EVE: 'in the evening', NIGHT: 'at night' },
};

/** The words of an event, and whether an offset can be said of it. */
function eventWords(code: string): { readonly words: string; readonly bends: boolean } {
  const [, side, meal = ''] = /^([AP]?C)([MDV]?)$/.exec(code) ?? [];
  if (side !== undefined) {
    const preposition = side === 'AC' ? 'before' : side === 'PC' ? 'after' : 'with';
    return { words: `${preposition} ${MEALS[meal] ?? 'meals'}`, bends: side !== 'C' };
  }
  return { words: EVENTS[code] ?? code, bends: ['HS', 'PHS', 'WAKE'].includes(code) };
}

/** When, by the events of the day, with minutes before or after them where that can be said. */
function whenWords(codes: readonly string[], offset: number | undefined): string {
  const said = codes.map((code) => {
    const { words, bends } = eventWords(code);
    if (!offset || !bends) return words;
    return `${minutesWords(offset)} ${words.replace(/^upon /, 'after ')}`;
  });
  return listed(said);
}

const bendsAll = (codes: readonly string[]) => codes.length > 0 && codes.every((code) => eventWords(code).bends);

function frequencyWords(timing: Timing): string | undefined {
  const { frequency, frequencyMax, period, periodUnit, dayOfWeek, timeOfDay, when } = timing;
  const periodMax = timing['periodMax'];
  const most = typeof periodMax === 'number' ? periodMax : undefined;
  if (period === undefined && periodUnit === undefined) {
    if (frequency === undefined && frequencyMax === undefined) {
      return dayOfWeek?.length || !(timeOfDay?.length || when?.length) ? undefined : 'every day';
    }
    // A bare frequency is a number of doses on each of its days.
    return `${times(frequency, frequencyMax)} ${dayOfWeek?.length ? 'a week' : 'a day'}`;
  }
  const unit = periodUnit ?? 'd';
  const every = period ?? 1;
  const kept = (timing['digits'] as Record<string, unknown> | undefined)?.['period'];
  const span = most === undefined || most === every ? digits(every, kept) : `${digits(every, kept)} to ${digits(most)}`;
  const several = most === undefined || most === every ? every : most;
  const single = every === 1 && several === 1;
  const each = single ? `every ${timeUnit(unit, 1)}` : `every ${span} ${timeUnit(unit, several)}`;
  const isBare = frequency === undefined && frequencyMax === undefined;
  const isSpan = (frequency ?? 1) === 1 && (frequencyMax ?? 1) === 1 && (!single || ['s', 'min', 'h'].includes(unit));
  if (isBare || isSpan) return each;
  return `${times(frequency, frequencyMax)} ${single ? `a${unit === 'h' ? 'n' : ''} ${timeUnit(unit, 1)}` : each}`;
}

/** How often and when: "TWICE a day at 08:00 and 20:00". Undefined when the timing says nothing of it. */
export function oftenWords(timing: Timing): string | undefined {
  const { dayOfWeek = [], timeOfDay = [], when = [], offset } = timing;
  const duration = timing['duration'];
  const longest = timing['durationMax'];
  const unit = typeof timing['durationUnit'] === 'string' ? timing['durationUnit'] : undefined;
  const said = [
    typeof duration === 'number' ? `over ${digits(duration)} ${timeUnit(unit, duration)}` : undefined,
    typeof duration === 'number' && typeof longest === 'number'
      ? `(maximum ${digits(longest)} ${timeUnit(unit, longest)})`
      : undefined,
    frequencyWords(timing),
    when.length > 0 ? whenWords(when, offset) : undefined,
    dayOfWeek.length > 0 ? `on ${listed(dayOfWeek.map((day) => DAYS[day] ?? day))}` : undefined,
    timeOfDay.length > 0 ? `at ${listed(timeOfDay)}` : undefined,
  ].filter((one) => one !== undefined);
  return said.length > 0 ? said.join(' ') : undefined;
}

const spanWords = (span: { value: number; unit: string } & Record<string, unknown>) =>
  `${digits(span.value, span['digits'])} ${timeUnit(span.unit, span.value)}`;

/** For how long: "from 1 June 2026 until 14 June 2026", "for 7 days", "14 doses in total". */
export function boundsWords(timing: Timing, zone: string): string[] {
  const said: string[] = [];
  const { start, end } = timing.boundsPeriod ?? {};
  if (start !== undefined) said.push(`from ${momentWords(start, zone)}`);
  if (timing.boundsDuration) said.push(`for ${spanWords(timing.boundsDuration)}`);
  const { low, high } = timing.boundsRange ?? {};
  if (low && high) said.push(`for ${spanWords(low)} to ${spanWords(high)}`);
  else if (low) said.push(`for at least ${spanWords(low)}`);
  else if (high) said.push(`for at most ${spanWords(high)}`);
  if (end !== undefined) said.push(`until the end of ${momentWords(end, zone)}`.replace(/the end of (?=\d\d:)/, ''));
  const { count, countMax } = timing;
  if (count !== undefined || countMax !== undefined) {
    const many = countMax ?? count ?? 1;
    const range = count !== undefined && countMax !== undefined && count !== countMax;
    const number = range ? `${counted(count)} to ${counted(countMax)}` : counted(many);
    said.push(`${count === undefined ? 'at most ' : ''}${number} ${many === 1 ? 'dose' : 'doses'} in total`);
  }
  return said;
}

const SAID = new Set([
  ...['boundsPeriod', 'boundsDuration', 'boundsRange', 'count', 'countMax', 'frequency', 'frequencyMax', 'period'],
  ...['periodUnit', 'periodMax', 'dayOfWeek', 'timeOfDay', 'when', 'duration', 'durationMax', 'durationUnit', 'digits'],
]);

/** What of a timing the words do not say. */
export function timingNotInWords(timing: Timing): string[] {
  const { offset, when = [] } = timing;
  const others = Object.keys(timing).filter((key) => !SAID.has(key) && key !== 'offset' && timing[key] !== undefined);
  if (timing['durationMax'] !== undefined && timing['duration'] === undefined) others.push('durationMax');
  if (timing['periodMax'] !== undefined && timing.period === undefined) others.push('periodMax');
  const isUnsaid = Boolean(offset) && !bendsAll(when);
  return (isUnsaid ? ['offset', ...others] : others).map((key) => `timing.${key}`);
}
