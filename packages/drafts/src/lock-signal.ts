// SPDX-License-Identifier: Apache-2.0

const LOCK = 'lock';

/** Carries one word between the tabs of one database. A false one from the same origin can only sign a worker out. */
export class LockSignal {
  readonly #channel: BroadcastChannel | null;

  constructor(databaseName: string, locked: () => void) {
    this.#channel = openChannel(`careplan-kit/drafts/${databaseName}`);
    this.#channel?.addEventListener('message', ({ data }) => {
      if (data === LOCK) locked();
    });
  }

  send(): void {
    this.#channel?.postMessage(LOCK);
  }

  close(): void {
    this.#channel?.close();
  }
}

/** Where the browser forbids a page all storage it forbids channels too; then there is nothing to lock elsewhere. */
function openChannel(name: string): BroadcastChannel | null {
  try {
    return new BroadcastChannel(name);
  } catch {
    return null;
  }
}
