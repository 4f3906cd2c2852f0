// SPDX-License-Identifier: Apache-2.0
import { type LitElement, type TemplateResult, html, nothing } from 'lit';
import { defineElement } from '../base/define-element.js';
import { formPart } from '../parts/form-part.js';
import { PART_WORDS } from '../parts/part.words.js';
import type { Say } from '../words/words.js';
import { ABOUT_ME_WORDS as WORDS } from './about-me.words.js';

/** The form that About Me is written in, which a page where it is read has not fetched. */
export class LateForm {
  #failures = 0;
  #fetching = false;

  /** @param focus - brings the focus to what is there by now */
  constructor(
    readonly element: LitElement,
    readonly focus: () => void,
  ) {}

  isHere(prefix: string): boolean {
    if (customElements.get(`${prefix}-form`)) return true;
    if (!formPart.here) return false;
    defineElement(formPart.here.CpkForm, prefix);
    return true;
  }

  /** For a worker who may write, when the page has nothing better to do. */
  prepare(prefix: string): void {
    if (!this.isHere(prefix)) formPart.loadWhenIdle();
  }

  /** In place of the form until it is here. */
  view(say: Say): TemplateResult {
    if (this.#failures === 0) this.#fetch();
    const failed = !this.#fetching;
    return html`
      <div role="status" class="late-form" tabindex="-1">
        <p>${say(WORDS[failed ? 'aboutMe.form.failed' : 'aboutMe.form.coming'])}</p>
        ${failed && this.#failures > 1 ? html`<p>${say(PART_WORDS['part.failed.again'])}</p>` : nothing}
      </div>
      ${failed
        ? html`<button type="button" class="button late-form-again" @click=${() => this.#again()}>
            ${say(PART_WORDS['part.again'])}
          </button>`
        : nothing}
    `;
  }

  #again(): void {
    this.#fetch();
    this.#draw();
  }

  #fetch(): void {
    if (this.#fetching) return;
    this.#fetching = true;
    const done = (failures: number) => {
      this.#failures = failures;
      this.#fetching = false;
      this.#draw();
    };
    void formPart.load().then(
      () => done(0),
      () => done(this.#failures + 1),
    );
  }

  /** What had the focus goes, and the focus must not go with it. */
  #draw(): void {
    const { activeElement } = this.element.renderRoot as ShadowRoot;
    this.element.requestUpdate();
    if (activeElement?.matches('.late-form, .late-form-again')) void this.element.updateComplete.then(this.focus);
  }
}
