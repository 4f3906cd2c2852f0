// SPDX-License-Identifier: Apache-2.0
import { type TemplateResult, html, nothing } from 'lit';
import type { Witness } from '../emar-round/round-person.js';
import type { Say } from '../words/words.js';
import { DESK_WORDS as WORDS } from './medicine-desk.words.js';

/** What a second person is asked to prove who they are for. */
export interface SecondPersonRequest {
  /** What they sign, in words: "Count: 14 tablets". */
  readonly what: string;
  /** The product, or the person whose medicines were compared. */
  readonly about: string;
  readonly medicationId?: string;
  readonly personId?: string;
  /** Who writes it, and cannot be the second person. */
  readonly by: string;
}

/** Has a second person prove who they are: a PIN, a passkey, a device of their own (R55). Null when they did not. */
export type ProveSecondPerson = (request: SecondPersonRequest) => Promise<Witness | null>;

/** The second person of what is being written. Never a typed name. */
export class SecondPerson {
  #witness: Witness | null = null;
  #failed = false;
  #asking = 0;

  constructor(readonly changed: () => void) {}

  get witness(): Witness | null {
    return this.#witness;
  }

  /** What they saw is no longer what is written, or somebody else writes. */
  forget(): void {
    this.#asking++;
    this.#witness = null;
    this.#failed = false;
  }

  async ask(prove: ProveSecondPerson, request: SecondPersonRequest): Promise<void> {
    const asking = ++this.#asking;
    let witness: Witness | null = null;
    try {
      witness = (await prove(request)) ?? null;
    } catch (cause) {
      reportError(cause);
    }
    // What was written changed meanwhile: this proof was not for it.
    if (asking !== this.#asking) return;
    this.#witness = witness;
    this.#failed = witness === null;
    this.changed();
  }

  /** `who`: whether they watch as a witness, or sign what two people did. */
  view(
    say: Say,
    prove: ProveSecondPerson | null | undefined,
    ask: () => void,
    who: 'witness' | 'second' = 'witness',
  ): TemplateResult {
    if (!prove) return html`<p class="witness none">${say(WORDS['medicineDesk.witness.noWay'])}</p>`;
    const { name } = this.#witness ?? {};
    const is =
      name === undefined ? say(WORDS[`medicineDesk.${who}.none`]) : say(WORDS[`medicineDesk.${who}.is`], { name });
    return html`<div class="witness ${name === undefined ? 'none' : 'signed'}">
      <p class="who-signed" tabindex="-1" role="status">${is}</p>
      ${this.#failed ? html`<p class="fault" role="alert">${say(WORDS['medicineDesk.witness.failed'])}</p>` : nothing}
      <button type="button" class="button secondary ask-witness" @click=${ask}>
        ${say(WORDS[`medicineDesk.${who}.${name === undefined ? 'ask' : 'again'}`])}
      </button>
    </div>`;
  }
}
