// SPDX-License-Identifier: Apache-2.0
import type { Bytes } from '../bytes.js';
import { DEFAULT_DATABASE } from '../database-name.js';
import { DraftError } from '../failure.js';
import { isObject } from '../json.js';
import type { KeyProvider, PassedKeys } from './contract.js';
import { LEAST_ITERATIONS, isIterations, isWeak, keyOfSecret, newSalt } from './passphrase-key.js';
import { rootProvider } from './root.js';
import { Tries, inTurn } from './tries.js';
import { VAULT_FORMAT, Vault, type WrappedRootRow } from './vault.js';
import { newRoot, unwrapRoot, wrapRoot } from './wrapped-root.js';

export interface PassphraseQuestion {
  /** `new` when the worker chooses one, `unlock` when the one chosen before is needed. */
  readonly why: 'new' | 'unlock';
  readonly kind: 'passphrase' | 'pin';
  /** Wrong tries in a row so far, in all tabs. */
  readonly wrongTries: number;
  readonly minimumLength: number;
}

export interface PassphraseOptions {
  /** The name of the database of the drafts, the one given to `openDrafts`. */
  readonly database?: string;
  /** Asks the worker. Rejecting means that the worker gave up, and the drafts say `no-key`. */
  readonly ask: (question: PassphraseQuestion) => Promise<string>;
  readonly kind?: 'passphrase' | 'pin';
  /** Rounds of PBKDF2, 600,000 to 10,000,000. */
  readonly iterations?: number;
  /** Characters: 12 for a passphrase and 6 for a PIN unless given, and never less than 4. */
  readonly minimumLength?: number;
  /** Whose key it is when several workers share a device. Stored in clear: an opaque number, never a name. */
  readonly slot?: string;
  /** At least 16 bytes that only the server has, the same ones each time, so that the disk alone cannot be tried. */
  readonly pepper?: () => Promise<Uint8Array>;
  readonly clock?: () => Date;
}

export interface PassphraseKeyProvider extends KeyProvider {
  passOn(to: CryptoKey): Promise<PassedKeys>;
  /** Whether a passphrase was chosen on this device. */
  exists(): Promise<boolean>;
  /**
   * Asks for the present one, then for a new one, and wraps the root key anew. No draft is touched.
   *
   * @throws DraftError `wrong-secret`, `wait` or `weak-secret`, and nothing is changed
   */
  change(): Promise<void>;
}

interface PassphraseRow extends WrappedRootRow {
  readonly iterations: number;
  readonly peppered: boolean;
}

const LENGTHS = { passphrase: 12, pin: 6 } as const;
const LEAST_LENGTH = 4;
const LEAST_PEPPER = 16;

/** A root key of this device that opens with what the worker knows. Chosen at the first unlocking. */
export function passphraseKeyProvider(options: PassphraseOptions): PassphraseKeyProvider {
  const way = new PassphraseWay(options);
  const provider = rootProvider(() => way.root());
  return { ...provider, exists: () => way.exists(), change: () => way.change() };
}

/** One passphrase in the vault. Another way may keep its root here too, as its recovery. */
export class PassphraseWay {
  readonly #options: PassphraseOptions;
  readonly #vault: Vault;
  readonly #tries: Tries;
  readonly #id: string;
  readonly #lock: string;
  readonly #iterations: number;
  readonly #minimumLength: number;

  constructor(options: PassphraseOptions) {
    const {
      database = DEFAULT_DATABASE,
      slot = 'default',
      kind = 'passphrase',
      iterations = LEAST_ITERATIONS,
    } = options;
    if (!isIterations(iterations)) throw new RangeError(`At least ${LEAST_ITERATIONS} rounds are needed.`);
    this.#options = options;
    this.#iterations = iterations;
    this.#minimumLength = Math.max(LEAST_LENGTH, options.minimumLength ?? LENGTHS[kind]);
    this.#vault = new Vault(database);
    this.#tries = new Tries(this.#vault, slot, options.clock ?? (() => new Date()));
    this.#id = `passphrase/${slot}`;
    this.#lock = `careplan-kit/vault/${database}/${slot}`;
  }

