// SPDX-License-Identifier: Apache-2.0
import { LIBRARY_VERSION, deepFreeze } from '@careplan-kit/model/plain';
import type { FormInstance } from '../contract/form-instance.js';
import type { Problem } from '../contract/problem.js';
import type { SubmissionContext, SubmissionResult } from '../contract/submission.js';
import { contentOf } from './content.js';

/**
 * Checks the form and, when nothing is wrong, makes the submission. Answers to questions that ended up hidden are set
 * aside unless the item says `whenHidden: 'keep'`: they are not submitted, and not lost. Every total that is shown has to
 * be confirmed first.
 */
export function createSubmission(form: FormInstance, context: SubmissionContext): SubmissionResult {
  const unconfirmed = form.scores.filter(({ result, confirmed }) => result.total !== null && !confirmed);
  const problems: Problem[] = [
    ...form.problems(),
    ...unconfirmed.map(({ key }): Problem => ({ key, code: 'score-not-confirmed' })),
  ];
  if (problems.length > 0) return { ok: false, problems };
  const { id, url, version } = form.definition;
  return {
    ok: true,
    submission: deepFreeze({
      schemaVersion: 1 as const,
      id: context.id,
      form: { id, url, version },
      library: LIBRARY_VERSION,
      subjectOfCare: context.subjectOfCare,
      author: structuredClone(context.author),
      submittedAt: context.submittedAt,
      // Copied, so that freezing it freezes nothing of the form.
      ...structuredClone(contentOf(form)),
    }),
  };
}
