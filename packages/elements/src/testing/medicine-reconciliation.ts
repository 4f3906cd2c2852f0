// SPDX-License-Identifier: Apache-2.0
// Made up for stories and tests, and not for care. Identifiers of products are no codes of any terminology.

/** James came home at eleven, with a bag from the hospital's pharmacy. */
export const HOME_NOW = '2026-11-22T14:02:00.000Z';

const product = (id: string, name: string, ingredient: string, milligrams: number, more: object = {}) => ({
  ...{ id, name, form: 'tablet', unit: 'tablet' },
  ingredients: [{ id: ingredient, perUnit: { value: milligrams, unit: 'mg' } }],
  ...more,
});

const MEDICATIONS = [
  product('amlodipine-5', 'Amlodipine 5mg tablets', 'amlodipine', 5),
  product('amlodipine-10', 'Amlodipine 10mg tablets', 'amlodipine', 10),
  product('amoxicillin', 'Amoxicillin 500mg capsules', 'amoxicillin', 500, { form: 'capsule', unit: 'capsule' }),
  product('ibuprofen', 'Ibuprofen 400mg tablets', 'ibuprofen', 400),
  product('levetiracetam', 'Levetiracetam 500mg tablets', 'levetiracetam', 500),
  product('paracetamol', 'Paracetamol 500mg tablets', 'paracetamol', 500),
  product('ramipril', 'Ramipril 5mg capsules', 'ramipril', 5, { form: 'capsule', unit: 'capsule' }),
];

const one = { value: 1, unit: 'tablet' };
const order = (id: string, medicationId: string, more: object = {}) => ({
  ...{ id, personId: 'james', medicationId, version: 1, status: 'active', startedAt: '2026-09-01', dose: one },
  ...{ timing: { timeOfDay: ['08:00'] }, ...more },
});

const ORDERS = [
  order('james-amlodipine', 'amlodipine-5'),
  order('james-ibuprofen', 'ibuprofen', { timing: { timeOfDay: ['08:00', '14:00', '20:00'] } }),
  order('james-levetiracetam', 'levetiracetam', { timing: { timeOfDay: ['08:00', '20:00'] } }),
  order('james-paracetamol', 'paracetamol', { asNeeded: true, timing: undefined, dose: { value: 2, unit: 'tablet' } }),
  order('james-ramipril', 'ramipril', { dose: { value: 1, unit: 'capsule' } }),
];

/** The same, changed, new, stopped, said to be the same and is not; paracetamol is not mentioned. */
export const JAMES_LIST = {
  source: 'Discharge letter of the infirmary',
  dischargedAt: '2026-11-22T11:00:00Z',
  items: [
    {
      medicationId: 'ramipril',
      dose: { value: 1, unit: 'capsule' },
      timing: { timeOfDay: ['08:00'] },
      changeStatus: 'unchanged',
    },
    {
      ...{ medicationId: 'amlodipine-10', dose: one, timing: { timeOfDay: ['08:00'] }, changeStatus: 'dose-changed' },
      reason: 'Blood pressure stayed high on the ward',
    },
    {
      ...{ medicationId: 'amoxicillin', dose: { value: 1, unit: 'capsule' }, changeStatus: 'started' },
      timing: { timeOfDay: ['08:00', '14:00', '20:00'], boundsDuration: { value: 5, unit: 'd' } },
      reason: 'Infected tooth',
    },
    { medicationId: 'ibuprofen', changeStatus: 'stopped', reason: 'Kidney function' },
    {
      ...{ medicationId: 'levetiracetam', dose: one, changeStatus: 'unchanged' },
      timing: { timeOfDay: ['08:00', '14:00', '20:00'] },
    },
  ],
  lastDoses: [{ name: 'Ramipril 5mg capsules', at: '2026-11-22T08:10:00Z' }],
};

/** Facts of James, as a host's store gives them. */
export const jamesIsHome = (changes: object = {}): Record<string, unknown> => ({
  ...{ timezone: 'Europe/London', now: HOME_NOW },
  person: { id: 'james', allergyStatus: 'none-known', allergies: [] },
  medications: MEDICATIONS,
  orders: ORDERS,
  staff: [
    { id: 'worker-emily', name: 'Emily' },
    { id: 'worker-jane', name: 'Jane', mayWitness: true },
    { id: 'worker-sophie', name: 'Sophie' },
  ],
  discharge: JAMES_LIST,
  ...changes,
});

/** A short list: one medicine that is the same. */
export const oneThatIsTheSame = (changes: object = {}): Record<string, unknown> =>
  jamesIsHome({ orders: [ORDERS[4]], discharge: { ...JAMES_LIST, items: [JAMES_LIST.items[0]] }, ...changes });

/** What Emily decided, alone. */
export const EMILY_DECIDED = {
  ...{ status: 'open', personId: 'james', openedAt: '2026-11-22T13:00:00Z', revision: 'r1' },
  unresolved: ['james-amlodipine', 'james-ibuprofen', 'james-levetiracetam', 'james-paracetamol'],
  signOff: [{ by: 'worker-emily', at: '2026-11-22T13:05:00Z' }],
  decisions: [
    ['item:0', 'continue', { name: 'Ramipril 5mg capsules', orderId: 'james-ramipril' }],
    [
      'item:1',
      'change',
      { name: 'Amlodipine 10mg tablets', orderId: 'james-amlodipine', newOrderId: 'new-amlodipine' },
    ],
    ['item:2', 'start', { name: 'Amoxicillin 500mg capsules', newOrderId: 'new-amoxicillin' }],
    ['item:3', 'stop', { name: 'Ibuprofen 400mg tablets', orderId: 'james-ibuprofen' }],
    ['item:4', 'query', { askWhom: 'Emily asks the ward pharmacist', question: 'Two or three times a day?' }],
    ['order:james-paracetamol', 'query', { askWhom: 'Emily asks the GP' }],
  ].map(([line, action, more]) => ({
    ...{ line, action, by: 'worker-emily', at: '2026-11-22T13:05:00Z', waitsFor: ['SECOND_SIGNATURE'] },
    ...(more as object),
  })),
};

export const JAMES = { name: 'James', dateOfBirth: '1996-05-21' };

export const ASKABLE = [
  { id: 'gp', name: 'the GP' },
  { id: 'pharmacist', name: 'the pharmacist' },
];
