// SPDX-License-Identifier: Apache-2.0
import { type TemplateResult, html, nothing } from 'lit';
import type { Say } from '../words/words.js';
import { DESK_WORDS as WORDS } from './medicine-desk.words.js';

export interface ToDecide {
  /** What does not fit; undefined where something is only missing. */
  readonly differs?: { readonly title: string; readonly more: unknown; readonly recount: string; again(): void };
  /** What is missing, in sentences. */
  readonly lacks: readonly string[];
  readonly anyway: string;
  keep(): void;
}

/** Before something is written down that lacks something or does not fit: what it is, and the worker decides. */
export function decideView({ differs, lacks, anyway, keep }: ToDecide, say: Say): TemplateResult {
  return html`<div class=${differs ? 'differs-box decide' : 'lacks decide'} role="alert" tabindex="-1">
    ${differs
      ? html`<p class="box-title">${differs.title}</p>
          ${differs.more}`
      : nothing}
    ${lacks.length > 0
      ? html`<p class="box-title">${say(WORDS['medicineDesk.lacks'])}</p>
          <ul>
            ${lacks.map((words) => html`<li>${words}</li>`)}
          </ul>`
      : nothing}
    <div class="doings">
      ${differs
        ? html`<button type="button" class="button recount" @click=${() => differs.again()}>${differs.recount}</button>`
        : nothing}
      <button type="button" class="button secondary anyway" @click=${() => keep()}>${anyway}</button>
    </div>
  </div>`;
}
