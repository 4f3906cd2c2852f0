// SPDX-License-Identifier: Apache-2.0
import type { UnknownReason } from '../contract/answers.js';
import type { QuestionNode } from '../contract/form-instance.js';
import type { ScoreResult } from '../contract/score.js';
import type { ItemType, Operand } from '../item-types/item-type.js';

/** A question as an expression sees it. */
export interface AskedQuestion extends QuestionNode {
  /** What is and is not an answer to it. */
  readonly type: ItemType;
}

/** Null is "unknown": something it needs is blank, or the parts do not fit together. */
export type Result = Operand | null;

/** What an expression may look at, from where it stands: the top level, or inside an entry of a repeating item. */
export interface Scope {
  readonly today: string;
  /** Null when it is blank, hidden, withheld, or said to be unknown. */
  answer(item: string): Operand | null;
  weight(item: string): Operand | null;
  /** Null when it may not be known. */
  exists(item: string): boolean | null;
  /** The reason the worker gave for having no answer. */
  unknown(item: string): UnknownReason | null;
  /** One scope for each entry of a repeating item, in order; null when they are withheld. */
  entries(items: string): readonly Scope[] | null;
  variable(name: string): Result;
  /** Null when the host has not turned it on, or it is withheld. */
  score(id: string): ScoreResult | null;
  foreign(expression: string, language: string): Result;
  /** For the working of a score. */
  question(item: string): AskedQuestion | undefined;
}
