// SPDX-License-Identifier: Apache-2.0
import fc from 'fast-check';
import { OUTCOME_CODES } from '../src/facts/index.js';
import { METFORMIN } from './facts-of.js';

const day = fc
  .integer({ min: 0, max: 400 })
  .map((days) => new Date(Date.UTC(2026, 0, 1 + days)).toISOString().slice(0, 10));
const moment = fc
  .integer({ min: 0, max: 400 * 24 * 12 })
  .map((fives) => new Date(Date.UTC(2026, 0, 1) + fives * 300_000).toISOString().replace('.000Z', 'Z'));
const clock = fc
  .integer({ min: 0, max: 95 })
  .map(
    (quarter) =>
      `${String(Math.floor(quarter / 4)).padStart(2, '0')}:${String((quarter % 4) * 15).padStart(2, '0')}:00`,
  );
const weekDays = fc.subarray(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const, { minLength: 1 });
const times = fc.uniqueArray(clock, { minLength: 1, maxLength: 5 });

const timing = fc.oneof(
  fc.record({ timeOfDay: times }),
  fc.record({ timeOfDay: times, period: fc.integer({ min: 1, max: 9 }), periodUnit: fc.constantFrom('d', 'wk', 'mo') }),
  fc.record({
    timeOfDay: times,
    dayOfWeek: weekDays,
    period: fc.integer({ min: 1, max: 3 }),
    periodUnit: fc.constant('wk'),
  }),
  fc.record({ period: fc.integer({ min: 1, max: 80 }), periodUnit: fc.constant('h') }),
  fc.record({ frequency: fc.integer({ min: 1, max: 4 }), period: fc.constant(1), periodUnit: fc.constant('d') }),
  fc.record({
    when: fc.subarray(['AC', 'PC', 'HS', 'WAKE', 'NIGHT'] as const, { minLength: 1 }),
    offset: fc.integer({ min: 0, max: 180 }),
  }),
);

const bounds = fc.record(
  {
    boundsPeriod: fc.oneof(fc.record({ start: day }), fc.record({ start: moment })),
    boundsDuration: fc.record({ value: fc.integer({ min: 1, max: 60 }), unit: fc.constantFrom('d', 'wk', 'h') }),
    count: fc.integer({ min: 1, max: 60 }),
  },
  { requiredKeys: ['boundsPeriod'] },
);

const dose = fc.record({ value: fc.constantFrom(0, 0.5, 1, 2), unit: fc.constant('tablet') });

/** One order of any kind, by its number. */
const order = (number: number) =>
  fc
    .tuple(
      fc.tuple(timing, bounds).map(([when, course]) => ({ ...when, ...course })),
      fc.record(
        {
          status: fc.constantFrom('active', 'active', 'active', 'draft', 'on-hold', 'completed'),
          dose,
          stoppedAt: moment,
          supersedesOrderId: fc.constant(`ord-${number - 1}`),
          windowProfile: fc.constantFrom('standard', 'timeCritical', 'dayFlexible'),
          cycle: fc.record({
            onDays: fc.integer({ min: 1, max: 9 }),
            offDays: fc.integer({ min: 0, max: 9 }),
            anchorDate: day,
          }),
          steps: fc.array(fc.record({ days: fc.integer({ min: 1, max: 9 }), dose }), { minLength: 1, maxLength: 3 }),
          doseByDate: fc.array(fc.record({ date: day, dose }), { maxLength: 5 }),
          suspensions: fc.array(fc.record({ from: moment, to: moment }), { maxLength: 2 }),
          supportLevel: fc.constantFrom('administers', 'prompts', 'self-administers'),
        },
        { requiredKeys: ['status'] },
      ),
    )
    .map(([when, more]) => ({
      id: `ord-${number}`,
      medicationId: METFORMIN.id,
      personId: 'mrs-smith',
      timing: when,
      ...more,
    }));

/** A record of some order, at some moment, at a slot the order may or may not have. */
const record = (number: number, orders: number) =>
  fc.record({
    id: fc.constant(`rec-${number}`),
    orderId: fc.integer({ min: 0, max: orders - 1 }).map((at) => `ord-${at}`),
    outcome: fc.constantFrom(...OUTCOME_CODES),
    givenAt: moment,
    recordedAt: moment,
    administratorId: fc.constantFrom('sophie', 'eliza'),
    status: fc.constantFrom('active', 'active', 'active', 'entered-in-error'),
    slot: fc.nat({ max: 40 }),
    supersedes: fc.option(fc.nat({ max: 6 }), { nil: undefined }),
  });

/** All facts of one person: orders that follow each other, records, corrections, absences. */
export const arbitraryHistory = fc.integer({ min: 1, max: 4 }).chain((orders) =>
  fc.record({
    orders: fc.tuple(...Array.from({ length: orders }, (_, at) => order(at))),
    records: fc
      .integer({ min: 0, max: 7 })
      .chain((many) => fc.tuple(...Array.from({ length: many }, (_, at) => record(at, orders)))),
    person: fc.record({
      id: fc.constant('mrs-smith'),
      statusPeriods: fc.array(
        fc.record({ kind: fc.constantFrom('hospital', 'social-leave'), from: moment, to: moment }),
        { maxLength: 2 },
      ),
    }),
    now: moment,
    from: moment,
    days: fc.integer({ min: 1, max: 45 }),
  }),
);
export type ArbitraryHistory = typeof arbitraryHistory extends fc.Arbitrary<infer T> ? T : never;
