// SPDX-License-Identifier: Apache-2.0
import type { Draft } from '../design/draft.js';

/** A form that is being made was changed, undone or done again. */
export class CpkDesignChangeEvent extends Event {
  static readonly type = 'cpk-design-change';

  constructor(
    /** The whole form as it is now. It may have faults still. */
    readonly draft: Draft,
  ) {
    super(CpkDesignChangeEvent.type, { bubbles: true, composed: true });
  }
}

/** A form was opened on the page, or the page went back to the start. */
export class CpkDesignOpenEvent extends Event {
  static readonly type = 'cpk-design-open';

  constructor(
    /** Null: no form is open. */
    readonly draft: Draft | null,
  ) {
    super(CpkDesignOpenEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'cpk-design-change': CpkDesignChangeEvent;
    'cpk-design-open': CpkDesignOpenEvent;
  }
}
