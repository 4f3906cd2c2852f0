// SPDX-License-Identifier: Apache-2.0
import { carriedOf } from '../keys/carried.js';
import { keychainOf } from '../keys/keychain.js';
import { openForCard } from '../opened-draft.js';
import type { StoreDesk, StoreParts } from '../store-parts.js';
import type { HandOverEvent, HandOverRequest, TakeOverRequest } from './contract.js';
import { passOn, permitted, targetOf, targetOfKeys } from './pass-on.js';

export async function handOver(
  id: string,
  { to, by, reason }: HandOverRequest,
  parts: StoreParts,
  desk: StoreDesk,
): Promise<HandOverEvent> {
  const keys = await parts.keys.keys();
  const opened = await openForCard(id, keys, parts);
  const event = await permitted(id, opened, { action: 'hand-over', to: to.worker, by, reason }, parts);
  const target = await targetOf(id, to, parts);
  await desk.endDrafts((draft) => draft.id === id, { kind: 'handed-over' });
  await passOn(event, keys, target, parts);
  return event;
}

export async function takeOver(
  id: string,
  { from, by, reason }: TakeOverRequest,
  parts: StoreParts,
): Promise<HandOverEvent> {
  const keys = await parts.keys.keys();
  const theirs = await keychainOf(await from.unlock(), parts.connection, carriedOf);
  const opened = await openForCard(id, theirs, parts);
  const event = await permitted(id, opened, { action: 'take-over', to: by, by, reason }, parts);
  await passOn(event, theirs, targetOfKeys(keys), parts);
  return event;
}
