// SPDX-License-Identifier: Apache-2.0
import type { Connection } from './connection.js';
import { DraftError } from './failure.js';
import { partsOf } from './key-ranges.js';
import type { DraftBody, DraftMetadata } from './schema.js';
import { type Change, change } from './transaction.js';

export interface StoredDraft {
  readonly metadata: DraftMetadata;
  /** Missing only when someone else's hand was at work. */
  readonly body: DraftBody | undefined;
}

/** Says whether what is stored may be replaced or removed. Asked inside the transaction that does it. */
export type MayReplace = (stored: DraftMetadata) => boolean;

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

  write(metadata: DraftMetadata, body: DraftBody, mayReplace: MayReplace): Promise<void> {
    return this.#connection.use((database) =>
      // The stores of files are left out: saving text must not wait for a film.
      change(database, ['metadata', 'bodies'], async (transaction) => {
        await expectKnown(transaction, metadata.id, mayReplace);
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
  async list(): Promise<DraftMetadata[]> {
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
