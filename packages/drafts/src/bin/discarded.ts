// SPDX-License-Identifier: Apache-2.0
import type { Connection } from '../connection.js';
import type { DiscardedDraft } from '../contract.js';
import { placeOf, placesOf } from '../draft-place.js';
import type { DraftRow, GoneRow } from '../draft-row.js';
import { emptied } from '../emptied.js';
import { DraftError } from '../failure.js';
import type { DraftIdentity } from '../identity.js';
import { openRow } from '../opened-draft.js';
import { type MayReplace, removal } from '../shelf.js';
import { type StoreParts, draftLockName } from '../store-parts.js';
import { type Change, change } from '../transaction.js';
import { takeWriterLock } from '../writer-lock.js';

const DAY = 24 * 60 * 60 * 1000;

type DiscardedRow = DraftRow & { readonly gone: GoneRow & { readonly at: number; readonly until: number } };

/** Takes a draft out of every list, and keeps it as it is, sealed. */
export async function keepDiscarded(
  id: string,
  mayReplace: MayReplace,
  identity: DraftIdentity,
  days: number,
  { keys, connection, clock }: StoreParts,
): Promise<void> {
  const places = await placesOf(await keys.keys(), identity);
  const at = clock().getTime();
  await connection.use((database) =>
    change(database, ['metadata', 'bodies', 'files', 'pieces'], async (transaction) => {
      const metadata = transaction.objectStore('metadata');
      const row: DraftRow | undefined = await metadata.get(id);
      if (!row) return [];
      if (!mayReplace(row)) throw new DraftError({ kind: 'changed-elsewhere' });
      const { updatedAt, ...left } = row;
      const gone = { why: 'discarded', updatedAt, at, until: at + days * DAY } as const;
      const others: (DraftRow | undefined)[] = await Promise.all(
        places.filter((place) => place !== id).map((place) => metadata.get(place)),
      );
      // A new draft of this identity must find a place: the earliest of those kept gives its own up.
      const earliest = others.every((other) => other)
        ? others.filter((other) => isDiscarded(other)).sort((one, other) => one.gone.at - other.gone.at)[0]
        : undefined;
      return [() => metadata.put({ ...left, gone } as never), ...(earliest ? removal(transaction, earliest) : [])];
    }),
  );
}

/** The latest first. */
export async function listDiscarded({ connection, clock }: StoreParts): Promise<DiscardedDraft[]> {
  const now = clock().getTime();
  const rows: DraftRow[] = await connection.use((database) =>
    database.reading('metadata').index('keptUntil').getAll(IDBKeyRange.lowerBound(now, true)),
  );
  return rows
    .filter((row) => isDiscarded(row))
    .sort((one, other) => other.gone.at - one.gone.at)
    .map(({ id, keyId, createdAt, size, gone: { updatedAt, at, until } }) => ({
      id,
      keyId,
      size,
      createdAt: new Date(createdAt),
      updatedAt: new Date(updatedAt),
      discardedAt: new Date(at),
      keptUntil: new Date(until),
    }));
}

export async function restoreDiscarded(id: string, parts: StoreParts): Promise<void> {
  const { connection, keys: ring, shelf, databaseName, clock } = parts;
  const keys = await ring.keys();
  const lock = await takeWriterLock(draftLockName(databaseName, id));
  if (!lock) throw new DraftError({ kind: 'open-elsewhere' });
  try {
    const stored = await shelf.read(id);
    if (!isDiscarded(stored?.metadata) || stored.metadata.gone.until <= clock().getTime()) {
      throw new DraftError({ kind: 'changed-elsewhere' });
    }
    const { card } = await openRow({ ...stored, metadata: restored(stored.metadata) }, keys);
    if ((await placeOf(keys, card.identity, shelf)).stored) throw new DraftError({ kind: 'exists' });
    await connection.use((database) =>
      change(database, ['metadata'], async (transaction) => {
        const metadata = transaction.objectStore('metadata');
        const now: DraftRow | undefined = await metadata.get(id);
        if (!isDiscarded(now)) throw new DraftError({ kind: 'changed-elsewhere' });
        return [() => metadata.put(restored(now))];
      }),
    );
  } finally {
    await lock.release();
  }
}

/** Removes one of them for good. */
export function removeDiscarded({ connection }: Pick<StoreParts, 'connection'>, id: string): Promise<void> {
  return remove(connection, async (metadata) => [await metadata.get(id)]);
}

/** Removes those whose time is over. Looks first, so that it seldom has to write. */
export async function removeExpired({ connection, clock }: Pick<StoreParts, 'connection' | 'clock'>): Promise<void> {
  const over = IDBKeyRange.upperBound(clock().getTime());
  const found = await connection.use((database) => database.reading('metadata').index('keptUntil').getKey(over));
  if (found !== undefined) await remove(connection, (metadata) => metadata.index('keptUntil').getAll(over));
}

type Metadata = ReturnType<typeof metadataOf>;
const metadataOf = (transaction: Change) => transaction.objectStore('metadata');

async function remove(connection: Connection, find: (metadata: Metadata) => Promise<(DraftRow | undefined)[]>) {
  await connection.use((database) =>
    change(database, ['metadata', 'bodies', 'files', 'pieces'], async (transaction) => {
      const rows = await find(metadataOf(transaction));
      return rows.filter((row) => isDiscarded(row)).flatMap((row) => removal(transaction, row));
    }),
  );
  await emptied(connection);
}

function isDiscarded(row: DraftRow | undefined): row is DiscardedRow {
  return row?.gone?.why === 'discarded';
}

function restored({ gone: { updatedAt }, ...row }: DiscardedRow): DraftRow {
  const { gone: _, ...plain } = row as DraftRow;
  return { ...plain, updatedAt };
}
