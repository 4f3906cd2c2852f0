// SPDX-License-Identifier: Apache-2.0
import type { FormSnapshot } from '@careplan-kit/forms/contract';
import { CpkSubmitEvent, type SubmittedForm } from './submit-event.js';

/** One row of a round was saved: store it, and say when with `event.waitUntil(promise)`. */
export class CpkGroupSubmitEvent extends CpkSubmitEvent {
  constructor(
    submitted: SubmittedForm,
    /** The host's identifier of the person. */
    readonly person: string,
    /** Id of the submission that this one corrects; null for the first of the row. */
    readonly replaces: string | null,
  ) {
    super(submitted);
  }
}

/** Something was entered in a row, or taken out of it; nothing of it is saved yet. */
export class CpkRowEvent extends Event {
  static readonly type = 'cpk-row';

  constructor(
    /** The host's identifier of the person. */
    readonly person: string,
    /** Everything in the row; null when it is blank again, or saved. */
    readonly snapshot: FormSnapshot | null,
  ) {
    super(CpkRowEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'cpk-row': CpkRowEvent;
  }
}
