// SPDX-License-Identifier: Apache-2.0
import type { Connection } from './connection.js';
import { type DraftBodyRow, type DraftRow, filesHome } from './draft-row.js';
import { emptied } from './emptied.js';
import { DraftError } from './failure.js';
import { retiredId } from './keys/vault-ids.js';
import { partsOf } from './key-ranges.js';
import { type Change, type Step, change } from './transaction.js';

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

  /** `seen` is given the row before the body is here, perhaps more than once. */
  async read(id: string, seen?: (row: DraftRow) => void): Promise<StoredDraft | null> {
    const found = await this.#connection.use(async (database) => {
      const transaction = database.transaction(['metadata', 'bodies']);
      const [metadata, body] = await Promise.all([
        transaction
          .objectStore('metadata')
          .get(id)
          .then((row) => {
            if (row) seen?.(row);
            return row;
          }),
        transaction.objectStore('bodies').get(id),
      ]);
      // What was read is right before the transaction has ended.
      return metadata ? { metadata, body } : null;
    });
    if (found) this.#connection.witness.holds();
    return found;
  }

  /** The rows of these ids, in their order. */
  rows(ids: readonly string[]): Promise<(DraftRow | null)[]> {
    return this.#connection.use((database) => {
      const metadata = database.reading('metadata');
      return Promise.all(ids.map(async (id) => (await metadata.get(id)) ?? null));
    });
  }

  async write(metadata: DraftRow, body: DraftBodyRow, mayReplace: MayReplace): Promise<void> {
    // A new row looks whether its key was replaced, which a tab that slept may not have heard.
    const begins = metadata.sequence === 1;
    await this.#connection.use((database) =>
      // The stores of files are left out: saving text must not wait for a film.
      change(
        database,
        begins ? ['metadata', 'bodies', 'vault'] : ['metadata', 'bodies'],
        (transaction) => putDraft(transaction, metadata, body),
        (transaction) =>
          Promise.all([
            expectKnown(transaction, metadata.id, mayReplace),
            begins && refuseIfRetired(transaction, metadata.keyId),
          ]),
      ),
    );
    this.#connection.witness.holds();
  }

  /** Removes the draft and all its files. */
  async remove(id: string, mayReplace: MayReplace): Promise<void> {
    await this.#connection.use((database) =>
      change(database, ['metadata', 'bodies', 'files', 'pieces'], async (transaction) => {
        const row = await transaction.objectStore('metadata').get(id);
        expectReplaceable(row, mayReplace);
        return removal(transaction, row ?? { id });
      }),
    );
    await emptied(this.#connection);
  }

  /** False when there is surely nothing to tidy up: a look at one key of each. */
  async mayNeedTidying(): Promise<boolean> {
    const any = IDBKeyRange.lowerBound([]);
    const found = await this.#connection.use((database) =>
      Promise.all([
        database.reading('files').getKey(any),
        database.reading('pieces').getKey(any),
        database.reading('metadata').index('keptUntil').getKey(IDBKeyRange.lowerBound(0)),
      ]),
    );
    return found.some((key) => key !== undefined);
  }

  async row(id: string): Promise<DraftRow | null> {
    return (await this.#connection.use((database) => database.reading('metadata').get(id))) ?? null;
  }
}

export function putDraft(transaction: Change, metadata: DraftRow, body: DraftBodyRow): Step[] {
  return [() => transaction.objectStore('metadata').put(metadata), () => transaction.objectStore('bodies').put(body)];
}

/** @throws DraftError `changed-elsewhere` when another draft is stored under this id than the one that is known */
export async function expectKnown(transaction: Change, id: string, mayReplace: MayReplace): Promise<boolean> {
  const stored = await transaction.objectStore('metadata').get(id);
  expectReplaceable(stored, mayReplace);
  return stored !== undefined;
}

function expectReplaceable(stored: DraftRow | undefined, mayReplace: MayReplace): void {
  if (stored && !mayReplace(stored)) throw new DraftError({ kind: 'changed-elsewhere' });
}

/** A draft goes with all its files, wherever they lie. */
export function removal(transaction: Change, row: Pick<DraftRow, 'id' | 'filesOf'>): Step[] {
  return [...new Set([row.id, filesHome(row)])].flatMap((id) => [
    () => transaction.objectStore('metadata').delete(id),
    () => transaction.objectStore('bodies').delete(id),
    () => transaction.objectStore('files').delete(partsOf(id)),
    () => transaction.objectStore('pieces').delete(partsOf(id)),
  ]);
}

/** @throws DraftError `retired-key` */
export async function refuseIfRetired(transaction: Change, keyId: string): Promise<void> {
  const mark = await transaction.objectStore('vault').getKey(retiredId(keyId));
  if (mark !== undefined) throw new DraftError({ kind: 'retired-key' });
}
