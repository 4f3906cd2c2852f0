// SPDX-License-Identifier: Apache-2.0
import type { Facts } from '@careplan-kit/emar';
import { DataError } from '@careplan-kit/model/reading';
import { type ReactiveController, type ReactiveControllerHost, type TemplateResult, html } from 'lit';
import { CpkErrorEvent } from '../events/error-event.js';
import { type MedicineKeeping, medicineKeepingPart } from '../parts/medicine-keeping-part.js';
import type { Say } from '../words/words.js';
import { DESK_WORDS as WORDS } from './medicine-desk.words.js';

/** Facts as they were given, with the rules they are read by. */
export interface ReadFacts {
  readonly lib: MedicineKeeping;
  readonly facts: Facts;
}

/** Fetches the rules, and reads what the host gave by them. What stands in its place is drawn here too. */
export class MedicineRules implements ReactiveController {
  #notFetched = false;
  #parsed: { readonly of: unknown; readonly facts: Facts | null } | null = null;

  constructor(
    readonly element: ReactiveControllerHost & HTMLElement,
    /** Told of facts that were read for the first time. */
    readonly taken: (facts: Facts) => void,
  ) {
    element.addController(this);
  }

  hostConnected(): void {
    if (!medicineKeepingPart.here) void this.#fetch();
  }

  /** The facts, each given object read once; null where `instead` has to be drawn. */
  read(given: unknown, now: string): ReadFacts | null {
    const lib = medicineKeepingPart.here;
    if (!lib || given === null || given === undefined) return null;
    if (this.#parsed?.of !== given) this.#parsed = { of: given, facts: this.#parse(lib, given, now) };
    const { facts } = this.#parsed;
    return facts && { lib, facts };
  }

  instead(given: unknown, say: Say): TemplateResult {
    if (given === null || given === undefined) return html`<p class="nobody">${say(WORDS['medicineDesk.nothing'])}</p>`;
    if (medicineKeepingPart.here)
      return html`<p class="unusable" role="alert">${say(WORDS['medicineDesk.unusable'])}</p>`;
    if (this.#notFetched)
      return html`<p class="fault" role="alert">${say(WORDS['medicineDesk.notFetched'])}</p>
        <button type="button" class="button again" @click=${() => void this.#fetch()}>
          ${say(WORDS['medicineDesk.again'])}
        </button>`;
    return html`<p class="nobody" role="status">${say(WORDS['medicineDesk.coming'])}</p>`;
  }

  #parse(lib: MedicineKeeping, given: unknown, now: string): Facts | null {
    try {
      const facts = lib.parseFacts(Object.assign({ now }, given));
      this.taken(facts);
      return facts;
    } catch (error) {
      if (!(error instanceof DataError)) throw error;
      queueMicrotask(() => this.element.dispatchEvent(new CpkErrorEvent(error)));
      return null;
    }
  }

  async #fetch(): Promise<void> {
    this.#notFetched = false;
    this.element.requestUpdate();
    try {
      await medicineKeepingPart.load();
    } catch {
      this.#notFetched = true;
    }
    this.element.requestUpdate();
  }
}
