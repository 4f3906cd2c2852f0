// SPDX-License-Identifier: Apache-2.0
import type { Facts } from '@careplan-kit/emar';
import { type TemplateResult, html, nothing } from 'lit';
import { CpkMedicineFactEvent, type MedicineFact } from '../events/medicine-event.js';
import type { Say } from '../words/words.js';
import { isAmong, laidOver } from './laid-over.js';
import { DESK_WORDS as WORDS } from './medicine-desk.words.js';

/** `storing`: the host has it. `failed`: the host could not store it. `stored`: done, and not in its facts yet. */
type State = 'storing' | 'failed' | 'stored';

/**
 * What was written down here and is not among the host's facts yet. It counts at once, and stays until the host's facts
 * have it: what went out of a cupboard must not look as if it were still there.
 */
export class FactOutbox {
  #sendings: readonly { readonly facts: readonly MedicineFact[]; readonly state: State }[] = [];

  constructor(
    readonly element: EventTarget,
    readonly changed: () => void,
  ) {}

  get failed(): boolean {
    return this.#sendings.some(({ state }) => state === 'failed');
  }

  /** What the host's facts have by now is theirs to say. */
  settle(facts: Facts): void {
    this.#sendings = this.#sendings.filter(
      (sending) => sending.state === 'storing' || !sending.facts.every((fact) => isAmong(facts, fact)),
    );
  }

  /** The facts with everything that waits; what the host has already is not there twice. */
  over(facts: Facts): Facts {
    const waiting = this.#sendings.flatMap((sending) => sending.facts).filter((fact) => !isAmong(facts, fact));
    return waiting.length === 0 ? facts : waiting.reduce(laidOver, facts);
  }

  /** Hands facts over, and waits for the host to say that they are stored. */
  async send(facts: readonly MedicineFact[]): Promise<boolean> {
    if (facts.length === 0) return true;
    this.#put(facts, 'storing');
    const event = new CpkMedicineFactEvent(facts);
    this.element.dispatchEvent(event);
    try {
      if (!event.awaited) throw new TypeError('Nobody waits for cpk-medicine-fact: it was not stored.');
      await event.stored;
    } catch (cause) {
      reportError(cause);
      this.#put(facts, 'failed');
      return false;
    }
    this.#put(facts, 'stored');
    return true;
  }

  /** The bar over the page while something is not stored. */
  view(say: Say): TemplateResult | typeof nothing {
    if (!this.failed) return nothing;
    return html`<div class="unstored" role="alert">
      <p>${say(WORDS['medicineDesk.unstored'])}</p>
      <button type="button" class="button again" @click=${() => this.#again()}>
        ${say(WORDS['medicineDesk.again'])}
      </button>
    </div>`;
  }

  /** The same facts again, under the same ids. */
  #again(): void {
    for (const { facts, state } of this.#sendings) if (state === 'failed') void this.send(facts);
  }

  #put(facts: readonly MedicineFact[], state: State): void {
    const others = this.#sendings.filter((one) => one.facts !== facts);
    this.#sendings = [...others, { facts, state }];
    this.changed();
  }
}
