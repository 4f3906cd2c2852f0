// SPDX-License-Identifier: Apache-2.0
import { type TemplateResult, html, nothing } from 'lit';
import { headingView } from '../about-me/view-tools.js';
import { PART_WORDS } from '../parts/part.words.js';
import type { Progress } from './making.js';
import type { PackTools } from './pack-tools.js';
import { TRANSFER_PACK_WORDS as WORDS } from './transfer-pack.words.js';

/** How the making stands. */
export type Stage =
  | { readonly name: 'idle'; readonly stopped?: boolean }
  | { readonly name: 'making'; readonly progress: Progress }
  | { readonly name: 'failed'; readonly fetch: boolean; readonly again: boolean }
  | { readonly name: 'made' };

/** The button, and what went wrong the last time. */
export function buttonView(stage: Stage, make: () => void, { say }: PackTools): TemplateResult {
  const failed = stage.name === 'failed' ? stage : null;
  return html`<div class="make" part="make">
    ${failed
      ? html`<div class="fault" role="alert" part="fault">
          <p>${say(WORDS[failed.fetch ? 'transferPack.failed.fetch' : 'transferPack.failed'])}</p>
          ${failed.fetch && failed.again ? html`<p>${say(PART_WORDS['part.failed.again'])}</p>` : nothing}
        </div>`
      : nothing}
    ${stage.name === 'idle' && stage.stopped
      ? html`<p class="stopped" role="status">${say(WORDS['transferPack.cancelled'])}</p>`
      : nothing}
    <button type="button" class="button make-button" @click=${make}>${say(WORDS['transferPack.make'])}</button>
  </div>`;
}

/** How far it is, and the way out. */
export function progressView(
  { stage, done, total, title }: Progress,
  stop: () => void,
  tools: PackTools,
): TemplateResult {
  const { say, level } = tools;
  const words =
    stage === 'papers'
      ? say(WORDS['transferPack.making.paper'], { done, total, title })
      : say(WORDS[stage === 'fetch' ? 'transferPack.making.fetch' : 'transferPack.making.rest']);
  return html`<div class="making" part="making">
    <div class="making-title" tabindex="-1">
      ${headingView(say(WORDS['transferPack.making']), { level: level + 1, name: 'step-title' })}
    </div>
    <progress
      max=${total}
      .value=${stage === 'rest' ? total : done}
      aria-label=${say(WORDS['transferPack.making'])}
    ></progress>
    <p class="progress-words">${words}</p>
    <button type="button" class="button secondary stop" @click=${stop}>${say(WORDS['transferPack.cancel'])}</button>
  </div>`;
}
