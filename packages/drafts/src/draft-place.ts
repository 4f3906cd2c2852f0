// SPDX-License-Identifier: Apache-2.0
import { ROW_FORMAT, type DraftRow } from './draft-row.js';
import { DraftError } from './failure.js';
import type { DraftIdentity } from './identity.js';
import { dataKeyOf, type Keychain, wrapKeyFor } from './keys/keychain.js';
import type { DataKey } from './data-key.js';
import { opaqueId } from './opaque-ids.js';
import type { Shelf } from './shelf.js';

/** A worker may hand over a draft, begin it again, and hand over that one too, while all are still worked on. */
const TURNS = 4;

/** True for what lies here and is no draft of ours: given to another worker, thrown away, or carried to another version. */
export async function isAway(row: DraftRow, keys: Keychain): Promise<boolean> {
  if (row.gone) return true;
  return row.handed === true && (await wrapKeyFor(keys, row)) === null;
}

/** @throws DraftError `newer-schema`, `handed-over` or `lost-key` */
export async function openKeyOf(row: DraftRow, keys: Keychain): Promise<DataKey> {
  const { format } = row;
  if (format !== ROW_FORMAT) throw new DraftError({ kind: format > ROW_FORMAT ? 'newer-schema' : 'tampered' });
  if (await isAway(row, keys)) throw new DraftError({ kind: row.gone ? 'changed-elsewhere' : 'handed-over' });
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
): Promise<{ readonly id: string; readonly stored: boolean }> {
  const places = await placesOf(keys, identity);
  const rows = await shelf.rows(places);
  const away = await Promise.all(rows.map((row) => row !== null && isAway(row, keys)));
  const own = rows.findIndex((row, turn) => row !== null && !away[turn]);
  if (own >= 0) return { id: places[own]!, stored: true };
  return { id: places[rows.indexOf(null)] ?? places[TURNS - 1]!, stored: false };
}

/** Every id that a draft of an identity may have, in the order in which they are taken. */
export function placesOf(keys: Keychain, identity: DraftIdentity): Promise<string[]> {
  return Promise.all(Array.from({ length: TURNS }, (_, turn) => opaqueId(keys.index, identity, turn)));
}
