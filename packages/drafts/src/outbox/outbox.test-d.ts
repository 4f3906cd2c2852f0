// SPDX-License-Identifier: Apache-2.0
import type { DraftKeys, KeyProvider } from '../keys/contract.js';
import { type NewEntry, type OutboxEntry, type Send, type SendResult, drainOutbox, openOutbox } from './index.js';

declare const keys: KeyProvider;
declare const themselves: DraftKeys;

/** A submitter that knows nothing of the outbox: it wants less, and gives more. */
declare const submit: (
  entry: { readonly id: string; readonly payload: unknown },
  signal?: AbortSignal,
) => Promise<
  | { readonly kind: 'sent'; readonly receipt: { readonly stored: readonly string[] } }
  | { readonly kind: 'rejected'; readonly reason: string; readonly status?: number }
  | { readonly kind: 'conflict'; readonly current: readonly string[] }
  | { readonly kind: 'later'; readonly reason: 'busy' | 'no-network'; readonly after?: number }
>;

export const fits: Send = submit;
void openOutbox({ keys, send: submit });
void drainOutbox({ keys: themselves, send: submit });
void drainOutbox({ keys, send: submit });
void drainOutbox({ keys: null, send: submit });

// @ts-expect-error the outbox makes no call of its own
void openOutbox({ keys });
// @ts-expect-error what is refused has a reason
export const silent: SendResult = { kind: 'rejected' };
// @ts-expect-error there is no such answer
export const perhaps: SendResult = { kind: 'perhaps' };
// @ts-expect-error the server must be able to know a repeat
export const nameless: NewEntry = { person: '9990000018', author: 'emily', payload: {} };

/** Whose an entry is can be asked only once it could be opened. */
export function personOf(entry: OutboxEntry): string {
  // @ts-expect-error it may be one that cannot be opened
  void entry.person;
  return entry.readable ? entry.person : entry.failure.kind;
}
