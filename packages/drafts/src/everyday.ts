// SPDX-License-Identifier: Apache-2.0
// Fetched when drafts are first listed, or a file is first touched.
import './index.js'; // For bundlers: see parts.ts.
import { listDiscarded, removeDiscarded, restoreDiscarded } from './bin/discarded.js';
import { listDrafts } from './draft-list.js';
import { placeOf } from './draft-place.js';
import { expiredDrafts, findDrafts } from './draft-search.js';
import { cardOf, describeDrafts } from './find.js';
import { ownIdentity } from './identity.js';
import type { LateMethods } from './store-parts.js';
import { previewMigration } from './versions/carry-over.js';
import { findOtherVersions } from './versions/find-versions.js';

export { keepDiscarded } from './bin/discarded.js';
export { relabel, setTray } from './draft-beside.js';
export { openFiles } from './draft-files.js';
export { tidy } from './tidy.js';

/** What the methods of these names of the store do. */
export const methods = {
  async openById({ parts, desk }, id) {
    const keys = await parts.keys.keys();
    const { identity } = await cardOf(id, keys, parts);
    const place = await placeOf(keys, identity, parts.shelf);
    return desk.open(identity, place.id === id ? undefined : id);
  },
  async has({ parts }, given) {
    const identity = ownIdentity(given);
    return (await placeOf(await parts.keys.keys(), identity, parts.shelf)).stored;
  },
  list: ({ parts }, page) => listDrafts(parts.connection, page),
  find: async ({ parts }, query) => findDrafts(parts.connection, (await parts.keys.keys()).index, query),
  expired: ({ parts }, days) => expiredDrafts(parts.connection, days, parts.clock()),
  describe: ({ parts }, ids) => describeDrafts(ids, parts),
  findOtherVersions: ({ parts }, identity) => findOtherVersions(identity, parts),
  previewMigration: ({ parts, desk }, id, version, migrate) => previewMigration(id, version, migrate, parts, desk),
  discarded: ({ parts }) => listDiscarded(parts),
  restoreDiscarded: ({ parts }, id) => restoreDiscarded(id, parts),
  removeDiscarded: ({ parts }, id) => removeDiscarded(parts, id),
} satisfies LateMethods;
