// SPDX-License-Identifier: Apache-2.0
import { DraftError, type KeyProvider, hostKeyProvider } from '@careplan-kit/drafts';
import { type Outbox, openOutbox } from '@careplan-kit/drafts/outbox';
import { type Facts, parseFacts } from '@careplan-kit/emar';
import type { CareActor } from '@careplan-kit/model';
import { firstFacts } from './first-facts.js';
import { type HouseFact, withFacts } from './with-facts.js';

const DATABASE = 'lantern-medicines';
/** What the demonstration began with: the first entry of all. */
const BEGUN = 'begun';
const HOUSE = 'house';

interface Kept {
  readonly begunAt?: string;
  readonly facts?: readonly HouseFact[];
}

/** The key of the house. It comes with the session and is never stored in the browser. */
const houseKeys = ({ id }: CareActor): KeyProvider =>
  hostKeyProvider(async () => {
    const response = await fetch('/session', { method: 'POST', body: JSON.stringify({ worker: id }) });
    if (!response.ok) throw new Error(`The session was refused (${response.status}).`);
    const { houseKey } = (await response.json()) as { houseKey: string };
    return Uint8Array.from(atob(houseKey), (character) => character.charCodeAt(0));
  });

/** Something on this device cannot be read: what is shown would not be all that was given. */
export class MedicinesUnreadableError extends Error {
  override readonly name = 'MedicinesUnreadableError';
}

/**
 * What is known of medicines in this house, kept on this device. It is an outbox of the library under a key of the house:
 * encrypted, on the disk before `keep` answers, and the same id is one entry however often it is told. Nothing of it is
 * changed or taken away. In this demonstration nothing leaves either: a real product sends each entry to its server, and
 * gets from there what other devices recorded.
 */
export class MedicinesHere {
  /** Told in this tab when something was kept. */
  readonly changes = new EventTarget();
  #outbox: Promise<Outbox> | null = null;
  readonly #read = new Map<string, Kept>();

  constructor(
    readonly worker: CareActor,
    readonly clock: () => Date,
  ) {}

  #open(): Promise<Outbox> {
    this.#outbox ??= this.#opened();
    return this.#outbox;
  }

  async #opened(): Promise<Outbox> {
    const outbox = await openOutbox({
      keys: houseKeys(this.worker),
      databaseName: DATABASE,
      automatic: false,
      clock: this.clock,
      send: () => Promise.resolve({ kind: 'later', reason: 'This demonstration has no server for medicines.' }),
    });
    // What another tab kept comes here too.
    outbox.subscribe(() => this.#changed());
    return outbox;
  }

  /**
   * Keeps facts that belong together, all of them or none. Resolves when they are on the disk.
   *
   * @throws DraftError when they could not be kept; nothing was then
   */
  async keep(id: string, person: string, facts: readonly HouseFact[]): Promise<void> {
    const outbox = await this.#open();
    const kept = (await outbox.list()).some((entry) => entry.readable && entry.id === id);
    // The same id is the same event: it was told again.
    if (!kept) await outbox.enqueue({ id, person, author: this.worker.id, payload: { facts } });
    this.#changed();
  }

  #changed(): void {
    this.changes.dispatchEvent(new Event('change'));
  }

  /**
   * Everything that is known, at this moment.
   *
   * @throws MedicinesUnreadableError when not all of it can be read here
   */
  async facts(): Promise<Facts> {
    const all = await this.#all();
    const now = this.clock().toISOString();
    const begunAt = all.find((one) => one.begunAt !== undefined)?.begunAt ?? (await this.#begin());
    const facts = withFacts(
      firstFacts(begunAt),
      all.flatMap(({ facts: one = [] }) => one),
    );
    return parseFacts({ ...facts, now, lastSyncedAt: now });
  }

  async #all(): Promise<readonly Kept[]> {
    const outbox = await this.#open();
    const all: Kept[] = [];
    for (const entry of await outbox.list()) {
      if (!entry.readable || entry.failure) throw new MedicinesUnreadableError('An entry cannot be opened here.');
      const { id } = entry;
      const kept = this.#read.get(id) ?? ((await outbox.reopen(id)).payload as Kept);
      this.#read.set(id, kept);
      all.push(kept);
    }
    const { failure } = outbox.state;
    // Also where all of it is gone: an empty record must not be taken for one in which nothing was given.
    if (failure) throw new MedicinesUnreadableError(failure.kind);
    return all;
  }

  async #begin(): Promise<string> {
    const outbox = await this.#open();
    const begunAt = this.clock().toISOString();
    try {
      await outbox.enqueue({ id: BEGUN, person: HOUSE, author: HOUSE, payload: { begunAt } });
      return begunAt;
    } catch (cause) {
      // Another tab began at the same moment.
      if (!(cause instanceof DraftError) || cause.failure.kind !== 'changed-elsewhere') throw cause;
      return ((await outbox.reopen(BEGUN)).payload as Kept).begunAt ?? begunAt;
    }
  }

  /** Forgets the key, here and in every other tab. */
  async lock(): Promise<void> {
    const outbox = this.#outbox;
    this.#outbox = null;
    this.#read.clear();
    await (await outbox)?.lock();
  }

  /** Back to the day the demonstration was installed. The one place where anything is taken away. */
  async startAgain(): Promise<void> {
    const outbox = await this.#open();
    for (const entry of await outbox.list()) {
      if (entry.readable) await outbox.discard(entry.id);
      else await outbox.discardDamaged(entry.key);
    }
    this.#read.clear();
    await this.#begin();
  }
}
