// SPDX-License-Identifier: Apache-2.0
import type { Connection } from './connection.js';
import type { DraftBodyRow, DraftRow } from './draft-row.js';
import { DraftError } from './failure.js';
import { retiredId } from './keys/carried.js';
import { partsOf } from './key-ranges.js';
import { type Change, change } from './transaction.js';

export interface StoredDraft {
  readonly metadata: DraftRow;
  /** Missing only when someone else's hand was at work. */
  readonly body: DraftBodyRow | undefined;
}

/** Says whether what is stored may be replaced or removed. Asked inside the transaction that does it. */
export type MayReplace = (stored: DraftRow) => boolean;

/** Reading and writing of rows, each in one transaction. Knows no keys. */
export class Shelf {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  read(id: string): Promise<StoredDraft | null> {
    return this.#connection.use(async (database) => {
      const transaction = database.transaction(['metadata', 'bodies'], 'readonly');
      const [metadata, body] = await Promise.all([
        transaction.objectStore('metadata').get(id),
        transaction.objectStore('bodies').get(id),
        transaction.done,
      ]);
      return metadata ? { metadata, body } : null;
    });
  }

  /** The rows of these ids, in their order. */
  rows(ids: readonly string[]): Promise<(DraftRow | null)[]> {
    return this.#connection.use(async (database) => {
      const { store, done } = database.transaction('metadata');
      const [...found] = await Promise.all([...ids.map((id) => store.get(id)), done]);
      return ids.map((_, at) => found[at] ?? null);
    });
  }

  write(metadata: DraftRow, body: DraftBodyRow, mayReplace: MayReplace): Promise<void> {
    // A new row looks whether its key was replaced, which a tab that slept may not have heard.
    const begins = metadata.sequence === 1;
    return this.#connection.use((database) =>
      // The stores of files are left out: saving text must not wait for a film.
      change(database, begins ? ['metadata', 'bodies', 'vault'] : ['metadata', 'bodies'], async (transaction) => {
        await expectKnown(transaction, metadata.id, mayReplace);
        if (begins) await refuseIfRetired(transaction, metadata.keyId);
        return [
          () => transaction.objectStore('metadata').put(metadata),
          () => transaction.objectStore('bodies').put(body),
        ];
      }),
    );
  }

  /** Puts other rows in the place of rows that are still the ones that were read. */
  rewrite(metadata: DraftRow, body: DraftBodyRow, mayReplace: MayReplace): Promise<void> {
    return this.#connection.use((database) =>
      change(database, ['metadata', 'bodies'], async (transaction) => {
        const stored = await expectKnown(transaction, metadata.id, mayReplace);
        if (!stored) throw new DraftError({ kind: 'changed-elsewhere' });
        return [
          () => transaction.objectStore('metadata').put(metadata),
          () => transaction.objectStore('bodies').put(body),
        ];
      }),
    );
  }

  /** Removes the draft and all its files. */
  remove(id: string, mayReplace: MayReplace): Promise<void> {
    return this.#connection.use((database) =>
      change(database, ['metadata', 'bodies', 'files', 'pieces'], async (transaction) => {
        await expectKnown(transaction, id, mayReplace);
        return [
          () => transaction.objectStore('metadata').delete(id),
          () => transaction.objectStore('bodies').delete(id),
          () => transaction.objectStore('files').delete(partsOf(id)),
          () => transaction.objectStore('pieces').delete(partsOf(id)),
        ];
      }),
    );
  }

  has(id: string): Promise<boolean> {
    return this.#connection.use(async (database) => (await database.getKey('metadata', id)) !== undefined);
  }

  /** Newest first. `size` counts the files too. */
  async list(): Promise<DraftRow[]> {
    const [oldestFirst, files] = await this.#connection.use((database) => {
      const transaction = database.transaction(['metadata', 'files'], 'readonly');
      return Promise.all([
        transaction.objectStore('metadata').index('updatedAt').getAll(),
        transaction.objectStore('files').getAll(),
        transaction.done,
      ]);
    });
    const stored = new Map<string, number>();
    for (const { draft, stored: bytes } of files) stored.set(draft, (stored.get(draft) ?? 0) + bytes);
    return oldestFirst.reverse().map((row) => ({ ...row, size: row.size + (stored.get(row.id) ?? 0) }));
  }
}

/** @throws DraftError `changed-elsewhere` when another draft is stored under this id than the one that is known */
export async function expectKnown(transaction: Change, id: string, mayReplace: MayReplace): Promise<boolean> {
  const stored = await transaction.objectStore('metadata').get(id);
  if (stored && !mayReplace(stored)) throw new DraftError({ kind: 'changed-elsewhere' });
  return stored !== undefined;
}

/** @throws DraftError `retired-key` */
export async function refuseIfRetired(transaction: Change, keyId: string): Promise<void> {
  const mark = await transaction.objectStore('vault').getKey(retiredId(keyId));
  if (mark !== undefined) throw new DraftError({ kind: 'retired-key' });
}
