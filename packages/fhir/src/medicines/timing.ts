// SPDX-License-Identifier: Apache-2.0
import { DataError } from '@careplan-kit/model';
import { EVENTS, type Timing, WEEK_DAYS } from '@careplan-kit/emar';
import { type Bag, isBag, put } from '../bag.js';
import { withSeconds } from '../references.js';
import { readAmount, readNumber, writeDuration, writeNumber } from './amounts.js';

const MOST = 2_147_483_647;
const isCount = (value: unknown): value is number => Number.isInteger(value) && (value as number) <= MOST;

const NUMBERS = ['count', 'countMax', 'frequency', 'frequencyMax', 'period', 'periodMax', 'duration', 'durationMax'];
const COUNTS = ['count', 'countMax', 'frequency', 'frequencyMax'];
const UNITS = ['s', 'min', 'h', 'd', 'wk', 'mo', 'a'];
const MEALS_THEMSELVES = ['C', 'CM', 'CD', 'CV'];

const isDate = (value: unknown): value is string => typeof value === 'string' && !value.includes('T');
const moment = (value: unknown): string | undefined => (typeof value === 'string' ? withSeconds(value) : undefined);

/** A day so many days later. Days only: no hour is added, so no change of clocks matters. */
function daysLater(date: string, days: number): string | undefined {
  const later = new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000);
  return Number.isNaN(later.getTime()) || later.getUTCFullYear() > 9999 ? undefined : later.toISOString().slice(0, 10);
}

/** From a day on, for so many days: R4 says a period or a duration, and here a period says the same. */
function asPeriod({ boundsPeriod, boundsDuration }: Timing): Bag | undefined {
  const { start, end } = boundsPeriod ?? {};
  if (!isDate(start) || end !== undefined || !boundsDuration) return undefined;
  const days = boundsDuration.value * (boundsDuration.unit === 'wk' ? 7 : 1);
  if (!['d', 'wk'].includes(boundsDuration.unit) || !Number.isInteger(days)) return undefined;
  const last = daysLater(start, days - 1);
  return last === undefined ? undefined : { boundsPeriod: { start, end: last } };
}

/** Start before end, as far as both can be compared. */
function isInOrder(start: string | undefined, end: string | undefined): boolean {
  if (start === undefined || end === undefined) return true;
  const [from, to] = [start, end].map((one) => Date.parse(one));
  return from! <= to!;
}

function period(value: Timing['boundsPeriod']): Bag | undefined {
  const [start, end] = [moment(value?.start), moment(value?.end)];
  if ((start === undefined && end === undefined) || !isInOrder(value?.start, value?.end)) return undefined;
  const written: Bag = {};
  put(written, 'start', start);
  put(written, 'end', end);
  return written;
}

function range(value: Timing['boundsRange']): Bag | undefined {
  const [low, high] = [writeDuration(value?.low), writeDuration(value?.high)];
  if ((value?.low && !low) || (value?.high && !high) || (!low && !high)) return undefined;
  if (value?.low && value.high && (value.low.unit !== value.high.unit || value.low.value > value.high.value))
    return undefined;
  const written: Bag = {};
  put(written, 'low', low);
  put(written, 'high', high);
  return written;
}

/** The one bound R4 has room for; undefined when ours is none of them. */
function bounds(timing: Timing): Bag | undefined {
  const named = [timing.boundsPeriod, timing.boundsDuration, timing.boundsRange].filter((one) => one !== undefined);
  if (named.length === 0) return {};
  if (named.length > 1) return timing.boundsRange === undefined ? asPeriod(timing) : undefined;
  const one = timing.boundsPeriod
    ? { boundsPeriod: period(timing.boundsPeriod) }
    : timing.boundsDuration
      ? { boundsDuration: writeDuration(timing.boundsDuration) }
      : { boundsRange: range(timing.boundsRange) };
  return Object.values(one)[0] === undefined ? undefined : one;
}

/** Whether R4's own rules for a timing hold; what breaks one of them cannot be said in R4. */
function isSayable(timing: Timing): boolean {
  const has = (key: string) => timing[key] !== undefined;
  if (has('period') !== has('periodUnit') || (has('countMax') && !has('count'))) return false;
  if (has('duration') !== has('durationUnit') || (has('durationMax') && !has('duration'))) return false;
  if (has('periodMax') && !has('period')) return false;
  const when = timing.when ?? [];
  if (has('offset') && (when.length === 0 || when.some((one) => MEALS_THEMSELVES.includes(one)))) return false;
  if (has('offset') && !isCount(timing.offset)) return false;
  if (timing.timeOfDay !== undefined && timing.when !== undefined) return false;
  return COUNTS.every((key) => !has(key) || isCount(timing[key]));
}

