// SPDX-License-Identifier: Apache-2.0
import { rewrapDataKey } from '../data-key.js';
import { sealCard } from '../draft-card.js';
import { type DraftRow, sealedUnder } from '../draft-row.js';
import { DraftError } from '../failure.js';
import { exchangeId, importPublicKey, sendingKey } from '../keys/exchange.js';
import { carriedOf } from '../keys/carried.js';
import { type Keychain, keychainOf } from '../keys/keychain.js';
import { type Opened, openForCard } from '../opened-draft.js';
import { opaqueNames } from '../opaque-ids.js';
import { rewrite } from '../rewrite.js';
import { type StoreParts, draftLockName } from '../store-parts.js';
import { takeWriterLock } from '../writer-lock.js';
import type { HandOverEvent, Receiver } from './contract.js';

export type Step = Pick<HandOverEvent, 'action' | 'by' | 'reason'> & { readonly to: string };

/** Asks the host. @throws DraftError `not-permitted` */
export async function permitted(id: string, { card }: Opened, step: Step, { clock, can }: StoreParts) {
  for (const text of [step.by, step.to, step.reason] as unknown[]) {
    if (typeof text !== 'string' || text.trim() === '') throw new TypeError('A change of hands needs who and why.');
  }
  const from = card.history.at(-1)?.to ?? card.identity.author;
  const event: HandOverEvent = Object.freeze({ ...step, draft: id, identity: card.identity, from, at: clock() });
  let answer: unknown;
  try {
    answer = await can?.(event);
  } catch (cause) {
    throw new DraftError({ kind: 'not-permitted' }, { cause });
  }
  if (answer !== true) throw new DraftError({ kind: 'not-permitted' });
  return event;
}

/** What the draft is wrapped for next. `index` is missing where only a public key is known. */
interface Target {
  readonly keyId: string;
  readonly wrap: CryptoKey;
  readonly index?: CryptoKey;
  readonly ephemeral?: ArrayBuffer;
}

export async function targetOf(id: string, { keys, publicKey }: Receiver, { connection }: StoreParts): Promise<Target> {
  if (keys) return targetOfKeys(await keychainOf(await keys.unlock(), connection, carriedOf));
  if (!publicKey) throw new TypeError('The worker who gets a draft needs keys or a public key.');
  const known = await importPublicKey(publicKey);
  const { key, ephemeral } = await sendingKey(known, id);
  return { keyId: await exchangeId(known), wrap: key, ephemeral };
}

export function targetOfKeys({ id, wrap, index }: Keychain): Target {
  return { keyId: id, wrap, index };
}

/**
 * Wraps the data key for the next worker and notes it in the card, in one transaction. The answers and files stay as
 * they are, under the id that they have.
 *
 * @throws DraftError `open-elsewhere` while a tab has it, `changed-elsewhere` when it is no longer the one that was read
 */
export async function passOn(event: HandOverEvent, from: Keychain, target: Target, parts: StoreParts): Promise<void> {
  const { draft: id } = event;
  const lock = await takeWriterLock(draftLockName(parts.databaseName, id));
  if (!lock) throw new DraftError({ kind: 'open-elsewhere' });
  try {
    const { stored, wrap, key, card } = await openForCard(id, from, parts);
    const { metadata, body } = stored;
    if (metadata.keyId === target.keyId) throw new RangeError('This worker has the draft already.');
    const { action, from: giver, to, reason, at } = event;
    const history = [...card.history, { action, from: giver, to, reason, at }];
    const row: DraftRow = {
      ...metadata,
      ...(target.index && (await opaqueNames(target.index, card.identity))),
      keyId: target.keyId,
      wrappedKey: await rewrapDataKey(metadata.wrappedKey, wrap, target.wrap),
      sealedUnder: sealedUnder(metadata),
      handed: true,
    };
    const { ephemeral: _, ...plain } = row;
    const wrapped = target.ephemeral ? { ...plain, ephemeral: target.ephemeral } : plain;
    const newCard = await sealCard(key, id, { ...card, history });
    const { writer, sequence, keyId } = metadata;
    await rewrite(
      parts.connection,
      wrapped,
      { ...body!, card: newCard },
      (now) => now.writer === writer && now.sequence === sequence && now.keyId === keyId,
    );
  } finally {
    await lock.release();
  }
}
