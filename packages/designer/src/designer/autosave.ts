// SPDX-License-Identifier: Apache-2.0
import type { DesignStore, KeptDesign } from './design-store.js';

/** How far what is on the page has been kept. */
export type Keeping =
  | { readonly state: 'nowhere' | 'unchanged' | 'waiting' | 'failed' }
  | { readonly state: 'kept'; readonly at: Date };

/** Long enough that a word is typed to its end, short enough that a flat battery costs a word. */
const PAUSE = 600;

interface Kept {
  readonly design: KeptDesign;
  readonly saved: unknown;
}

/**
 * Keeps a form that is being made, a moment after each change, one write after another. What could not be kept is tried
 * again with the next change, and when the page goes out of sight.
 */
export class Autosave {
  #keeping: Keeping = { state: 'nowhere' };
  #timer: ReturnType<typeof setTimeout> | undefined;
  #writing: Promise<void> = Promise.resolve();
  #due = false;
  readonly #store: () => DesignStore | null;
  readonly #now: () => Date;
  readonly #take: () => Kept | null;
  readonly #tell: () => void;

  constructor(store: () => DesignStore | null, now: () => Date, take: () => Kept | null, tell: () => void) {
    this.#store = store;
    this.#now = now;
    this.#take = take;
    this.#tell = tell;
  }

  get keeping(): Keeping {
    return this.#store() ? this.#keeping : { state: 'nowhere' };
  }

  /** Another form is on the page; nothing of it is changed yet. */
  begin(): void {
    clearTimeout(this.#timer);
    this.#due = false;
    this.#keeping = { state: 'unchanged' };
  }

  /** Something was changed. */
  changed(): void {
    if (!this.#store()) return;
    this.#due = true;
    if (this.#keeping.state !== 'waiting') {
      this.#keeping = { state: 'waiting' };
      this.#tell();
    }
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.now(), PAUSE);
  }

  /** Keeps at once what waits to be kept. */
  async now(): Promise<void> {
    clearTimeout(this.#timer);
    const store = this.#store();
    const kept = this.#due ? this.#take() : null;
    if (!store || !kept) return this.#writing;
    this.#due = false;
    this.#writing = this.#writing.then(async () => {
      try {
        await store.keep(kept.design, kept.saved);
        if (!this.#due) this.#keeping = { state: 'kept', at: this.#now() };
      } catch {
        this.#due = true;
        this.#keeping = { state: 'failed' };
      }
      this.#tell();
    });
    return this.#writing;
  }
}
