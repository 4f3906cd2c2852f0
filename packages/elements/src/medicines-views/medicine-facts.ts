// SPDX-License-Identifier: Apache-2.0
import { type Facts, type Order, parseFacts } from '@careplan-kit/emar';
import { DataError } from '@careplan-kit/model';
import type { ReactiveControllerHost } from 'lit';
import { CpkErrorEvent } from '../events/error-event.js';

/** What a host gives: facts as JSON, read and checked by the element. */
export type MedicineFactsInput = Readonly<Record<string, unknown>>;

/**
 * The facts of one person, as a view of medicines shows them. It owns the check of what the host gave and the choice of
 * the person; it draws nothing.
 */
export class MedicineFacts {
  #facts: Facts | null = null;
  #unusable = false;

  constructor(readonly element: ReactiveControllerHost & HTMLElement) {}

  /** Null when there are none, and when they cannot be read or nobody is chosen. */
  get facts(): Facts | null {
    return this.#facts;
  }

  /** There are some, and they cannot be read. */
  get unusable(): boolean {
    return this.#unusable;
  }

  /** Takes what the host gave. */
  take(input: MedicineFactsInput | null | undefined, personId: string | null | undefined): void {
    this.#facts = null;
    this.#unusable = false;
    if (input === null || input === undefined) return;
    try {
      this.#facts = factsOfPerson(parseFacts(input), personId ?? undefined);
    } catch (error) {
      if (!(error instanceof DataError)) throw error;
      this.#unusable = true;
      this.element.dispatchEvent(new CpkErrorEvent(error));
    }
  }
}

const keptOf = new WeakMap<Facts, Map<string | undefined, Facts | null>>();

/**
 * What of the facts is about one person; null where there are several and nobody said which. Facts that were read cannot
 * change: asked again, the answer is the same object.
 */
export function factsOfPerson(facts: Facts, personId: string | undefined): Facts | null {
  if (!Object.isFrozen(facts)) return takenFrom(facts, personId);
  let kept = keptOf.get(facts);
  if (!kept) keptOf.set(facts, (kept = new Map()));
  let theirs = kept.get(personId);
  if (theirs === undefined) kept.set(personId, (theirs = takenFrom(facts, personId)));
  return theirs;
}

const keptOrders = new WeakMap<readonly Order[], Map<string, readonly Order[]>>();

function theirOrders(all: readonly Order[], name: string, isTheirs: (order: Order) => boolean): readonly Order[] {
  if (!Object.isFrozen(all)) return Object.freeze(all.filter(isTheirs));
  let kept = keptOrders.get(all);
  if (!kept) keptOrders.set(all, (kept = new Map()));
  let orders = kept.get(name);
  if (!orders) kept.set(name, (orders = Object.freeze(all.filter(isTheirs))));
  return orders;
}

function takenFrom(facts: Facts, personId: string | undefined): Facts | null {
  const people = [...(facts.person ? [facts.person] : []), ...(facts.people ?? [])];
  const person =
    personId === undefined
      ? (facts.person ?? (people.length === 1 ? people[0] : undefined))
      : people.find(({ id }) => id === personId);
  if (!person) return null;
  const only = people.length === 1;
  // What names nobody is theirs only where there is nobody else it could be of.
  const theirs = (id: string | undefined) => (id === undefined ? only : id === person.id);
  // The same list for the same orders: what was worked out of it is kept with it.
  const orders = theirOrders(facts.orders, `${only ? 'all' : 'of'} ${person.id}`, (order) => theirs(order.personId));
  const orderIds = new Set(orders.map(({ id }) => id));
  const records = facts.records.filter((record) =>
    record.personId === undefined ? only || orderIds.has(record.orderId ?? '') : record.personId === person.id,
  );
  const rest = Object.fromEntries(Object.entries(facts).filter(([key]) => key !== 'people')) as Facts;
  // Frozen: the domain keeps what it worked out of lists that cannot change.
  return Object.freeze({ ...rest, person, orders, records: Object.freeze(records) }) as Facts;
}
