// SPDX-License-Identifier: Apache-2.0
import { DraftError } from './failure.js';
import type { DraftKeys, KeyProvider } from './keys/contract.js';
import type { Keychain } from './keys/keychain.js';

/** Holds the keys of one store from the first need until `forget`. */
export class KeyRing {
  readonly #provider: KeyProvider;
  readonly #whole: (keys: DraftKeys) => Promise<Keychain>;
  #keys: Promise<Keychain> | null = null;
  #forgotten = false;

  /** `whole` adds what the keys took over from earlier ones. */
  constructor(provider: KeyProvider, whole: (keys: DraftKeys) => Promise<Keychain>) {
    this.#provider = provider;
    this.#whole = whole;
  }

  async keys(): Promise<Keychain> {
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

  async #unlock(): Promise<Keychain> {
    // An insecure page has no WebCrypto, whatever the provider does.
    if (!globalThis.crypto?.subtle) throw new DraftError({ kind: 'unavailable' });
    return this.#whole(await this.#provider.unlock());
  }

  #refuseIfForgotten(): void {
    if (this.#forgotten) throw new DraftError({ kind: 'locked' });
  }
}
