// SPDX-License-Identifier: Apache-2.0
import type { AdministrationRecord, RecordAnswer, Round } from '@careplan-kit/emar';
import { StoringEvent } from './storing-event.js';

/**
 * Something happened with a medicine: store the record, and say when with `waitUntil(promise)`. Its id was made here and
 * stays the same when it is told again: the same id is the same event.
 */
export class CpkMedicineRecordEvent extends StoringEvent {
  static readonly type = 'cpk-medicine-record';

  constructor(
    /** A new record, or a new version that names the one it replaces in `supersedes`. */
    readonly record: AdministrationRecord,
    /** What else follows from a new record: movements of stock, a line of the register, an incident. Null for a version. */
    readonly answer: RecordAnswer | null,
  ) {
    super(CpkMedicineRecordEvent.type, { bubbles: true, composed: true });
  }
}

/** A round was closed, or handed over to somebody: store it, and say when with `waitUntil(promise)`. */
export class CpkRoundEvent extends StoringEvent {
  static readonly type = 'cpk-round';

  constructor(
    readonly what: 'closed' | 'handed-over',
    /** The round as it is now. */
    readonly round: Round,
  ) {
    super(CpkRoundEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'cpk-medicine-record': CpkMedicineRecordEvent;
    'cpk-round': CpkRoundEvent;
  }
}
