// SPDX-License-Identifier: Apache-2.0
import type { Outbox, OutboxEntry } from '@careplan-kit/drafts/outbox';

/** Follows an outbox: what stands in it, read again at each change. */
export class OutboxDesk {
  entries: readonly OutboxEntry[] = [];
  failed = false;
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
    this.failed = false;
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
      this.failed = false;
    } catch {
      if (turn !== this.#turn) return;
      // After a lock no name stays.
      this.entries = [];
      this.failed = true;
    }
    this.#changed();
  }

  async sendNow(): Promise<void> {
    try {
      await this.#outbox?.drain({ now: true });
    } catch {
      this.failed = true;
    }
    await this.read();
  }
}
