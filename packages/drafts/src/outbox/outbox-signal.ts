// SPDX-License-Identifier: Apache-2.0

const CHANGED = 'changed';

/** Tells the other tabs of one database that the outbox is not what it was. Says nothing of what changed. */
export class OutboxSignal {
  #channel: BroadcastChannel | null;

  constructor(databaseName: string, changed: () => void) {
    this.#channel = openChannel(`careplan-kit/outbox/${databaseName}`);
    this.#channel?.addEventListener('message', ({ data }) => {
      if (data === CHANGED) changed();
    });
  }

  send(): void {
    this.#channel?.postMessage(CHANGED);
  }

  close(): void {
    this.#channel?.close();
    // What is told after the end has nobody to be told to.
    this.#channel = null;
  }
}

function openChannel(name: string): BroadcastChannel | null {
  try {
    return new BroadcastChannel(name);
  } catch {
    return null;
  }
}
