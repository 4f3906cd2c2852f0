// SPDX-License-Identifier: Apache-2.0
import { openDataKey } from './data-key.js';
import { type DraftCard, openCard } from './draft-card.js';
import { isAway } from './draft-place.js';
import { DraftError } from './failure.js';
import { type Keychain, wrapKeyFor } from './keys/keychain.js';
import type { StoredDraft } from './shelf.js';
import type { StoreParts } from './store-parts.js';

/** A draft with what opens it. */
export interface Opened {
  readonly stored: StoredDraft;
  /** What the data key is wrapped under now. */
  readonly wrap: CryptoKey;
  readonly key: CryptoKey;
  readonly card: DraftCard;
}

/** A draft that an earlier release kept says only to those who know its identity what it is, until it is saved again. */
export class NoCard extends RangeError {
  constructor() {
    super('This draft was kept by an earlier release. Open it by its identity and save it once.');
  }
}

/** @throws NoCard, or DraftError when it is not there, not for these keys, or its card cannot be read */
export async function openForCard(id: string, keys: Keychain, { shelf }: Pick<StoreParts, 'shelf'>): Promise<Opened> {
  const stored = await shelf.read(id);
  if (!stored || stored.metadata.gone) throw new DraftError({ kind: 'changed-elsewhere' });
  return openRow(stored, keys);
}

/** @throws NoCard or DraftError, as above */
export async function openRow(stored: StoredDraft, keys: Keychain): Promise<Opened> {
  const { metadata, body } = stored;
  const wrap = await wrapKeyFor(keys, metadata);
  if (!wrap) throw new DraftError({ kind: (await isAway(metadata, keys)) ? 'handed-over' : 'lost-key' });
  const { key } = await openDataKey(wrap, metadata.wrappedKey);
  if (!body) throw new DraftError({ kind: 'tampered' });
  if (!body.card) throw new NoCard();
  return { stored, wrap, key, card: await openCard(key, metadata.id, body.card) };
}
