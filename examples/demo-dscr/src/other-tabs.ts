// SPDX-License-Identifier: Apache-2.0

/** Tells the other tabs of this product that the worker left: nothing of theirs may stay on any screen. */
export class OtherTabs {
  readonly #channel = new BroadcastChannel('lantern-session');

  constructor(left: () => void) {
    this.#channel.onmessage = left;
  }

  tellLeft(): void {
    this.#channel.postMessage('left');
  }
}
