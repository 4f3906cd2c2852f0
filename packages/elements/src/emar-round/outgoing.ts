// SPDX-License-Identifier: Apache-2.0
import type { AdministrationRecord, Facts, RecordAnswer } from '@careplan-kit/emar';
import { CpkMedicineRecordEvent } from '../events/medicine-event.js';

/** `storing`: the host has it. `failed`: the host could not store it. `stored`: done, and not in its facts yet. */
export type SendingState = 'storing' | 'failed' | 'stored';

interface Sending {
  readonly record: AdministrationRecord;
  readonly answer: RecordAnswer | null;
  readonly state: SendingState;
}

/**
 * What was recorded here and is not among the host's facts yet. It counts at once, and stays until the host's facts have it:
 * a dose that was given must not look as if it were still to be given.
 */
export class Outgoing {
  readonly #sendings = new Map<string, Sending>();
  #version = 0;

  constructor(
    readonly element: EventTarget,
    readonly changed: () => void,
  ) {}

  /** Grows with every change. */
  get version(): number {
    return this.#version;
  }

  stateOf(id: string): SendingState | undefined {
    return this.#sendings.get(id)?.state;
  }

  get failed(): readonly AdministrationRecord[] {
    return [...this.#sendings.values()].filter(({ state }) => state === 'failed').map(({ record }) => record);
  }

  get waiting(): number {
    return [...this.#sendings.values()].filter(({ state }) => state !== 'stored').length;
  }

  /** What the host's facts have by now is theirs to say. */
  settle(facts: Facts): void {
    for (const { id } of facts.records) {
      if (this.#sendings.get(id)?.state !== 'storing') this.#sendings.delete(id);
    }
  }

  /** The facts with everything that waits; what the host has already is not there twice. */
  over(facts: Facts, waiting: readonly AdministrationRecord[]): Facts {
    const known = new Set(facts.records.map(({ id }) => id));
    const added = [...waiting, ...[...this.#sendings.values()].map(({ record }) => record)].filter(
      ({ id }) => !known.has(id) && known.add(id),
    );
    return Object.freeze({ ...facts, records: Object.freeze([...facts.records, ...added]) }) as Facts;
  }

  /** Hands a record over, and waits for the host to say that it is stored. */
  async send(record: AdministrationRecord, answer: RecordAnswer | null): Promise<boolean> {
    this.#put({ record, answer, state: 'storing' });
    const event = new CpkMedicineRecordEvent(record, answer);
    this.element.dispatchEvent(event);
    try {
      if (!event.awaited) throw new TypeError('Nobody waits for cpk-medicine-record: it was not stored.');
      await event.stored;
    } catch (cause) {
      reportError(cause);
      this.#put({ record, answer, state: 'failed' });
      return false;
    }
    this.#put({ record, answer, state: 'stored' });
    return true;
  }

  /** The same records again, under the same ids. */
  again(): void {
    for (const { record, answer, state } of this.#sendings.values()) {
      if (state === 'failed') void this.send(record, answer);
    }
  }

  #put(sending: Sending): void {
    this.#sendings.set(sending.record.id, sending);
    this.#version++;
    this.changed();
  }
}
