// SPDX-License-Identifier: Apache-2.0
import type { Bytes } from '../bytes.js';
import { DEFAULT_DATABASE } from '../database-name.js';
import { DraftError } from '../failure.js';
import { isObject } from '../json.js';
import type { KeyProvider, PassedKeys } from './contract.js';
import { keyOfBits, newSalt } from './passphrase-key.js';
import { type PassphraseOptions, PassphraseWay } from './passphrase.js';
import { type NewPasskey, askPasskey, makePasskey } from './prf.js';
import { rootProvider } from './root.js';
import { inTurn } from './tries.js';
import { VAULT_FORMAT, Vault, type WrappedRootRow } from './vault.js';
import { newRoot, unwrapRoot, wrapRoot } from './wrapped-root.js';

export interface PasskeyOptions {
  /** The name of the database of the drafts, the one given to `openDrafts`. */
  readonly database?: string;
  /** Whose key it is when several workers share a device. Stored in clear: an opaque number, never a name. */
  readonly slot?: string;
  /** What the browser shows and the passkey keeps: the product, and the worker. Not stored with the drafts. */
  readonly about: NewPasskey;
  /**
   * The second way to the same key, asked for when the passkey is made: without it, drafts of a lost passkey stay
   * locked for good.
   */
  readonly recovery: Omit<PassphraseOptions, 'database' | 'slot'>;
}

export interface PasskeyKeyProvider extends KeyProvider {
  passOn(to: CryptoKey): Promise<PassedKeys>;
  /** Whether a passkey was made for this device. */
  exists(): Promise<boolean>;
  /**
   * The passkey is gone: opens the root key with the recovery secret, and makes a new passkey for it.
   *
   * @throws DraftError `wrong-secret`, `wait`, or `no-key` when there is no passkey; nothing is changed then
   */
  recover(): Promise<void>;
}

interface PasskeyRow extends WrappedRootRow {
  readonly credential: Bytes;
}

/** A root key of this device that opens with a passkey, where the browser and the passkey know the PRF extension. */
export function passkeyKeyProvider(options: PasskeyOptions): PasskeyKeyProvider {
  const way = new PasskeyWay(options);
  const provider = rootProvider(() => way.root());
  return { ...provider, exists: () => way.exists(), recover: () => way.recover() };
}

class PasskeyWay {
  readonly #about: NewPasskey;
  readonly #vault: Vault;
  readonly #recovery: PassphraseWay;
  readonly #id: string;
  readonly #lock: string;

  constructor({ database = DEFAULT_DATABASE, slot = 'default', about, recovery }: PasskeyOptions) {
    this.#about = about;
    this.#vault = new Vault(database);
    this.#recovery = new PassphraseWay({ ...recovery, database, slot: `${slot}/recovery` });
    this.#id = `passkey/${slot}`;
    this.#lock = `careplan-kit/vault/${database}/${slot}/passkey`;
  }

  async exists(): Promise<boolean> {
    return (await this.#read()) !== null;
  }

  root(): Promise<Bytes> {
    return inTurn(this.#lock, async () => {
      const row = await this.#read();
      if (row) return this.#open(row);
      // A root that only the recovery opens is left by a passkey that was never finished: it is used, not replaced.
      if (await this.#recovery.exists()) return this.#finish();
      const root = newRoot();
      await this.#recovery.keep(root);
      await this.#vault.write(await this.#make(root));
      return root;
    });
  }

  async recover(): Promise<void> {
    await inTurn(this.#lock, async () => {
      if (!(await this.#recovery.exists())) throw new DraftError({ kind: 'lost-key' });
      (await this.#finish()).fill(0);
    });
  }

  async #finish(): Promise<Bytes> {
    const root = await this.#recovery.root();
    await this.#vault.write(await this.#make(root));
    return root;
  }

  async #open({ credential, salt, wrapped }: PasskeyRow): Promise<Bytes> {
    const kek = await keyOfPrf(await askPasskey(credential, salt));
    const root = await unwrapRoot(kek, wrapped);
    if (!root) throw new DraftError({ kind: 'lost-key' });
    return root;
  }

  async #make(root: Bytes): Promise<PasskeyRow> {
    const salt = newSalt();
    const { credential, output } = await makePasskey(this.#about, salt);
    const wrapped = await wrapRoot(await keyOfPrf(output), root);
    return { id: this.#id, format: VAULT_FORMAT, credential, salt, wrapped };
  }

  /** @throws DraftError `newer-schema` or `tampered` */
  async #read(): Promise<PasskeyRow | null> {
    const row = await this.#vault.read(this.#id);
    if (row === undefined) return null;
    if (!isObject(row) || !(row['salt'] instanceof Uint8Array) || !(row['credential'] instanceof Uint8Array)) {
      throw new DraftError({ kind: 'tampered' });
    }
    if (Number(row['format']) > VAULT_FORMAT) throw new DraftError({ kind: 'newer-schema' });
    return row as unknown as PasskeyRow;
  }
}

function keyOfPrf(output: ArrayBuffer): Promise<CryptoKey> {
  return keyOfBits(output, new Uint8Array(0), 'passkey');
}
