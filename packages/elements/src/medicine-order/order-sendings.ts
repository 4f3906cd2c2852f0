// SPDX-License-Identifier: Apache-2.0
import type { Facts, Order } from '@careplan-kit/emar';
import { CpkMedicineFactEvent, type MedicineFact } from '../events/medicine-event.js';

interface Sending {
  readonly facts: readonly MedicineFact[];
  readonly state: 'storing' | 'failed' | 'stored';
}

const keyOf = ({ id, version = 1 }: Order): string => `${id} ${version}`;

/**
 * What was decided here and is not among the host's facts yet: it counts at once, and stays until the host's facts have it.
 * An order that was stopped must not look as if it went on.
 */
export class OrderSendings {
  #sendings: readonly Sending[] = [];
  #version = 0;

  constructor(
    readonly element: EventTarget,
    readonly changed: () => void,
  ) {}

  /** Grows with every change. */
  get version(): number {
    return this.#version;
  }

  get hasFailed(): boolean {
    return this.#sendings.some(({ state }) => state === 'failed');
  }

  /** What the host's facts have by now is theirs to say. */
  settle(facts: Facts): void {
    const known = new Set(facts.orders.map(keyOf));
    this.#sendings = this.#sendings.filter(
      (sending) =>
        sending.state !== 'stored' || !sending.facts.every((one) => one.kind !== 'order' || known.has(keyOf(one.fact))),
    );
  }

  /** The facts with everything that waits; what the host has already is not there twice. */
  over(facts: Facts): Facts {
    const all = this.#sendings.flatMap((sending) => sending.facts);
    const orders = new Map(facts.orders.map((order) => [keyOf(order), order]));
    const medications = new Map(facts.medications.map((one) => [one.id, one]));
    for (const one of all) {
      if (one.kind === 'order' && !orders.has(keyOf(one.fact))) orders.set(keyOf(one.fact), one.fact);
      if (one.kind === 'medication' && !medications.has(one.fact.id)) medications.set(one.fact.id, one.fact);
    }
    return { ...facts, orders: [...orders.values()], medications: [...medications.values()] };
  }

  /** Hands facts over, all of them or none, and waits for the host to say that they are stored. */
  async send(facts: readonly MedicineFact[]): Promise<void> {
    this.#put(facts, 'storing');
    const event = new CpkMedicineFactEvent(facts);
    this.element.dispatchEvent(event);
    try {
      if (!event.awaited) throw new TypeError('Nobody waits for cpk-medicine-fact: it was not stored.');
      await event.stored;
      this.#put(facts, 'stored');
    } catch (cause) {
      reportError(cause);
      this.#put(facts, 'failed');
    }
  }

  /** The same facts again, under the same ids. */
  again(): void {
    for (const { facts, state } of this.#sendings) if (state === 'failed') void this.send(facts);
  }

  #put(facts: readonly MedicineFact[], state: Sending['state']): void {
    const others = this.#sendings.filter((one) => one.facts !== facts);
    this.#sendings = [...others, { facts, state }];
    this.#version++;
    this.changed();
  }
}
