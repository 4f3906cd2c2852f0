// SPDX-License-Identifier: Apache-2.0

/** Carries one word between the tabs of one product: that the page was locked in one of them. */
export class LockNews {
  readonly #channel: BroadcastChannel | null;

  constructor(name: string, locked: () => void) {
    this.#channel = open(name);
    this.#channel?.addEventListener('message', ({ data }) => {
      if (data === 'locked') locked();
    });
  }

  send(): void {
    this.#channel?.postMessage('locked');
  }

  close(): void {
    this.#channel?.close();
  }
}

/** Where the browser forbids a page all storage, it forbids channels too. */
function open(name: string): BroadcastChannel | null {
  try {
    return new BroadcastChannel(`careplan-kit/lock-screen/${name}`);
  } catch {
    return null;
  }
}
