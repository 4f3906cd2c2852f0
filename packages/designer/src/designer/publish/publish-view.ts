// SPDX-License-Identifier: Apache-2.0
import type { Phrase, Say } from '@careplan-kit/elements/base';
import { type TemplateResult, html, nothing } from 'lit';
import type { PublishFault, PublishPanel } from './publish-panel.js';
import type { PublishLine, PublishPlan } from './publish-request.js';
import { PUBLISH_WORDS as WORDS } from './publish.words.js';

/** What the views of publishing are handed. */
export interface PublishDesk {
  readonly say: Say;
  readonly formatDay: (day: string) => string;
  /** Level of the headings of views. */
  readonly level: number;
  /** Who is signed in; null when nobody is. */
  readonly worker: { readonly id: string; readonly name: string } | null;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** ISO instant. */
  readonly now: () => string;
  readonly panel: PublishPanel;
  /** How many things have to be mended before anything can be published. */
  readonly errors: number;
  /** How many things are probably mistakes. They keep nothing from being published. */
  readonly warnings: number;
  /** Goes to the list of what has to be mended. */
  readonly showErrors: () => void;
}

/** The heading of a view, or with an id that of a section in it. */
export const publishHeading = (words: string, level: number, id?: string): TemplateResult =>
  html`<div
    class=${id === undefined ? 'pane-title' : 'way-title'}
    role="heading"
    aria-level=${Math.min(level, 6)}
    id=${id ?? nothing}
  >
    ${words}
  </div>`;

/** What publishing changes, each with what follows from it. */
export const linesView = (lines: readonly PublishLine[], { say }: Pick<PublishDesk, 'say'>): TemplateResult =>
  html`<ul class="plain publish-lines">
    ${lines.map(
      ({ sentence, class: level }) =>
        html`<li class="publish-line ${level}">
          <span>${sentence}</span>
          ${level === 'compatible'
            ? nothing
            : html`<strong class="consequence">${say(WORDS[`publish.${level}`])}</strong>`}
        </li>`,
    )}
  </ul>`;

interface Box {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly fault: string | null;
  readonly control: (described: string, invalid: 'true' | typeof nothing) => TemplateResult;
}

/** A labelled control with what is wrong above it. */
export const boxView = ({ id, label, hint, fault, control }: Box): TemplateResult =>
  html`<div class="field ${fault ? 'has-error' : ''}">
    <label class="label" for=${id}>${label}</label>
    <p class="hint" id="${id}-hint">${hint}</p>
    ${fault ? html`<p class="error" id="${id}-error">${fault}</p>` : nothing}
    ${control(fault ? `${id}-error ${id}-hint` : `${id}-hint`, fault ? 'true' : nothing)}
  </div>`;

/** The first of these faults that there is, in words. */
export const faultWords = (
  panel: PublishPanel,
  words: Partial<Readonly<Record<PublishFault, string>>>,
): string | null => panel.faults.map((fault) => words[fault]).find((said) => said !== undefined) ?? null;

const valueOf = (event: Event) => (event.target as HTMLInputElement | HTMLTextAreaElement).value;

function changesView(plan: PublishPlan, desk: PublishDesk): TemplateResult {
  const { say, level } = desk;
  const { from, lines, core } = plan;
  const told = (phrase: Phrase, values = {}) => html`<p>${say(phrase, values)}</p>`;
  return html`<section aria-labelledby="publish-changes">
    ${publishHeading(say(WORDS['publish.changes']), level + 1, 'publish-changes')}
    ${from === null
      ? told(WORDS['publish.first'])
      : lines.length === 0
        ? told(WORDS['publish.same'], { version: from })
        : linesView(lines, desk)}
    ${core === null
      ? nothing
      : core.reasons.length === 0
        ? told(WORDS['publish.compares'], { title: core.title })
        : html`<div class="failure">
            <p>${say(WORDS['publish.comparesNot'], { title: core.title })}</p>
            <ul>
              ${core.reasons.map((reason) => html`<li>${reason}</li>`)}
            </ul>
          </div>`}
  </section>`;
}

