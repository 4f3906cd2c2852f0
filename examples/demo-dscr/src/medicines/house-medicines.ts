// SPDX-License-Identifier: Apache-2.0
// Made up, and not for care. Ids of products are no codes of any terminology.
import type { Medication } from '@careplan-kit/emar';

const mg = (value: number) => ({ value, unit: 'mg' });
const tablets = (value: number) => ({ value, unit: 'tablet' });
const tablet = (id: string, name: string, ingredient: string, amount: number, more: object = {}) => ({
  ...{ id, name, form: 'tablet', unit: 'tablet', ingredients: [{ id: ingredient, perUnit: mg(amount) }] },
  ...more,
});

export const MEDICATIONS: readonly Medication[] = [
  tablet('co-careldopa', 'Co-careldopa 25mg/100mg tablets', 'levodopa', 100),
  tablet('paracetamol', 'Paracetamol 500mg tablets', 'paracetamol', 500),
  tablet('amlodipine', 'Amlodipine 5mg tablets', 'amlodipine', 5),
  tablet('oxycodone', 'Oxycodone 10mg modified-release tablets', 'oxycodone', 10, { controlledDrugSchedule: 2 }),
  tablet('valproate', 'Sodium valproate 200mg gastro-resistant tablets', 'valproate', 200),
  tablet('ramipril', 'Ramipril 5mg tablets', 'ramipril', 5),
  {
    ...{ id: 'omeprazole', name: 'Omeprazole 20mg gastro-resistant capsules', form: 'capsule', unit: 'capsule' },
    ingredients: [{ id: 'omeprazole', perUnit: mg(20) }],
  },
  tablet('metformin', 'Metformin 500mg tablets', 'metformin', 500),
  {
    ...{ id: 'lactulose', name: 'Lactulose 3.1–3.7g/5ml oral solution', form: 'oral solution', unit: 'ml' },
    ingredients: [{ id: 'lactulose', perUnit: mg(670) }],
  },
  {
    ...{ id: 'buprenorphine-patch', name: 'Buprenorphine 5micrograms/hour 7-day transdermal patches' },
    ...{ form: 'transdermal patch', unit: 'patch', controlledDrugSchedule: 3 },
    ingredients: [{ id: 'buprenorphine', perUnit: { value: 5, unit: 'microgram/h' } }],
  },
];

/** What can be looked up when an order is written out. */
export const KNOWN_MEDICINES: readonly Medication[] = [
  ...MEDICATIONS,
  tablet('furosemide', 'Furosemide 40mg tablets', 'furosemide', 40),
  tablet('bisoprolol', 'Bisoprolol 2.5mg tablets', 'bisoprolol', 2.5),
];

const order = (id: string, personId: string, medicationId: string, more: object) => ({
  ...{ id, personId: `resident-${personId}`, medicationId, route: 'oral' },
  ...more,
});
const daily = (...timeOfDay: string[]) => ({
  timing: { frequency: timeOfDay.length, period: 1, periodUnit: 'd', timeOfDay },
});

export const ORDERS = [
  order('bodat-co-careldopa', 'bodat', 'co-careldopa', {
    ...{ ...daily('08:00', '12:00', '16:00', '20:00'), dose: tablets(1), timeCritical: true },
    doseText: 'Half an hour before food. Never late: without it he cannot move or swallow.',
  }),
  order('green-oxycodone', 'green', 'oxycodone', {
    ...{ ...daily('08:00', '20:00'), dose: tablets(1), witnessRequired: true },
    doseText: 'Swallow whole.',
  }),
  order('smith-amlodipine', 'smith', 'amlodipine', { ...daily('08:00'), dose: tablets(1) }),
  order('smith-paracetamol', 'smith', 'paracetamol', {
    ...{ asNeeded: true, doseRange: { low: 1, high: 2, unit: 'tablet' } },
    prn: {
      ...{ indication: 'Pain in her hip', signsToOffer: 'Holds her hip, will not stand up' },
      ...{ nonDrugFirst: 'A warm pad, and her chair by the window' },
      ...{ minIntervalMinutes: 240, maxDosesPer24h: 4, maxAmountPer24h: mg(4000) },
      ...{ expectedOutcome: 'Walks to the table', effectCheckAfterMinutes: 60 },
      callPrescriberWhen: 'The pain is there on three days running',
    },
  }),
  order('james-valproate', 'james', 'valproate', { ...daily('08:00', '20:00'), dose: tablets(2) }),
  order('james-lactulose', 'james', 'lactulose', { ...daily('08:00'), dose: { value: 15, unit: 'ml' } }),
  order('james-ramipril', 'james', 'ramipril', { ...daily('08:00'), dose: tablets(1) }),
  order('betty-metformin', 'betty', 'metformin', {
    ...{ ...daily('08:00', '17:00'), dose: tablets(1) },
    doseText: 'With food.',
  }),
];

export const ONE_PATCH = { value: 1, unit: 'patch' };

/** Betty’s patch, changed every seven days. */
export const PATCH_ORDER = order('betty-patch', 'betty', 'buprenorphine-patch', {
  ...{ route: 'transdermal', dose: ONE_PATCH, patch: { siteReuseMinDays: 21 } },
  doseText: 'One patch for seven days, on dry skin where there is no hair.',
  timing: { period: 7, periodUnit: 'd', timeOfDay: ['08:00'] },
});

export const PEOPLE = [
  { id: 'resident-green', allergyStatus: 'none-known', allergies: [] },
  { id: 'resident-bodat', allergyStatus: 'none-known', allergies: [] },
  {
    ...{ id: 'resident-smith', allergyStatus: 'recorded' },
    allergies: [{ substance: 'penicillin', reaction: 'a rash all over', severity: 'severe' }],
  },
  { id: 'resident-james', allergyStatus: 'none-known', allergies: [] },
  // Nobody has asked yet: unknown is not none.
  { id: 'resident-betty', allergyStatus: 'unknown' },
];

/** How each of them swallows, in the words of the plan. */
export const SWALLOWING: Readonly<Record<string, string>> = {
  'resident-bodat': 'Upright, chin down, water thickened to level 2. Wait for the second swallow.',
  'resident-smith': 'One tablet at a time.',
};

/** The page of the register for Mr Green’s oxycodone. */
export const REGISTER_PAGE = { medicationId: 'oxycodone', personId: 'resident-green', openingBalance: 56 };
