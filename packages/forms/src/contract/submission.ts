// SPDX-License-Identifier: Apache-2.0
import type { CareActor } from '@careplan-kit/model';
import type { Answers, Entries, Origins, Provenance } from './answers.js';
import type { Problem } from './problem.js';
import type { ScoreResult } from './score.js';

/** A finished form: what was asked, what was answered, by whom and when. */
export interface FormSubmission {
  readonly schemaVersion: 1;
  /** Client-made identifier: the same submission sent twice is one submission. */
  readonly id: string;
  readonly form: { readonly id: string; readonly url: string; readonly version: string };
  /** Version of the library that made it. */
  readonly library: string;
  /** The host's identifier of the person. */
  readonly subjectOfCare: string;
  readonly author: CareActor;
  /** ISO instant. */
  readonly submittedAt: string;
  readonly answers: Answers;
  /** Answers to questions that were hidden at the end and are not kept: for audit only. */
  readonly setAside: Answers;
  readonly provenance: Readonly<Record<string, Provenance>>;
  /**
   * Keys of the questions the author could not see; absent when there were none. No answer to them is in here, and
   * `extract` leaves their elements exactly as the record has them.
   */
  readonly withheld?: readonly string[];
  /** The entries of repeating items, in order, by key. Absent when nothing in the form repeats. */
  readonly entries?: Entries;
  /** The records that entries came from, those taken away too. Absent when there are none. */
  readonly origins?: Origins;
  /** What each score that was turned on said, with its working; absent when there were none. */
  readonly scores?: readonly SubmittedScore[];
}

/** A score as it was when the form was finished. */
export interface SubmittedScore extends ScoreResult {
  /** The worker saw total and working and confirmed them. False only for a score without a total. */
  readonly confirmed: boolean;
}

/** Who submits, for whom, and when. */
export interface SubmissionContext {
  readonly id: string;
  readonly subjectOfCare: string;
  readonly author: CareActor;
  readonly submittedAt: string;
}

export type SubmissionResult =
  | { readonly ok: true; readonly submission: FormSubmission }
  | { readonly ok: false; readonly problems: readonly Problem[] };
