// SPDX-License-Identifier: Apache-2.0
import type { AnswerValue, Provenance, StoredAnswer } from '../contract/answers.js';
import { isEntered } from '../contract/answers.js';
import type { DisplayItem, GroupItem, QuestionItem } from '../contract/definition.js';
import type { Access, DisplayNode, FormContext, FormNode, GroupNode, QuestionNode } from '../contract/form-instance.js';
import type { Problem } from '../contract/problem.js';
import { itemTypeOf } from '../item-types/index.js';
import type { Operand } from '../item-types/item-type.js';

/** A text of nothing but spaces, or an empty list, is a blank answer. */
function isBlank(value: AnswerValue): boolean {
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

export class Question implements QuestionNode {
  readonly kind = 'question';
  visible = true;
  #answer: AnswerValue | null = null;
  #entered: string | null = null;
  #provenance: Provenance | null = null;

  constructor(
    readonly item: QuestionItem,
    readonly context: FormContext,
    readonly access: Access,
  ) {}

  get key(): string {
    return this.item.id;
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

  get provenance(): Provenance | null {
    return this.withheld ? null : this.#provenance;
  }

  get writable(): boolean {
    return this.access === 'write' && !this.item.readOnly && !this.item.calculate;
  }

  /** Takes an answer as stored or as typed. Nothing is dropped: what cannot be read stays as it was entered. */
  take(stored: StoredAnswer | null, provenance: Provenance | null): void {
    const value = (isEntered(stored) ? stored.entered : stored) ?? null;
    const blank = value === null || isBlank(value);
    const typed = asTyped(value);
    const type = itemTypeOf(this.item);
    // Read as text too, since text is what a snapshot keeps of it: a form opened again must be as it was.
    const read = blank ? undefined : (type.read(value, this.item) ?? type.read(typed, this.item));
    this.#answer = read ?? null;
    this.#entered = blank || read !== undefined ? null : typed;
    this.#provenance = blank ? null : provenance;
  }

  /** What a snapshot keeps, withheld or not; undefined when blank. */
  get kept(): { readonly stored: StoredAnswer; readonly provenance: Provenance | null } | undefined {
    const stored = this.#entered === null ? this.#answer : { entered: this.#entered };
    return stored === null ? undefined : { stored, provenance: this.#provenance };
  }

  /** What expressions see: nothing while the question is hidden. */
  get operand(): Operand | null {
    const { answer } = this;
    return this.visible && answer !== null ? itemTypeOf(this.item).operand(answer, this.item) : null;
  }

  get weight(): Operand | null {
    const { answer } = this;
    return this.visible && answer !== null ? itemTypeOf(this.item).weight(answer, this.item) : null;
  }

  /** Whether there is an answer, as expressions see it: null when that may not be known. */
  get exists(): boolean | null {
    return this.withheld ? null : this.visible && this.answer !== null;
  }

  get problems(): readonly Problem[] {
    const { key, item, answer } = this;
    // What the worker may not change is not theirs to mend.
    if (this.access !== 'write') return [];
    const type = itemTypeOf(item);
    if (this.entered !== null) return [{ key, code: type.unreadable }];
    if (answer === null) return item.required && !item.calculate ? [{ key, code: 'required' }] : [];
    return type.check(answer, item, this.context).map((fault) => ({ key, ...fault }));
  }
}

export class Group implements GroupNode {
  readonly kind = 'group';
  visible = true;

  constructor(
    readonly item: GroupItem,
    readonly children: readonly FormNode[],
  ) {}

  get key(): string {
    return this.item.id;
  }
}

export class Display implements DisplayNode {
  readonly kind = 'display';
  visible = true;

  constructor(readonly item: DisplayItem) {}

  get key(): string {
    return this.item.id;
  }
}

export type Node = Question | Group | Display;
