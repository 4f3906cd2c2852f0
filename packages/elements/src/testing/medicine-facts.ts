// SPDX-License-Identifier: Apache-2.0
// Made up for stories and tests, and not for care. Identifiers of products are no codes of any terminology.

type Json = Readonly<Record<string, unknown>>;

export const MEDICINES_NOW = '2026-11-22T14:02:00Z';

export const MRS_SMITH = {
  name: 'Mrs Smith',
  dateOfBirth: '1938-03-02',
  nhsNumber: '9990000026',
  swallowing: 'Sits upright, one tablet at a time, thin drinks',
};

const STAFF = [
  { id: 'emily', name: 'Emily', initials: 'EM' },
  { id: 'sophie', name: 'Sophie', initials: 'SO' },
  { id: 'sue', name: 'Sue', initials: 'SU', mayWitness: true },
  { id: 'robert', name: 'Robert' },
];

const tablet = { value: 1, unit: 'tablet' };
const product = (id: string, name: string, ingredient: string, milligrams: number, more: Json = {}) => ({
  id,
  name,
  form: 'tablet',
  unit: 'tablet',
  ingredients: [{ id: ingredient, perUnit: { value: milligrams, unit: 'mg' } }],
  ...more,
});

const MEDICATIONS = [
  product('co-careldopa', 'Co-careldopa 25mg/100mg tablets', 'levodopa', 100),
  product('furosemide', 'Furosemide 40mg tablets', 'furosemide', 40),
  product('morphine', 'Morphine 10mg modified-release tablets', 'morphine', 10, { controlledDrugSchedule: 2 }),
  product('paracetamol', 'Paracetamol 500mg tablets', 'paracetamol', 500),
  product('warfarin', 'Warfarin 1mg tablets', 'warfarin', 1),
];

const span = (first: string, days: number) =>
  Array.from({ length: days }, (_, day) => new Date(Date.parse(first) + day * 86_400_000).toISOString().slice(0, 10));

/** From the cycle's first day to today. */
export const CYCLE_DAYS = span('2026-11-02', 21);

const daily = (...timeOfDay: string[]) => ({ frequency: timeOfDay.length, period: 1, periodUnit: 'd', timeOfDay });

interface MadeUpOrder {
  readonly id: string;
  readonly startedAt?: string;
  readonly stoppedAt?: string;
  readonly dose?: Json;
  readonly [more: string]: unknown;
}

const ORDERS: readonly MadeUpOrder[] = [
  {
    id: 'ord-co-careldopa',
    medicationId: 'co-careldopa',
    status: 'active',
    dose: tablet,
    route: 'oral',
    timeCritical: true,
    timing: daily('08:00', '12:00', '16:00', '20:00'),
  },
  {
    id: 'ord-furosemide-1',
    medicationId: 'furosemide',
    status: 'stopped',
    stoppedAt: '2026-11-12T07:00:00Z',
    dose: tablet,
    timing: daily('08:00'),
  },
  {
    id: 'ord-furosemide-2',
    medicationId: 'furosemide',
    status: 'active',
    startedAt: '2026-11-12T07:00:00Z',
    supersedesOrderId: 'ord-furosemide-1',
    changeReason: 'Ankles swollen; the GP doubled it',
    dose: { value: 2, unit: 'tablet' },
    timing: daily('08:00'),
  },
  {
    id: 'ord-morphine',
    medicationId: 'morphine',
    status: 'active',
    startedAt: '2026-11-16',
    dose: tablet,
    witnessRequired: true,
    timing: daily('08:00', '20:00'),
  },
  {
    id: 'ord-warfarin',
    medicationId: 'warfarin',
    status: 'active',
    startedAt: '2026-11-02',
    doseByDate: CYCLE_DAYS.map((date, index) => ({ date, dose: { value: 2 + (index % 3), unit: 'tablet' } })),
    timing: daily('18:00'),
  },
  {
    id: 'ord-paracetamol',
    medicationId: 'paracetamol',
    status: 'active',
    asNeeded: true,
    dose: { value: 2, unit: 'tablet' },
    prn: { indication: 'Pain in the hip', minIntervalMinutes: 240, maxDosesPer24h: 4 },
  },
];

const DUE: Readonly<Record<string, readonly string[]>> = {
  'ord-co-careldopa': ['08:00', '12:00', '16:00', '20:00'],
  'ord-furosemide-1': ['08:00'],
  'ord-furosemide-2': ['08:00'],
  'ord-morphine': ['08:00', '20:00'],
  'ord-warfarin': ['18:00'],
};

/** In November the clocks of London and UTC are one. */
const keyOf = (orderId: string, day: string, time: string) => `${orderId}@${day}T${time}:00Z`;
const minutesLater = (day: string, time: string, minutes: number) =>
  new Date(Date.parse(`${day}T${time}:00Z`) + minutes * 60_000).toISOString();

