// SPDX-License-Identifier: Apache-2.0
// Slots of five kinds of order in four zones, round the months in which their clocks change: the same lines on any device.
import { parseFacts, slotsOf } from '@careplan-kit/emar';

const TIMINGS = [
  { timeOfDay: ['00:30', '01:00', '01:30', '01:59', '02:00', '08:00', '23:45'] },
  { period: 6, periodUnit: 'h', boundsPeriod: { start: '2020-01-01T00:15:00Z' } },
  { period: 1, periodUnit: 'mo', timeOfDay: ['01:30'], boundsPeriod: { start: '2020-01-31' } },
  {
    period: 2,
    periodUnit: 'wk',
    dayOfWeek: ['sun', 'tue'],
    timeOfDay: ['01:15'],
    boundsPeriod: { start: '2020-01-02' },
  },
  { period: 3, periodUnit: 'd', timeOfDay: ['01:45'], boundsPeriod: { start: '2020-01-02', end: '2039-10-30' } },
];
const ZONES = ['Europe/London', 'Australia/Lord_Howe', 'America/Sao_Paulo', 'Pacific/Apia'];
const YEARS = [2020, 2024, 2028, 2032, 2036, 2039];

export function sample() {
  const orders = TIMINGS.map((timing, at) => ({
    id: `o${at}`,
    medicationId: 'm',
    status: 'active',
    dose: { value: 1 },
    timing,
  }));
  return ZONES.flatMap((timezone) => {
    const facts = parseFacts({ now: '2026-01-01T00:00:00Z', timezone, medications: [{ id: 'm', name: 'M' }], orders });
    return YEARS.flatMap((year) =>
      [
        slotsOf(facts, Date.UTC(year, 2, 20), Date.UTC(year, 3, 8)),
        slotsOf(facts, Date.UTC(year, 9, 1), Date.UTC(year, 10, 8)),
      ]
        .flat()
        .map(({ slotKey, dueLocal, date, flags }) => `${timezone} ${slotKey} ${dueLocal} ${date} ${flags.join(' ')}`),
    );
  });
}

globalThis.sampleOfSlots = sample;
