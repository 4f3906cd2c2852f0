// SPDX-License-Identifier: Apache-2.0
import type { Command } from './command.js';
import type { Core } from './core.js';
import type { Draft } from './draft.js';
import type { Said } from './said.js';

/** What is known of a form beside its draft. */
export interface Around {
  /** Ids of items of versions that were published before: none is ever given to another question. */
  readonly retired: ReadonlySet<string>;
  /** It is a local copy of a standard form: what the standard locked stays as it is. */
  readonly isLocalCopy: boolean;
  /** What the standard locks, and what that is worked out from. */
  readonly core?: Core | undefined;
}

export const ALONE: Around = { retired: new Set(), isLocalCopy: false };

/** It was done: the new draft, a sentence that says what, and the item that is now looked at. */
export interface Done {
  readonly draft: Draft;
  readonly did: Said;
  readonly focus?: string | undefined;
}

/** Something that may be done, as a button says it. */
export interface Offer {
  readonly said: Said;
  readonly command: Command;
}

/** It was not done: a sentence that says why, and what may be done in its place. */
export interface Refused {
  readonly refused: Said;
  readonly offer?: Offer | undefined;
}

export type Applied = Done | Refused;

export const isDone = (applied: Applied): applied is Done => 'draft' in applied;
