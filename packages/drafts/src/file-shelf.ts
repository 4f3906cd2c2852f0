// SPDX-License-Identifier: Apache-2.0
import type { Connection } from './connection.js';
import { DraftError } from './failure.js';
import { walk } from './cursor.js';
import type { Transaction } from './indexed-db.js';
import { partsOf } from './key-ranges.js';
import type { SealedDraft } from './draft-on-disk.js';
import type { FileRow, PieceRow } from './schema.js';
import { type MayReplace, expectKnown, putDraft, refuseIfRetired } from './shelf.js';
import { change } from './transaction.js';

/** Reading and writing of the rows of files, each in one transaction. Knows no keys. */
export class FileShelf {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** Puts the first row of a file beside its draft, or with the rows of a draft that is not stored yet. */
  async begin(file: FileRow, draftId: string, draft: SealedDraft | null, mayReplace: MayReplace): Promise<void> {
    await this.#connection.use((database) =>
      change(
        database,
        draft ? ['metadata', 'bodies', 'files', 'vault'] : ['metadata', 'bodies', 'files'],
        async (transaction) => {
          const stored = await expectKnown(transaction, draftId, mayReplace);
          if (!stored && !draft) throw new DraftError({ kind: 'changed-elsewhere' });
          const putFile = () => transaction.objectStore('files').put(file);
          if (stored || !draft) return [putFile];
          await refuseIfRetired(transaction, draft.metadata.keyId);
          return [...putDraft(transaction, draft.metadata, draft.body), putFile];
        },
      ),
    );
    this.#connection.witness.holds();
  }

  /** Adds pieces to a file that is still there, and puts its new row, without the stores of what is typed. */
  extend(file: FileRow, pieces: readonly PieceRow[]): Promise<void> {
    return this.#connection.use((database) =>
      change(database, ['files', 'pieces'], async (transaction) => {
        const stored = await transaction.objectStore('files').getKey([file.draft, file.id]);
        if (stored === undefined) throw new DraftError({ kind: 'changed-elsewhere' });
        return [
          ...pieces.map((piece) => () => transaction.objectStore('pieces').put(piece)),
          () => transaction.objectStore('files').put(file),
        ];
      }),
    );
  }

  remove(draft: string, id: string): Promise<void> {
    return this.#connection.use((database) =>
      change(database, ['files', 'pieces'], async (transaction) => [
        () => transaction.objectStore('files').delete(partsOf(draft, id)),
        () => transaction.objectStore('pieces').delete(partsOf(draft, id)),
      ]),
    );
  }

  list(draft: string): Promise<FileRow[]> {
    return this.#connection.use((database) => database.reading('files').getAll(partsOf(draft)));
  }

  /** The row, and how many pieces there are beside it. */
  find(draft: string, id: string): Promise<{ readonly row: FileRow; readonly pieces: number } | null> {
    return this.#connection.use(async (database) => {
      const transaction = database.transaction(['files', 'pieces'], 'readonly');
      const [row, pieces] = await Promise.all([
        transaction.objectStore('files').get([draft, id]),
        transaction.objectStore('pieces').count(partsOf(draft, id)),
        transaction.done,
      ]);
      return row ? { row, pieces } : null;
    });
  }

  /** Up to `count` pieces, in order, from a number on. */
  pieces(draft: string, id: string, from: number, count: number): Promise<PieceRow[]> {
    const range = IDBKeyRange.bound([draft, id, from], [draft, id, []]);
    return this.#connection.use((database) => database.reading('pieces').getAll(range, count));
  }

  /** Removes files whose draft is gone, and pieces whose file is gone. Looks first, so that it seldom has to write. */
  async removeOrphans(): Promise<void> {
    const found = await this.#connection.use(async (database) => {
      const transaction = database.transaction(['metadata', 'files', 'pieces'], 'readonly');
      const [orphans] = await Promise.all([orphansIn(transaction), transaction.done]);
      return orphans;
    });
    if (found.length === 0) return;
    await this.#connection.use((database) =>
      change(database, ['metadata', 'files', 'pieces'], async (transaction) =>
        (await orphansIn(transaction)).flatMap((range) => [
          () => transaction.objectStore('files').delete(range),
          () => transaction.objectStore('pieces').delete(range),
        ]),
      ),
    );
  }
}

async function orphansIn(transaction: Transaction): Promise<IDBKeyRange[]> {
  const drafts = new Set(await transaction.objectStore('metadata').getAllKeys());
  const files = new Set<string>();
  const orphans: IDBKeyRange[] = [];
  for (const [draft, id] of await transaction.objectStore('files').getAllKeys()) {
    if (drafts.has(draft)) files.add(JSON.stringify([draft, id]));
    else orphans.push(partsOf(draft, id));
  }
  await walk(transaction.objectStore('pieces').native.openKeyCursor(), ({ key }) => {
    const [draft, file] = key as [string, string];
    if (!files.has(JSON.stringify([draft, file]))) orphans.push(partsOf(draft, file));
    // One step for each file, not for each piece.
    return [draft, file, []];
  });
  return orphans;
}