  async exists(): Promise<boolean> {
    return (await this.#read()) !== null;
  }

  async root(): Promise<Bytes> {
    if (await this.exists()) return (await this.#open()).root;
    const secret = await this.#ask('new');
    return inTurn(this.#lock, async () => {
      // Another tab may have been quicker; then this is a try at its passphrase.
      const row = await this.#read();
      if (row) return this.#try(row, secret);
      this.#refuseWeak(secret);
      const root = newRoot();
      await this.#vault.write(await this.#wrap(secret, root));
      return root;
    });
  }

  /** Asks for a new secret and keeps a root that is known already. */
  async keep(root: Bytes): Promise<void> {
    const secret = await this.#ask('new');
    this.#refuseWeak(secret);
    await this.#vault.write(await this.#wrap(secret, root));
  }

  async change(): Promise<void> {
    const { root, row } = await this.#open();
    try {
      const secret = await this.#ask('new');
      this.#refuseWeak(secret);
      const wrapped = await this.#wrap(secret, root);
      await inTurn(this.#lock, async () => {
        const now = await this.#read();
        if (!now || !sameBytes(now.salt, row.salt)) throw new DraftError({ kind: 'changed-elsewhere' });
        await this.#vault.write(wrapped);
      });
    } finally {
      root.fill(0);
    }
  }

  async #open(): Promise<{ root: Bytes; row: PassphraseRow }> {
    const secret = await this.#ask('unlock');
    return inTurn(this.#lock, async () => {
      const row = await this.#read();
      if (!row) throw new DraftError({ kind: 'lost-key' });
      return { root: await this.#try(row, secret), row };
    });
  }

  async #try(row: PassphraseRow, secret: string): Promise<Bytes> {
    const { salt, iterations } = row;
    // Fetched first: being offline is not a wrong try.
    const pepper = await this.#pepper(row.peppered);
    await this.#tries.begin();
    const root = await unwrapRoot(await keyOfSecret(secret, { salt, iterations, pepper }), row.wrapped);
    if (!root) throw new DraftError({ kind: 'wrong-secret' });
    await this.#tries.succeeded();
    return root;
  }

  async #wrap(secret: string, root: Bytes): Promise<PassphraseRow> {
    const salt = newSalt();
    const iterations = this.#iterations;
    const peppered = this.#options.pepper !== undefined;
    const pepper = await this.#pepper(peppered);
    const wrapped = await wrapRoot(await keyOfSecret(secret, { salt, iterations, pepper }), root);
    return { id: this.#id, format: VAULT_FORMAT, salt, iterations, peppered, wrapped };
  }

  async #pepper(peppered: boolean): Promise<Uint8Array> {
    if (!peppered) return new Uint8Array(0);
    const pepper = await this.#options.pepper?.();
    if (!pepper || pepper.length < LEAST_PEPPER) throw new DraftError({ kind: 'no-key' });
    return pepper;
  }

  async #ask(why: PassphraseQuestion['why']): Promise<string> {
    const wrongTries = await this.#tries.failed();
    const { ask, kind = 'passphrase' } = this.#options;
    const given: unknown = await ask({ why, kind, wrongTries, minimumLength: this.#minimumLength });
    if (typeof given !== 'string') throw new DraftError({ kind: 'no-key' });
    return given;
  }

  #refuseWeak(secret: string): void {
    const minimum = this.#minimumLength;
    if (isWeak(secret, minimum)) throw new DraftError({ kind: 'weak-secret', minimum });
  }

  /** @throws DraftError `newer-schema` or `tampered` */
  async #read(): Promise<PassphraseRow | null> {
    const row = await this.#vault.read(this.#id);
    if (row === undefined) return null;
    if (!isObject(row) || !isIterations(row['iterations']) || !(row['salt'] instanceof Uint8Array)) {
      throw new DraftError({ kind: 'tampered' });
    }
    if (Number(row['format']) > VAULT_FORMAT) throw new DraftError({ kind: 'newer-schema' });
    return row as unknown as PassphraseRow;
  }
}

function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at]);
}
