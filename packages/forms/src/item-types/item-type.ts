// SPDX-License-Identifier: Apache-2.0
import type { AnswerValue, StoredAnswer } from '../contract/answers.js';
import type { QuestionItem } from '../contract/definition.js';
import type { FormContext } from '../contract/form-instance.js';
import type { Problem, ProblemCode } from '../contract/problem.js';
import type { Decimal } from '../decimal.js';

/** What an expression works with: an exact number, a text (dates too), yes or no, or several codes. */
export type Operand = Decimal | string | boolean | readonly string[];

export type Fault = Omit<Problem, 'key'>;

/** The two ways between a record and an answer. */
export interface RecordShape {
  /** What the form can show of a value; undefined for what it cannot. */
  read(value: unknown): StoredAnswer | undefined;
  /** The value that says what the answer says. `present` is the one in the record. */
  write(answer: AnswerValue, present: unknown): unknown;
}

/** What can be done with the questions of a form, by the type of their item. */
export type ItemTypes = Readonly<Partial<Record<QuestionItem['type'], ItemType<never>>>>;

/**
 * What a kind of question is and can do. Shared code asks this and never branches on a type's name.
 */
export interface ItemType<Item extends QuestionItem = QuestionItem> {
  /**
   * Reads a stored value or what was typed; undefined when it is not an answer of this type. What it gives reads as
   * itself.
   */
  read(value: AnswerValue, item: Item): AnswerValue | undefined;
  /** What to say when typed text could not be read. */
  readonly unreadable: ProblemCode;
  /** Faults of a readable answer: its limits. */
  check(value: AnswerValue, item: Item, context: FormContext): readonly Fault[];
  /** The answer as expressions see it; null when they can only ask whether it exists. */
  operand(value: AnswerValue, item: Item): Operand | null;
  /** The answer's points; null when an option has none. */
  weight(value: AnswerValue, item: Item): Decimal | null;
  /** The answer of a calculation's result; undefined when this type cannot hold it. */
  fromOperand(operand: Operand, item: Item): AnswerValue | undefined;
  /** How an answer stands in a record, where that differs from the answer itself. */
  inRecord?(item: Item): RecordShape | undefined;
}
