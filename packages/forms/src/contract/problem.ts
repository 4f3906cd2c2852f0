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
  | 'wrong-kind-of-file';

/** One fault of one answer. It never blocks saving a draft and never changes what was typed. */
export interface Problem {
  /** Key of the question. */
  readonly key: string;
  readonly code: ProblemCode;
  /** The limit that was passed, as the author wrote it. */
  readonly limit?: string;
}
