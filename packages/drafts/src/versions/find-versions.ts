// SPDX-License-Identifier: Apache-2.0
import type { DraftSummary } from '../contract.js';
import { listDrafts } from '../draft-list.js';
import { type DraftIdentity, ownIdentity } from '../identity.js';
import { openForCard } from '../opened-draft.js';
import { opaqueName } from '../opaque-ids.js';
import type { StoreParts } from '../store-parts.js';
import type { OtherVersion } from './contract.js';

/**
 * The names outside the envelope tell no version from another form. So the cards of this person's drafts are opened, as
 * far as these keys open them.
 */
export async function findOtherVersions(given: DraftIdentity, parts: StoreParts): Promise<OtherVersion[]> {
  const wanted = ownIdentity(given);
  const keys = await parts.keys.keys();
  const person = await opaqueName(keys.index, 'person', wanted.person);
  const found = await Promise.all(
    (await listDrafts(parts.connection, { person })).map(async (summary: DraftSummary) => {
      try {
        const { identity, label } = (await openForCard(summary.id, keys, parts)).card;
        return { ...summary, identity, label };
      } catch {
        // Not for these keys, damaged, or of a release that sealed no card: nobody can tell what it is.
        return null;
      }
    }),
  );
  return found.filter((one) => one !== null && isOtherVersion(one.identity, wanted)) as OtherVersion[];
}

function isOtherVersion(found: DraftIdentity, wanted: DraftIdentity): boolean {
  const { person, form, author, version } = found;
  return person === wanted.person && form === wanted.form && author === wanted.author && version !== wanted.version;
}
