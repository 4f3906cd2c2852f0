// SPDX-License-Identifier: Apache-2.0
import type { Connection } from './connection.js';
import { DraftError } from './failure.js';
import type { DraftBody, DraftMetadata, DraftsDatabase } from './schema.js';

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
      change(database, metadata.id, mayReplace, [
        (transaction) => transaction.objectStore('metadata').put(metadata),
        (transaction) => transaction.objectStore('bodies').put(body),
      ]),
    );
  }

  remove(id: string, mayReplace: MayReplace): Promise<void> {
    return this.#connection.use((database) =>
      change(database, id, mayReplace, [
        (transaction) => transaction.objectStore('metadata').delete(id),
        (transaction) => transaction.objectStore('bodies').delete(id),
      ]),
    );
  }

  has(id: string): Promise<boolean> {
    return this.#connection.use(async (database) => (await database.getKey('metadata', id)) !== undefined);
  }

  /** Newest first. */
  async list(): Promise<DraftMetadata[]> {
    const oldestFirst = await this.#connection.use((database) => database.getAllFromIndex('metadata', 'updatedAt'));
    return oldestFirst.reverse();
  }
}

type Transaction = ReturnType<typeof begin>;

function begin(database: DraftsDatabase) {
  return database.transaction(['metadata', 'bodies'], 'readwrite', { durability: 'strict' });
}

/** Both stores or neither. */
async function change(
  database: DraftsDatabase,
  id: string,
  mayReplace: MayReplace,
  steps: readonly ((transaction: Transaction) => Promise<unknown>)[],
): Promise<void> {
  const transaction = begin(database);
  const ends: Promise<unknown>[] = [];
  // Of several errors the first is told; the others must not be left without anyone to catch them.
  const expect = (end: Promise<unknown>) => {
    end.catch(() => undefined);
    ends.push(end);
  };
  expect(transaction.done);
  const stored = await transaction.objectStore('metadata').get(id);
  if (stored && !mayReplace(stored)) throw new DraftError({ kind: 'changed-elsewhere' });
  try {
    for (const step of steps) expect(step(transaction));
    transaction.commit();
    await Promise.all(ends);
  } catch (cause) {
    abort(transaction);
    // A request only knows that the transaction ended; the transaction knows why, such as no space.
    throw transaction.error ?? cause;
  }
}

function abort(transaction: Transaction): void {
  try {
    transaction.abort();
  } catch {
    // It has ended by itself.
  }
}
