// SPDX-License-Identifier: Apache-2.0
import type { Connection } from './connection.js';

/** After something was removed: when nothing is left that anybody would miss, nothing can be lost any more. */
export async function emptied(connection: Connection): Promise<void> {
  try {
    const left = await connection.use((database) =>
      Promise.all([
        database.reading('metadata').getKey(IDBKeyRange.lowerBound('')),
        // Receipts of what was sent are no loss.
        database
          .reading('outbox')
          .index('byState')
          .getKey(IDBKeyRange.upperBound(['sent'])),
      ]),
    );
    if (left.every((key) => key === undefined) && !connection.witness.loss) connection.witness.forget();
  } catch {
    // What was to be removed is removed. This is looked at again the next time.
  }
}
