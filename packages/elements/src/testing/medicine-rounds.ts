// SPDX-License-Identifier: Apache-2.0
import { medicinesDuePart } from '../parts/medicines-due-part.js';
import { medicinesGivingPart } from '../parts/medicines-giving-part.js';
import { medicinesPart } from '../parts/medicines-part.js';
import type { RoundPerson } from '../emar-round/round-person.js';

/** Five minutes past eight on a morning in winter. */
export const ROUND_NOW = '2026-11-22T08:05:00.000Z';

const mg = (value: number) => ({ value, unit: 'mg' });
const tablets = (value: number) => ({ value, unit: 'tablet' });
const order = (id: string, personId: string, medicationId: string, more: object) => ({
  ...{ id, personId, medicationId, version: 1, status: 'active', route: 'oral', startedAt: '2026-11-22' },
  ...more,
});
const at = (...timeOfDay: string[]) => ({ timing: { timeOfDay } });

const MEDICATIONS = [
  {
    ...{ id: 'co-careldopa', name: 'Co-careldopa 25mg/100mg tablets', form: 'tablet', unit: 'tablet' },
    ingredients: [{ id: 'levodopa', perUnit: mg(100) }],
  },
  {
    ...{ id: 'paracetamol', name: 'Paracetamol 500mg tablets', form: 'tablet', unit: 'tablet' },
    ingredients: [{ id: 'paracetamol', perUnit: mg(500) }],
  },
  {
    ...{ id: 'amlodipine', name: 'Amlodipine 5mg tablets', form: 'tablet', unit: 'tablet' },
    ingredients: [{ id: 'amlodipine', perUnit: mg(5) }],
  },
  {
    ...{ id: 'oxycodone', name: 'Oxycodone 10mg modified-release tablets', form: 'tablet', unit: 'tablet' },
    ...{ ingredients: [{ id: 'oxycodone', perUnit: mg(10) }], controlledDrugSchedule: 2 },
  },
  {
    ...{ id: 'lactulose', name: 'Lactulose', strengthText: '3.1–3.7 g in 5 ml', form: 'oral solution', unit: 'ml' },
    ingredients: [{ id: 'lactulose', perUnit: mg(670) }],
  },
  {
    ...{ id: 'metformin', name: 'Metformin 500mg tablets', form: 'tablet', unit: 'tablet' },
    ingredients: [{ id: 'metformin', perUnit: mg(500) }],
  },
];

const ORDERS = [
  order('green-co-careldopa', 'mr-green', 'co-careldopa', {
    ...{ ...at('08:00', '12:00', '16:00'), dose: tablets(1), timeCritical: true, windowProfile: 'timeCritical' },
    doseText: 'Half an hour before food. Never late.',
  }),
  order('smith-amlodipine', 'mrs-smith', 'amlodipine', { ...at('08:00'), dose: tablets(1) }),
  order('smith-paracetamol', 'mrs-smith', 'paracetamol', {
    ...{ asNeeded: true, doseRange: { low: 1, high: 2, unit: 'tablet' } },
    prn: {
      ...{ indication: 'Pain in her hip', signsToOffer: 'Holds her hip, will not stand up', minIntervalMinutes: 240 },
      ...{ nonDrugFirst: 'A warm pad and her chair by the window', maxAmountPer24h: mg(4000), maxDosesPer24h: 4 },
      ...{ effectCheckAfterMinutes: 60, expectedOutcome: 'Walks to the table' },
    },
  }),
  order('bodat-oxycodone', 'mr-bodat', 'oxycodone', {
    // Since yesterday at noon: nobody has said what became of the dose of the evening.
    ...{ ...at('08:00', '20:00'), dose: tablets(1), startedAt: '2026-11-21T12:00:00Z' },
  }),
  order('james-lactulose', 'james', 'lactulose', { ...at('08:00'), dose: { value: 15, unit: 'ml' } }),
  order('betty-metformin', 'betty', 'metformin', { ...at('09:30'), dose: tablets(1) }),
];

/** The son gave two tablets at half past six, and said so by one tap. */
export const SONS_DOSE = {
  ...{ id: 'rec-robert', orderId: 'smith-paracetamol', personId: 'mrs-smith', outcome: 'given-by-other' },
  ...{ givenAt: '2026-11-22T06:30:00Z', recordedAt: '2026-11-22T06:31:00Z', administratorId: 'family:robert' },
  ...{ source: 'family', dose: tablets(2) },
};

