// SPDX-License-Identifier: Apache-2.0
import { allOfId } from './by-id.js';
import type { Facts } from './facts.js';
import type { Medication } from './medication.js';
import type { Order } from './order.js';
import type { Person } from './person.js';
import type { Staff } from './staff.js';

/** The last version of an order. */
export function findOrder(facts: Pick<Facts, 'orders'>, id: string | undefined): Order | undefined {
  let last: Order | undefined;
  for (const order of allOfId(facts.orders, id)) {
    if (!last || (order.version ?? 1) > (last.version ?? 1)) last = order;
  }
  return last;
}

export const findMedication = (facts: Pick<Facts, 'medications'>, id: string | undefined): Medication | undefined =>
  allOfId(facts.medications, id)[0];

export const findStaff = (facts: Pick<Facts, 'staff'>, id: string | undefined): Staff | undefined =>
  allOfId(facts.staff, id)[0];

/** The person of an id; without an id, the one person the facts are of. */
export function findPerson(facts: Pick<Facts, 'person' | 'people'>, id: string | undefined): Person | undefined {
  const { person, people = [] } = facts;
  if (id !== undefined) return person?.id === id ? person : allOfId(people, id)[0];
  return person ?? (people.length === 1 ? people[0] : undefined);
}

/** The order and the moment a slot key names. */
export function readSlotKey(key: string): { readonly orderId: string; readonly dueUtc: string } | undefined {
  const at = key.lastIndexOf('@');
  return at > 0 ? { orderId: key.slice(0, at), dueUtc: key.slice(at + 1) } : undefined;
}
