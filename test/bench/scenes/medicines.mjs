// SPDX-License-Identifier: Apache-2.0
// Made up: a month of one person with many medicines, and a morning round of a large home.

export const NOW = '2026-11-22T08:10:00Z';
const FIRST_DAY = '2026-11-02';
const DAYS_BEFORE = 20;

const tablet = { value: 1, unit: 'tablet' };
const daily = (...timeOfDay) => ({ frequency: timeOfDay.length, period: 1, periodUnit: 'd', timeOfDay });
const dayAfter = (days) => new Date(Date.parse(FIRST_DAY) + days * 86_400_000).toISOString().slice(0, 10);

const medicine = (index) => ({
  id: `medicine-${index}`,
  name: `Made-up medicine ${index + 1} 10mg tablets`,
  form: 'tablet',
  unit: 'tablet',
  ingredients: [{ id: `ingredient-${index}`, perUnit: { value: 10, unit: 'mg' } }],
});

function given(orderId, personId, day, index) {
  return {
    id: `${orderId}-${day}`,
    orderId,
    personId,
    slotKey: `${orderId}@${day}T08:00:00Z`,
    outcome: index % 9 === 8 ? 'refused' : 'given',
    ...(index % 9 === 8 ? { reason: 'Did not want it' } : {}),
    givenAt: `${day}T08:05:00Z`,
    recordedAt: `${day}T08:05:30Z`,
    administratorId: 'emily',
    dose: tablet,
  };
}

const order = (id, personId, medicationId) => ({
  ...{ id, personId, medicationId, version: 1, status: 'active', startedAt: FIRST_DAY, dose: tablet, route: 'oral' },
  timing: daily('08:00'),
});

const person = (id) => ({ id, allergyStatus: 'none-known', allergies: [] });

const rest = {
  timezone: 'Europe/London',
  now: NOW,
  staff: [{ id: 'emily', name: 'Emily', initials: 'EM' }],
  chartCycle: { startDate: FIRST_DAY, lengthDays: 28 },
};

/** One person, so many medicines a day, three weeks of them recorded. */
export function chartFacts(medicines) {
  const medications = Array.from({ length: medicines }, (_, index) => medicine(index));
  const orders = medications.map(({ id }) => order(`order-${id}`, 'mrs-smith', id));
  const days = Array.from({ length: DAYS_BEFORE }, (_, index) => dayAfter(index));
  const records = orders.flatMap(({ id }) => days.map((day, index) => given(id, 'mrs-smith', day, index)));
  return { ...rest, person: person('mrs-smith'), medications, orders, records };
}

/** The same facts with one dose more, as a host gives them after it is recorded. */
export function withOneMore(facts, turn) {
  const { id, personId } = facts.orders[turn % facts.orders.length];
  return { ...facts, records: [...facts.records, given(id, personId, dayAfter(DAYS_BEFORE), 0)] };
}

/** A round of so many people, three medicines each this morning, with the last day recorded. */
export function roundFacts(people) {
  const medications = [0, 1, 2].map(medicine);
  const ids = Array.from({ length: people }, (_, index) => `resident-${index + 1}`);
  const orders = ids.flatMap((id) => medications.map((one) => order(`${id}-${one.id}`, id, one.id)));
  const before = dayAfter(DAYS_BEFORE - 1);
  const records = orders.map(({ id, personId }) => given(id, personId, before, 0));
  const today = dayAfter(DAYS_BEFORE);
  return {
    ...rest,
    people: ids.map(person),
    medications,
    orders,
    records,
    rounds: [{ id: 'morning', from: `${today}T07:00:00Z`, to: `${today}T10:30:00Z`, startedBy: 'emily' }],
  };
}

export const peopleOf = (facts) =>
  facts.people.map(({ id }, index) => ({ id, name: `Resident ${index + 1}`, room: `${index + 1}` }));
