// SPDX-License-Identifier: Apache-2.0
import type { FormSnapshot } from '@careplan-kit/forms/contract';
import type { MergeChoices, MergeResult } from '@careplan-kit/forms/merge';

/** The worker has decided everything in which two states of a form clash. */
export class CpkResolveEvent extends Event {
  static readonly type = 'cpk-resolve';

  constructor(
    /** The merged form: `createForm(definition, { snapshot })` opens it. */
    readonly snapshot: FormSnapshot,
    /** What was decided, by the id of the conflict: for the host's audit. */
    readonly choices: MergeChoices,
    /** The two states side by side, as the worker saw them. */
    readonly result: MergeResult,
  ) {
    super(CpkResolveEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'cpk-resolve': CpkResolveEvent;
  }
}
