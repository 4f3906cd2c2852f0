// SPDX-License-Identifier: Apache-2.0
import type { DraftFailure } from '@careplan-kit/drafts';
import type { Outbox, OutboxEntry } from '@careplan-kit/drafts/outbox';
import { failureOf } from '../draft-state/failure-of.js';

/** Follows an outbox: what stands in it, read again at each change. */
export class OutboxDesk {
  entries: readonly OutboxEntry[] = [];
  /** Why the outbox cannot be read or written, or what became of it. */
  failure: DraftFailure | null = null;
  readonly #changed: () => void;
  #outbox: Outbox | null = null;
  #stop: (() => void) | null = null;
  #turn = 0;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  use(outbox: Outbox | null): void {
    if (outbox === this.#outbox) return;
    this.#stop?.();
    this.#outbox = outbox;
    this.entries = [];
    this.failure = null;
    try {
      this.#stop = outbox?.subscribe(() => void this.read()) ?? null;
    } catch (cause) {
      // What the host gave is no outbox: the list says that it cannot be read.
      reportError(cause);
      this.#stop = null;
    }
    this.#changed();
    void this.read();
  }

  async read(): Promise<void> {
    const outbox = this.#outbox;
    const turn = ++this.#turn;
    if (!outbox) return;
    try {
      const entries = await outbox.list();
      if (turn !== this.#turn) return;
      if (!Array.isArray(entries)) throw new TypeError('The outbox gives no list.');
      this.entries = entries;
      this.failure = outbox.state?.failure ?? null;
    } catch (cause) {
      if (turn !== this.#turn) return;
      // After a lock no name stays.
      this.entries = [];
      this.failure = failureOf(cause);
    }
    this.#changed();
  }

  async sendNow(): Promise<void> {
    try {
      await this.#outbox?.drain({ now: true });
    } catch {
      // Reading says what is wrong, and so does the state.
    }
    await this.read();
  }
}