/**
 * `Timing.repeat` of when doses are due; undefined when R4 cannot say all of it. A timing of which a part is missing would
 * have somebody give doses that are not due, so there is all of it or none.
 */
export function writeRepeat(timing: Timing): Bag | undefined {
  const bounded = bounds(timing);
  if (!bounded || !isSayable(timing)) return undefined;
  const repeat: Bag = { ...bounded };
  const digits = isBag(timing['digits']) ? timing['digits'] : {};
  for (const key of NUMBERS) {
    const value = timing[key];
    if (value === undefined) continue;
    if (typeof value !== 'number') return undefined;
    repeat[key] = writeNumber(value, digits[key]);
  }
  for (const key of ['periodUnit', 'durationUnit']) {
    if (timing[key] === undefined) continue;
    if (!UNITS.includes(String(timing[key]))) return undefined;
    repeat[key] = timing[key];
  }
  if (timing.dayOfWeek?.length) repeat['dayOfWeek'] = [...timing.dayOfWeek];
  if (timing.timeOfDay?.length)
    repeat['timeOfDay'] = timing.timeOfDay.map((time) => (time.length === 5 ? `${time}:00` : time));
  if (timing.when?.length) repeat['when'] = [...timing.when];
  put(repeat, 'offset', timing.offset);
  return Object.keys(repeat).length > 0 ? repeat : undefined;
}

const refuse = (path: readonly (string | number)[], message: string): never => {
  throw new DataError('The FHIR timing', [{ path: [...path], code: 'not-sayable', message }]);
};

function oneOf<T extends string>(
  value: unknown,
  known: readonly T[],
  path: readonly (string | number)[],
): T[] | undefined {
  if (value === undefined) return undefined;
  const all = (Array.isArray(value) ? value : [value]) as unknown[];
  const odd = all.find((one) => !known.includes(one as T));
  if (odd !== undefined) refuse(path, `"${String(odd)}" is not known here`);
  return all as T[];
}

/**
 * `Timing.repeat` as facts have it.
 *
 * @throws DataError `not-sayable` for a code of time or day that orders here do not have
 */
export function readRepeat(repeat: unknown, path: readonly (string | number)[]): Timing | undefined {
  if (!isBag(repeat)) return undefined;
  const timing: Bag = {};
  const digits: Bag = {};
  for (const key of NUMBERS) {
    const number = readNumber(repeat[key], [...path, key]);
    if (number?.digits !== undefined) digits[key] = number.digits;
    put(timing, key, number?.value);
  }
  put(timing, 'periodUnit', oneOf(repeat['periodUnit'], UNITS, [...path, 'periodUnit'])?.[0]);
  put(timing, 'durationUnit', oneOf(repeat['durationUnit'], UNITS, [...path, 'durationUnit'])?.[0]);
  put(timing, 'dayOfWeek', oneOf(repeat['dayOfWeek'], WEEK_DAYS, [...path, 'dayOfWeek']));
  put(timing, 'when', oneOf(repeat['when'], EVENTS, [...path, 'when']));
  const times = repeat['timeOfDay'];
  if (Array.isArray(times)) timing['timeOfDay'] = times.map((time) => String(time).replace(/^(\d\d:\d\d):00$/, '$1'));
  put(timing, 'offset', readNumber(repeat['offset'], [...path, 'offset'])?.value);
  const { boundsPeriod, boundsDuration, boundsRange } = repeat;
  if (isBag(boundsPeriod)) {
    const read: Bag = {};
    put(read, 'start', boundsPeriod['start']);
    put(read, 'end', boundsPeriod['end']);
    timing['boundsPeriod'] = read;
  }
  const span = (value: unknown, at: string) => {
    const amount = readAmount(value, [...path, at]);
    if (!amount) return undefined;
    // The code says which unit it is; the word beside it may be "day" or "days".
    const code = isBag(value) ? (value['code'] ?? value['unit']) : undefined;
    const number = readNumber(isBag(value) ? value['value'] : undefined, [...path, at]);
    return { ...number, unit: String(oneOf(code, UNITS, [...path, at, 'code'])?.[0] ?? '') };
  };
  put(timing, 'boundsDuration', span(boundsDuration, 'boundsDuration'));
  if (isBag(boundsRange)) {
    const read: Bag = {};
    put(read, 'low', span(boundsRange['low'], 'boundsRange.low'));
    put(read, 'high', span(boundsRange['high'], 'boundsRange.high'));
    timing['boundsRange'] = read;
  }
  if (Object.keys(digits).length > 0) timing['digits'] = digits;
  return timing as Timing;
}
