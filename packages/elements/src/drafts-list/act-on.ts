// SPDX-License-Identifier: Apache-2.0
import type { DraftStore, DraftSummary, HandOverEvent, KeyProvider, Receiver } from '@careplan-kit/drafts';
import type { DraftAction } from '../events/draft-event.js';
import type { ShelvedDraft } from './draft-shelf.js';

/** What the host gives for drafts that change hands. */
export interface Hands {
  /** Id of the worker who does it. */
  readonly by: string;
  readonly receiver: ((worker: string) => Receiver | Promise<Receiver>) | null;
  readonly keysOf: ((draft: DraftSummary) => KeyProvider | Promise<KeyProvider>) | null;
}

const refuse = (): never => {
  throw Object.assign(new Error('The host gives no keys for this.'), { failure: { kind: 'not-permitted' } });
};

/** A draft that is open elsewhere cannot be changed: whoever types there would lose it. */
async function opened(store: DraftStore, id: string) {
  const draft = await store.openById(id);
  if (draft.state.status !== 'failed') return draft;
  const { failure } = draft.state;
  await draft.close();
  throw Object.assign(new Error(`Draft: ${failure.kind}`), { failure });
}

/** Does on the store what a worker asked. Opening and keeping is the host's. */
export async function actOn(
  store: DraftStore,
  action: DraftAction,
  { summary }: ShelvedDraft,
  { by, receiver, keysOf }: Hands,
): Promise<HandOverEvent | null> {
  const { id } = summary;
  switch (action.type) {
    case 'rename': {
      const draft = await opened(store, id);
      try {
        await draft.rename(action.label);
      } finally {
        await draft.close();
      }
      return null;
    }
    case 'discard':
      await (await opened(store, id)).discard();
      return null;
    case 'hand-over': {
      const to = await (receiver ?? refuse)(action.worker);
      return store.handOver(id, { to, by, reason: action.reason });
    }
    case 'take-over': {
      const from = await (keysOf ?? refuse)(summary);
      return store.takeOver(id, { from, by, reason: action.reason });
    }
    case 'open':
    case 'keep':
      return null;
  }
}
