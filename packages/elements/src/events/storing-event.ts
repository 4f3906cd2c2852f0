// SPDX-License-Identifier: Apache-2.0

/** An event whose listener stores what it holds, and says when that is done. */
export abstract class StoringEvent extends Event {
  readonly #pending: Promise<unknown>[] = [];

  /** Waits for the host's store; if the promise is rejected the worker is told, and nothing is lost. */
  waitUntil(stored: Promise<unknown>): void {
    this.#pending.push(stored);
  }

  /** Whether the host has said what to wait for. Without that nothing counts as stored. */
  get awaited(): boolean {
    return this.#pending.length > 0;
  }

  /** Settles when everything the host waits for has. */
  get stored(): Promise<unknown> {
    return Promise.all(this.#pending);
  }
}
