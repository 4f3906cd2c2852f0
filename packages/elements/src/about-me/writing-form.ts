// SPDX-License-Identifier: Apache-2.0
import type { DraftStore } from '@careplan-kit/drafts';
import { AboutMe, type CareRecord } from '@careplan-kit/model';
import { aboutMe as definition } from '@careplan-kit/templates/about-me';
import { type TemplateResult, html } from 'lit';
import type { CpkForm } from '../form/form.js';
import type { HostContext } from '../host-context/host-context.js';
import type { Say } from '../words/words.js';
import { ABOUT_ME_WORDS as WORDS } from './about-me.words.js';

export interface Writing {
  readonly record: CareRecord;
  readonly drafts: DraftStore | null;
  readonly context: HostContext | undefined;
  readonly headingLevel: number;
}

/** The form that About Me is written in, kept for as long as what was typed in it may be wanted again. */
export class WritingForm {
  #form: CpkForm | null = null;

  get isThere(): boolean {
    return this.#form !== null;
  }

  /** @param make - makes the form by its tag, so that a copy of the library under another prefix uses its own */
  view(writing: Writing, make: () => CpkForm, say: Say, back: () => void): TemplateResult {
    this.#form ??= make();
    Object.assign(this.#form, { definition, classes: [AboutMe], ...writing });
    const words = writing.drafts ? WORDS['aboutMe.stopEditing'] : WORDS['aboutMe.stopEditing.noDraft'];
    return html`
      <p class="back">
        <button type="button" class="link-button" @click=${back}>${say(words)}</button>
      </p>
      ${this.#form}
    `;
  }

  forget(): void {
    this.#form = null;
  }

  focus(): void {
    void this.#form?.focusTitle();
  }
}
