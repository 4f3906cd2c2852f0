// SPDX-License-Identifier: Apache-2.0
import type { Connection } from './connection.js';
import type { Draft, DraftStore } from './contract.js';
import type { DraftTray } from './draft-tray.js';
import type { DraftFailure } from './failure.js';
import type { DraftIdentity } from './identity.js';
import type { KeyRing } from './key-ring.js';
import type { KeyProvider } from './keys/contract.js';
import type { MayPassOn } from './people/contract.js';
import type { Shelf } from './shelf.js';

/** What the parts of one store share. */
export interface StoreParts {
  readonly databaseName: string;
  readonly clock: () => Date;
  readonly connection: Connection;
  /** Another one to the same database, for work that goes on after the store has ended. */
  readonly connect: () => Connection;
  readonly keys: KeyRing;
  readonly shelf: Shelf;
  readonly provider: KeyProvider;
  readonly can: MayPassOn | undefined;
}

/** A draft, with what only the library asks of it. */
export interface OpenedDraft extends Draft {
  setTray(tray: readonly DraftTray[]): Promise<void>;
}

/** What the code that is fetched later asks of the store. */
export interface StoreDesk {
  /** `id`, when the draft lies elsewhere than its identity says. */
  open: (identity: DraftIdentity, id?: string) => Promise<OpenedDraft>;
  lock(): Promise<void>;
  flushAll(): Promise<unknown>;
  /** Saves and ends what is open here of these, and says why to who holds it. */
  endDrafts(
    which: (draft: { readonly id: string | null; readonly identity: DraftIdentity }) => boolean,
    ending: DraftFailure | 'closed',
  ): Promise<unknown>;
}

/** What code that is fetched later does for the methods of a store. */
export type LateMethods = {
  readonly [Name in keyof DraftStore]?: (
    inside: { readonly parts: StoreParts; readonly desk: StoreDesk },
    ...given: Parameters<DraftStore[Name]>
  ) => ReturnType<DraftStore[Name]>;
};

/** Signing out must not hang on a database that does not answer. */
export const LOCK_PATIENCE = 5000;

/** The Web Lock of who writes a draft. */
export function draftLockName(databaseName: string, draftId: string): string {
  return `${draftLockPrefix(databaseName)}${draftId}`;
}

export function draftLockPrefix(databaseName: string): string {
  return `careplan-kit/draft/${databaseName}/`;
}
