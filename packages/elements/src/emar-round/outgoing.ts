// SPDX-License-Identifier: Apache-2.0
import type { AdministrationRecord, Facts, PatchCheck, RecordAnswer } from '@careplan-kit/emar';
import { CpkMedicineFactEvent, CpkMedicineRecordEvent, type MedicineFact } from '../events/medicine-event.js';

/** `storing`: the host has it. `failed`: the host could not store it. `stored`: done, and not in its facts yet. */
export type SendingState = 'storing' | 'failed' | 'stored';

/** A dose, or that somebody looked at a patch with what follows from it. */
type Told =
  | { readonly record: AdministrationRecord; readonly answer: RecordAnswer | null }
  | { readonly looks: readonly MedicineFact[] };
type Sending = Told & { readonly state: SendingState };

const idOf = (told: Told): string =>
  'record' in told ? told.record.id : told.looks.map(({ fact }) => String(fact['id' as keyof typeof fact])).join(' ');

const checksIn = (told: Told): readonly PatchCheck[] =>
  'record' in told ? [] : told.looks.flatMap((one) => (one.kind === 'patch-check' ? [one.fact] : []));

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

  get failed(): readonly unknown[] {
    return [...this.#sendings.values()].filter(({ state }) => state === 'failed');
  }

  get waiting(): number {
    return [...this.#sendings.values()].filter(({ state }) => state !== 'stored').length;
  }

  /** What the host's facts have by now is theirs to say. */
  settle(facts: Facts): void {
    if (this.#sendings.size === 0) return;
    const known = new Set([...facts.records, ...facts.patchChecks].map(({ id }) => id));
    for (const [key, sending] of this.#sendings) {
      const parts = 'record' in sending ? [sending.record] : checksIn(sending);
      if (sending.state !== 'storing' && parts.every(({ id }) => known.has(id))) this.#sendings.delete(key);
    }
  }

  /** The facts with everything that waits; what the host has already is not there twice. */
  over(facts: Facts, waiting: readonly AdministrationRecord[]): Facts {
    // The same lists: what was worked out of them is kept with them.
    if (this.#sendings.size === 0 && waiting.length === 0) return facts;
    const known = new Set([...facts.records, ...facts.patchChecks].map(({ id }) => id));
    const isNew = ({ id }: { readonly id?: string | undefined }) => !known.has(id) && known.add(id);
    const all = [...this.#sendings.values()];
    const sent = all.flatMap((one) => ('record' in one ? [one.record] : []));
    return Object.freeze({
      ...facts,
      records: Object.freeze([...facts.records, ...[...waiting, ...sent].filter(isNew)]),
      patchChecks: Object.freeze([...facts.patchChecks, ...all.flatMap(checksIn).filter(isNew)]),
    }) as Facts;
  }

  /** Hands a record over, and waits for the host to say that it is stored. */
  send(record: AdministrationRecord, answer: RecordAnswer | null): Promise<boolean> {
    return this.#hand({ record, answer });
  }

  /** The same for looks at a patch, and what follows from them: all of it together. */
  sendLooks(looks: readonly MedicineFact[]): Promise<boolean> {
    return this.#hand({ looks });
  }

  async #hand(told: Told): Promise<boolean> {
    this.#put({ ...told, state: 'storing' });
    const event =
      'record' in told ? new CpkMedicineRecordEvent(told.record, told.answer) : new CpkMedicineFactEvent(told.looks);
    this.element.dispatchEvent(event);
    try {
      if (!event.awaited) throw new TypeError(`Nobody waits for ${event.type}: it was not stored.`);
      await event.stored;
    } catch (cause) {
      reportError(cause);
      this.#put({ ...told, state: 'failed' });
      return false;
    }
    this.#put({ ...told, state: 'stored' });
    return true;
  }

  /** The same again, under the same ids. */
  again(): void {
    for (const sending of this.#sendings.values()) if (sending.state === 'failed') void this.#hand(sending);
  }

  #put(sending: Sending): void {
    this.#sendings.set(idOf(sending), sending);
    this.#version++;
    this.changed();
  }
}
