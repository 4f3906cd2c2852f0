// SPDX-License-Identifier: Apache-2.0
import type { Connection } from '../connection.js';
import { rewrapDataKey } from '../data-key.js';
import { type DraftRow, sealedUnder } from '../draft-row.js';
import type { OutboxRow } from '../schema.js';
import { change } from '../transaction.js';
import { takeWriterLock } from '../writer-lock.js';
import { CARRIED_FORMAT, checked } from './carried.js';
import type { Keychain } from './keychain.js';
import { inTurn } from './tries.js';
import { carriedId, retiredId } from './vault-ids.js';

/** Rows wrapped anew in one transaction: a kill undoes at most these, and they are done again. */
const BATCH = 50;

export interface RotationProgress {
  /** Drafts and entries of the outbox that are wrapped for the new keys. */
  readonly done: number;
  readonly total: number;
}

export interface RotationResult {
  /** Drafts and entries that this call wrapped for the new keys. */
  readonly rewrapped: number;
  /** Drafts that are open in a tab. They are wrapped anew when they are saved, or by the next call. */
  readonly waiting: number;
  /** The earlier keys open nothing any more. Until then, keep them at the server. */
  readonly done: boolean;
  /** Rows whose wrapped key was damaged before: neither key opens them. They are left as they are. */
  readonly damaged: number;
}

export interface RewrapOptions {
  readonly connection: Connection;
  readonly lockName: (draftId: string) => string;
  readonly onProgress?: ((progress: RotationProgress) => void) | undefined;
}

type Row = DraftRow | OutboxRow;
type RowStore = 'metadata' | 'outbox';

/**
 * Wraps every data key that still belongs to earlier keys for the present ones, then retires the earlier keys. May be
 * killed at any point and called again: until the last transaction, the present keys open both kinds of rows.
 */
export async function finishRotation(keys: Keychain, options: RewrapOptions): Promise<RotationResult> {
  const work = new Rewrapping(keys, options);
  // Two at once would keep the drafts from each other.
  await inTurn(options.lockName('change-of-keys'), async () => {
    for (const [id, wrap] of keys.earlier) await work.retire(id, wrap);
  });
  return work.result;
}

class Rewrapping {
  readonly #keys: Keychain;
  readonly #options: RewrapOptions;
  readonly #damaged = new Set<string>();
  #done = true;
  #rewrapped = 0;
  #waiting = 0;

  constructor(keys: Keychain, options: RewrapOptions) {
    this.#keys = keys;
    this.#options = options;
  }

  get result(): RotationResult {
    const damaged = this.#damaged.size;
    return { rewrapped: this.#rewrapped, waiting: this.#waiting, damaged, done: this.#done };
  }

  async retire(id: string, wrap: CryptoKey): Promise<void> {
    const { connection, onProgress } = this.#options;
    const found = await Promise.all(
      (['metadata', 'outbox'] as const).map(async (store) => {
        const rows: readonly Row[] = await connection.use((database) => database.reading(store).getAll());
        return rows.filter(({ keyId }) => keyId === id).map((row) => ({ store, row }));
      }),
    );
    const all = found.flat();
    onProgress?.({ done: 0, total: all.length });
    for (let from = 0; from < all.length; from += BATCH) {
      const batch = all.slice(from, from + BATCH);
      for (const store of ['metadata', 'outbox'] as const) {
        const rows = batch.filter((one) => one.store === store).map(({ row }) => row);
        if (rows.length > 0) await this.#rewrap(store, rows, wrap);
      }
      onProgress?.({ done: Math.min(from + BATCH, all.length), total: all.length });
    }
    await this.#forget(id);
  }

  async #rewrap(store: RowStore, rows: readonly Row[], from: CryptoKey): Promise<void> {
    const anew = new Map<string, { readonly before: ArrayBuffer; readonly after: ArrayBuffer }>();
    for (const { id, wrappedKey } of rows) {
      try {
        anew.set(id, { before: wrappedKey, after: await rewrapDataKey(wrappedKey, from, this.#keys.wrap) });
      } catch {
        this.#damaged.add(`${store}/${id}`);
      }
    }
    const locks = store === 'metadata' ? await this.#lock([...anew.keys()]) : null;
    let put = 0;
    try {
      await this.#options.connection.use((database) =>
        change(database, [store], async (transaction) => {
          const target = transaction.objectStore(store);
          const steps: (() => Promise<unknown>)[] = [];
          for (const [id, { before, after }] of anew) {
            if (locks && !locks.has(id)) continue;
            const now = await target.get(id);
            if (!now || !sameBytes(now.wrappedKey, before)) continue;
            const { id: keyId } = this.#keys;
            const row: Row =
              store === 'metadata'
                ? { ...now, keyId, wrappedKey: after, sealedUnder: sealedUnder(now as DraftRow) }
                : { ...now, keyId, wrappedKey: after };
            // Outbox rows and drafts differ, and each goes back to the store it came from.
            steps.push(() => target.put(row as never));
          }
          put = steps.length;
          return steps;
        }),
      );
      this.#rewrapped += put;
    } finally {
      await Promise.all([...(locks?.values() ?? [])].map((lock) => lock.release()));
    }
  }

  /** The drafts that nobody has open, so that nobody writes them with the earlier key afterwards. */
  async #lock(ids: readonly string[]) {
    const locks = new Map<string, { release(): Promise<void> }>();
    for (const id of ids) {
      const lock = await takeWriterLock(this.#options.lockName(id), 'shared');
      if (lock) locks.set(id, lock);
      else this.#waiting++;
    }
    return locks;
  }

  /** Retires an earlier key if nothing needs it any more. */
  async #forget(earlier: string): Promise<void> {
    let needed = false;
    await this.#options.connection.use((database) =>
      change(database, ['metadata', 'outbox', 'vault'], async (transaction) => {
        for (const store of ['metadata', 'outbox'] as const) {
          const rows: readonly Row[] = await transaction.objectStore(store).getAll();
          needed ||= rows.some(({ id, keyId }) => keyId === earlier && !this.#damaged.has(`${store}/${id}`));
        }
        if (needed) return [];
        const vault = transaction.objectStore('vault');
        const carried = checked(await vault.get(carriedId(this.#keys.id)));
        const rest = { ...carried, earlier: carried.earlier.filter(({ id }) => id !== earlier) };
        return [
          () => vault.put(rest),
          () => vault.put(Object.assign({ id: retiredId(earlier) }, { format: CARRIED_FORMAT })),
        ];
      }),
    );
    if (needed) this.#done = false;
  }
}

function sameBytes(one: ArrayBuffer, other: ArrayBuffer): boolean {
  const [a, b] = [new Uint8Array(one), new Uint8Array(other)];
  return a.length === b.length && a.every((byte, at) => byte === b[at]);
}
