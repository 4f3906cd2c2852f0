// SPDX-License-Identifier: Apache-2.0

import type { Provenance } from './answers.js';
import type { Expression, Range } from './expression.js';

/** One line of a score: what it counts. */
export interface ScorePart {
  /** Shown in the working. Without it, the label of the one item the value reads. */
  readonly label?: string | undefined;
  /** A number. */
  readonly value: Expression;
}

/** A named range of totals. The first that fits counts. */
export interface ScoreBand extends Range {
  readonly code: string;
  readonly label: string;
  /** Fits only when this is true as well; without a range, by this alone. */
  readonly when?: Expression | undefined;
}

/** Something to act on at any total, even when an input is missing. */
export interface ScoreFlag {
  readonly code: string;
  readonly label: string;
  readonly when: Expression;
}

/** Anything else an instrument tells: an interval, a level, a sum in millilitres. */
export interface ScoreResultPart {
  readonly code: string;
  readonly label: string;
  readonly value: Expression;
}

/** How a form is scored, as data. */
export interface Score {
  /** Unique among the form's scores. */
  readonly id: string;
  readonly title: string;
  /** The instrument's own version: "2 (December 2017)". */
  readonly version?: string | undefined;
  readonly parts: readonly ScorePart[];
  /** Worked out from what the parts read; without it, the sum of the parts, or none if there are no parts. */
  readonly total?: Expression | undefined;
  readonly bands?: readonly ScoreBand[] | undefined;
  readonly flags?: readonly ScoreFlag[] | undefined;
  readonly results?: readonly ScoreResultPart[] | undefined;
}

/** One line of the working: what was read, what it was worth. */
export interface WorkingLine {
  readonly label: string;
  /** The answers it was worked out from, with where each came from. */
  readonly inputs: readonly {
    readonly key: string;
    readonly label: string;
    /** The answer as its question shows it: the option's words, the digits with their unit. Null when blank. */
    readonly answer: string | null;
    readonly provenance: Provenance | null;
  }[];
  /** Digits; null when something it needs is missing. */
  readonly points: string | null;
}

/** A value a score gives: digits of exact numbers as text marked `number`, or text, yes or no, codes. */
export type ScoreValue = { readonly number: string } | string | boolean | readonly string[] | null;

/** What a score says of the present answers, with its working. */
export interface ScoreResult {
  readonly id: string;
  readonly title: string;
  readonly version?: string | undefined;
  /** Exact digits. Null when an input is missing, or when the score has no total. */
  readonly total: string | null;
  /** Null when there is no total, or no band fits. */
  readonly band: { readonly code: string; readonly label: string } | null;
  readonly flags: readonly { readonly code: string; readonly label: string }[];
  readonly results: Readonly<Record<string, ScoreValue>>;
  readonly working: readonly WorkingLine[];
  /** Keys of the questions that have no answer and would be needed for the total. */
  readonly missing: readonly string[];
}
