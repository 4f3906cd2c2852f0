// SPDX-License-Identifier: Apache-2.0
import {
  type AnswerValue,
  type Provenance,
  type StoredAnswer,
  type UnknownReason,
  isEntered,
  isUnknown,
} from '../contract/answers.js';
import type { QuestionItem } from '../contract/definition.js';
import type { Access, FormContext, FormNode, QuestionNode } from '../contract/form-instance.js';
import type { Problem } from '../contract/problem.js';
import type { ItemType, Operand } from '../item-types/item-type.js';
import { type Place, Placed } from './nodes.js';

/** A text of nothing but spaces, or an empty list, is a blank answer. */
function isBlank(value: unknown): boolean {
  return typeof value === 'string' ? value.trim() === '' : Array.isArray(value) && value.length === 0;
}

/** The text that is kept of what cannot be read. */
function asTyped(value: unknown): string {
  if (typeof value === 'string') return value;
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    // It holds itself, or what JSON has no words for.
    return Object.prototype.toString.call(value);
  }
}

/** An answer as a snapshot holds it, with where it came from. */
export interface Kept {
  readonly stored: StoredAnswer;
  readonly provenance: Provenance | null;
}

export class Question extends Placed implements QuestionNode {
  readonly kind = 'question';
  children: readonly FormNode[] = [];
  notCalculated = false;
  /** What the worker had answered before a calculation took the place. */
  byHand: Kept | undefined;
  #answer: AnswerValue | null = null;
  #entered: string | null = null;
  #unknown: UnknownReason | null = null;
  #provenance: Provenance | null = null;
  /** The points of the answer, once they were asked for: a long score asks again after every other answer. */
  #weight: Operand | null | undefined = undefined;

  constructor(
    place: Place,
    readonly context: FormContext,
    readonly access: Access,
    readonly type: ItemType,
  ) {
    super(place);
  }

  get item(): QuestionItem {
    return this.compiled.item as QuestionItem;
  }

  get withheld(): boolean {
    return this.access === 'none';
  }

  get answer(): AnswerValue | null {
    return this.withheld ? null : this.#answer;
  }

  get entered(): string | null {
    return this.withheld ? null : this.#entered;
  }

  get unknown(): UnknownReason | null {
    return this.withheld || this.#entered !== null ? null : this.#unknown;
  }

  get provenance(): Provenance | null {
    return this.withheld ? null : this.#provenance;
  }

  get writable(): boolean {
    return this.access === 'write' && !this.item.readOnly && (!this.item.calculate || this.notCalculated);
  }

  /** Takes an answer as stored or as typed. Nothing is dropped: what cannot be read stays as it was entered. */
  take(stored: StoredAnswer | null, provenance: Provenance | null): void {
    this.#weight = undefined;
    this.#unknown = isUnknown(stored) ? stored.unknown : null;
    if (this.#unknown !== null) {
      this.#answer = null;
      // A reason this question does not offer is a fault like any other.
      this.#entered = this.item.unknowns?.includes(this.#unknown) ? null : this.#unknown;
      this.#provenance = provenance;
      return;
    }
    const value = ((isEntered(stored) ? stored.entered : stored) ?? null) as AnswerValue | null;
    const blank = value === null || isBlank(value);
    const { type } = this;
    // Read as text too, since text is what a snapshot keeps of it: a form opened again must be as it was.
    const read = blank ? undefined : (type.read(value, this.item) ?? type.read(asTyped(value), this.item));
    this.#answer = read ?? null;
    this.#entered = blank || read !== undefined ? null : asTyped(value);
    this.#provenance = blank ? null : provenance;
  }

  /** What a snapshot keeps, withheld or not; undefined when blank. */
  get kept(): Kept | undefined {
    const stored =
      this.#unknown !== null
        ? { unknown: this.#unknown }
        : this.#entered !== null
          ? { entered: this.#entered }
          : this.#answer;
    return stored === null ? undefined : { stored, provenance: this.#provenance };
  }

  /** What expressions see: nothing while the question is hidden. */
  get operand(): Operand | null {
    const { answer } = this;
    return this.visible && answer !== null ? this.type.operand(answer, this.item) : null;
  }

  get weight(): Operand | null {
    const { answer } = this;
    if (!this.visible || answer === null) return null;
    if (this.#weight === undefined) this.#weight = this.type.weight(answer, this.item);
    return this.#weight;
  }

  /** Whether there is an answer, as expressions see it: null when that may not be known. */
  get exists(): boolean | null {
    return this.withheld ? null : this.visible && this.answer !== null;
  }

  get problems(): readonly Problem[] {
    const { key, item, type, answer } = this;
    // What the worker may not change, or never sees, is not theirs to mend.
    if (this.access !== 'write' || this.compiled.undrawn) return [];
    if (this.entered !== null) return [{ key, code: this.#unknown === null ? type.unreadable : 'unreadable' }];
    if (answer !== null) return type.check(answer, item, this.context).map((fault) => ({ key, ...fault }));
    const missed = item.required && this.unknown === null && (!item.calculate || this.notCalculated);
    return missed ? [{ key, code: 'required' }] : [];
  }
}
