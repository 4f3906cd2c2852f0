// SPDX-License-Identifier: Apache-2.0
import { checkAdministration, type CheckArgs } from '../src/check/index.js';
import { parseFacts } from '../src/facts/index.js';
import { METFORMIN } from './facts-of.js';

const one = (id: string, name: string, unit: string, ingredients: readonly unknown[], more: object = {}) => ({
  ...{ id, name, form: unit, unit, ingredients },
  ...more,
});
const mg = (id: string, value: number) => ({ id, perUnit: { value, unit: 'mg' } });

/** The products the tests of doses are about. */
export const PRODUCTS = [
  METFORMIN,
  one('paracetamol', 'Paracetamol 500mg tablets', 'tablet', [mg('paracetamol', 500)]),
  one('paracetamol-liquid', 'Paracetamol 120mg/5ml oral suspension', 'ml', [mg('Paracetamol', 24)]),
  one('co-codamol', 'Co-codamol 30mg/500mg tablets', 'tablet', [mg('paracetamol', 500), mg('codeine', 30)]),
  one('morphine', 'Morphine sulfate 10mg tablets', 'tablet', [mg('morphine', 10)], { controlledDrugSchedule: 2 }),
  one('amoxicillin', 'Amoxicillin 500mg capsules', 'capsule', [mg('amoxicillin', 500)], { classes: ['penicillin'] }),
  one('patch', 'Rotigotine 4mg/24hours transdermal patches', 'patch', [mg('rotigotine', 4)], {
    form: 'transdermal patch',
    siteReuseMinDays: 14,
  }),
  one('remedy', 'Cold and flu sachets', 'sachet', []),
];

export const tablets = (value: number) => ({ value, unit: 'tablet' });

/** A when-required order, two tablets of paracetamol unless said otherwise. */
export const prnOrder = (more: Readonly<Record<string, unknown>> = {}) => ({
  ...{ id: 'prn', medicationId: 'paracetamol', status: 'active', asNeeded: true, dose: tablets(2) },
  prn: { indication: 'pain', minIntervalMinutes: 240, maxDosesPer24h: 4, maxAmountPer24h: { value: 4000, unit: 'mg' } },
  ...more,
});

/** A regular order of metformin at 08:00 unless said otherwise. */
export const regularOrder = (more: Readonly<Record<string, unknown>> = {}) => ({
  ...{ id: 'reg', medicationId: METFORMIN.id, status: 'active', dose: tablets(1) },
  timing: { timeOfDay: ['08:00'], boundsPeriod: { start: '2026-06-01' } },
  ...more,
});

/** A dose that was given. */
export const dose = (id: string, givenAt: string, more: Readonly<Record<string, unknown>> = {}) => ({
  ...{
    id,
    orderId: 'prn',
    outcome: 'given',
    givenAt,
    recordedAt: givenAt,
    administratorId: 'sophie',
    dose: tablets(2),
  },
  ...more,
});

/** Facts of Mrs Smith at one in the afternoon, local time, with what a test is about. */
export const medicinesOf = (more: Readonly<Record<string, unknown>> = {}) =>
  parseFacts({
    now: '2026-06-10T12:00:00Z',
    person: { id: 'mrs-smith', allergyStatus: 'none-known' },
    medications: PRODUCTS,
    orders: [prnOrder()],
    ...more,
  });

/** The answer to a when-required dose, unless the arguments name another. */
export const answer = (facts: Readonly<Record<string, unknown>> = {}, args: CheckArgs = {}) =>
  checkAdministration(medicinesOf(facts), { orderId: 'prn', administratorId: 'sophie', ...args });

export const codesOf = (...args: Parameters<typeof answer>) => [...answer(...args).codes].sort();

/** Metformin at eight in the morning, local time. */
export const SLOT = 'reg@2026-06-10T07:00:00Z';
/** Facts with one regular order, at the moment it is due. */
export const regular = (
  more: Readonly<Record<string, unknown>> = {},
  facts: Readonly<Record<string, unknown>> = {},
) => ({
  now: '2026-06-10T07:00:00Z',
  orders: [regularOrder(more)],
  ...facts,
});
export const slot = { orderId: 'reg', slotKey: SLOT };
export const regularCodes = (
  more: Readonly<Record<string, unknown>> = {},
  args: Readonly<Record<string, unknown>> = {},
  facts: Readonly<Record<string, unknown>> = {},
) => codesOf(regular(more, facts), { ...slot, ...args });
