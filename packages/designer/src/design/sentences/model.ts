// SPDX-License-Identifier: Apache-2.0
// What people say of answers: "show this when “Has the person fallen?” is Yes". Plain data that an editor draws line by
// line. What has no such line is `kept`: the part as it stands in the form, to the byte.
import type { CalendarUnit, Comparison, PointsRange, UnknownReason } from '@careplan-kit/forms/contract';

/** What stands for a line of which nobody knows yet whether it is so. Without it, it stays unknown. */
export type WhenBlank = 'counts' | 'counts-not';

/** A line turned round, and what a blank does to it. */
export interface Turned {
  /** True when it is to be *not* so. */
  readonly not?: true | undefined;
  /** `counts`: a blank is taken as if the whole line were true; `counts-not`: as if it were false. */
  readonly blank?: WhenBlank | undefined;
}

/** A part of a form no sentence is made of. It goes back as it came. */
export interface Kept {
  readonly kind: 'kept';
  readonly expression: unknown;
}

/** Several lines, joined by "and", by "or", or "at least two of these". */
export interface GroupOfLines extends Turned {
  readonly kind: 'group';
  readonly join: 'all' | 'any' | 'at-least';
  /** Only with `at-least`. */
  readonly atLeast?: number | undefined;
  readonly of: readonly ConditionSentence[];
}

/** A value set beside another. */
export interface ComparedLine extends Turned {
  readonly kind: 'compared';
  readonly what: ValueSentence;
  readonly how: Comparison;
  readonly with: ValueSentence;
}

/** From one value to another; both ends count. */
export interface BetweenLine extends Turned {
  readonly kind: 'between';
  readonly what: ValueSentence;
  readonly low: ValueSentence;
  readonly high: ValueSentence;
}

/** One of a list of options, or any of several answers. */
export interface OneOfLine extends Turned {
  readonly kind: 'one-of';
  readonly what: ValueSentence;
  readonly list: readonly (string | number)[];
}

/** Whether there is an answer at all. */
export interface AnsweredLine extends Turned {
  readonly kind: 'answered';
  readonly item: string;
}

/** The worker said why there is no answer: for that reason, or for any. */
export interface MarkedLine extends Turned {
  readonly kind: 'marked';
  readonly item: string;
  readonly reason?: UnknownReason | undefined;
}

/** A value that is yes or no by itself. */
export interface TrueLine extends Turned {
  readonly kind: 'true';
  readonly what: ValueSentence;
}

export interface FlagLine extends Turned {
  readonly kind: 'flag';
  readonly score: string;
  readonly flag: string;
}

/** Something that is so in at least one entry of what is given several times, or in each. */
export interface EntriesLine extends Turned {
  readonly kind: 'entries';
  readonly items: string;
  readonly how: 'any' | 'all';
  readonly is: ConditionSentence;
}

export interface FixedLine extends Turned {
  readonly kind: 'fixed';
  readonly is: boolean;
}

export type ConditionSentence =
  | GroupOfLines
  | ComparedLine
  | BetweenLine
  | OneOfLine
  | AnsweredLine
  | MarkedLine
  | TrueLine
  | FlagLine
  | EntriesLine
  | FixedLine
  | (Kept & Turned);

/** A number, text, day or list of codes, and how it comes about. */
export type ValueSentence =
  | { readonly kind: 'answer'; readonly item: string }
  /** What the answer is worth. */
  | { readonly kind: 'points'; readonly item: string }
  | { readonly kind: 'given'; readonly value: string | number | boolean }
  | { readonly kind: 'today' }
  | { readonly kind: 'score'; readonly score: string; readonly of?: 'total' | 'band' | undefined }
  | { readonly kind: 'named'; readonly name: string }
  | {
      readonly kind: 'several';
      readonly how: 'sum' | 'least' | 'greatest' | 'first-known';
      readonly of: readonly ValueSentence[];
    }
  /** How many of these are so. */
  | { readonly kind: 'count'; readonly of: readonly ConditionSentence[] }
  | {
      readonly kind: 'two';
      readonly how: 'subtract' | 'multiply' | 'divide';
      readonly left: ValueSentence;
      readonly right: ValueSentence;
    }
  | { readonly kind: 'rounded'; readonly value: ValueSentence; readonly places: number }
  | { readonly kind: 'age'; readonly born: ValueSentence; readonly on?: ValueSentence | undefined }
  | { readonly kind: 'days'; readonly from: ValueSentence; readonly to: ValueSentence }
  | {
      readonly kind: 'later';
      readonly date: ValueSentence;
      readonly amount: ValueSentence;
      readonly unit: CalendarUnit;
    }
  | { readonly kind: 'entry-count'; readonly items: string; readonly when?: ConditionSentence | undefined }
  | {
      readonly kind: 'over-entries';
      readonly items: string;
      readonly how: 'sum' | 'least' | 'greatest' | 'first' | 'last';
      readonly value: ValueSentence;
    }
  /** The first case that is so gives the value. */
  | {
      readonly kind: 'cases';
      readonly of: readonly { readonly when: ConditionSentence; readonly then: ValueSentence }[];
      readonly otherwise: ValueSentence;
    }
  /** What the range gives that holds the number. */
  | { readonly kind: 'ranges'; readonly value: ValueSentence; readonly of: readonly RangeGiving[] }
  /** The codes whose condition is so. */
  | {
      readonly kind: 'codes';
      readonly of: readonly { readonly when: ConditionSentence; readonly gives: string }[];
    }
  | { readonly kind: 'truth'; readonly is: ConditionSentence }
  | Kept;

export type RangeGiving = Omit<PointsRange, 'weight'> & { readonly gives: string | number };
