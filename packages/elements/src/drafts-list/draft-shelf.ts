// SPDX-License-Identifier: Apache-2.0
import type { DraftDescription, DraftFailure, DraftStore, DraftSummary } from '@careplan-kit/drafts';
import { failureOf } from '../draft-state/failure-of.js';

/** One draft as the list shows it. */
export interface ShelvedDraft {
  readonly summary: DraftSummary;
  readonly description: DraftDescription;
}

/** As much of a store as is needed to show what is in it. */
export type ReadableStore = Pick<DraftStore, 'list' | 'describe'>;

/** What is on the page. */
export interface ShelfState {
  readonly drafts: readonly ShelvedDraft[];
  readonly more: boolean;
  readonly looking: boolean;
  readonly failure: DraftFailure | null;
}

const EMPTY: ShelfState = { drafts: [], more: false, looking: false, failure: null };

/**
 * Reads the newest drafts of a store, and more when they are asked for. What was read is let go of at once when the
 * store changes or cannot be read any more: after a lock no name stays.
 */
export class DraftShelf {
  state: ShelfState = EMPTY;
  readonly #changed: () => void;
  #store: ReadableStore | null = null;
  #turn = 0;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  use(store: ReadableStore | null, count: number): void {
    this.#store = store;
    this.#tell(EMPTY);
    if (store) void this.read(count);
  }

  /** Reads the list again from the top, with as many as are shown. */
  refresh(count: number): Promise<void> {
    return this.read(Math.max(count, this.state.drafts.length));
  }

  async read(count: number): Promise<void> {
    await this.#read(count, []);
  }

  async readMore(count: number): Promise<void> {
    await this.#read(count, this.state.drafts);
  }

  /** A later reading makes the ones before it void. */
  async #read(count: number, shown: readonly ShelvedDraft[]): Promise<void> {
    const store = this.#store;
    const turn = ++this.#turn;
    if (!store) return;
    this.#tell({ ...this.state, looking: true });
    try {
      const last = shown.at(-1)?.summary;
      const found = await store.list({ limit: count + 1, ...(last && { before: last }) });
      const known = new Set(shown.map(({ summary }) => summary.id));
      // A store of an earlier release gives them all.
      const fresh = found.filter(({ id }) => !known.has(id));
      const wanted = fresh.slice(0, count);
      const described = await store.describe(wanted.map(({ id }) => id));
      if (turn !== this.#turn) return;
      const drafts = wanted.map((summary, at) => ({ summary, description: described[at]! }));
      this.#tell({ drafts: [...shown, ...drafts], more: fresh.length > count, looking: false, failure: null });
    } catch (cause) {
      if (turn === this.#turn) this.#tell({ ...EMPTY, failure: failureOf(cause) });
    }
  }

  #tell(state: ShelfState): void {
    this.state = state;
    this.#changed();
  }
}
