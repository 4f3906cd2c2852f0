// SPDX-License-Identifier: Apache-2.0
import type {
  AdministrationRecord,
  CdEntry,
  Medication,
  Order,
  PatchCheck,
  Reconciliation,
  RecordAnswer,
  Round,
  StockTransaction,
} from '@careplan-kit/emar';
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

/** Which page of the register, or whose stock: a product, and the person whose it is. */
export interface MedicineOf {
  readonly medicationId: string;
  readonly personId?: string;
}

/** What somebody has to be told, and was recorded with it. */
export interface MedicineIncident extends MedicineOf {
  /** Made here, the same when it is told again. */
  readonly id: string;
  readonly type: string;
  /** ISO instant. */
  readonly at: string;
  readonly by: string;
  /** Whom the policy of the service names. */
  readonly notify: readonly string[];
  readonly [more: string]: unknown;
}

/** A question that a named person has to answer before a medicine is settled. */
export interface MedicineQuestion {
  readonly id: string;
  readonly personId?: string;
  readonly orderId?: string;
  readonly medicationId?: string;
  /** The medicine, as the list or the record names it. */
  readonly about: string;
  /** Who asks whom, by name. */
  readonly to: string;
  readonly question: string;
  readonly at: string;
  readonly by: string;
}

/** Stock that was counted. It changes nothing by itself: a difference is a movement of its own. */
export interface MedicineCount extends MedicineOf {
  readonly id: string;
  readonly counted: number;
  readonly expected: number;
  readonly difference: number;
  readonly at: string;
  readonly by: string;
  readonly reason?: string;
}

/** One new fact: where it belongs, and what it is. */
export type MedicineFact =
  /** A product nobody has ordered here before: add it to `medications`. */
  | { readonly kind: 'medication'; readonly fact: Medication }
  /** A new version of an order, or a new order: add it to `orders`. */
  | { readonly kind: 'order'; readonly fact: Order }
  /** Add it to the entries of that page of the register. */
  | { readonly kind: 'register-entry'; readonly page: MedicineOf; readonly fact: CdEntry }
  /** Somebody looked whether a patch is on: add it to `patchChecks`. */
  | { readonly kind: 'patch-check'; readonly fact: PatchCheck & { readonly id: string } }
  /** Add it to `stockTransactions`, and to the balance of that stock. */
  | { readonly kind: 'stock-movement'; readonly fact: StockTransaction }
  | { readonly kind: 'stock-count'; readonly fact: MedicineCount }
  /** Takes the place of `reconciliation`. */
  | { readonly kind: 'reconciliation'; readonly fact: Reconciliation }
  | { readonly kind: 'question'; readonly fact: MedicineQuestion }
  | { readonly kind: 'incident'; readonly fact: MedicineIncident };

/**
 * New facts of the medicines record other than doses: store all of them or none, and say when with `waitUntil(promise)`.
 * Their ids were made here and stay the same when they are told again: the same id is the same fact.
 */
export class CpkMedicineFactEvent extends StoringEvent {
  static readonly type = 'cpk-medicine-fact';

  constructor(readonly facts: readonly MedicineFact[]) {
    super(CpkMedicineFactEvent.type, { bubbles: true, composed: true });
  }
}

/** What one worker has chosen and written in a comparison that nobody has signed yet. No fact of the record. */
export interface ReconciliationSoFar {
  readonly personId: string;
  /** Whose choices they are: they are shown to nobody else. */
  readonly by: string;
  /** ISO instant. */
  readonly at: string;
  /** What was chosen and written, line by line; empty once it was signed. */
  readonly lines: readonly { readonly line: string; readonly [what: string]: unknown }[];
}

/**
 * A worker went on with a comparison, or signed it: keep it in place of what you kept before, and give it back as `soFar`. It
 * settles nothing and changes no order.
 */
export class CpkReconciliationChangeEvent extends Event {
  static readonly type = 'cpk-reconciliation-change';

  constructor(readonly soFar: ReconciliationSoFar) {
    super(CpkReconciliationChangeEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'cpk-medicine-fact': CpkMedicineFactEvent;
    'cpk-medicine-record': CpkMedicineRecordEvent;
    'cpk-reconciliation-change': CpkReconciliationChangeEvent;
    'cpk-round': CpkRoundEvent;
  }
}
