// SPDX-License-Identifier: Apache-2.0
import { type TemplateResult, html } from 'lit';
import type { Say } from '../words/words.js';
import { RECORD_VIEW_WORDS as WORDS } from './record-views.words.js';

/** In place of everything: nobody was chosen, or the record cannot be read. An empty page would say that all is well. */
export function insteadView(unusable: boolean, say: Say): TemplateResult {
  return unusable
    ? html`<p class="unusable" role="alert">${say(WORDS['recordView.unusable'])}</p>`
    : html`<p class="nobody">${say(WORDS['recordView.nobody'])}</p>`;
}

/** In place of a part that this worker may not see. */
export const withheldView = (say: Say): TemplateResult =>
  html`<span class="withheld">${say(WORDS['recordView.withheld'])}</span>`;

/** The same as words. */
export const withheldWords = (say: Say): string => say(WORDS['recordView.withheld']);
