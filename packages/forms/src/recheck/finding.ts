// SPDX-License-Identifier: Apache-2.0
import type { DataIssue } from '@careplan-kit/model';

/**
 * What can be wrong with a submission.
 *
 * - `shape`: it is no submission, or an answer is none of its question
 * - `other-form`, `stale-definition`: it answers another form, or another version of it
 * - `other-person`: it is about somebody else than the record
 * - `unknown-item`: it answers a question the form does not have
 * - `required`, `limit`: an answer is missing, or passes a limit
 * - `hidden-answer`: it answers a question that is hidden, given the other answers
 * - `visible-set-aside`: it sets the answer aside of a question that was there to be seen
 * - `calculation`: what it says was worked out is something else
 * - `score`: total, band, flags, working or confirmation are not what the answers give
 * - `provenance`: an answer or an entry does not come from where it says
 * - `withheld`: what was withheld was answered, or something that tells it was not withheld
 * - `entries`: entries are missing, too many, or of nothing that repeats
 * - `conflict`: the record has moved on
 */
export type RecheckRule =
  | 'shape'
  | 'other-form'
  | 'stale-definition'
  | 'other-person'
  | 'unknown-item'
  | 'required'
  | 'limit'
  | 'hidden-answer'
  | 'visible-set-aside'
  | 'calculation'
  | 'score'
  | 'provenance'
  | 'withheld'
  | 'entries'
  | 'conflict';

/** One thing that is wrong with a submission, and where in it. */
export interface Finding {
  readonly path: DataIssue['path'];
  readonly rule: RecheckRule;
  /** In plain English, for a developer. Never contains what a carer typed. */
  readonly message: string;
}

/** Takes findings down. */
export type Report = (rule: RecheckRule, path: DataIssue['path'], message: string) => void;
