// SPDX-License-Identifier: Apache-2.0
import type { AnswerValue, Answers, FormSnapshot, Provenance, StoredAnswer } from './answers.js';
import type { DisplayItem, FormDefinition, GroupItem, QuestionItem } from './definition.js';
import type { Problem } from './problem.js';

interface NodeBase {
  /** Unique in the form, and a safe part of an HTML id. */
  readonly key: string;
  /** False when its own condition, or that of a group round it, is not true. */
  readonly visible: boolean;
}

export interface QuestionNode extends NodeBase {
  readonly kind: 'question';
  readonly item: QuestionItem;
  /** Null when blank, or when what was typed cannot be read. */
  readonly answer: AnswerValue | null;
  /** What was typed, when it cannot be read. */
  readonly entered: string | null;
  readonly provenance: Provenance | null;
  /** True when the worker may not see it. Whatever is stored, the node then shows nothing of it. */
  readonly withheld: boolean;
  /** False for calculated and read-only items, and for those the worker may not write. */
  readonly writable: boolean;
  /** Faults of the present answer. Whether to show them yet is the renderer's decision. */
  readonly problems: readonly Problem[];
}

export interface GroupNode extends NodeBase {
  readonly kind: 'group';
  readonly item: GroupItem;
  readonly children: readonly FormNode[];
}

export interface DisplayNode extends NodeBase {
  readonly kind: 'display';
  readonly item: DisplayItem;
}

export type FormNode = QuestionNode | GroupNode | DisplayNode;

/** What the engine must be told, because it reads no clock and no locale of its own. */
export interface FormContext {
  /** The worker's calendar day, `YYYY-MM-DD`. Read only by forms that need it, so it may be a getter. */
  readonly today: string;
}

/** Told once after each change, with every node whose state is different. */
export type ChangeListener = (changed: ReadonlySet<FormNode>) => void;

/** What a worker may do with a question: see it and answer it, see it alone, or neither. */
export type Access = 'write' | 'read' | 'none';

/** One form being filled. All its state is here; two of them never share anything. */
export interface FormInstance {
  readonly definition: FormDefinition;
  readonly context: FormContext;
  /** The top level, in order. */
  readonly nodes: readonly FormNode[];
  /** Every question, in order, hidden ones too. */
  readonly questions: readonly QuestionNode[];
  question(key: string): QuestionNode | undefined;
  /**
   * The worker answers. Text for a number or date is read here; what cannot be read is kept as typed.
   * Null or an empty text makes the answer blank.
   *
   * @throws RangeError when the key is not a question of this form, or the question is not writable
   */
  answer(key: string, value: StoredAnswer | null): void;
  /** Faults of all visible questions, in order. */
  problems(): Problem[];
  /** Everything typed so far, hidden answers too. Withheld ones are not among them. */
  answers(): Answers;
  /** Withheld answers too, so that a draft saved by someone who may not see them loses none. */
  snapshot(): FormSnapshot;
  /**
   * Puts back what a snapshot holds, in place of every answer. Answers to unknown items are returned, not lost.
   *
   * @throws DataError when it is no snapshot at all; the form is then as it was
   */
  restore(snapshot: FormSnapshot): Answers;
  /** Returns a function that ends the subscription. */
  subscribe(listener: ChangeListener): () => void;
}
