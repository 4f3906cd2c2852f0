// SPDX-License-Identifier: Apache-2.0
// Made up for stories and tests, and not for care. Identifiers of products are no codes of any terminology.
import type { Witness } from '../emar-round/round-person.js';
import type { SecondPersonRequest } from '../medicine-desk/second-person.js';
import { medicineKeepingPart } from '../parts/medicine-keeping-part.js';

/** On the afternoon of a Sunday in winter. */
export const REGISTER_NOW = '2026-11-22T14:02:00.000Z';

const both = { by: 'worker-emily', witness: 'worker-jane', witnessProof: { method: 'pin' } };
const line = (id: string, type: string, quantity: number, at: string, more: object = {}) => ({
  ...{ id, type, quantity, at: `2026-11-${at}:00Z`, ...both },
  ...more,
});

/** A week of Mr Bodat's tablets: delivered, given twice a day, one dropped, one line put right, counted on Sunday. */
export const OXYCODONE_PAGE = {
  ...{ medicationId: 'oxycodone', personId: 'mr-bodat', openingBalance: 4 },
  entries: [
    line('e1', 'receipt', 28, '18T09:30', { source: 'Corner Pharmacy, delivery note 2207' }),
    line('e2', 'administration', -1, '18T20:05', { refRecordId: 'r1' }),
    line('e3', 'administration', -2, '19T08:04', { refRecordId: 'r2' }),
    line('e4', 'correction', 1, '19T08:20', { refEntryId: 'e3', reason: 'Wrote two; one was given' }),
    line('e5', 'administration', -1, '19T20:01', { refRecordId: 'r3' }),
    line('e6', 'disposal', -1, '20T08:10', { reason: 'Dropped on the floor, destroyed with the pharmacy kit' }),
    line('e7', 'administration', -1, '20T08:15', { refRecordId: 'r4' }),
    line('e8', 'administration', -1, '20T20:02', {
      ...{ refRecordId: 'r5', witness: undefined, witnessProof: undefined },
      ...{ pending: true, missing: ['WITNESS_REQUIRED'] },
    }),
    line('e9', 'count', 0, '21T09:00', { counted: 26 }),
  ],
};

const MORPHINE_PAGE = {
  ...{ medicationId: 'morphine-liquid', personId: 'mrs-smith', openingBalance: 250 },
  entries: [
    line('m1', 'administration', -5, '10T14:30'),
    line('m2', 'count', 0, '12T09:00', { counted: 245 }),
    line('m3', 'administration', -5, '13T02:15'),
  ],
};

const MEDICATIONS = [
  {
    ...{ id: 'oxycodone', name: 'Oxycodone 10mg modified-release tablets', form: 'tablet', unit: 'tablet' },
    ...{ ingredients: [{ id: 'oxycodone', perUnit: { value: 10, unit: 'mg' } }], controlledDrugSchedule: 2 },
  },
  {
    ...{ id: 'morphine-liquid', name: 'Morphine sulfate', strengthText: '10mg in 5ml', form: 'oral solution' },
    ...{ unit: 'ml', ingredients: [{ id: 'morphine', perUnit: { value: 2, unit: 'mg' } }], controlledDrugSchedule: 2 },
  },
];

/** Facts with two pages, as a host's store gives them. */
export const registerOfTwo = (changes: object = {}): Record<string, unknown> => ({
  ...{ timezone: 'Europe/London', now: REGISTER_NOW },
  people: [{ id: 'mr-bodat' }, { id: 'mrs-smith' }],
  medications: MEDICATIONS,
  staff: [
    { id: 'worker-emily', name: 'Emily' },
    { id: 'worker-jane', name: 'Jane', mayWitness: true },
    { id: 'worker-sophie', name: 'Sophie' },
  ],
  cdRegisters: [OXYCODONE_PAGE, MORPHINE_PAGE],
  ...changes,
});

/** Mr Bodat's page alone. */
export const registerOfOne = (changes: object = {}): Record<string, unknown> =>
  registerOfTwo({ cdRegisters: [OXYCODONE_PAGE], ...changes });

/** The same with more lines at its end. */
export const withLines = (...entries: readonly object[]): Record<string, unknown> =>
  registerOfOne({ cdRegisters: [{ ...OXYCODONE_PAGE, entries: [...OXYCODONE_PAGE.entries, ...entries] }] });

/** One tablet is missing. */
export const ONE_FEWER = line('e10', 'count', 0, '22T09:00', {
  ...{ counted: 25, notify: ['registered-manager', 'controlled-drugs-accountable-officer'] },
});

/** A page with a long past: a dose in the morning and one in the evening, for so many days. */
export function longPage(days: number): Record<string, unknown> {
  const entries = Array.from({ length: days * 2 }, (_, index) => ({
    ...{ id: `long-${index}`, type: 'administration', quantity: -1, ...both },
    at: new Date(Date.parse('2026-08-01T08:00:00Z') + index * 43_200_000).toISOString(),
  }));
  return registerOfOne({ cdRegisters: [{ ...OXYCODONE_PAGE, openingBalance: days * 2 + 6, entries }] });
}

/** A dose of this morning that the chart has and the register has not. */
export const doseWithoutLine = () =>
  registerOfOne({
    orders: [
      {
        ...{ id: 'bodat-oxycodone', personId: 'mr-bodat', medicationId: 'oxycodone', status: 'active' },
        ...{ dose: { value: 1, unit: 'tablet' }, timing: { timeOfDay: ['08:00', '20:00'] }, startedAt: '2026-11-18' },
      },
    ],
    records: [
      {
        ...{ id: 'r9', orderId: 'bodat-oxycodone', personId: 'mr-bodat', outcome: 'given' },
        ...{ givenAt: '2026-11-22T08:03:00Z', recordedAt: '2026-11-22T08:03:00Z', administratorId: 'worker-emily' },
        ...{ witnessId: 'worker-jane', dose: { value: 1, unit: 'tablet' } },
      },
    ],
  });

export const REGISTER_PEOPLE = [
  { id: 'mr-bodat', name: 'Mr Bodat', room: '3' },
  { id: 'mrs-smith', name: 'Mrs Smith', room: '2' },
];

/** Jane proves who she is. */
export const janeSigns = (_request: SecondPersonRequest): Promise<Witness | null> =>
  Promise.resolve({ id: 'worker-jane', name: 'Jane', method: 'pin' });

/** What the three fetch, as on a page that has it. */
export async function keepingIsHere(): Promise<void> {
  await medicineKeepingPart.load();
}
