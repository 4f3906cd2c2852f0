// SPDX-License-Identifier: Apache-2.0
// What the house knew of medicines when the demonstration began. Made up, and not for care.
import {
  type AdministrationRecord,
  type CdRegister,
  type Facts,
  evaluateSlots,
  parseFacts,
  registerAdditions,
  zoneOf,
} from '@careplan-kit/emar';
import { WORKERS } from '../residents.js';
import { jamesIsHome } from './discharge.js';
import { MEDICATIONS, ONE_PATCH, ORDERS, PATCH_ORDER, PEOPLE, REGISTER_PAGE } from './house-medicines.js';
import { TIME_ZONE, roundAt, roundOfDay } from './rounds-of-day.js';

const DAY = 86_400_000;
const MINUTE = 60_000;
/** Days of doses that lie behind the beginning, so that a chart is no empty sheet. */
const BEFORE = 6;

/** Since when the patch is on: its change is not today. */
const PATCH_DAYS = 3;

const isAgency = ({ role }: (typeof WORKERS)[number]) => role === 'Agency care worker';

const STAFF = [
  // Who is from an agency does not witness in this house.
  ...WORKERS.map((worker) => ({
    id: worker.id,
    name: worker.name,
    initials: worker.name.slice(0, 2).toUpperCase(),
    mayWitness: !isAgency(worker) && worker.role !== 'Home care worker',
  })),
  { id: 'family-robert', name: 'Robert' },
];

const running = <T extends object>(order: T, from: string) => ({
  ...{ startedAt: from, version: 1, status: 'active' },
  ...order,
});
const orders = (from: string) => ORDERS.map((order) => running(order, from));

/** A dose of the days before: given within some minutes, with a second person where the order asks for one. */
function givenBefore({ slot }: ReturnType<typeof evaluateSlots>['slots'][number], index: number): AdministrationRecord {
  const at = new Date(slot.due + ((index * 7) % 20) * MINUTE).toISOString();
  const witnessed = slot.order.witnessRequired === true;
  return {
    id: `before ${slot.slotKey}`,
    orderId: slot.orderId,
    slotKey: slot.slotKey,
    ...(slot.order.personId === undefined ? {} : { personId: slot.order.personId }),
    orderVersionSeen: 1,
    outcome: 'given',
    givenAt: at,
    recordedAt: at,
    administratorId: index % 2 === 0 ? 'worker-jane' : 'worker-sue',
    source: 'staff',
    ...(slot.dose ? { dose: slot.dose } : {}),
    ...(witnessed ? { witnessId: 'worker-eliza', witnessProof: { method: 'pin', staffId: 'worker-eliza' } } : {}),
  };
}

/** Betty’s patch, which went on some days ago and was last looked at on the day before. */
function patchOn(day: string, putOnAt: string, seenAt: string) {
  const { id: orderId, personId } = PATCH_ORDER;
  const site = 'Left upper arm';
  return {
    order: running(PATCH_ORDER, day),
    record: {
      ...{ id: 'before betty-patch', orderId, personId, dose: ONE_PATCH, site, orderVersionSeen: 1, outcome: 'given' },
      ...{ slotKey: `${orderId}@${putOnAt}`, givenAt: putOnAt, recordedAt: putOnAt },
      ...{ administratorId: 'worker-jane', source: 'staff' },
    } satisfies AdministrationRecord,
    look: { id: 'before betty-patch look', orderId, site, at: seenAt, inPlace: true, by: 'worker-sue' },
  };
}

/** The facts of the house at the moment at which the demonstration began: everything before the round of then is given. */
export function firstFacts(begunAt: string): Facts {
  const zone = zoneOf(TIME_ZONE);
  const today = zone.local(Date.parse(begunAt)).date;
  const daysBefore = (days: number) => zone.local(zone.at(today, '12:00').ms - days * DAY).date;
  const [start, yesterday] = [daysBefore(BEFORE), daysBefore(1)];
  const facts = {
    timezone: TIME_ZONE,
    now: begunAt,
    people: PEOPLE,
    medications: MEDICATIONS,
    orders: orders(start),
    staff: STAFF,
    chartCycle: { startDate: start, lengthDays: 28 },
  };
  const { from } = roundAt(today, roundOfDay('', begunAt));
  const { slots } = evaluateSlots(parseFacts(facts), zone.at(start, '00:00').ms, Date.parse(from));
  const iso = (ms: number) => new Date(ms).toISOString().replace('.000Z', 'Z');
  const patchDay = daysBefore(PATCH_DAYS);
  const patch = patchOn(patchDay, iso(zone.at(patchDay, '08:00').ms), iso(Date.parse(from) - DAY));
  const records = [...slots.map(givenBefore), patch.record];
  const page: CdRegister = { ...REGISTER_PAGE, entries: [] };
  const { appended } = registerAdditions(parseFacts({ ...facts, records }), records, page);
  return parseFacts({
    ...facts,
    ...{ orders: [...facts.orders, patch.order], records, patchChecks: [patch.look] },
    cdRegister: { ...page, entries: appended },
    ...jamesIsHome(yesterday),
  });
}
