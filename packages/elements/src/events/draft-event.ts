// SPDX-License-Identifier: Apache-2.0
import type { DraftIdentity, HandOverEvent } from '@careplan-kit/drafts';

/** What a worker asks of a draft in a list. */
export type DraftAction =
  | { readonly type: 'open' }
  | { readonly type: 'rename'; readonly label: string | null }
  | { readonly type: 'discard' }
  | { readonly type: 'hand-over'; readonly worker: string; readonly reason: string }
  | { readonly type: 'take-over'; readonly reason: string }
  /** Nobody touched it for as long as the host's policy allows, and the worker wants it all the same. */
  | { readonly type: 'keep' };

/**
 * A worker asks for something to be done with a draft. Opening and keeping is the host's; the rest the list does on the
 * store it was given, unless the host does it by itself and calls `preventDefault`.
 */
export class CpkDraftActionEvent extends Event {
  static readonly type = 'cpk-draft-action';

  constructor(
    readonly action: DraftAction,
    /** Id of the draft in its store. */
    readonly id: string,
    /** Null where the present keys do not open it. */
    readonly identity: DraftIdentity | null,
  ) {
    super(CpkDraftActionEvent.type, { bubbles: true, composed: true, cancelable: true });
  }
}

/** It was done, by the list, on the store. */
export class CpkDraftChangedEvent extends Event {
  static readonly type = 'cpk-draft-changed';

  constructor(
    readonly action: DraftAction,
    readonly id: string,
    readonly identity: DraftIdentity | null,
    /** Of a hand-over or take-over: for the host's audit. */
    readonly handOver: HandOverEvent | null,
  ) {
    super(CpkDraftChangedEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'cpk-draft-action': CpkDraftActionEvent;
    'cpk-draft-changed': CpkDraftChangedEvent;
  }
}
