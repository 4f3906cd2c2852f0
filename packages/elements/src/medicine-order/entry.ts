// SPDX-License-Identifier: Apache-2.0
import type { Order, Timing } from '@careplan-kit/emar';
import { type Entry, type EntryFault, Reader, isTicked, rowsOf, some } from './entry-reader.js';
import { specialOf } from './entry-special.js';

/** What an entry says of an order. A key whose value is `undefined` is not said. */
export interface ReadEntry {
  readonly says: Readonly<Record<string, unknown>>;
  readonly faults: Readonly<Record<string, EntryFault>>;
}

/** Ways of saying when, and of saying how much. */
export const WHENS = ['times', 'perDay', 'hours', 'events', 'needed'] as const;
export const DOSES = ['one', 'range', 'steps', 'byDate'] as const;
export const DAYS = ['every', 'nth', 'week'] as const;
export const ENDS = ['none', 'date', 'days', 'doses'] as const;
/** Meals and times of day that a dose can hang on. */
export const EVENT_CODES = ['WAKE', 'AC', 'C', 'PC', 'CM', 'CD', 'CV', 'HS'] as const;
export const WEEK = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

const MINUTES_OF_HOUR = 60;

function timingOf(read: Reader): Timing | undefined {
  const { entry } = read;
  const { when, days, end } = entry;
  if (when === 'needed') return undefined;
  const events = EVENT_CODES.filter((code) => isTicked(entry, `event.${code}`));
  const weekDays = WEEK.filter((day) => isTicked(entry, `day.${day}`));
  const hours = when === 'hours' ? read.number('hours') : undefined;
  const nth = days === 'nth' && when !== 'hours' ? read.whole('nth') : undefined;
  const times = when === 'times' ? read.times('times') : undefined;
  const perDay = when === 'perDay' ? read.whole('perDay') : undefined;
  const until = end === 'date' ? read.date('endDate') : undefined;
  const length = end === 'days' ? read.whole('endDays') : undefined;
  return some({
    timeOfDay: times && [...times],
    frequency: perDay,
    ...(hours === undefined ? {} : { period: hours, periodUnit: 'h' as const }),
    ...(perDay === undefined || nth !== undefined ? {} : { period: 1, periodUnit: 'd' as const }),
    ...(nth === undefined ? {} : { period: nth, periodUnit: (entry['nthUnit'] || 'd') as 'd' | 'wk' | 'mo' }),
    when: when === 'events' && events.length > 0 ? events : undefined,
    offset: when === 'events' ? read.number('offset') : undefined,
    dayOfWeek: days === 'week' && when !== 'hours' && weekDays.length > 0 ? weekDays : undefined,
    boundsPeriod: until === undefined ? undefined : { end: until },
    boundsDuration: length === undefined ? undefined : { value: length, unit: 'd' as const },
    count: end === 'doses' ? read.whole('endDoses') : undefined,
  });
}

function dosesOf(read: Reader) {
  const { entry } = read;
  const { dose = 'one' } = entry;
  if (dose === 'range') {
    const [low, high] = [read.number('low'), read.number('high')];
    return { doseRange: some({ low, high, unit: read.words('unit') }) };
  }
  if (dose === 'steps')
    return {
      steps: rowsOf(entry, 'steps').flatMap((row) => {
        const step = some({ days: read.whole(`steps.${row}.days`), dose: read.quantity(`steps.${row}.amount`) });
        return step ? [step] : [];
      }),
    };
  if (dose === 'byDate')
    return {
      doseByDate: rowsOf(entry, 'byDate').flatMap((row) => {
        const date = read.date(`byDate.${row}.date`);
        return date === undefined ? [] : [{ date, dose: read.quantity(`byDate.${row}.amount`) ?? null }];
      }),
    };
  return { dose: read.quantity('amount') };
}

function protocolOf(read: Reader): Order['prn'] {
  const gap = read.number('prnGap');
  const perUnit = read.entry['prnGapUnit'] === 'min' ? 1 : MINUTES_OF_HOUR;
  const most = read.number('prnMost');
  return some({
    indication: read.words('prnFor'),
    signsToOffer: read.words('prnSigns'),
    nonDrugFirst: read.words('prnFirst'),
    minIntervalMinutes: gap === undefined ? undefined : gap * perUnit,
    maxDosesPer24h: read.whole('prnDoses'),
    maxAmountPer24h: most === undefined ? undefined : { value: most, unit: read.words('prnMostUnit') ?? 'mg' },
    expectedOutcome: read.words('prnExpected'),
    effectCheckAfterMinutes: read.number('prnLook'),
    reviewOn: read.date('prnReview'),
    callPrescriberWhen: read.words('prnCall'),
  });
}

function cycleOf(read: Reader): Order['cycle'] {
  if (!isTicked(read.entry, 'cycle')) return undefined;
  const [onDays, offDays] = [read.whole('cycleOn'), read.whole('cycleOff')];
  if (onDays === undefined || offDays === undefined) return undefined;
  const anchorDate = read.date('cycleFrom');
  return { onDays, offDays, ...(anchorDate === undefined ? {} : { anchorDate }) };
}

/** What is typed, as facts of an order. Nothing is filled in or rounded; what is blank is not said. */
export function readEntry(entry: Entry): ReadEntry {
  const read = new Reader(entry);
  const isNeeded = entry['when'] === 'needed';
  const areas = read.words('areas');
  const says = {
    ...{ dose: undefined, doseRange: undefined, steps: undefined, doseByDate: undefined },
    ...dosesOf(read),
    timing: timingOf(read),
    cycle: isNeeded ? undefined : cycleOf(read),
    asNeeded: isNeeded ? true : undefined,
    prn: isNeeded ? protocolOf(read) : undefined,
    route: read.words('route'),
    startedAt: read.date('start'),
    doseText: read.words('label'),
    prescriber: read.words('prescriber'),
    source: read.words('source'),
    reviewOn: read.date('reviewOn'),
    ...specialOf(read),
    timeCritical: isTicked(entry, 'timeCritical') || undefined,
    witnessRequired: isTicked(entry, 'witness') || undefined,
    patch: isTicked(entry, 'patch')
      ? {
          removeBeforeApply: isTicked(entry, 'patchRemove'),
          ...some({ wearHours: read.number('patchHours'), siteReuseMinDays: read.number('patchRest') }),
        }
      : undefined,
    topical: isTicked(entry, 'topical')
      ? { ...some({ bodyAreas: areas?.split(/\s*[,;\n]\s*/), thickness: read.words('thickness') }) }
      : undefined,
  };
  return { says, faults: read.faults };
}

/** What one entry says otherwise than another did: what nobody touched stays as it was, known here or not. */
export function changesBetween(before: Entry, after: Entry): Readonly<Record<string, unknown>> {
  const [one, other] = [readEntry(before).says, readEntry(after).says];
  return Object.fromEntries(
    Object.entries(other).filter(([key, value]) => JSON.stringify(value) !== JSON.stringify(one[key])),
  );
}
