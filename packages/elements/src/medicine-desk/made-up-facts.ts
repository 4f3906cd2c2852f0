// SPDX-License-Identifier: Apache-2.0
// Medicines of nobody, by which a page is made ready for those of people.

const DAYS = ['2026-01-03', '2026-01-04'];
const TODAY = '2026-01-05';
const PEOPLE = ['a', 'b'];
const MEDICINES = ['a', 'b', 'c'];

const dose = { value: 1, unit: 'tablet' };

const orderOf = (id: string, personId: string, medicationId: string) => ({
  ...{ id, personId, medicationId, version: 1, status: 'active', startedAt: DAYS[0], dose, route: 'oral' },
  timing: { frequency: 1, period: 1, periodUnit: 'd', timeOfDay: ['08:00'] },
});

const recordOf = (orderId: string, personId: string, day: string, outcome: string) => ({
  ...{ id: `${orderId} ${day}`, orderId, personId, slotKey: `${orderId}@${day}T08:00:00Z`, outcome, dose },
  ...{ givenAt: `${day}T08:05:00Z`, recordedAt: `${day}T08:05:30Z`, administratorId: 'a' },
  ...(outcome === 'given' ? {} : { reason: 'a' }),
});

/** A round of two people, in the morning of the day after {@link DAYS}. */
export const MADE_UP_ROUND = 'round';

/**
 * Made anew each time, and from text, as a host's own: what was worked out for facts is kept with them, and objects read
 * from text are not made as those of a program are.
 */
export function madeUpFacts(people: number): Record<string, unknown> {
  const some = PEOPLE.slice(0, people);
  const orders = some.flatMap((person) => MEDICINES.map((medicine) => orderOf(person + medicine, person, medicine)));
  const persons = some.map((id) => ({ id, allergyStatus: 'none-known', allergies: [] }));
  const facts = {
    timezone: 'Europe/London',
    now: `${TODAY}T08:10:00Z`,
    staff: [{ id: 'a', name: 'A', initials: 'A' }],
    medications: MEDICINES.map((id) => ({ id, name: id, form: 'tablet', unit: 'tablet' })),
    ...(people === 1 ? { person: persons[0] } : { people: persons }),
    orders,
    records: orders.flatMap(({ id, personId }) =>
      DAYS.map((day, index) => recordOf(id, personId, day, index === 0 ? 'refused' : 'given')),
    ),
    rounds: [{ id: MADE_UP_ROUND, from: `${TODAY}T07:00:00Z`, to: `${TODAY}T10:00:00Z` }],
    chartCycle: { startDate: DAYS[0], lengthDays: 7 },
  };
  return JSON.parse(JSON.stringify(facts)) as Record<string, unknown>;
}
