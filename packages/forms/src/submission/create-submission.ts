// SPDX-License-Identifier: Apache-2.0
import { LIBRARY_VERSION, deepFreeze } from '@careplan-kit/model';
import type { Provenance, StoredAnswer } from '../contract/answers.js';
import type { FormInstance } from '../contract/form-instance.js';
import type { SubmissionContext, SubmissionResult } from '../contract/submission.js';

/**
 * Checks the form and, when nothing is wrong, makes the submission. Answers to questions that ended up hidden are set
 * aside unless the item says `whenHidden: 'keep'`: they are not submitted, and not lost.
 */
export function createSubmission(form: FormInstance, context: SubmissionContext): SubmissionResult {
  const problems = form.problems();
  if (problems.length > 0) return { ok: false, problems };
  const all = form.answers();
  const answers: Record<string, StoredAnswer> = {};
  const setAside: Record<string, StoredAnswer> = {};
  const provenance: Record<string, Provenance> = {};
  const withheld = form.questions.filter((question) => question.withheld).map(({ key }) => key);
  for (const question of form.questions) {
    const stored = all[question.key];
    if (stored === undefined) continue;
    // What could not be read is a fault while it is visible; hidden, it is no answer to keep.
    const submitted = question.visible || (question.item.whenHidden === 'keep' && question.entered === null);
    (submitted ? answers : setAside)[question.key] = stored;
    if (question.provenance) provenance[question.key] = { ...question.provenance };
  }
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
      answers,
      setAside,
      provenance,
      ...(withheld.length > 0 ? { withheld } : {}),
    }),
  };
}
