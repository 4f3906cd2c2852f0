// SPDX-License-Identifier: Apache-2.0
import { html, nothing, type TemplateResult } from 'lit';
import type { Say } from '../words/words.js';
import { ERROR_SUMMARY_WORDS as WORDS } from './error-summary.words.js';

/** One fault, in words, and the question it belongs to. */
export interface SummaryError {
  readonly key: string;
  readonly label: string;
  readonly sentence: string;
}

/**
 * The box of faults above a form. A form draws it inside its own root, beside the questions it links to; the element of
 * the same name draws it alone.
 */
export function errorSummaryView(
  errors: readonly SummaryError[],
  say: Say,
  goTo: (key: string) => void,
): TemplateResult | typeof nothing {
  if (errors.length === 0) return nothing;
  const title =
    errors.length === 1
      ? say(WORDS['errorSummary.title.one'])
      : say(WORDS['errorSummary.title.many'], { count: errors.length });
  const follow = (event: Event, key: string) => {
    // A fragment cannot reach into a shadow root, and would change the host page's address.
    event.preventDefault();
    goTo(key);
  };
  return html`
    <div class="summary" part="error-summary" role="alert" tabindex="-1" aria-labelledby="summary-title">
      <h2 class="summary-title" id="summary-title">${title}</h2>
      <p>${say(WORDS['errorSummary.kept'])}</p>
      <ul>
        ${errors.map(
          ({ key, label, sentence }) =>
            html`<li>
              <a href="#q-${key}" @click=${(event: Event) => follow(event, key)}>${label} – ${sentence}</a>
            </li>`,
        )}
      </ul>
    </div>
  `;
}