/** Facts of the morning round of five people, as a host's store gives them. */
export const morningRound = (changes: object = {}): Record<string, unknown> => ({
  ...{ timezone: 'Europe/London', now: ROUND_NOW, lastSyncedAt: '2026-11-22T08:04:00Z' },
  people: [
    { id: 'mr-green', allergyStatus: 'none-known', allergies: [] },
    {
      ...{ id: 'mrs-smith', allergyStatus: 'recorded' },
      allergies: [{ substance: 'penicillin', text: 'Penicillin', reaction: 'a rash all over', severity: 'severe' }],
    },
    { id: 'mr-bodat', allergyStatus: 'none-known', allergies: [] },
    { id: 'james', allergyStatus: 'none-known', allergies: [] },
    { id: 'betty' },
  ],
  medications: MEDICATIONS,
  orders: ORDERS,
  records: [SONS_DOSE],
  staff: [
    { id: 'worker-emily', name: 'Emily' },
    { id: 'worker-jane', name: 'Jane', mayWitness: true },
    { id: 'family:robert', name: 'Robert' },
  ],
  rounds: [{ id: 'morning', from: '2026-11-22T07:00:00Z', to: '2026-11-22T10:00:00Z', startedBy: 'worker-emily' }],
  ...changes,
});

/** The same with other records beside the son's dose. */
export const withRecords = (...records: readonly object[]): Record<string, unknown> =>
  morningRound({ records: [SONS_DOSE, ...records] });

/** Betty's patch, which Jane put on yesterday morning. */
export const PATCH = {
  ...{ id: 'rec-patch', orderId: 'betty-patch', personId: 'betty', outcome: 'given', site: 'left upper arm' },
  ...{ givenAt: '2026-11-21T05:30:00.000Z', recordedAt: '2026-11-21T05:30:00.000Z', administratorId: 'worker-jane' },
  orderVersionSeen: 1,
};
export const PATCH_ORDER = {
  ...{ id: 'betty-patch', personId: 'betty', medicationId: 'buprenorphine', version: 1, status: 'active' },
  ...{ dose: { value: 1, unit: 'patch' }, patch: { siteReuseMinDays: 21 }, startedAt: '2026-11-21' },
  timing: { period: 7, periodUnit: 'd', timeOfDay: ['05:30'], boundsPeriod: { start: '2026-11-21' } },
};
const PATCH_PRODUCT = {
  ...{ id: 'buprenorphine', name: 'Buprenorphine 10micrograms/hour patches', form: 'transdermal patch', unit: 'patch' },
  ingredients: [{ id: 'buprenorphine', perUnit: { value: 10, unit: 'microgram/h' } }],
};

/** The morning round with that patch on. */
export const withPatch = (changes: object = {}): Record<string, unknown> => ({
  ...withRecords(PATCH),
  orders: [...ORDERS, PATCH_ORDER],
  medications: [...MEDICATIONS, PATCH_PRODUCT],
  settings: { notify: ['worker-jane'] },
  ...changes,
});

/** In the order of the rooms. */
export const ROUND_PEOPLE: readonly RoundPerson[] = [
  { id: 'mr-green', name: 'Mr Green', dateOfBirth: '1941-03-02', room: '1', wristband: 'band-green' },
  {
    ...{ id: 'mrs-smith', name: 'Mrs Smith', dateOfBirth: '1938-07-14', room: '2', wristband: 'band-smith' },
    swallowing: 'One tablet at a time, with thickened water (level 2)',
  },
  { id: 'mr-bodat', name: 'Mr Bodat', dateOfBirth: '1945-11-30', room: '3', wristband: 'band-bodat' },
  { id: 'james', name: 'James', dateOfBirth: '1996-05-21', room: '4' },
  { id: 'betty', name: 'Betty', dateOfBirth: '1933-01-09', room: '5' },
];

/** What the round fetches, as on a page that has it. */
export async function roundIsHere(): Promise<void> {
  await Promise.all([medicinesPart.load(), medicinesDuePart.load(), medicinesGivingPart.load()]);
}
