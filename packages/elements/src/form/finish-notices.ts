// SPDX-License-Identifier: Apache-2.0
import type { FormInstance, Problem } from '@careplan-kit/forms/contract';
import { VersionConflictError } from '@careplan-kit/model';
import { type TemplateResult, html, type nothing } from 'lit';
import { errorSummaryView } from '../error-summary/error-summary-view.js';
import type { FieldTools } from '../field-views/field-view.js';
import { labelOfKey } from '../field-views/label-of-key.js';
import { problemSentence } from '../field-views/problem-sentence.js';
import type { Phrase, Say } from '../words/words.js';
import { FINISH_WORDS as WORDS } from './finish.words.js';

/** What is wrong, question by question, above the form. */
export function faultsNotice(
  form: FormInstance,
  problems: readonly Problem[],
  tools: Pick<FieldTools, 'say' | 'formatDay' | 'words'>,
  goTo: (key: string) => void,
): TemplateResult | typeof nothing {
  const errors = problems.map((problem) => ({
    key: problem.key,
    label: labelOfKey(form, problem.key, tools),
    sentence: problemSentence(problem, tools),
  }));
  return errorSummaryView(errors, tools.say, goTo);
}

/** In place of the questions, once the host has stored the submission. */
export function doneNotice(say: Say, values: { readonly title: string; readonly time: string }): TemplateResult {
  return html`
    <div class="notice done" tabindex="-1">
      <p class="done-title"><strong>${say(WORDS['form.submitted.title'])}</strong></p>
      <p>${say(WORDS['form.submitted'], values)}</p>
    </div>
  `;
}

/** Why it could not be stored, as far as the worker can do something about it. */
export function troubleOf(error: unknown): Phrase {
  return WORDS[error instanceof VersionConflictError ? 'form.conflict' : 'form.failed'];
}
