// SPDX-License-Identifier: Apache-2.0
import type { ReadableEntry } from '@careplan-kit/drafts/outbox';

/** A worker wants to correct what the server refused, or to compare it with something newer. */
export class CpkOpenEntryEvent extends Event {
  static readonly type = 'cpk-open-entry';

  constructor(
    /** `rejected` or in `conflict`. `outbox.reopen(entry.id)` has what was to be sent. */
    readonly entry: ReadableEntry,
  ) {
    super(CpkOpenEntryEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'cpk-open-entry': CpkOpenEntryEvent;
  }
}
