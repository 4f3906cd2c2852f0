// SPDX-License-Identifier: Apache-2.0
import { type Facts, parseFacts } from '@careplan-kit/emar';

const tablet = (value: number) => ({ value, unit: 'tablet' });
const product = (
  id: string,
  name: string,
  unit: string,
  ingredients: readonly (readonly [string, number])[],
  more = {},
) => ({
  ...{ id, name, form: unit, unit },
  ingredients: ingredients.map(([one, value]) => ({ id: one, perUnit: { value, unit: 'mg' } })),
  ...more,
});
const staff = [
  { id: 'sophie', name: 'Sophie' },
  { id: 'eliza', name: 'Eliza', mayWitness: true },
];
const now = '2026-06-10T12:00:00Z';

/** Medicines of the five people: every kind of order, record and allergy that the demo meets. */
export const MEDICINES: Readonly<Record<string, Facts>> = {
  'Mrs Smith': parseFacts({
    ...{ now, staff },
    person: {
      id: 'mrs-smith',
      allergyStatus: 'recorded',
      allergies: [
        { id: 'a1', substance: 'penicillin', text: 'Penicillin', reaction: 'Rash on both arms', severity: 'moderate' },
        { text: 'Plasters', reaction: ['Itching', 'Redness'], end: '2020-05-01' },
      ],
    },
    medications: [
      product('paracetamol-500', 'Paracetamol 500mg tablets', 'tablet', [['paracetamol', 500]], {
        classes: ['analgesic'],
      }),
    ],
    orders: [
      {
        ...{
          id: 'pain',
          version: 1,
          medicationId: 'paracetamol-500',
          status: 'active',
          dose: tablet(1),
          asNeeded: true,
        },
        ...{ transcribedBy: 'sophie', secondCheckBy: 'eliza', prescriber: 'The GP', route: 'by mouth' },
        prn: {
          indication: 'pain',
          minIntervalMinutes: 240,
          maxDosesPer24h: 4,
          maxAmountPer24h: { value: 4000, unit: 'mg' },
        },
      },
      {
        ...{
          id: 'pain',
          version: 2,
          medicationId: 'paracetamol-500',
          status: 'active',
          dose: tablet(2),
          asNeeded: true,
        },
        ...{ changeReason: 'One was not enough', startedAt: '2026-06-02T09:00:00+01:00' },
        prn: { indication: 'pain', minIntervalMinutes: 240, maxAmountPer24h: { value: 4000, unit: 'mg' } },
      },
    ],
    records: [
      {
        ...{ id: 'r1', orderId: 'pain', outcome: 'given', givenAt: '2026-06-09T08:00:00Z', administratorId: 'sophie' },
        ...{ recordedAt: '2026-06-09T08:01:00Z', dose: tablet(2), source: 'staff', orderVersionSeen: 2 },
      },
      {
        ...{ id: 'r2', orderId: 'pain', outcome: 'given-by-other', givenAt: '2026-06-09T12:30:00Z', source: 'family' },
        ...{ givenAtEarliest: '2026-06-09T12:00:00Z', givenAtLatest: '2026-06-09T13:00:00Z', dose: tablet(2) },
        ...{ reason: 'Robert gave her two at lunch', pending: true, missing: ['administrator'] },
      },
    ],
  }),
  'Mr Green': parseFacts({
    ...{ now, staff },
    person: { id: 'mr-green', allergyStatus: 'none-known' },
    medications: [
      product('co-careldopa', 'Co-careldopa 25mg/100mg tablets', 'tablet', [
        ['carbidopa', 25],
        ['levodopa', 100],
      ]),
      product('morphine', 'Morphine sulfate 10mg modified-release tablets', 'tablet', [['morphine', 10]], {
        controlledDrugSchedule: 2,
        tradeName: 'MST Continus',
      }),
    ],
    orders: [
      {
        ...{ id: 'parkinsons', medicationId: 'co-careldopa', status: 'active', dose: tablet(1), timeCritical: true },
        timing: { timeOfDay: ['07:00', '10:30', '14:00', '17:30'], boundsPeriod: { start: '2026-05-01' } },
      },
      {
        ...{ id: 'mst', medicationId: 'morphine', status: 'active', dose: tablet(1), witnessRequired: true },
        timing: { frequency: 2, period: 1, periodUnit: 'd' },
      },
    ],
    records: [
      {
        ...{ id: 'g1', orderId: 'mst', outcome: 'given', givenAt: '2026-06-10T07:00:00Z', administratorId: 'sophie' },
        ...{
          witnessId: 'eliza',
          witnessProof: { method: 'pin' },
          dose: tablet(1),
          slotKey: 'mst@2026-06-10T07:00:00Z',
        },
      },
      {
        id: 'g2',
        orderId: 'parkinsons',
        outcome: 'refused',
        givenAt: '2026-06-10T06:05:00Z',
        reason: 'Felt sick',
        version: 1,
      },
      {
        ...{ id: 'g3', orderId: 'parkinsons', outcome: 'asleep', givenAt: '2026-06-10T06:05:00Z', version: 2 },
        ...{ supersedes: 'g2', correctionReason: 'Wrong line', correctedBy: 'eliza' },
      },
    ],
  }),
  'Mr Bodat': parseFacts({
    ...{ now, staff, timezone: 'Europe/London' },
    person: { id: 'mr-bodat', allergyStatus: 'unknown', allergies: [] },
    medications: [
      product('warfarin', 'Warfarin 1mg tablets', 'tablet', [['warfarin', 1]], { highRisk: ['anticoagulant'] }),
    ],
    orders: [
      {
        ...{ id: 'warfarin', medicationId: 'warfarin', status: 'active', timing: { timeOfDay: ['18:00'] } },
        doseByDate: [
          { date: '2026-06-09', dose: tablet(3) },
          { date: '2026-06-10', dose: { value: 0, unit: 'tablet' } },
        ],
        doseScheduleValidUntil: '2026-06-12',
      },
    ],
    records: [
      {
        id: 'b1',
        orderId: 'warfarin',
        outcome: 'not-available',
        givenAt: '2026-06-08T17:00:00Z',
        reason: 'Pharmacy was shut',
      },
      {
        ...{
          id: 'b2',
          orderId: 'warfarin',
          outcome: 'given',
          givenAt: '2026-06-09T17:00:00Z',
          status: 'entered-in-error',
        },
        ...{
          enteredInErrorReason: 'Wrong person',
          enteredInErrorBy: 'eliza',
          enteredInErrorAt: '2026-06-09T17:10:00Z',
        },
      },
    ],
  }),
  James: parseFacts({
    ...{ now, staff },
    person: {
      id: 'james',
      allergyStatus: 'recorded',
      allergies: [{ text: 'Something at school, he cannot say what' }],
    },
    medications: [
      product('prednisolone', 'Prednisolone 5mg tablets', 'tablet', [['prednisolone', 5]]),
      product('rotigotine', 'Rotigotine 4mg/24hours transdermal patches', 'patch', [['rotigotine', 4]]),
    ],
    orders: [
      {
        ...{ id: 'taper', medicationId: 'prednisolone', status: 'active', source: 'discharge' },
        steps: [{ days: 5, dose: tablet(6) }, { days: 3, dose: tablet(3) }, { dose: tablet(0.5) }],
        timing: { timeOfDay: ['08:00'], boundsPeriod: { start: '2026-06-08' } },
      },
      {
        ...{ id: 'patch', medicationId: 'rotigotine', status: 'active', dose: { value: 1, unit: 'patch' } },
        timing: { period: 24, periodUnit: 'h', boundsPeriod: { start: '2026-06-01T08:00:00+01:00' } },
        patch: { wearHours: 24, removeBeforeApply: true, siteReuseMinDays: 14 },
        suspensions: [{ from: '2026-06-11', to: '2026-06-12T10:00:00Z', reason: 'Scan', by: 'The hospital' }],
      },
    ],
    records: [
      {
        ...{
          id: 'j1',
          orderId: 'patch',
          outcome: 'given',
          givenAt: '2026-06-09T07:00:00Z',
          dose: { value: 1, unit: 'patch' },
        },
        ...{ site: 'left-upper-arm', administratorId: 'sophie', deviceId: 'tablet-2', offline: true },
      },
    ],
  }),
  Betty: parseFacts({
    ...{ now, staff },
    person: { id: 'betty' },
    medications: [
      product('methotrexate', 'Methotrexate 2.5mg tablets', 'tablet', [['methotrexate', 2.5]], {
        highRisk: ['weekly-only'],
      }),
      { id: 'cream', name: 'Emollient cream', form: 'cream' },
    ],
    orders: [
      {
        ...{ id: 'weekly', medicationId: 'methotrexate', status: 'on-hold', dose: tablet(4) },
        timing: {
          dayOfWeek: ['mon'],
          timeOfDay: ['10:00'],
          boundsPeriod: { start: '2026-06-01' },
          boundsDuration: { value: 4, unit: 'wk' },
        },
      },
      {
        ...{ id: 'cream', medicationId: 'cream', status: 'active', doseText: 'Apply to dry skin twice a day.' },
        ...{ topical: { bodyAreas: ['lower legs', 'elbows'], thickness: 'a thin layer' } },
        ...{ timing: { when: ['MORN', 'HS'] }, cycle: { onDays: 21, offDays: 7, anchorDate: '2026-06-01' } },
      },
    ],
    records: [
      { id: 'c1', orderId: 'cream', outcome: 'self-administered', givenAt: '2026-06-10T08:00:00Z', source: 'self' },
    ],
  }),
};
