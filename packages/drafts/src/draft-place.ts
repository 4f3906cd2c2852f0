// SPDX-License-Identifier: Apache-2.0
import { ROW_FORMAT, type DraftRow } from './draft-row.js';
import { DraftError } from './failure.js';
import type { DraftIdentity } from './identity.js';
import { dataKeyOf, type Keychain, wrapKeyFor } from './keys/keychain.js';
import type { DataKey } from './data-key.js';
import { type OpaqueIds, opaqueIds } from './opaque-ids.js';
import type { Shelf } from './shelf.js';

/** A worker may hand over a draft, begin it again, and hand over that one too, while all are still worked on. */
const TURNS = 4;

/** True for a draft that was given to another worker: it lies here, and is not ours. */
export async function isAway(row: DraftRow, keys: Keychain): Promise<boolean> {
  return row.handed === true && (await wrapKeyFor(keys, row)) === null;
}

/** @throws DraftError `newer-schema`, `handed-over` or `lost-key` */
export async function openKeyOf(row: DraftRow, keys: Keychain): Promise<DataKey> {
  if (row.format > ROW_FORMAT) throw new DraftError({ kind: 'newer-schema' });
  if (await isAway(row, keys)) throw new DraftError({ kind: 'handed-over' });
  return dataKeyOf(keys, row);
}

/**
 * Where the draft of an identity is, or would begin. Usually the first place; while drafts of the same identity are in
 * other hands, the next one that is free.
 */
export async function placeOf(
  keys: Keychain,
  identity: DraftIdentity,
  shelf: Shelf,
): Promise<{ readonly ids: OpaqueIds; readonly stored: boolean }> {
  const places = await Promise.all(Array.from({ length: TURNS }, (_, turn) => opaqueIds(keys.index, identity, turn)));
  const rows = await shelf.rows(places.map(({ draft }) => draft));
  const away = await Promise.all(rows.map((row) => row !== null && isAway(row, keys)));
  const own = rows.findIndex((row, turn) => row !== null && !away[turn]);
  if (own >= 0) return { ids: places[own]!, stored: true };
  return { ids: places[rows.indexOf(null)] ?? places[TURNS - 1]!, stored: false };
}
