// SPDX-License-Identifier: Apache-2.0
import type { FormInstance, FormSnapshot } from '@careplan-kit/forms';
import type { DraftFailure } from './failure.js';
import type { DraftIdentity } from './identity.js';

/** How far what was typed has got. Each state is a new object. */
export type DraftState =
  /** Nothing is stored and nothing was typed. */
  | { readonly status: 'empty' }
  /** Something typed is not on disk yet. */
  | { readonly status: 'saving'; readonly savedAt: Date | null }
  /** Everything typed is on disk. */
  | { readonly status: 'saved'; readonly savedAt: Date }
  /** What was typed last is not on disk. `savedAt` tells of what still is. */
  | { readonly status: 'failed'; readonly failure: DraftFailure; readonly savedAt: Date | null }
  /** Removed for good. */
  | { readonly status: 'discarded' };

export type DraftStateListener = (state: DraftState) => void;

/** All a draft needs of a form. */
export type DraftedForm = Pick<FormInstance, 'snapshot' | 'subscribe'>;

/** One draft, open in this tab. */
export interface Draft {
  readonly identity: DraftIdentity;
  readonly state: DraftState;
  /** What was found at opening. Null when there was nothing, and once the draft is locked, discarded or closed. */
  readonly snapshot: FormSnapshot | null;
  /** Tells of each new state. Returns a function that ends the subscription. */
  subscribe(listener: DraftStateListener): () => void;
  /**
   * Saves the form after each change. Attaching another form ends this one.
   * The returned function ends it too; it neither saves nor drops what was typed before.
   */
  attach(form: DraftedForm): () => void;
  /**
   * Resolves when the snapshot, or a newer one, is on disk.
   *
   * @throws DraftError when it could not be written; it is tried again all the same
   */
  save(snapshot: FormSnapshot): Promise<void>;
  /** Resolves when everything typed so far is on disk, or the state is `failed`. Never rejects. */
  flush(): Promise<void>;
  /**
   * Removes the draft for good. Pending saves are dropped and none comes back.
   *
   * @throws DraftError when it could not be removed; calling it again tries again
   */
  discard(): Promise<void>;
  /** Saves, ends the subscription, and lets another tab have the draft. */
  close(): Promise<void>;
}

/** What can be told of a draft without opening it. */
export interface DraftSummary {
  /** Opaque: made from the identity with a key. */
  readonly id: string;
  /** Which keys open it: compare with {@link DraftKeys.id}. */
  readonly keyId: string;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  /** Bytes stored, in steps of 256. */
  readonly size: number;
}

export interface DraftStore {
  /**
   * Opens the draft of exactly this identity, and reads it if there is one. What is wrong with storage is told by the
   * draft's state, so that the form can be used all the same.
   *
   * @throws DraftError `locked`
   * @throws TypeError when a part of the identity is missing
   */
  open(identity: DraftIdentity): Promise<Draft>;
  /** Every draft in the database, newest first. */
  list(): Promise<DraftSummary[]>;
  /** Whether a draft of this identity is stored under this key. */
  has(identity: DraftIdentity): Promise<boolean>;
  /** Saves, then forgets the keys here and in every other tab. To go on, open a new store. */
  lock(): Promise<void>;
  /** Saves, then lets go of everything in this tab. */
  close(): Promise<void>;
}
