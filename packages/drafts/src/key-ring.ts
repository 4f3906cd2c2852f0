// SPDX-License-Identifier: Apache-2.0
import { DraftError } from './failure.js';
import type { DraftKeys, KeyProvider } from './keys.js';

/** Holds the keys of one store from the first need until `forget`. */
export class KeyRing {
  readonly #provider: KeyProvider;
  #keys: Promise<DraftKeys> | null = null;
  #forgotten = false;

  constructor(provider: KeyProvider) {
    this.#provider = provider;
  }

  async keys(): Promise<DraftKeys> {
    this.#refuseIfForgotten();
    const asked = (this.#keys ??= this.#unlock());
    try {
      const keys = await asked;
      this.#refuseIfForgotten();
      return keys;
    } catch (cause) {
      if (this.#keys === asked) this.#keys = null;
      throw cause instanceof DraftError ? cause : new DraftError({ kind: 'no-key' }, { cause });
    }
  }

  forget(): void {
    this.#forgotten = true;
    this.#keys = null;
  }

  async #unlock(): Promise<DraftKeys> {
    // An insecure page has no WebCrypto, whatever the provider does.
    if (!globalThis.crypto?.subtle) throw new DraftError({ kind: 'unavailable' });
    return this.#provider.unlock();
  }

  #refuseIfForgotten(): void {
    if (this.#forgotten) throw new DraftError({ kind: 'locked' });
  }
}
