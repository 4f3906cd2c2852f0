// SPDX-License-Identifier: Apache-2.0
import type { Medication, StepError } from '@careplan-kit/emar';
import type { Entry, EntryFault } from './entry-reader.js';

export type Panel = 'check' | 'withdraw' | 'suspend' | 'resume' | 'stop' | 'explain';

/** An order that is being written: a new one, a draft anew, or a change of a live one. */
export interface Writing {
  readonly kind: 'new' | 'rewrite' | 'change';
  readonly orderId: string;
  /** Id of the order that takes over, where it is a change. */
  readonly newId: string;
  /** How it stood before anything was typed. */
  readonly before: Entry;
  readonly entry: Entry;
  readonly medicine: Medication | null;
  /** The medicine is in the worker's own words. */
  readonly isOwn: boolean;
  readonly reason: string;
  readonly saidBy: string;
  readonly faults: Readonly<Record<string, EntryFault>>;
  /** What keeps it from being kept. */
  readonly fault: 'faults' | 'noMedicine' | 'why.needed' | 'nothing' | null;
}

/** Which page is shown, and what is entered on it. It goes with the person and with the worker. */
export class OrderDesk {
  #writing: Writing | null = null;
  #order: string | null = null;
  #panel: Panel | null = null;
  #said: Readonly<Record<string, string>> = {};
  #errors: readonly StepError[] = [];
  #unread: readonly string[] = [];

  constructor(readonly changed: () => void) {}

  get writing(): Writing | null {
    return this.#writing;
  }

  get order(): string | null {
    return this.#order;
  }

  get panel(): Panel | null {
    return this.#panel;
  }

  /** What is entered in the open panel. */
  get said(): Readonly<Record<string, string>> {
    return this.#said;
  }

  /** Why the last step was not taken. */
  get errors(): readonly StepError[] {
    return this.#errors;
  }

  /** Boxes of the open panel that hold no date. */
  get unread(): readonly string[] {
    return this.#unread;
  }

  /** Opens an order, or the list. */
  open(order: string | null): void {
    this.#order = order;
    this.#writing = null;
    this.toggle(null);
  }

  toggle(panel: Panel | null): void {
    this.#panel = this.#panel === panel ? null : panel;
    this.#said = {};
    this.#errors = [];
    this.#unread = [];
    this.changed();
  }

  say(key: string, text: string): void {
    this.#said = { ...this.#said, [key]: text };
    this.#unread = this.#unread.filter((one) => one !== key);
    this.changed();
  }

  refuse(errors: readonly StepError[]): void {
    this.#errors = errors;
    this.changed();
  }

  /** What could not be read stays in its box and is marked. */
  mark(unread: readonly string[]): void {
    this.#unread = unread;
    this.changed();
  }

  write(writing: Writing): void {
    this.#writing = writing;
    this.#panel = null;
    this.changed();
  }

  enter(changes: Partial<Writing>): void {
    if (!this.#writing) return;
    this.#writing = { ...this.#writing, ...changes, fault: changes.fault ?? null };
    this.changed();
  }
}
