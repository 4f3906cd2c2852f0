// SPDX-License-Identifier: Apache-2.0
import type { FormDefinition } from '@careplan-kit/forms/contract';
import { formWords } from '@careplan-kit/forms/contract/words';
import { type TemplateResult, html, nothing } from 'lit';
import type { Language, Say } from '../words/words.js';
import { fetchingNotice, titleView } from './form-notices.js';
import { type DrawnUses, fetchChecks, fetchMissing } from './form-parts.js';
import type { FormSession } from './form-session.js';

/** Milliseconds before it is said that something is being fetched: a sentence that flashes by helps nobody. */
const QUIET = 200;

/** A form for which pieces of the library have to be fetched before it can be opened. */
export class ComingForm {
  /** How often they could not be. */
  #failed = 0;
  #left = false;
  #quiet = true;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param definition - as it was read; null where what checks it has to be fetched before that
   * @param before - the session that was on the page, which the form may go on from
   * @param arrived - called when everything is here
   * @param changed - called when something else is to be shown
   * @param source - what is to be read, where it was not yet
   */
  constructor(
    readonly definition: FormDefinition | null,
    readonly uses: DrawnUses,
    readonly before: FormSession | null,
    readonly arrived: (form: ComingForm) => void,
    readonly changed: () => void,
    readonly source?: unknown,
  ) {}

  /** Fetches what is missing. False when nothing is. */
  fetch(): boolean {
    const { definition, uses, source } = this;
    const missing = definition ? fetchMissing(definition, uses) : fetchChecks(source);
    if (!missing) return false;
    const failed = this.#failed;
    this.#failed = 0;
    if (this.#quiet) this.#timer = setTimeout(() => this.#speak(), QUIET);
    const then = (act: () => void) => () => {
      if (this.#left) return;
      clearTimeout(this.#timer);
      this.#quiet = false;
      act();
      this.changed();
    };
    missing.then(
      then(() => this.arrived(this)),
      then(() => (this.#failed = failed + 1)),
    );
    return true;
  }

  /** Another form is wanted, or none. */
  leave(): void {
    this.#left = true;
    clearTimeout(this.#timer);
  }

  #speak(): void {
    this.#quiet = false;
    this.changed();
  }

  /** The title, once it may be read, and in place of the questions what is going on. */
  view(say: Say, language: Language, titleLevel: number | null): TemplateResult {
    const { definition } = this;
    const again = ({ currentTarget }: Event) => {
      // The button goes while it is tried, and the focus must not go with it.
      (currentTarget as HTMLElement).closest<HTMLElement>('.fetching')?.focus();
      if (!this.fetch()) this.arrived(this);
      this.changed();
    };
    return html`
      ${titleLevel === null || !definition ? nothing : titleView(formWords(definition, language), titleLevel)}
      ${this.#quiet ? nothing : fetchingNotice(say, this.#failed, again)}
    `;
  }
}
