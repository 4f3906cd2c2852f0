// SPDX-License-Identifier: Apache-2.0
import type { Connection } from './connection.js';
import { DraftError } from './failure.js';
import { keychainOf } from './keys/carried.js';
import type { KeyProvider } from './keys/contract.js';
import type { Keychain } from './keys/keychain.js';

/** Holds the keys of one store from the first need until `forget`. */
export class KeyRing {
  readonly #provider: KeyProvider;
  readonly #connection: Pick<Connection, 'use'> | undefined;
  #keys: Promise<Keychain> | null = null;
  #forgotten = false;

  /** `connection` leads to what the keys took over from earlier ones; without it they are taken as they are. */
  constructor(provider: KeyProvider, connection?: Pick<Connection, 'use'>) {
    this.#provider = provider;
    this.#connection = connection;
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
    const keys = await this.#provider.unlock();
    return this.#connection ? keychainOf(keys, this.#connection) : { ...keys, earlier: new Map() };
  }

  #refuseIfForgotten(): void {
    if (this.#forgotten) throw new DraftError({ kind: 'locked' });
  }
}
