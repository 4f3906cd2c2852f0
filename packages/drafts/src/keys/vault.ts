// SPDX-License-Identifier: Apache-2.0
import type { Bytes } from '../bytes.js';
import { Connection } from '../connection.js';
import type { VaultRow } from '../schema.js';
import { change } from '../transaction.js';

/** The root key of one slot, wrapped for one way to open it. `way` decides what else there is. */
export interface WrappedRootRow extends VaultRow {
  readonly format: number;
  readonly salt: Bytes;
  readonly wrapped: ArrayBuffer;
}

export const VAULT_FORMAT = 1;

/** The store of wrapped root keys in the database of the drafts. Opens and closes it for each use. */
export class Vault {
  readonly #databaseName: string;

  constructor(databaseName: string) {
    this.#databaseName = databaseName;
  }

  read(id: string): Promise<unknown> {
    return this.#use((connection) => connection.use((database) => database.reading('vault').get(id)));
  }

  /** Puts all rows, or none. */
  write(...rows: readonly VaultRow[]): Promise<void> {
    return this.#use((connection) =>
      connection.use((database) =>
        change(database, ['vault'], async (transaction) =>
          rows.map((row) => () => transaction.objectStore('vault').put(row)),
        ),
      ),
    );
  }

  async #use<Result>(work: (connection: Connection) => Promise<Result>): Promise<Result> {
    const connection = new Connection(this.#databaseName);
    try {
      return await work(connection);
    } finally {
      connection.close();
    }
  }
}
