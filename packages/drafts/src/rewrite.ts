// SPDX-License-Identifier: Apache-2.0
import type { Connection } from './connection.js';
import type { DraftBodyRow, DraftRow } from './draft-row.js';
import { DraftError } from './failure.js';
import { type MayReplace, expectKnown, putDraft } from './shelf.js';
import { change } from './transaction.js';

/** Puts other rows in the place of rows that are still the ones that were read. */
export function rewrite(
  connection: Connection,
  metadata: DraftRow,
  body: DraftBodyRow,
  mayReplace: MayReplace,
): Promise<void> {
  return connection.use((database) =>
    change(database, ['metadata', 'bodies'], async (transaction) => {
      const stored = await expectKnown(transaction, metadata.id, mayReplace);
      if (!stored) throw new DraftError({ kind: 'changed-elsewhere' });
      return putDraft(transaction, metadata, body);
    }),
  );
}
