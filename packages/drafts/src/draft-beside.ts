// SPDX-License-Identifier: Apache-2.0
import type { Connection } from './connection.js';
import { openCard, sealCard } from './draft-card.js';
import type { DraftOnDisk, Sealed } from './draft-on-disk.js';
import { type DraftTray, sealTray } from './draft-tray.js';
import { DraftError } from './failure.js';
import { rewrite } from './rewrite.js';

/** Gives the draft a name of the worker's own, sealed with it. The draft must be stored. */
export function relabel(disk: DraftOnDisk, connection: Connection, label: string | null): Promise<void> {
  return reseal(disk, connection, async (key, id, { card }) => {
    const before = card && (await openCard(key, id, card));
    return { card: await sealCard(key, id, { ...(before || disk.newCard()), label }) };
  });
}

/** Puts away, or takes away, what did not fit this version of the form. The draft must be stored. */
export function setTray(disk: DraftOnDisk, connection: Connection, tray: readonly DraftTray[]): Promise<void> {
  return reseal(disk, connection, async (key, id, { card }) => ({
    ...(card && { card }),
    ...(tray.length > 0 && { tray: await sealTray(key, id, tray) }),
  }));
}

function reseal(
  disk: DraftOnDisk,
  connection: Connection,
  anew: (key: CryptoKey, id: string, before: Sealed) => Promise<Sealed>,
): Promise<void> {
  return disk.inTurn(async ({ id }) => {
    const stored = await disk.shelf.read(id);
    if (!stored?.body || !disk.dataKey) throw new DraftError({ kind: 'changed-elsewhere' });
    const { metadata } = stored;
    const { card: _card, tray: _tray, ...body } = stored.body;
    const sealed = await anew(disk.dataKey.key, id, disk.sealed);
    await rewrite(connection, metadata, { ...body, ...sealed }, disk.known);
    disk.sealed = sealed;
  });
}
