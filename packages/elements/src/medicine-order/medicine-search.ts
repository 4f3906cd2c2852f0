// SPDX-License-Identifier: Apache-2.0
import type { Facts, Medication } from '@careplan-kit/emar';
import { DataError } from '@careplan-kit/model/reading';
import type { Host } from '../host-context/host-context.js';
import type { Medicines } from '../parts/medicines-part.js';

/** Looks a medicine up by its name, best first: products as the facts have them, with code, form, strength, what is in them. */
export type MedicineLookUp = (text: string, signal: AbortSignal) => Promise<readonly Medication[]>;

const WAIT_MILLISECONDS = 250;
const FEWEST_LETTERS = 2;
const MOST = 12;

export type Found =
  | { readonly kind: 'idle' | 'looking' | 'failed' }
  | { readonly kind: 'found'; readonly medicines: readonly Medication[] };

/** What the look-up of codes of the host's context finds: without what is in it, and the checks will say so. */
async function searchCodes(host: Host, text: string, signal: AbortSignal): Promise<readonly Medication[]> {
  const codes = await host.search?.({ valueSet: 'medicines', text, language: host.locale, limit: MOST }, signal);
  return (codes ?? []).map((coded) => ({ id: `${coded.system}|${coded.code}`, name: coded.display, code: coded }));
}

/** Looks medicines up while somebody types; only the answer to the last text is kept. */
export class MedicineSearch {
  #text = '';
  #found: Found = { kind: 'idle' };
  #job: AbortController | null = null;
  #timer: ReturnType<typeof setTimeout> | null = null;

  constructor(readonly changed: () => void) {}

  get text(): string {
    return this.#text;
  }

  get found(): Found {
    return this.#found;
  }

  forget(): void {
    this.#stop();
    this.#text = '';
    this.#found = { kind: 'idle' };
  }

  type(text: string, lib: Medicines, facts: Facts, lookUp: MedicineLookUp | null, host: Host): void {
    this.#stop();
    this.#text = text;
    if (text.trim().length < FEWEST_LETTERS) this.#found = { kind: 'idle' };
    else {
      this.#found = { kind: 'looking' };
      this.#timer = setTimeout(() => void this.#look(lib, facts, lookUp, host), WAIT_MILLISECONDS);
    }
    this.changed();
  }

  #stop(): void {
    this.#job?.abort();
    this.#job = null;
    if (this.#timer !== null) clearTimeout(this.#timer);
  }

  async #look(lib: Medicines, facts: Facts, lookUp: MedicineLookUp | null, host: Host): Promise<void> {
    const job = (this.#job = new AbortController());
    const plain = this.#text.trim().toLowerCase();
    const known = facts.medications.filter(({ name }) => name.toLowerCase().includes(plain));
    try {
      const found = lookUp
        ? await lookUp(this.#text.trim(), job.signal)
        : await searchCodes(host, this.#text.trim(), job.signal);
      if (job.signal.aborted) return;
      const { medications } = lib.parseFacts({ now: facts.now, medications: found.slice(0, MOST) });
      const read = found.flatMap(({ id }) => medications.filter((one) => one.id === id));
      const ids = new Set(known.map(({ id }) => id));
      this.#found = { kind: 'found', medicines: [...known, ...read.filter(({ id }) => !ids.has(id))].slice(0, MOST) };
    } catch (cause) {
      if (job.signal.aborted) return;
      if (!(cause instanceof DataError)) reportError(cause);
      // What the record knows already can be chosen all the same.
      this.#found = known.length > 0 ? { kind: 'found', medicines: known.slice(0, MOST) } : { kind: 'failed' };
    }
    this.changed();
  }
}
