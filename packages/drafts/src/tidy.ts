// SPDX-License-Identifier: Apache-2.0
import { removeExpired } from './bin/discarded.js';
import { FileShelf } from './file-shelf.js';
import type { StoreParts } from './store-parts.js';

/** Removes what belongs to nothing any more, and what was discarded long enough ago. */
export async function tidy(parts: Pick<StoreParts, 'connection' | 'clock'>): Promise<void> {
  await removeExpired(parts);
  await new FileShelf(parts.connection).removeOrphans();
}