function boxesView(plan: PublishPlan, desk: PublishDesk): TemplateResult {
  const { say, panel, today } = desk;
  const { next, from } = plan;
  return html`
    ${boxView({
      id: 'publish-version',
      label: say(WORDS['publish.version']),
      hint: say(WORDS['publish.versionHint'], { next }),
      fault: faultWords(panel, {
        'version-form': say(WORDS['publish.versionForm']),
        'version-low': say(WORDS['publish.versionLow'], { next }),
      }),
      control: (described, invalid) =>
        html`<input
          class="control text"
          id="publish-version"
          autocomplete="off"
          aria-describedby=${described}
          aria-invalid=${invalid}
          .value=${panel.versionOf(plan)}
          @input=${(event: Event) => (panel.version = valueOf(event))}
        />`,
    })}
    ${from === null
      ? nothing
      : boxView({
          id: 'publish-note',
          label: say(WORDS['publish.note']),
          hint: say(WORDS['publish.noteHint']),
          fault: faultWords(panel, { note: say(WORDS['publish.noteEmpty']) }),
          control: (described, invalid) =>
            html`<textarea
              class="control long-text"
              id="publish-note"
              rows="3"
              aria-describedby=${described}
              aria-invalid=${invalid}
              .value=${panel.note}
              @input=${(event: Event) => (panel.note = valueOf(event))}
            ></textarea>`,
        })}
    ${boxView({
      id: 'publish-review',
      label: say(WORDS['publish.review']),
      hint: say(WORDS['publish.reviewHint']),
      fault: faultWords(panel, { review: say(WORDS['publish.reviewPast']) }),
      control: (described, invalid) =>
        html`<input
          class="control"
          id="publish-review"
          type="date"
          aria-describedby=${described}
          aria-invalid=${invalid}
          .value=${panel.reviewOf(today)}
          @input=${(event: Event) => (panel.reviewBy = valueOf(event))}
        />`,
    })}
  `;
}

/** What the check only doubts. */
const warningsView = ({ say, warnings, showErrors }: PublishDesk) =>
  warnings === 0
    ? nothing
    : html`<div class="note">
        <p>${say(WORDS['publish.doubts'], { number: warnings })}</p>
        <button class="button secondary" type="button" @click=${showErrors}>${say(WORDS['publish.show'])}</button>
      </div>`;

/** Does what a button is for; where something is wrong first, puts the keyboard on the first box of it, once it is marked. */
export async function orToFirstFault(event: Event, act: () => Promise<boolean>): Promise<void> {
  // An event knows its target only until it has been heard.
  const root = (event.currentTarget as Element).getRootNode() as ShadowRoot;
  if (await act()) return;
  setTimeout(() => root.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
}

/**
 * For the author: what publishing would change, the version, the day of review, and asking a second person.
 *
 * @param plan - null while the form has faults, or what it would change is not worked out yet
 */
export function publishView(plan: PublishPlan | null, desk: PublishDesk): TemplateResult {
  const { say, level, panel, worker, errors, today } = desk;
  const title = publishHeading(say(WORDS['publish.title']), level);
  if (errors > 0) {
    return html`${title}
      <p class="failure" role="status">${say(WORDS['publish.mend'], { number: errors })}</p>
      <button class="button" type="button" @click=${desk.showErrors}>${say(WORDS['publish.show'])}</button>`;
  }
  if (!plan)
    return html`${title}
      <p class="muted" role="status">${say(WORDS['publish.looking'])}</p>`;
  if (panel.outcome === 'asked') {
    return html`${title}
      <p class="done" role="status">${say(WORDS['publish.asked'], { version: panel.versionOf(plan) })}</p>`;
  }
  const mayAsk = worker !== null && (plan.from === null || plan.lines.length > 0);
  const ask = (event: Event) =>
    worker && orToFirstFault(event, () => panel.ask(plan, worker, { today, at: desk.now() }));
  return html`${title} ${warningsView(desk)} ${changesView(plan, desk)}
  ${worker === null ? html`<p class="failure">${say(WORDS['publish.nobody'])}</p>` : nothing}
  ${mayAsk
    ? html`${boxesView(plan, desk)}
        <div class="buttons">
          <button
            class="button"
            type="button"
            aria-disabled=${panel.state === 'storing' ? 'true' : nothing}
            @click=${ask}
          >
            ${say(WORDS[panel.state === 'storing' ? 'publish.storing' : 'publish.ask'])}
          </button>
        </div>
        ${panel.state === 'failed'
          ? html`<p class="failure" role="alert">${say(WORDS['publish.notStored'])}</p>`
          : nothing}`
    : nothing}`;
}
