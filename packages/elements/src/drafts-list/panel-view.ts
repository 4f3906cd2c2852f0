// SPDX-License-Identifier: Apache-2.0
import { type TemplateResult, html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { sizeInWords } from '../attachments/sizes.js';
import type { Phrase, Say } from '../words/words.js';
import { DRAFTS_LIST_WORDS as WORDS } from './drafts-list.words.js';
import type { Colleague, Panel, PanelFault, PanelKind } from './panel.js';

/** What the panels need of the list. */
export interface PanelTools {
  readonly say: Say;
  readonly formatMoment: (instant: string) => string;
  readonly workers: readonly Colleague[];
  readonly busy: boolean;
  readonly submit: (event: Event) => void;
  readonly cancel: () => void;
}

const TITLES: Readonly<Record<PanelKind, Phrase>> = {
  rename: WORDS['drafts.rename'],
  discard: WORDS['drafts.discard'],
  'hand-over': WORDS['drafts.handOver'],
  'take-over': WORDS['drafts.takeOver'],
};

const DOES: Readonly<Record<PanelKind, Phrase>> = {
  rename: WORDS['drafts.rename.do'],
  discard: WORDS['drafts.discard.do'],
  'hand-over': WORDS['drafts.handOver.do'],
  'take-over': WORDS['drafts.takeOver.do'],
};

function faultView(panel: Panel, fault: PanelFault, { say }: PanelTools): TemplateResult | typeof nothing {
  if (!panel.faults.includes(fault)) return nothing;
  return html`<p class="error" id="panel-${fault}-error">${say(WORDS[`drafts.fault.${fault}`])}</p>`;
}

const describedBy = (panel: Panel, fault: PanelFault, hint = '') =>
  [hint, panel.faults.includes(fault) ? `panel-${fault}-error` : ''].filter(Boolean).join(' ') || nothing;

function nameView(panel: Panel, { say }: PanelTools): TemplateResult {
  const enter = (event: Event) => (panel.label = (event.target as HTMLInputElement).value);
  return html`<div class="field">
    <label class="label" for="panel-label">${say(WORDS['drafts.rename.label'])}</label>
    <p class="hint" id="panel-label-hint">${say(WORDS['drafts.rename.hint'])}</p>
    <input
      class="control text"
      id="panel-label"
      maxlength="80"
      autocomplete="off"
      aria-describedby="panel-label-hint"
      .value=${live(panel.label)}
      @input=${enter}
    />
  </div>`;
}

function workerView(panel: Panel, tools: PanelTools): TemplateResult {
  const { say, workers } = tools;
  const choose = (event: Event) => (panel.worker = (event.target as HTMLSelectElement).value);
  return html`<div class="field ${panel.faults.includes('worker') ? 'has-error' : ''}">
    <label class="label" for="panel-worker">${say(WORDS['drafts.handOver.to'])}</label>
    ${faultView(panel, 'worker', tools)}
    <select
      class="control"
      id="panel-worker"
      autocomplete="off"
      aria-invalid=${panel.faults.includes('worker') ? 'true' : nothing}
      aria-describedby=${describedBy(panel, 'worker')}
      @change=${choose}
    >
      <option value="">${say(WORDS['drafts.handOver.choose'])}</option>
      ${workers.map(({ id, name }) => html`<option value=${id} ?selected=${panel.worker === id}>${name}</option>`)}
    </select>
  </div>`;
}

function reasonView(panel: Panel, tools: PanelTools): TemplateResult {
  const { say } = tools;
  const enter = (event: Event) => (panel.reason = (event.target as HTMLInputElement).value);
  return html`<div class="field ${panel.faults.includes('reason') ? 'has-error' : ''}">
    <label class="label" for="panel-reason">${say(WORDS['drafts.reason'])}</label>
    <p class="hint" id="panel-reason-hint">${say(WORDS['drafts.reason.hint'])}</p>
    ${faultView(panel, 'reason', tools)}
    <input
      class="control text"
      id="panel-reason"
      maxlength="200"
      autocomplete="off"
      aria-invalid=${panel.faults.includes('reason') ? 'true' : nothing}
      aria-describedby=${describedBy(panel, 'reason', 'panel-reason-hint')}
      .value=${live(panel.reason)}
      @input=${enter}
    />
  </div>`;
}

function bodyOf(panel: Panel, tools: PanelTools): TemplateResult {
  const { say, formatMoment } = tools;
  const { size, updatedAt } = panel.draft.summary;
  switch (panel.kind) {
    case 'rename':
      return nameView(panel, tools);
    case 'discard':
      return html`<p>
        ${say(WORDS['drafts.discard.ask'], {
          size: sizeInWords(size),
          moment: formatMoment(updatedAt.toISOString()),
        })}
      </p>`;
    case 'hand-over':
      return html`<p>${say(WORDS['drafts.handOver.after'])}</p>
        ${workerView(panel, tools)} ${reasonView(panel, tools)}`;
    case 'take-over':
      return html`<p>${say(WORDS['drafts.takeOver.ask'])}</p>
        ${reasonView(panel, tools)}`;
  }
}

/** Asks before something is done with a draft. It takes the focus when it opens. */
export function panelView(panel: Panel, name: string, tools: PanelTools): TemplateResult {
  const { say, busy, submit, cancel } = tools;
  const stays = panel.kind === 'discard' ? WORDS['drafts.discard.not'] : WORDS['drafts.cancel'];
  return html`
    <form
      class="panel"
      part="panel"
      tabindex="-1"
      aria-label="${say(TITLES[panel.kind])}: ${name}"
      novalidate
      @submit=${submit}
    >
      ${bodyOf(panel, tools)}
      <div class="buttons">
        <button class="button ${panel.kind === 'discard' ? 'grave' : ''}" aria-disabled=${busy ? 'true' : nothing}>
          ${say(DOES[panel.kind])}
        </button>
        <button class="button secondary" type="button" @click=${cancel}>${say(stays)}</button>
      </div>
    </form>
  `;
}
