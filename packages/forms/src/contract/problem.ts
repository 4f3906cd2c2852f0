// SPDX-License-Identifier: Apache-2.0

/** What is wrong with an answer. A closed list: a renderer has a sentence for each. */
export type ProblemCode =
  | 'required'
  | 'not-a-number'
  | 'not-a-whole-number'
  | 'not-a-date'
  | 'not-an-option'
  | 'unreadable'
  | 'too-short'
  | 'too-long'
  | 'too-small'
  | 'too-large'
  | 'too-many-places'
  | 'too-early'
  | 'too-late'
  /** The limit is in bytes. */
  | 'file-too-large'
  | 'wrong-kind-of-file'
  | 'not-a-time'
  | 'not-a-date-time'
  | 'not-a-quantity'
  /** The amount stands without a unit, or with one that is not offered. */
  | 'no-unit'
  | 'not-on-the-scale'
  | 'not-a-web-address'
  | 'not-as-described'
  | 'too-many-choices'
  /** An option that stands alone was chosen with others. */
  | 'stands-alone'
  | 'too-many-marks'
  | 'too-few-entries'
  | 'too-many-entries'
  /** The key is that of a score. */
  | 'score-not-confirmed';

/** One fault of one answer. It never blocks saving a draft and never changes what was typed. */
export interface Problem {
  /** Key of the question, of the repeating item, or of the score. */
  readonly key: string;
  readonly code: ProblemCode;
  /** The limit that was passed, as the author wrote it. */
  readonly limit?: string;
}
