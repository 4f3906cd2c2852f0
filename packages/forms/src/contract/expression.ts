// SPDX-License-Identifier: Apache-2.0

import type { UnknownReason } from './answers.js';

/**
 * Conditions and calculations are data, never code: a tree that can be checked, explained and exported.
 * A blank answer makes an expression *unknown*, and unknown is never true, never zero and never "none":
 * a sum with a missing part has no total, and a condition that is unknown does not show its item.
 *
 * Inside a repeating group, items of the same entry are named plainly. From outside, they are reached with `over`.
 */
export type Expression =
  | { readonly op: 'answer'; readonly item: string }
  /** The points of the answer: of the chosen option (of several, their sum), or of the range a number falls in. */
  | { readonly op: 'weight'; readonly item: string }
  | { readonly op: 'constant'; readonly value: string | number | boolean }
  | { readonly op: 'today' }
  | { readonly op: 'exists'; readonly item: string }
  /** True when the worker said that it is not known: for that reason, or for any. */
  | { readonly op: 'unknown'; readonly item: string; readonly is?: UnknownReason | undefined }
  | { readonly op: 'sum'; readonly of: readonly Expression[] }
  /** How many of the parts are true. */
  | { readonly op: 'count'; readonly of: readonly Expression[] }
  /** Unknown when any part is. */
  | { readonly op: 'least' | 'greatest'; readonly of: readonly Expression[] }
  /** The first part that is known. The author says with it that a blank may be passed over. */
  | { readonly op: 'first-known'; readonly of: readonly Expression[] }
  | { readonly op: 'subtract' | 'multiply' | 'divide'; readonly left: Expression; readonly right: Expression }
  /** Half away from zero, as people round by hand. */
  | { readonly op: 'round'; readonly value: Expression; readonly places: number }
  | { readonly op: Comparison; readonly left: Expression; readonly right: Expression }
  /** Both ends count. */
  | { readonly op: 'between'; readonly value: Expression; readonly low: Expression; readonly high: Expression }
  /** The answer, or any of several answers, is one of these. */
  | { readonly op: 'in'; readonly value: Expression; readonly list: readonly (string | number)[] }
  | { readonly op: 'and' | 'or'; readonly of: readonly Expression[] }
  | { readonly op: 'not'; readonly of: Expression }
  | { readonly op: 'if'; readonly when: Expression; readonly then: Expression; readonly otherwise: Expression }
  /** What the first range that holds the number gives; unknown when none does. */
  | { readonly op: 'band'; readonly value: Expression; readonly bands: readonly BandOf[] }
  /** The codes whose condition is true, in order. Unknown as soon as one condition is. */
  | { readonly op: 'which'; readonly of: readonly { readonly when: Expression; readonly gives: string }[] }
  /** Completed years of a person born on that date, today or on another day. */
  | { readonly op: 'age'; readonly born: Expression; readonly on?: Expression | undefined }
  /** Whole calendar days from one date to another; negative when `to` comes first. */
  | { readonly op: 'days-between'; readonly from: Expression; readonly to: Expression }
  /** A date some time after another. The last day of a shorter month stands for a day it has not. */
  | { readonly op: 'add-to-date'; readonly date: Expression; readonly amount: Expression; readonly unit: CalendarUnit }
  /**
   * All entries of a repeating item as one value. `value` is worked out inside each entry; `count` without it counts the
   * entries. An unknown value makes the result unknown, unless the rest settles it (`any`, `all`).
   */
  | { readonly op: 'over'; readonly items: string; readonly fold: Fold; readonly value?: Expression | undefined }
  /** A score of this form: its total, or the code of its band. Unknown while the host has not turned the score on. */
  | { readonly op: 'score'; readonly score: string; readonly of?: 'total' | 'band' | undefined }
  /** Whether a flag of a score is raised. */
  | { readonly op: 'flag'; readonly score: string; readonly flag: string }
  /** A named expression of the form. */
  | { readonly op: 'variable'; readonly name: string }
  /**
   * An expression of another language in an imported form, kept byte for byte. Unknown unless the host gave something
   * that can work it out; as a condition it then shows its item.
   */
  | { readonly op: 'foreign'; readonly language: string; readonly expression: string };

export type Comparison = 'equal' | 'not-equal' | 'less' | 'less-or-equal' | 'greater' | 'greater-or-equal';

export type Fold = 'sum' | 'count' | 'any' | 'all' | 'least' | 'greatest' | 'first' | 'last';

export type CalendarUnit = 'days' | 'weeks' | 'months' | 'years';

/** A range of exact numbers. Without a lower (upper) end it is open there. Decimal texts or numbers. */
export interface Range {
  /** From this number, which counts. */
  readonly min?: string | number | undefined;
  /** From this number, which does not count. */
  readonly over?: string | number | undefined;
  /** To this number, which counts. */
  readonly max?: string | number | undefined;
  /** To this number, which does not count. */
  readonly under?: string | number | undefined;
}

export interface BandOf extends Range {
  readonly gives: string | number;
}
