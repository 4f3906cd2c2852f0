// SPDX-License-Identifier: Apache-2.0
import type { DraftStore } from '@careplan-kit/drafts';
import { AboutMe, type CareRecord } from '@careplan-kit/model/reading';
import { aboutMe as definition } from '@careplan-kit/templates/about-me';
import { type LitElement, type TemplateResult, html } from 'lit';
import type { CpkForm } from '../form/form.js';
import type { HostContext } from '../host-context/host-context.js';
import type { Say } from '../words/words.js';
import { ABOUT_ME_WORDS as WORDS } from './about-me.words.js';
import { LateForm } from './late-form.js';

export interface Writing {
  readonly record: CareRecord;
  readonly drafts: DraftStore | null;
  readonly context: HostContext | undefined;
  readonly headingLevel: number;
}

/** The form that About Me is written in, kept for as long as what was typed in it may be wanted again. */
export class WritingForm {
  readonly #late: LateForm;
  #form: CpkForm | null = null;
  #isOpen = false;

  constructor(readonly element: LitElement) {
    this.#late = new LateForm(element, () => this.focus());
  }

  /** Whether the form, or what stands there until it has come, is on the page. */
  get isOpen(): boolean {
    return this.#isOpen;
  }

  /** For a worker who may write, when the page has nothing better to do. */
  prepare(prefix: string): void {
    this.#late.prepare(prefix);
  }

  /** @param prefix - of the form's tag, so that a copy of the library under another prefix uses its own */
  view(writing: Writing, prefix: string, say: Say, back: () => void): TemplateResult {
    this.#isOpen = true;
    if (this.#late.isHere(prefix)) {
      this.#form ??= this.element.ownerDocument.createElement(`${prefix}-form`) as CpkForm;
      Object.assign(this.#form, { definition, classes: [AboutMe], ...writing });
    }
    const words = writing.drafts ? WORDS['aboutMe.stopEditing'] : WORDS['aboutMe.stopEditing.noDraft'];
    return html`
      <p class="back">
        <button type="button" class="link-button" @click=${back}>${say(words)}</button>
      </p>
      ${this.#form ?? this.#late.view(say)}
    `;
  }

  forget(): void {
    this.#form = null;
    this.#isOpen = false;
  }

  focus(): void {
    if (this.#form) void this.#form.focusTitle();
    else this.element.renderRoot.querySelector<HTMLElement>('.late-form')?.focus();
  }
}