function usual(): Json[] {
  return ORDERS.flatMap(({ id, ...order }) =>
    CYCLE_DAYS.flatMap((day, index) =>
      (DUE[id] ?? [])
        .filter((time) => {
          const at = `${day}T${time}:00Z`;
          const begun = order.startedAt === undefined || at >= order.startedAt || day === order.startedAt;
          const over = order.stoppedAt !== undefined && at >= order.stoppedAt;
          return begun && !over && at < MEDICINES_NOW;
        })
        .map((time) => {
          const at = minutesLater(day, time, (index * 7) % 20);
          return {
            id: `r-${id}-${day}-${time}`,
            orderId: id,
            slotKey: keyOf(id, day, time),
            outcome: 'given',
            givenAt: at,
            recordedAt: at,
            administratorId: index % 2 === 0 ? 'emily' : 'sophie',
            ...(id === 'ord-morphine' ? { witnessId: 'sue', witnessProof: { method: 'pin' } } : {}),
            dose: id === 'ord-warfarin' ? { value: 2 + (index % 3), unit: 'tablet' } : order.dose,
          };
        }),
    ),
  );
}

/** What is out of the ordinary: each is a case of its own. */
function unusual(records: readonly Json[]): Json[] {
  const own = (orderId: string, day: string, time: string) => `r-${orderId}-${day}-${time}`;
  const gap = own('ord-co-careldopa', '2026-11-09', '16:00');
  const refused = own('ord-furosemide-1', '2026-11-06', '08:00');
  const wrong = own('ord-warfarin', '2026-11-14', '18:00');
  const kept = records.filter(({ id }) => id !== gap);
  return [
    ...kept.map((record) =>
      record['id'] === refused
        ? { ...record, outcome: 'refused', reason: 'Said it keeps her up' }
        : record['id'] === wrong
          ? { ...record, status: 'superseded', supersededBy: `${wrong}-2` }
          : record,
    ),
    {
      ...records.find(({ id }) => id === wrong),
      id: `${wrong}-2`,
      supersedes: wrong,
      recordedAt: '2026-11-14T19:10:00Z',
      dose: { value: 1, unit: 'tablet' },
      correctionReason: 'One tablet was left in the pot',
      correctedBy: 'sue',
    },
    {
      id: 'prn-1',
      orderId: 'ord-paracetamol',
      outcome: 'given',
      givenAt: '2026-11-22T08:30:00Z',
      recordedAt: '2026-11-22T08:31:00Z',
      administratorId: 'emily',
      reason: 'Hip sore after washing',
      dose: { value: 2, unit: 'tablet' },
      effectCheck: { at: '2026-11-22T09:30:00Z', observedOutcome: 'Walked to the lounge', effective: true },
    },
    {
      id: 'prn-2',
      orderId: 'ord-paracetamol',
      outcome: 'given-by-other',
      source: 'family',
      givenAt: '2026-11-22T12:45:00Z',
      recordedAt: '2026-11-22T13:05:00Z',
      administratorId: 'robert',
      dose: { value: 2, unit: 'tablet' },
    },
  ];
}

/** Mrs Smith's medicines in a cycle of 28 days, on its 21st day. */
export function mrsSmithsMedicines(changes: Json = {}): Json {
  return {
    now: MEDICINES_NOW,
    person: {
      id: 'mrs-smith',
      allergyStatus: 'recorded',
      allergies: [{ substance: 'penicillin', reaction: 'rash' }],
    },
    chartCycle: { startDate: '2026-11-02', lengthDays: 28 },
    staff: STAFF,
    medications: MEDICATIONS,
    orders: ORDERS,
    records: unusual(usual()),
    ...changes,
  };
}

/** Somebody with nothing but a name. */
export const jamesWithoutMedicines = (): Json => ({ now: MEDICINES_NOW, person: { id: 'james' } });

/** As many medicines as are asked for, once a day, with every dose of the cycle so far recorded. */
export function manyMedicines(count: number): Json {
  const medications = Array.from({ length: count }, (_, index) =>
    product(`made-up-${index}`, `Made-up medicine ${index + 1} 10mg tablets`, `made-up-${index}`, 10),
  );
  const orders = medications.map(({ id }) => ({
    id: `ord-${id}`,
    medicationId: id,
    status: 'active',
    startedAt: '2026-11-02',
    dose: tablet,
    timing: daily('08:00'),
  }));
  const records = orders.flatMap(({ id }) =>
    CYCLE_DAYS.map((day, index) => ({
      id: `r-${id}-${day}`,
      orderId: id,
      slotKey: keyOf(id, day, '08:00'),
      outcome: index % 9 === 8 ? 'refused' : 'given',
      givenAt: minutesLater(day, '08:00', 5),
      recordedAt: minutesLater(day, '08:00', 5),
      administratorId: 'emily',
      dose: tablet,
    })),
  );
  return { ...mrsSmithsMedicines(), medications, orders, records };
}
