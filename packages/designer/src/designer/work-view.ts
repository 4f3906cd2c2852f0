// SPDX-License-Identifier: Apache-2.0
import { type TemplateResult, html, nothing } from 'lit';
import { DESIGNER_WORDS as WORDS, KEEPING_WORDS } from './designer.words.js';
import { dialogView } from './dialogs.js';
import type { Keeping } from './autosave.js';
import { type Editors, settingsView } from './settings-view.js';
import { SETTINGS_WORDS } from './settings.words.js';
import { PANES, VIEWS, type View, type Work } from './work.js';

export interface WorkPage {
  readonly work: Work;
  readonly editors: Editors;
  readonly keeping: Keeping;
  readonly formatTime: (moment: Date) => string;
  /** How many things have to be mended. */
  readonly faults: number;
  /** What is drawn in views other than the first. */
  readonly other: Readonly<Record<Exclude<View, 'make'>, () => unknown>>;
  readonly close: () => void;
}

const VIEW_WORDS = {
  make: WORDS['designer.view.make'],
  try: WORDS['designer.view.try'],
  check: WORDS['designer.view.check'],
  languages: WORDS['designer.view.languages'],
  publish: WORDS['designer.view.publish'],
};

const PANE_WORDS = {
  list: WORDS['designer.pane.list'],
  form: WORDS['designer.pane.form'],
  question: WORDS['designer.pane.question'],
};

/** An open form: its name, what can be done with it, and the part of that which is chosen. */
export function workView(page: WorkPage): TemplateResult {
  const { work, other } = page;
  return html`
    ${headView(page)} ${barView(page)} ${newsView(work)}
    ${work.view === 'make'
      ? makeView(page)
      : html`<div class="view ${work.view}" part="view">${other[work.view]()}</div>`}
    ${dialogView(work.question, work)}
  `;
}

function keepingWords({ work: { say }, keeping, formatTime }: WorkPage): string {
  return keeping.state === 'kept'
    ? say(KEEPING_WORDS['keeping.kept'], { time: formatTime(keeping.at) })
    : say(KEEPING_WORDS[`keeping.${keeping.state}`]);
}

function headView(page: WorkPage): TemplateResult {
  const { work, keeping, close } = page;
  const { say, design } = work;
  const { title, version } = design.draft;
  return html`<div class="head" part="head">
    <div class="name">
      <div class="title" role="heading" aria-level=${work.level - 1}>${title || say(WORDS['designer.untitled'])}</div>
      <p class="muted state">
        ${say(WORDS['designer.version'], { version })} ·
        <span class=${keeping.state === 'failed' || keeping.state === 'nowhere' ? 'warn' : ''}
          >${keepingWords(page)}</span
        >
      </p>
    </div>
    <div class="tools">
      <button class="button secondary undo" type="button" aria-disabled=${!design.canUndo} @click=${() => work.undo()}>
        ${say(WORDS['designer.undo'])}
      </button>
      <button class="button secondary redo" type="button" aria-disabled=${!design.canRedo} @click=${() => work.redo()}>
        ${say(WORDS['designer.redo'])}
      </button>
      <button class="link-button" type="button" @click=${close}>${say(WORDS['designer.close'])}</button>
    </div>
  </div>`;
}

function barView({ work, faults }: WorkPage): TemplateResult {
  const { say } = work;
  const words = (view: View) =>
    view === 'check' && faults > 0 ? say(WORDS['designer.view.check.count'], { count: faults }) : say(VIEW_WORDS[view]);
  return html`<nav class="bar" aria-label=${say(WORDS['designer.views'])}>
    ${VIEWS.map(
      (view) =>
        html`<button
          class="tab"
          type="button"
          aria-current=${work.view === view ? 'page' : nothing}
          @click=${() => work.show(view)}
        >
          ${words(view)}
        </button>`,
    )}
  </nav>`;
}

/** What was done, or why it was not. */
function newsView(work: Work): TemplateResult {
  const { refusal, said } = work;
  return html`
    <p class="said" role="status">${said}</p>
    <div class="refusal ${refusal ? 'shown' : ''}" role="alert">
      ${refusal
        ? html`<p>${refusal.words}</p>
            ${refusal.offer
              ? html`<button
                  class="button secondary"
                  type="button"
                  @click=${() => work.run(refusal.offer!.command, 'card')}
                >
                  ${refusal.offer.words}
                </button>`
              : nothing}`
        : nothing}
    </div>
  `;
}

function makeView({ work, editors }: WorkPage): TemplateResult {
  const { say, pane, spots, selected } = work;
  const at = selected === null ? -1 : (spots.byId.get(selected)?.at ?? -1);
  const step = (to: number, name: string, words: string) => {
    const spot = spots.list[to];
    return spot
      ? html`<button class="link-button ${name}" type="button" @click=${() => work.select(spot.item.id, true)}>
          ${words}
        </button>`
      : nothing;
  };
  return html`
    <nav class="panes-bar ${pane}" aria-label=${say(WORDS['designer.panes'])}>
      ${PANES.map(
        (one) =>
          html`<button
            class="pane-tab to-${one}"
            type="button"
            aria-current=${pane === one ? 'true' : nothing}
            @click=${() => work.showPane(one)}
          >
            ${say(PANE_WORDS[one])}
          </button>`,
      )}
    </nav>
    <div class="panes" data-pane=${pane}>
      <div class="pane list">${work.outline.view(work)}</div>
      <div class="pane form">${work.canvas.view(work)}</div>
      <div class="pane question" part="settings">
        <div class="question-bar">
          <button class="link-button back" type="button" @click=${() => work.back()}>
            <span aria-hidden="true">← </span>${say(SETTINGS_WORDS['settings.back'])}
          </button>
          ${step(at - 1, 'before', say(SETTINGS_WORDS['settings.before']))}
          ${step(at + 1, 'next', say(SETTINGS_WORDS['settings.next']))}
        </div>
        ${settingsView(work, editors)}
        <button class="link-button to-the-list" type="button" @click=${() => work.toList()}>
          ${say(SETTINGS_WORDS['settings.toList'])}
        </button>
      </div>
    </div>
  `;
}
