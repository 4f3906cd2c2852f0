// SPDX-License-Identifier: Apache-2.0
import type { IdentityCheck, Witness } from './round-person.js';

/** What a worker has entered on one card and not recorded yet. It goes with the person. */
export interface CardEntry {
  readonly open?: 'not-given' | 'part' | 'earlier' | 'others' | 'gone' | 'mistake' | undefined;
  readonly amount?: string | undefined;
  readonly reason?: string | undefined;
  readonly site?: string | undefined;
  /** Who said that a dose which is held back may be given. */
  readonly advisedBy?: string | undefined;
  readonly time?: string | undefined;
  /** The other end, where nobody knows the time but between which two it was. */
  readonly timeTo?: string | undefined;
  readonly isSpan?: boolean | undefined;
  readonly source?: string | undefined;
  readonly readings?: Readonly<Record<string, string>> | undefined;
  readonly witness?: Witness | undefined;
  readonly observed?: string | undefined;
  readonly action?: string | undefined;
  readonly product?: string | undefined;
  /** What stopped the last try. */
  readonly fault?: 'witness' | 'time' | 'amount' | 'scan' | 'words' | undefined;
}

/** One and the same, so that a card on which nothing was entered is known again. */
const NOTHING: CardEntry = {};

/** Who is open, whether it was made sure who they are, and what is entered. */
export class RoundDesk {
  #person: string | null = null;
  #identity: IdentityCheck | null = null;
  readonly #entries = new Map<string, CardEntry>();

  constructor(readonly changed: () => void) {}

  get person(): string | null {
    return this.#person;
  }

  get identity(): IdentityCheck | null {
    return this.#identity;
  }

  /** Opens a person, or nobody. Who they are has to be made sure each time (R38). */
  open(person: string | null): void {
    this.#person = person;
    this.#identity = null;
    this.#entries.clear();
    this.changed();
  }

  confirm(identity: IdentityCheck): void {
    this.#identity = identity;
    this.changed();
  }

  entry(key: string): CardEntry {
    return this.#entries.get(key) ?? NOTHING;
  }

  enter(key: string, changes: CardEntry): void {
    this.#entries.set(key, { ...this.entry(key), ...changes });
    this.changed();
  }

  done(key: string): void {
    this.#entries.delete(key);
    this.changed();
  }
}
