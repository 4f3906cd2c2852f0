// SPDX-License-Identifier: Apache-2.0
import { type TemplateResult, html } from 'lit';
import { ABOUT_ME_WORDS as WORDS } from './about-me.words.js';
import { type ViewTools, headingView } from './view-tools.js';

/** In place of everything, for a worker who may not see it: not even whether something was written. */
export function allWithheldView(person: TemplateResult, { say }: ViewTools): TemplateResult {
  return html`
    <div class="head">${person}</div>
    <p class="withheld all">${say(WORDS['aboutMe.withheld.all'])}</p>
  `;
}

/** In place of everything while nothing has been written. */
export function notWrittenView(name: string, { say, level }: ViewTools, start: unknown): TemplateResult {
  return html`
    <div class="empty">
      ${headingView(say(WORDS['aboutMe.empty.title'], { name }), { level, name: 'section-title', part: 'title' })}
      <p>${say(WORDS['aboutMe.empty.text'])}</p>
      ${start}
    </div>
  `;
}

/** In place of a record that cannot be read. An empty page would say that there is nothing to know. */
export function unusableView({ say }: ViewTools): TemplateResult {
  return html`<p class="unusable" role="alert">${say(WORDS['aboutMe.unusable'])}</p>`;
}
