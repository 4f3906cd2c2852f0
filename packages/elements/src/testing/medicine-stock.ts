// SPDX-License-Identifier: Apache-2.0
// Made up for stories and tests, and not for care. Identifiers of products are no codes of any terminology.

/** On the afternoon of a Sunday in winter. */
export const STOCK_NOW = '2026-11-22T14:02:00.000Z';

const product = (id: string, name: string, more: object = {}) => ({
  ...{ id, name, form: 'tablet', unit: 'tablet', ingredients: [{ id, perUnit: { value: 10, unit: 'mg' } }] },
  ...more,
});

const order = (id: string, personId: string, medicationId: string, more: object = {}) => ({
  ...{ id, personId, medicationId, status: 'active', startedAt: '2026-11-02', dose: { value: 1, unit: 'tablet' } },
  ...{ timing: { timeOfDay: ['08:00'] }, ...more },
});

const pack = (personId: string | undefined, medicationId: string, balance: number, more: object = {}) => ({
  ...(personId === undefined ? {} : { personId }),
  ...{ medicationId, balance, countedAt: '2026-11-16T09:00:00Z', expiry: '2027-08-31', ...more },
});

/** Two people and a cupboard of the house: enough, low, past its date, never counted, a controlled drug. */
export const stockOfTwo = (changes: object = {}): Record<string, unknown> => ({
  ...{ timezone: 'Europe/London', now: STOCK_NOW },
  people: [{ id: 'mr-green' }, { id: 'mrs-smith' }],
  medications: [
    product('amlodipine', 'Amlodipine 5mg tablets'),
    product('co-careldopa', 'Co-careldopa 25mg/100mg tablets'),
    product('lactulose', 'Lactulose', { form: 'oral solution', unit: 'ml', strengthText: '3.1–3.7 g in 5 ml' }),
    product('metformin', 'Metformin 500mg tablets'),
    product('oxycodone', 'Oxycodone 10mg modified-release tablets', { controlledDrugSchedule: 2 }),
    product('paracetamol', 'Paracetamol 500mg tablets'),
  ],
  staff: [{ id: 'worker-emily', name: 'Emily' }],
  orders: [
    order('green-careldopa', 'mr-green', 'co-careldopa', {
      timing: { timeOfDay: ['08:00', '12:00', '16:00', '20:00'] },
    }),
    order('green-oxycodone', 'mr-green', 'oxycodone', { timing: { timeOfDay: ['08:00', '20:00'] } }),
    order('smith-amlodipine', 'mrs-smith', 'amlodipine'),
    order('smith-lactulose', 'mrs-smith', 'lactulose', { dose: { value: 15, unit: 'ml' } }),
    order('smith-metformin', 'mrs-smith', 'metformin'),
  ],
  stock: [
    pack('mr-green', 'co-careldopa', 9),
    pack('mr-green', 'oxycodone', 26),
    pack('mrs-smith', 'amlodipine', 40, { batch: 'B2207' }),
    pack('mrs-smith', 'lactulose', 60, { expiry: '2026-10-31' }),
    pack('mrs-smith', 'lactulose', 500, { expiry: undefined }),
    pack(undefined, 'paracetamol', 90, { countedAt: '2026-10-12T09:00:00Z' }),
  ],
  stockTransactions: [],
  ...changes,
});

export const STOCK_PEOPLE = [
  { id: 'mr-green', name: 'Mr Green', room: '1' },
  { id: 'mrs-smith', name: 'Mrs Smith', room: '2' },
];

/** A home of so many people with eight medicines each. */
export function stockOfMany(people: number): Record<string, unknown> {
  const medications = Array.from({ length: 8 }, (_, index) =>
    product(`made-up-${index}`, `Made-up medicine ${index + 1}`),
  );
  const ids = Array.from({ length: people }, (_, index) => `person-${index}`);
  return stockOfTwo({
    people: ids.map((id) => ({ id })),
    medications,
    orders: ids.flatMap((id) => medications.map((one) => order(`${id}-${one.id}`, id, one.id))),
    stock: ids.flatMap((id) => medications.map((one) => pack(id, one.id, 28))),
  });
}
