// SPDX-License-Identifier: Apache-2.0
import type { DraftDescription } from './contract.js';
import type { DraftCard } from './draft-card.js';
import { asDraftError } from './failure-of.js';
import type { Keychain } from './keys/keychain.js';
import { NoCard, openForCard } from './opened-draft.js';
import type { StoreParts } from './store-parts.js';

export async function cardOf(id: string, keys: Keychain, parts: StoreParts): Promise<DraftCard> {
  return (await openForCard(id, keys, parts)).card;
}

export async function describeDrafts(ids: readonly string[], parts: StoreParts): Promise<DraftDescription[]> {
  const keys = await parts.keys.keys();
  return Promise.all(
    ids.map(async (id): Promise<DraftDescription> => {
      try {
        const { identity, label, history } = (await openForCard(id, keys, parts)).card;
        return { id, identity, label, history, failure: null };
      } catch (cause) {
        if (cause instanceof NoCard) return { id, identity: null, label: null, history: [], failure: null };
        return { id, identity: null, label: null, history: [], failure: asDraftError(cause, 'use').failure };
      }
    }),
  );
}
