// SPDX-License-Identifier: Apache-2.0
import { type Answers, isEntered } from '../contract/answers.js';
import type { FormInstance } from '../contract/form-instance.js';
import type { FormSubmission } from '../contract/submission.js';
import { sameAnswer } from '../engine/same-answer.js';
import { own } from '../engine/snapshot.js';
import type { SubmittedContent } from '../submission/content.js';
import type { Report } from './finding.js';

/** The answers, submitted and set aside, against what the form makes of them. */
export function checkAnswers(
  form: FormInstance,
  submission: FormSubmission,
  content: SubmittedContent,
  unknown: Answers,
  report: Report,
): void {
  const where = (key: string) => [Object.hasOwn(submission.answers, key) ? 'answers' : 'setAside', key];
  const withheld = new Set(content.withheld);
  for (const key of Object.keys(unknown)) report('unknown-item', where(key), 'the form has no such question');
  for (const key of Object.keys(submission.answers))
    if (Object.hasOwn(submission.setAside, key)) report('shape', ['setAside', key], 'stands among the answers as well');

  for (const part of ['answers', 'setAside'] as const) {
    for (const [key, stored] of Object.entries(submission[part])) {
      const node = form.question(key);
      if (!node || withheld.has(key)) continue;
      const said = node.entered === null ? stored : isEntered(stored) ? stored : undefined;
      const calculated = node.item.calculate !== undefined && !node.notCalculated;
      const kept = own(content.answers, key) ?? own(content.setAside, key);
      if (!sameAnswer(said, kept)) {
        if (calculated) report('calculation', [part, key], 'is not what the other answers give');
        else report('shape', [part, key], 'is not how this question is answered');
      } else if (!Object.hasOwn(content[part], key)) {
        if (part === 'answers') report('hidden-answer', [part, key], 'the question is hidden, given the other answers');
        else report('visible-set-aside', [part, key], 'the question is not hidden, given the other answers');
      }
    }
  }
  for (const key of Object.keys({ ...content.answers, ...content.setAside }))
    if (!Object.hasOwn(submission.answers, key) && !Object.hasOwn(submission.setAside, key))
      report('calculation', ['answers', key], 'what the other answers give is not there');
  for (const { key, code, limit } of form.problems()) {
    const about = limit === undefined ? code : `${code} (${limit})`;
    if (code === 'too-few-entries' || code === 'too-many-entries') report('entries', ['entries', key], about);
    else if (code === 'required') report('required', ['answers', key], 'an answer is required');
    else report('limit', ['answers', key], about);
  }
}

/** The entries, and what was withheld. */
export function checkEntries(submission: FormSubmission, content: SubmittedContent, report: Report): void {
  const given = submission.entries ?? {};
  const known = content.entries ?? {};
  for (const key of Object.keys(given))
    if (!Object.hasOwn(known, key)) report('entries', ['entries', key], 'nothing that can be seen repeats there');
  for (const [key, ids] of Object.entries(known))
    if (!sameAnswer(own(given, key), ids)) report('entries', ['entries', key], 'its entries are not said');
  const [said, found] = [new Set(submission.withheld), new Set(content.withheld)];
  for (const key of said)
    if (!found.has(key)) report('withheld', ['withheld'], `"${key}" is not withheld, or not in the form`);
  for (const key of found) {
    if (!said.has(key)) report('withheld', ['withheld'], `"${key}" has to be withheld: it would tell what is`);
    for (const part of ['answers', 'setAside', 'provenance'] as const)
      if (Object.hasOwn(submission[part], key)) report('withheld', [part, key], 'the question was withheld');
  }
}
