// SPDX-License-Identifier: Apache-2.0
import type { Connection } from '../connection.js';
import { DraftError } from '../failure.js';
import { change } from '../transaction.js';
import { CARRIED_FORMAT, type CarriedRow, carriedKey, checked } from './carried.js';
import type { DraftKeys, KeyProvider } from './contract.js';
import { AES_KW, INDEX_HMAC, WRAP_USAGES } from './root.js';
import { carriedId, retiredId } from './vault-ids.js';

/**
 * From here on the new keys open all that the old ones do: they are handed the old keys, wrapped. One transaction, so
 * a kill leaves either the old state or this one. Does nothing when it was done before.
 *
 * @throws RangeError when the new keys have rows of their own, or the old provider cannot pass its keys on
 */
export async function beginRotation(
  provider: KeyProvider,
  old: DraftKeys,
  next: DraftKeys,
  connection: Connection,
): Promise<void> {
  if (old.id === next.id) throw new RangeError('These are the same keys.');
  if (!provider.passOn) throw new RangeError('This provider cannot pass its keys on.');
  const passed = await provider.passOn(next.wrap);
  const before = await connection.use((database) => database.reading('vault').get(carriedId(old.id)));
  const carried = before && checked(before);
  const row: CarriedRow = {
    id: carriedId(next.id),
    format: CARRIED_FORMAT,
    index: carried ? await carryOn(carried.index, old.wrap, next.wrap) : passed.index,
    earlier: [
      ...(await Promise.all(
        (carried?.earlier ?? []).map(async ({ id, wrap }) => ({
          id,
          wrap: await carryWrap(wrap, old.wrap, next.wrap),
        })),
      )),
      { id: old.id, wrap: passed.wrap },
    ],
  };
  let taken = false;
  await connection.use((database) =>
    change(database, ['metadata', 'outbox', 'vault'], async (transaction) => {
      const vault = transaction.objectStore('vault');
      if ((await vault.getKey(retiredId(old.id))) !== undefined) throw new DraftError({ kind: 'retired-key' });
      if ((await vault.getKey(row.id)) !== undefined) return [];
      for (const store of ['metadata', 'outbox'] as const) {
        const rows = await transaction.objectStore(store).getAll();
        taken ||= rows.some(({ keyId }) => keyId === next.id);
      }
      return taken ? [] : [() => vault.put(row)];
    }),
  );
  // Their ids were made with another index key, and one store can only look with one.
  if (taken) throw new RangeError('The new keys have drafts of their own.');
}

/** Wraps a carried index key for the keys that follow. */
async function carryOn(wrapped: ArrayBuffer, from: CryptoKey, to: CryptoKey): Promise<ArrayBuffer> {
  const key = await carriedKey(wrapped, from, INDEX_HMAC, ['sign'], true);
  return crypto.subtle.wrapKey('raw', key, to, 'AES-KW');
}

/** Wraps a carried wrap key for the keys that follow. */
async function carryWrap(wrapped: ArrayBuffer, from: CryptoKey, to: CryptoKey): Promise<ArrayBuffer> {
  const key = await carriedKey(wrapped, from, AES_KW, WRAP_USAGES, true);
  return crypto.subtle.wrapKey('raw', key, to, 'AES-KW');
}
