// SPDX-License-Identifier: Apache-2.0
import type { Connection } from '../connection.js';
import { type DataKey, openDataKey, rewrapDataKey } from '../data-key.js';
import type { DraftRow } from '../draft-row.js';
import { DraftError } from '../failure.js';
import { part } from '../parts.js';
import type { DraftKeys } from './contract.js';
import { carriedId, retiredId } from './vault-ids.js';

/** The keys of the signed-in worker, and what else they open. */
export interface Keychain extends DraftKeys {
  /** The wrap keys of earlier keys whose rows are not all wrapped anew yet, by their id. */
  readonly earlier: ReadonlyMap<string, CryptoKey>;
}

/** Reads what keys took over from the ones before them. */
export type CarriedOf = (row: unknown, keys: DraftKeys) => Promise<Pick<Keychain, 'index' | 'earlier'>>;

/**
 * The keys with what they took over.
 *
 * @throws DraftError `retired-key` when others took their place, or what `carriedOf` throws
 */
export async function keychainOf(
  keys: DraftKeys,
  connection: Pick<Connection, 'use'>,
  carriedOf: CarriedOf,
): Promise<Keychain> {
  const [carried, retired] = await connection.use((database) => {
    const vault = database.reading('vault');
    return Promise.all([vault.get(carriedId(keys.id)), vault.getKey(retiredId(keys.id))]);
  });
  if (retired !== undefined) throw new DraftError({ kind: 'retired-key' });
  return { ...keys, ...(carried ? await carriedOf(carried, keys) : { earlier: new Map() }) };
}

type Row = Pick<DraftRow, 'id' | 'keyId' | 'wrappedKey' | 'ephemeral'>;

/** Null when none of these keys is meant for the row. */
export async function wrapKeyFor(keys: Keychain, { id, keyId, ephemeral }: Row): Promise<CryptoKey | null> {
  if (keyId === keys.id) return keys.wrap;
  const { exchange } = keys;
  if (ephemeral && exchange) {
    const { exchangeId, receivingKey } = await part('rare');
    if (keyId === (await exchangeId(exchange.publicKey))) return receivingKey(exchange, ephemeral, id);
  }
  return keys.earlier.get(keyId) ?? null;
}

/**
 * The data key of a row, wrapped for the present keys whatever it is wrapped for on the disk.
 *
 * @throws DraftError `lost-key`
 */
export async function dataKeyOf(keys: Keychain, row: Row): Promise<DataKey> {
  const wrap = await wrapKeyFor(keys, row);
  if (!wrap) throw new DraftError({ kind: 'lost-key' });
  if (wrap === keys.wrap) return openDataKey(wrap, row.wrappedKey);
  return openDataKey(keys.wrap, await rewrapDataKey(row.wrappedKey, wrap, keys.wrap));
}
