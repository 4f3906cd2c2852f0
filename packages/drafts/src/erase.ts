// SPDX-License-Identifier: Apache-2.0
import { withOwnConnection, writersGone } from './after-store.js';
import type { Connection } from './connection.js';
import type { DraftRow } from './draft-row.js';
import { emptied } from './emptied.js';
import { partsOf } from './key-ranges.js';
import { opaqueName } from './opaque-ids.js';
import { LOCK_PATIENCE, type StoreDesk, type StoreParts, draftLockName } from './store-parts.js';
import { change } from './transaction.js';
import { takeWriterLock } from './writer-lock.js';

const STORES = ['metadata', 'bodies', 'files', 'pieces', 'outbox', 'payloads', 'vault'] as const;

/** What was erased for one person, and what could not be. */
export interface Erased {
  readonly drafts: number;
  /** Entries of the outbox, sent or not. */
  readonly entries: number;
  /** Ids of drafts that a tab has open. Close or lock it, and erase again. */
  readonly open: readonly string[];
  /** Drafts and entries of other keys: whose they are cannot be told here. */
  readonly ofOtherKeys: number;
}

/** Locks every tab first. `open` when one did not let go in time. */
export async function eraseAll(parts: StoreParts, desk: StoreDesk): Promise<{ readonly open: boolean }> {
  await desk.lock();
  return withOwnConnection(parts, async (own) => {
    const gone = await writersGone(parts.databaseName, LOCK_PATIENCE);
    await eraseEverything(own);
    return { open: !gone };
  });
}

/** Overwrites every wrapped key first, so that what a half-done removal leaves behind opens no more; then all rows. */
async function eraseEverything(connection: Connection): Promise<void> {
  await connection.use((database) =>
    change(database, ['metadata', 'outbox', 'vault'], async (transaction) => {
      const metadata = transaction.objectStore('metadata');
      const outbox = transaction.objectStore('outbox');
      const [drafts, entries] = [await metadata.getAll(), await outbox.getAll()];
      return [
        ...drafts.map((row) => () => metadata.put({ ...row, wrappedKey: new ArrayBuffer(0) })),
        ...entries.map((row) => () => outbox.put({ ...row, wrappedKey: new ArrayBuffer(0) })),
        () => transaction.objectStore('vault').clear(),
      ];
    }),
  );
  await connection.use((database) =>
    change(database, [...STORES], async (transaction) =>
      STORES.map((name) => () => transaction.objectStore(name).clear()),
    ),
  );
  connection.witness.forget();
}

/** Erases what the present keys can tell to be of this person. */
export async function erasePerson(
  given: string,
  { keys, connection, databaseName }: StoreParts,
  desk: StoreDesk,
): Promise<Erased> {
  await desk.endDrafts(({ identity }) => identity.person === given, 'closed');
  const { index, id: keyId, earlier } = await keys.keys();
  const person = await opaqueName(index, 'person', given);
  const own = (row: { readonly keyId: string }) => row.keyId === keyId || earlier.has(row.keyId);
  const [drafts, entries] = await connection.use((database) =>
    Promise.all([database.reading('metadata').getAll(), database.reading('outbox').getAll()]),
  );
  const open: string[] = [];
  let erased = 0;
  for (const { id, gone } of drafts.filter((row: DraftRow) => row.person === person) as DraftRow[]) {
    const lock = await takeWriterLock(draftLockName(databaseName, id));
    if (!lock) {
      open.push(id);
      continue;
    }
    try {
      await eraseDraft(connection, id);
      // What only stands for the files of a draft is none.
      if (gone?.why !== 'moved') erased++;
    } finally {
      await lock.release();
    }
  }
  const ofPerson = entries.filter(({ personId }) => personId === person).map(({ id }) => id);
  await connection.use((database) =>
    change(database, ['outbox', 'payloads'], async (transaction) =>
      ofPerson.flatMap((id) => [
        () => transaction.objectStore('outbox').delete(id),
        () => transaction.objectStore('payloads').delete(id),
      ]),
    ),
  );
  await emptied(connection);
  const others = [...drafts, ...entries].filter((row) => !own(row));
  const told = new Set([...drafts.filter((row) => row.person === person).map(({ id }) => id), ...ofPerson]);
  const ofOtherKeys = others.filter(({ id }) => !told.has(id)).length;
  return { drafts: erased, entries: ofPerson.length, open, ofOtherKeys };
}

async function eraseDraft(connection: Connection, id: string): Promise<void> {
  await connection.use((database) =>
    change(database, ['metadata'], async (transaction) => {
      const metadata = transaction.objectStore('metadata');
      const row = await metadata.get(id);
      return row ? [() => metadata.put({ ...row, wrappedKey: new ArrayBuffer(0) })] : [];
    }),
  );
  await connection.use((database) =>
    change(database, ['metadata', 'bodies', 'files', 'pieces'], async (transaction) => [
      () => transaction.objectStore('metadata').delete(id),
      () => transaction.objectStore('bodies').delete(id),
      () => transaction.objectStore('files').delete(partsOf(id)),
      () => transaction.objectStore('pieces').delete(partsOf(id)),
    ]),
  );
}
