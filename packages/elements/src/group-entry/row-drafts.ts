// SPDX-License-Identifier: Apache-2.0
import type { Draft, DraftStore } from '@careplan-kit/drafts';
import type { FormSnapshot } from '@careplan-kit/forms/contract';

export interface RowDraftsOf {
  /** Canonical address of the round's form. */
  readonly form: string;
  readonly version: string;
  /** Who goes round. */
  readonly author: string;
}

type Entered = Readonly<Record<string, FormSnapshot>>;

/**
 * What one worker entered on one round and did not save, a draft for each person. Each is written when something stands in the
 * row, and thrown away when the row is saved or blank again. What is wrong with storage never stops the round: it is told.
 */
export class RowDrafts {
  readonly #drafts = new Map<string, Promise<Draft>>();
  /** One after another for each person: a draft that is thrown away is not written again by an earlier key. */
  readonly #last = new Map<string, Promise<void>>();
  #ended = false;
  #failed = false;

  constructor(
    readonly store: DraftStore,
    readonly of: RowDraftsOf,
    /** Told when it becomes known whether what is entered is kept. */
    readonly tell: () => void,
  ) {}

  /** Something that was entered could not be kept on this device. */
  get failed(): boolean {
    return this.#failed;
  }

  /** What was entered before, by person. Empty where nothing can be read. */
  async find(): Promise<Entered> {
    const { form, version, author } = this.of;
    const found: Record<string, FormSnapshot> = {};
    try {
      const ids = (await this.store.find({ form: { form, version }, author })).map(({ id }) => id);
      for (const { identity } of await this.store.describe(ids)) {
        if (this.#ended || identity?.version !== version || this.#drafts.has(identity.person)) continue;
        const { snapshot } = await this.#open(identity.person);
        if (snapshot) found[identity.person] = snapshot;
      }
    } catch {
      this.#tellFailed(true);
    }
    return this.#ended ? {} : found;
  }

  /** Keeps what stands in a row now; null throws its draft away. */
  keep(person: string, snapshot: FormSnapshot | null): void {
    const before = this.#last.get(person) ?? Promise.resolve();
    this.#last.set(
      person,
      before.then(() => this.#keep(person, snapshot)),
    );
  }

  async #keep(person: string, snapshot: FormSnapshot | null): Promise<void> {
    if (this.#ended || (!snapshot && !this.#drafts.has(person))) return;
    try {
      const draft = await this.#open(person);
      if (!snapshot) {
        this.#drafts.delete(person);
        await draft.discard({ forGood: true });
        return;
      }
      await draft.save(snapshot);
      this.#tellFailed(false);
    } catch {
      this.#tellFailed(true);
    }
  }

  #open(person: string): Promise<Draft> {
    const open = this.#drafts.get(person) ?? this.store.open({ person, ...this.of });
    this.#drafts.set(person, open);
    open.catch(() => this.#drafts.delete(person));
    return open;
  }

  #tellFailed(failed: boolean): void {
    if (this.#failed === failed || this.#ended) return;
    this.#failed = failed;
    this.tell();
  }

  /** Writes what is under way, and lets another tab have the drafts. */
  async end(): Promise<void> {
    await Promise.allSettled(this.#last.values());
    this.#ended = true;
    const drafts = await Promise.allSettled(this.#drafts.values());
    await Promise.allSettled(drafts.map((one) => (one.status === 'fulfilled' ? one.value.close() : undefined)));
  }

  /** Resolves when everything entered so far is on disk, or could not be written. */
  async flush(): Promise<void> {
    await Promise.allSettled(this.#last.values());
  }
}
