// SPDX-License-Identifier: Apache-2.0
import type { DataError } from '@careplan-kit/model';

/** A definition or record cannot be used. The element says so on the page; the error names the path. */
export class CpkErrorEvent extends Event {
  static readonly type = 'cpk-error';

  constructor(readonly error: DataError) {
    super(CpkErrorEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'cpk-error': CpkErrorEvent;
  }
}
