// SPDX-License-Identifier: Apache-2.0
import { type TemplateResult, html, nothing } from 'lit';
import type { FormWords } from '@careplan-kit/forms/contract';
import { PART_WORDS } from '../parts/part.words.js';
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

/** The one button that ends the form. It stays focusable while it works, so that the focus is not lost. */
export function submitButton(say: Say, working: boolean, press: () => void): TemplateResult {
  return html`
    <button type="button" class="button" part="submit" aria-disabled=${working ? 'true' : nothing} @click=${press}>
      ${say(WORDS[working ? 'form.submitting' : 'form.submit'])}
    </button>
  `;
}

/**
 * In place of the questions while what this form needs is being fetched, and when it could not be. It stands under the
 * title, so that the worker sees which form it is.
 */
export function fetchingNotice(say: Say, failed: number, again: (event: Event) => void): TemplateResult {
  const sentence = say(WORDS[failed ? 'form.notFetched' : 'form.coming']);
  return html`
    <div class="notice fetching" role="status" tabindex="-1">
      <p>${failed > 1 ? `${sentence} ${say(PART_WORDS['part.failed.again'])}` : sentence}</p>
      ${failed
        ? html`<div class="choices">
            <button type="button" class="button secondary" @click=${again}>${say(PART_WORDS['part.again'])}</button>
          </div>`
        : nothing}
    </div>
  `;
}
