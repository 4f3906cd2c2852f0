// SPDX-License-Identifier: Apache-2.0
import { type TemplateResult, html, nothing } from 'lit';
import type { FormInstance, FormWords, Problem } from '@careplan-kit/forms/contract';
import { errorSummaryView } from '../error-summary/error-summary-view.js';
import type { FieldTools } from '../field-views/field-view.js';
import { labelOfKey } from '../field-views/label-of-key.js';
import { problemSentence } from '../field-views/problem-sentence.js';
import type { Say } from '../words/words.js';
import { FORM_WORDS as WORDS } from './form.words.js';

/** What the form is called, and what it is for. */
export function titleView({ title, description, lang }: FormWords, level: number): TemplateResult {
  return html`
    <div class="title" part="title" tabindex="-1" role="heading" aria-level=${level} lang=${lang}>${title}</div>
    ${description ? html`<p class="description" lang=${lang}>${description}</p>` : nothing}
  `;
}

/** Something the worker must know now. */
export function alertNotice(sentence: string): TemplateResult {
  return html`<div class="notice alert" role="alert"><p>${sentence}</p></div>`;
}

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

export interface RestoredNotice {
  /** When the draft was last saved, in words; null if nobody knows. */
  readonly moment: string | null;
  /** True when somebody else changed the record since. */
  readonly overtaken: boolean;
  /** True once the worker has asked to throw it away, and must be asked back. */
  readonly asking: boolean;
  ask(asking: boolean): void;
  discard(): void;
}

/**
 * Says that a draft was found, and lets it be thrown away: never by one tap. The button that asks stays where it is, so
 * that the focus has a place before and after.
 */
export function restoredNotice(say: Say, { moment, overtaken, asking, ask, discard }: RestoredNotice): TemplateResult {
  const button = (phrase: keyof typeof WORDS, press: (event: Event) => void, name: string) =>
    html`<button type="button" class=${name} @click=${press}>${say(WORDS[phrase])}</button>`;
  const keep = ({ currentTarget }: Event) => {
    (currentTarget as HTMLElement).closest('.notice')?.querySelector('button')?.focus();
    ask(false);
  };
  return html`
    <div class="notice">
      <p>${moment ? say(WORDS['form.restored'], { moment }) : say(WORDS['form.restored.undated'])}</p>
      ${overtaken ? html`<p role="alert"><strong>${say(WORDS['form.restored.overtaken'])}</strong></p>` : nothing}
      <button type="button" class="link-button" aria-expanded=${asking ? 'true' : 'false'} @click=${() => ask(!asking)}>
        ${say(WORDS['form.startAgain'])}
      </button>
      ${asking
        ? html`<p role="alert"><strong>${say(WORDS['form.startAgain.ask'])}</strong></p>
            <div class="choices">
              ${button('form.startAgain.no', keep, 'button secondary')}
              ${button('form.startAgain.yes', discard, 'link-button')}
            </div>`
        : nothing}
    </div>
  `;
}

/** The one button that ends the form. It stays focusable while it works, so that the focus is not lost. */
export function submitButton(say: Say, working: boolean, press: () => void): TemplateResult {
  return html`
    <button type="button" class="button" part="submit" aria-disabled=${working ? 'true' : nothing} @click=${press}>
      ${say(WORDS[working ? 'form.submitting' : 'form.submit'])}
    </button>
  `;
}
