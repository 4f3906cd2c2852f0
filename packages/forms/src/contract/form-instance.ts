// SPDX-License-Identifier: Apache-2.0
import type {
  AnswerValue,
  Answers,
  Entries,
  FormSnapshot,
  Provenance,
  StoredAnswer,
  UnknownReason,
} from './answers.js';
import type { DisplayItem, FormDefinition, FormItem, GroupItem, QuestionItem } from './definition.js';
import type { Problem } from './problem.js';
import type { Score, ScoreResult } from './score.js';

interface NodeBase {
  /** Unique in the form and a safe part of an HTML id: the item's id and the ids of the entries it is in. */
  readonly key: string;
  /**
   * False when its own condition, or that of a group round it, is not true. A renderer draws what is visible and not
   * `item.hidden`.
   */
  readonly visible: boolean;
  /** Its condition is of a language nothing here can work out: it is shown, and a renderer says why. */
  readonly conditionNotRead: boolean;
}

export interface QuestionNode extends NodeBase {
  readonly kind: 'question';
  readonly item: QuestionItem;
  /** Null when blank, or when what was typed cannot be read. */
  readonly answer: AnswerValue | null;
  /** What was typed, when it cannot be read. */
  readonly entered: string | null;
  /** Why there is no answer, when the worker said it. */
  readonly unknown: UnknownReason | null;
  readonly provenance: Provenance | null;
  /** True when the worker may not see it. Whatever is stored, the node then shows nothing of it. */
  readonly withheld: boolean;
  /** False for calculated and read-only items, and for those the worker may not write. */
  readonly writable: boolean;
  /** Its calculation is of a language nothing here can work out: it is answered by hand, and a renderer says why. */
  readonly notCalculated: boolean;
  /** Faults of the present answer. Whether to show them yet is the renderer's decision. */
  readonly problems: readonly Problem[];
  /** Items that belong to the question and follow it. */
  readonly children: readonly FormNode[];
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

/** One of the times a repeating item was given. */
export interface Entry {
  /** Given when it was added, and never used again in the form. */
  readonly id: string;
  readonly node: QuestionNode | GroupNode;
}

/** A repeating item, with its entries in order. */
export interface RepeatNode extends NodeBase {
  readonly kind: 'repeat';
  readonly item: FormItem;
  readonly entries: readonly Entry[];
  readonly withheld: boolean;
  readonly canAdd: boolean;
  readonly canRemove: boolean;
  /** Too few, too many. */
  readonly problems: readonly Problem[];
}

export type FormNode = QuestionNode | GroupNode | DisplayNode | RepeatNode;

/** A score the host has turned on. */
export interface ScoreNode {
  readonly kind: 'score';
  /** `score:` and its id: no item has such a key. */
  readonly key: string;
  readonly score: Score;
  readonly result: ScoreResult;
  /** True when the worker has confirmed the present total. */
  readonly confirmed: boolean;
}

/** What the engine must be told, because it reads no clock and no locale of its own. */
export interface FormContext {
  /** The worker's calendar day, `YYYY-MM-DD`. Read only by forms that need it, so it may be a getter. */
  readonly today: string;
  /**
   * Gives an id that no other entry of this person's forms has: letters, digits, `_` and `-`, 40 at most. Without it
   * entries are counted, which is enough for a form filled in one place.
   */
  readonly newId?: (() => string) | undefined;
}

/** Works out expressions of other languages in imported forms. */
export interface ForeignExpressions {
  /** Languages it knows: `text/fhirpath`. */
  readonly languages: readonly string[];
  /**
   * @param key - of the question, group or display the expression belongs to
   * @returns digits of a number, text, yes or no, codes; null when there is nothing
   */
  evaluate(expression: string, language: string, key: string, form: FormInstance): ForeignValue;
}

export type ForeignValue = { readonly number: string } | string | boolean | readonly string[] | null;

/** Told once after each change, with every node whose state is different. */
export type ChangeListener = (changed: ReadonlySet<FormNode | ScoreNode>) => void;

/** What a worker may do with a question: see it and answer it, see it alone, or neither. */
export type Access = 'write' | 'read' | 'none';

/** One form being filled. All its state is here; two of them never share anything. */
export interface FormInstance {
  readonly definition: FormDefinition;
  readonly context: FormContext;
  /** The top level, in order. */
  readonly nodes: readonly FormNode[];
  /** Every question, in order, hidden ones too; those of repeating items once for each entry. */
  readonly questions: readonly QuestionNode[];
  /** The scores the host turned on. */
  readonly scores: readonly ScoreNode[];
  question(key: string): QuestionNode | undefined;
  node(key: string): FormNode | undefined;
  /**
   * The worker answers. Text for a number or date is read here; what cannot be read is kept as typed.
   * Null or an empty text makes the answer blank.
   *
   * @throws RangeError when the key is not a question of this form, or the question is not writable
   */
  answer(key: string, value: StoredAnswer | null): void;
  /**
   * Adds an entry to a repeating item, at the end or before the one that stands at `at`. Too many are a fault and not
   * refused, since what happened must be recordable.
   *
   * @returns the id of the new entry
   * @throws RangeError when the key is not that of a repeating item, or the worker may not write in it
   */
  addEntry(key: string, at?: number): string;
  /** Takes an entry away with all that is in it. `undo` brings it back. Throws as `addEntry` does. */
  removeEntry(key: string, entryId: string): void;
  moveEntry(key: string, entryId: string, to: number): void;
  /** The worker confirms a total; a later change of it takes the confirmation back. */
  confirmScore(id: string): void;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Takes back the worker's last step: an answer, an entry added, removed or moved, a confirmation. */
  undo(): void;
  redo(): void;
  /** Ends the present step: answers to one question that follow one another are one step until this is called. */
  endStep(): void;
  /** Faults of all visible questions and repeating items, in order. */
  problems(): Problem[];
  /** Everything typed so far, hidden answers too. Withheld ones are not among them. */
  answers(): Answers;
  /** The entries of repeating items. */
  entries(): Entries;
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
