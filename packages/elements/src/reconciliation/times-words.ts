// SPDX-License-Identifier: Apache-2.0
import type { Timing } from '@careplan-kit/emar';
import type { MedicineTools } from '../medicines-views/medicine-words.js';
import { RECONCILIATION_WORDS as WORDS, WHEN_WORDS } from './reconciliation.words.js';

/** A Monday, for names of days. */
const MONDAY = Date.UTC(2024, 0, 1);
const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

function dayWords(day: string, lang: string): string {
  const moment = MONDAY + DAYS.indexOf(day) * 86_400_000;
  return new Intl.DateTimeFormat(lang, { weekday: 'long', timeZone: 'UTC' }).format(moment);
}

/** When doses are taken, in words: everything the timing says, in an order that reads well. */
export function timesWords(
  timing: Timing | undefined,
  asNeeded: boolean,
  { say, formatDay, lang }: Pick<MedicineTools, 'say' | 'formatDay'> & { readonly lang: string },
): string {
  const { timeOfDay = [], dayOfWeek = [], when = [], frequency, boundsDuration, boundsPeriod } = timing ?? {};
  const { period = 1, periodUnit = 'd' } = timing ?? {};
  const unitOf = (unit: string) => {
    const key = `reconciliation.unit.${unit}`;
    return Object.hasOwn(WORDS, key) ? say(WORDS[key as keyof typeof WORDS]) : unit;
  };
  const daily = period === 1 && periodUnit === 'd';
  const often =
    frequency === undefined || timeOfDay.length > 0
      ? ''
      : frequency === 1 && daily
        ? say(WORDS['reconciliation.times.once'])
        : daily
          ? say(WORDS['reconciliation.times.day'], { n: frequency })
          : '';
  const every =
    daily || timing === undefined
      ? ''
      : say(WORDS['reconciliation.times.every'], { n: period, unit: unitOf(periodUnit) });
  // A whole day as an end is that day itself, in whatever zone.
  const end = boundsPeriod?.end?.slice(0, 10);
  return [
    timeOfDay.map((time) => time.slice(0, 5)).join(', '),
    often,
    every,
    when
      .map((one) => (Object.hasOwn(WHEN_WORDS, one) ? say(WHEN_WORDS[one as keyof typeof WHEN_WORDS]) : one))
      .join(', '),
    dayOfWeek.map((day) => dayWords(day, lang)).join(', '),
    asNeeded ? say(WORDS['reconciliation.times.needed']) : '',
    boundsDuration
      ? say(WORDS['reconciliation.times.for'], { n: boundsDuration.value, unit: unitOf(boundsDuration.unit) })
      : '',
    end === undefined ? '' : say(WORDS['reconciliation.times.until'], { day: formatDay(end) }),
  ]
    .filter(Boolean)
    .join(', ');
}
