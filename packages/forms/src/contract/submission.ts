// SPDX-License-Identifier: Apache-2.0
import type { CareActor } from '@careplan-kit/model';
import type { Answers, Provenance } from './answers.js';
import type { Problem } from './problem.js';

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
