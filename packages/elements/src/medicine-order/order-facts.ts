// SPDX-License-Identifier: Apache-2.0
import type { Facts } from '@careplan-kit/emar';
import { DataError } from '@careplan-kit/model/reading';
import { CpkErrorEvent } from '../events/error-event.js';
import type { Medicines } from '../parts/medicines-part.js';
import type { OrderSendings } from './order-sendings.js';

/** The host's facts, read once each time they are given, with everything that waits to be stored over them. */
export class OrderFacts {
  #parsed: { readonly of: unknown; readonly facts: Facts | null } | null = null;
  #all: { readonly of: readonly unknown[]; readonly facts: Facts } | null = null;

  constructor(
    readonly element: EventTarget,
    readonly sendings: OrderSendings,
  ) {}

  /** As they were read last. */
  get known(): Facts | null {
    return this.#all?.facts ?? null;
  }

  #parse(lib: Medicines, given: unknown, now: string): Facts | null {
    if (this.#parsed !== null && this.#parsed.of === given) return this.#parsed.facts;
    let facts: Facts | null = null;
    try {
      facts = lib.parseFacts(Object.assign({ now }, given));
      this.sendings.settle(facts);
    } catch (error) {
      if (!(error instanceof DataError)) throw error;
      queueMicrotask(() => this.element.dispatchEvent(new CpkErrorEvent(error)));
    }
    this.#parsed = { of: given, facts };
    return facts;
  }

  /** Null where they cannot be read. */
  read(lib: Medicines, given: unknown, now: string): Facts | null {
    const facts = this.#parse(lib, given, now);
    if (!facts) return (this.#all = null);
    // By the minute: nothing here turns on seconds.
    const of = [facts, now.slice(0, 16), this.sendings.version];
    if (this.#all === null || !this.#all.of.every((one, index) => one === of[index]))
      this.#all = { of, facts: Object.freeze({ ...this.sendings.over(facts), now }) as Facts };
    return this.#all.facts;
  }
}
