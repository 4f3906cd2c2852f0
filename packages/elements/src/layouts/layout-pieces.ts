// SPDX-License-Identifier: Apache-2.0
import { type TemplateResult, html, nothing } from 'lit';

/** The heading of what is on the page. It takes the focus when the worker comes there. */
export function layoutHeading(text: string, level: number, lang: string, describedBy?: string): TemplateResult {
  return html`<div
    class="layout-heading"
    part="layout-heading"
    role="heading"
    aria-level=${Math.min(level, 6)}
    tabindex="-1"
    lang=${lang}
    aria-describedby=${describedBy ?? nothing}
  >
    ${text}
  </div>`;
}

export function backLink(words: string, press: () => void): TemplateResult {
  return html`<button type="button" class="link-button layout-back" @click=${press}>
    <span class="back-arrow" aria-hidden="true"></span>${words}
  </button>`;
}
