// SPDX-License-Identifier: Apache-2.0
import { type Host, type HostContext, type Say, defineElement } from '@careplan-kit/elements/base';
import { CpkForm } from '@careplan-kit/elements/form';
import { type TemplateResult, html, nothing } from 'lit';
import type { Draft } from '../design/draft.js';
import { TRY_WORDS as WORDS } from './try.words.js';
import type { TryPerson } from './try-person.js';

/** What the form tells a host, and must not tell it while it is only tried. */
const TELLS = ['cpk-submit', 'cpk-answer', 'cpk-error', 'cpk-edit', 'cpk-go-to'];

export interface TryPage {
  readonly say: Say;
  readonly host: Host;
  readonly level: number;
  readonly draft: Draft;
  readonly people: readonly TryPerson[];
  /** What has to be mended first, in words. */
  readonly broken: readonly string[];
}

/** The form as it is tried: a real one, which keeps nothing and tells the host's page nothing. */
export class Trial {
  readonly #prefix: string;
  readonly #redraw: () => void;
  #form: CpkForm | null = null;
  #host: Host | null = null;
  #context: HostContext | undefined;
  #draft: Draft | null = null;
  #person: TryPerson | null = null;
  #wide = true;
  #sent = false;
  #unusable = false;

  constructor(prefix: string, redraw: () => void) {
    this.#prefix = prefix;
    this.#redraw = redraw;
    defineElement(CpkForm, prefix);
  }

  view(page: TryPage): TemplateResult {
    const { say, level, draft, people, broken } = page;
    const person = this.#person && people.includes(this.#person) ? this.#person : null;
    const none = draft.items.length === 0;
    const form = none ? nothing : this.#show(page, person);
    return html`
      <div class="pane-title" role="heading" aria-level=${level}>${say(WORDS['try.title'])}</div>
      <p class="lead">${say(WORDS[none ? 'try.empty' : 'try.lead'])}</p>
      <div class="try-bar" ?hidden=${none}>
        <div class="field">
          <label class="label" for="try-width">${say(WORDS['try.width'])}</label>
          <select class="control" id="try-width" @change=${this.#setWidth}>
            <option value="wide" ?selected=${this.#wide}>${say(WORDS['try.wide'])}</option>
            <option value="phone" ?selected=${!this.#wide}>${say(WORDS['try.phone'])}</option>
          </select>
        </div>
        ${people.length > 0
          ? html`<div class="field">
              <label class="label" for="try-person">${say(WORDS['try.person'])}</label>
              <select
                class="control"
                id="try-person"
                @change=${(event: Event) => this.#choose(people[(event.target as HTMLSelectElement).selectedIndex - 1])}
              >
                <option ?selected=${person === null}>${say(WORDS['try.nobody'])}</option>
                ${people.map((one) => html`<option ?selected=${one === person}>${one.name}</option>`)}
              </select>
            </div>`
          : nothing}
        <button class="button secondary" type="button" @click=${this.#again}>${say(WORDS['try.again'])}</button>
      </div>
      <p class="said" role="status">${this.#sent ? say(WORDS['try.sent']) : nothing}</p>
      ${this.#unusable
        ? html`<div class="failure" role="alert">
            <p>${say(WORDS['try.broken'])}</p>
            <ul>
              ${broken.map((sentence) => html`<li>${sentence}</li>`)}
            </ul>
          </div>`
        : nothing}
      <div class="tried ${this.#wide ? 'wide' : 'phone'}" part="tried" ?hidden=${none || this.#unusable}>${form}</div>
    `;
  }

  #show({ draft, host, level, say }: TryPage, person: TryPerson | null): CpkForm {
    const form = (this.#form ??= this.#make());
    if (this.#host !== host) {
      this.#host = host;
      // Made-up answers are nobody's: nothing to audit. A score is shown, so that its author sees it work.
      const worker = host.worker ?? { id: 'author', name: say(WORDS['try.author']) };
      this.#context = { ...host, worker, audit: () => undefined, scores: 'all' };
    }
    form.context = this.#context;
    form.headingLevel = Math.min(level + 1, 6);
    form.record = person?.record ?? null;
    if (this.#draft !== draft) {
      this.#draft = draft;
      this.#unusable = false;
      this.#sent = false;
      form.definition = draft;
    }
    return form;
  }

  #make(): CpkForm {
    const form = document.createElement(`${this.#prefix}-form`) as CpkForm;
    const tell = (changes: () => void) => {
      changes();
      this.#redraw();
    };
    form.addEventListener('cpk-submit', (event) => {
      event.preventDefault();
      tell(() => (this.#sent = true));
    });
    form.addEventListener('cpk-error', () => tell(() => (this.#unusable = true)));
    for (const type of TELLS) form.addEventListener(type, (event) => event.stopPropagation());
    return form;
  }

  #choose(person: TryPerson | undefined): void {
    this.#person = person ?? null;
    this.#redraw();
  }

  readonly #setWidth = (event: Event): void => {
    this.#wide = (event.target as HTMLSelectElement).value === 'wide';
    this.#redraw();
  };

  readonly #again = (): void => {
    this.#form = null;
    this.#draft = null;
    this.#sent = false;
    this.#redraw();
  };
}
