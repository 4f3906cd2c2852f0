// SPDX-License-Identifier: Apache-2.0
import { type TemplateResult, html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { KeptDesign } from './design-store.js';
import { DESIGNER_WORDS } from './designer.words.js';
import type { StandardForm, Start } from './start.js';
import { START_WORDS as WORDS } from './start.words.js';

/** Standard forms shown before somebody asks for all of them. */
const FIRST_SHOWN = 6;

const own = (event: Event, act: () => void) => {
  // The form is our own: it must not send the host's page anywhere.
  event.preventDefault();
  event.stopPropagation();
  act();
};

/** How to begin: with nothing, with what was begun before, with a standard form, or with a file. */
export function startView(start: Start): TemplateResult {
  const { say, level } = start;
  const heading = (words: string) =>
    html`<div class="way-title" role="heading" aria-level=${Math.min(level + 1, 6)}>${words}</div>`;
  return html`
    <p class="lead">${say(WORDS['start.lead'])}</p>
    ${start.problem ? html`<p class="failure" role="alert">${start.problem}</p>` : nothing}
    ${start.again
      ? html`<button class="button secondary again" type="button" @click=${start.again}>
          ${say(DESIGNER_WORDS['designer.again'])}
        </button>`
      : nothing}
    <p class="said" role="status">${start.said}</p>
    <div class="ways">
      ${start.chosen ? howView(start, start.chosen) : nothing}
      <section class="way" part="way" ?hidden=${start.chosen !== null}>
        ${heading(say(WORDS['start.blank']))} ${blankView(start)}
      </section>
      ${start.kept.length > 0
        ? html`<section class="way" part="way" ?hidden=${start.chosen !== null}>
            ${heading(say(WORDS['start.kept']))} ${keptView(start)}
          </section>`
        : nothing}
      ${start.standards.length > 0
        ? html`<section class="way" part="way" ?hidden=${start.chosen !== null}>
            ${heading(say(WORDS['start.standard']))} ${standardsView(start)}
          </section>`
        : nothing}
      <section class="way" part="way" ?hidden=${start.chosen !== null}>
        ${heading(say(WORDS['start.file']))} ${fileView(start)}
      </section>
    </div>
  `;
}

function blankView(start: Start): TemplateResult {
  const { say } = start;
  const { missing } = start;
  return html`<form
    novalidate
    @submit=${(event: Event) =>
      own(event, () => start.blank((event.target as HTMLFormElement).querySelector('input')!.value))}
  >
    <div class="field ${missing ? 'has-error' : ''}">
      <label class="label" for="start-name">${say(WORDS['start.blank.name'])}</label>
      <p class="hint" id="start-name-hint">${say(WORDS['start.blank.hint'])}</p>
      ${missing ? html`<p class="error" id="start-name-error">${say(WORDS['start.blank.missing'])}</p>` : nothing}
      <input
        class="control text"
        id="start-name"
        type="text"
        autocomplete="off"
        aria-describedby="start-name-hint ${missing ? 'start-name-error' : ''}"
        aria-invalid=${missing ? 'true' : nothing}
      />
    </div>
    <button class="button" type="submit">${say(WORDS['start.blank.go'])}</button>
  </form>`;
}

function keptView(start: Start): TemplateResult {
  const { say, formatMoment } = start;
  const row = (design: KeptDesign) => {
    const { id, title, savedAt } = design;
    const asking = start.removing === id;
    const named = (words: string) => html`${words}<span class="visually-hidden">: ${title}</span>`;
    return html`<li class="kept">
      <div>
        <b>${title}</b> <span class="muted">${say(WORDS['start.kept.when'], { moment: formatMoment(savedAt) })}</span>
      </div>
      ${asking
        ? html`<p class="note" role="alert">${say(WORDS['start.kept.sure'], { title })}</p>
            <div class="buttons">
              <button class="button grave" type="button" @click=${() => start.remove(design)}>
                ${say(WORDS['start.kept.remove'])}
              </button>
              <button class="button secondary" type="button" @click=${() => start.askRemove(null)}>
                ${say(WORDS['start.kept.no'])}
              </button>
            </div>`
        : html`<div class="buttons">
            <button class="button secondary" type="button" @click=${() => start.openKept(design)}>
              ${named(say(WORDS['start.kept.open']))}
            </button>
            <button class="link-button" type="button" @click=${() => start.askRemove(id)}>
              ${named(say(WORDS['start.kept.remove']))}
            </button>
          </div>`}
    </li>`;
  };
  return html`<ul class="plain">
    ${start.kept.map((design) => keyed(design.id, row(design)))}
  </ul>`;
}

function standardsView(start: Start): TemplateResult {
  const { say, standards, search } = start;
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  const found = standards.filter(({ title, group = '', alsoCalled = [] }) => {
    const text = [title, group, ...alsoCalled].join(' ').toLowerCase();
    return words.every((word) => text.includes(word));
  });
  const shown = start.all || words.length > 0 ? found : found.slice(0, FIRST_SHOWN);
  return html`
    <div class="field">
      <label class="label" for="start-search">${say(WORDS['start.standard.search'])}</label>
      <input
        class="control text"
        id="start-search"
        type="search"
        autocomplete="off"
        .value=${search}
        @input=${(event: Event) => start.look((event.target as HTMLInputElement).value)}
      />
    </div>
    <p class="visually-hidden" role="status">
      ${words.length > 0 ? say(WORDS['start.standard.found'], { count: found.length }) : ''}
    </p>
    ${found.length === 0 ? html`<p>${say(WORDS['start.standard.none'])}</p>` : nothing}
    <ul class="plain standards">
      ${shown.map(
        (form) =>
          html`<li>
            <button class="pick" type="button" @click=${() => start.choose(form)}>
              <b>${form.title}</b>${form.group ? html` <span class="muted">${form.group}</span>` : nothing}
            </button>
          </li>`,
      )}
    </ul>
    ${shown.length < found.length
      ? html`<button class="button secondary" type="button" @click=${start.showAll}>
          ${say(WORDS['start.more'], { count: found.length })}
        </button>`
      : nothing}
  `;
}

/** A standard form: with its core as it is, or as a form of one's own. */
function howView(start: Start, form: StandardForm): TemplateResult {
  const { say, level } = start;
  const { title } = form;
  return html`<section class="way how" part="way">
    <div class="way-title" role="heading" aria-level=${Math.min(level + 1, 6)} id="start-how" tabindex="-1">
      ${say(WORDS['start.standard.how'], { title })}
    </div>
    <div class="choice">
      <button
        class="button"
        type="button"
        aria-describedby="start-local"
        @click=${() => start.openStandard(form, 'local')}
      >
        ${say(WORDS['start.standard.local'])}
      </button>
      <p class="hint" id="start-local">${say(WORDS['start.standard.local.about'])}</p>
    </div>
    <div class="choice">
      <button
        class="button secondary"
        type="button"
        aria-describedby="start-copy"
        @click=${() => start.openStandard(form, 'own')}
      >
        ${say(WORDS['start.standard.copy'])}
      </button>
      <p class="hint" id="start-copy">${say(WORDS['start.standard.copy.about'])}</p>
    </div>
    <button class="link-button" type="button" @click=${() => start.choose(null)}>
      ${say(WORDS['start.standard.back'])}
    </button>
  </section>`;
}

function fileView(start: Start): TemplateResult {
  const { say } = start;
  return html`
    <div class="field">
      <label class="label" for="start-file">${say(WORDS['start.file.choose'])}</label>
      <p class="hint" id="start-file-hint">${say(WORDS['start.file.hint'])}</p>
      <input
        class="control file"
        id="start-file"
        type="file"
        accept=".json,application/json,application/fhir+json"
        aria-describedby="start-file-hint"
        @change=${(event: Event) => start.readFile((event.target as HTMLInputElement).files?.[0])}
      />
    </div>
    <details class="bulk">
      <summary>${say(WORDS['start.file.paste'])}</summary>
      <form
        @submit=${(event: Event) =>
          own(event, () => start.readText((event.target as HTMLFormElement).querySelector('textarea')!.value))}
      >
        <div class="field">
          <label class="label" for="start-text">${say(WORDS['start.file.text'])}</label>
          <textarea class="control long-text" id="start-text" rows="5" spellcheck="false"></textarea>
        </div>
        <button class="button secondary" type="submit">${say(WORDS['start.file.go'])}</button>
      </form>
    </details>
  `;
}
