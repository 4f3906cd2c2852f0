// SPDX-License-Identifier: Apache-2.0
import type { Facts } from '@careplan-kit/emar';
import { DataError } from '@careplan-kit/model/reading';
import { type ReactiveController, type ReactiveControllerHost, type TemplateResult, html } from 'lit';
import { CpkErrorEvent } from '../events/error-event.js';
import type { Phrase, Say } from '../words/words.js';
import { DESK_WORDS } from './medicine-desk.words.js';

/** Rules that are fetched; what reads facts is among them. */
export interface FetchedRules<Rules extends FactReader> {
  /** Null until they are here. */
  readonly here: Rules | null;
  load(): Promise<unknown>;
}

interface FactReader {
  parseFacts(input: unknown): Facts;
}

/** What stands in place of everything. */
export interface RulesWords {
  readonly nothing: Phrase;
  readonly coming: Phrase;
  readonly notFetched: Phrase;
  readonly again: Phrase;
  readonly unusable: Phrase;
}

const WORDS: RulesWords = {
  nothing: DESK_WORDS['medicineDesk.nothing'],
  coming: DESK_WORDS['medicineDesk.coming'],
  notFetched: DESK_WORDS['medicineDesk.notFetched'],
  again: DESK_WORDS['medicineDesk.again'],
  unusable: DESK_WORDS['medicineDesk.unusable'],
};

/** Facts as they were given, with the rules they are read by. */
export interface ReadFacts<Rules> {
  readonly lib: Rules;
  readonly facts: Facts;
}

/** Fetches the rules, and reads what the host gave by them. What stands in its place is drawn here too. */
export class MedicineRules<Rules extends FactReader> implements ReactiveController {
  #notFetched = false;
  #parsed: { readonly of: unknown; readonly facts: Facts | null } | null = null;

  constructor(
    readonly element: ReactiveControllerHost & HTMLElement,
    readonly rules: FetchedRules<Rules>,
    /** Told of facts that were read for the first time. */
    readonly taken: (facts: Facts) => void,
    readonly words: RulesWords = WORDS,
  ) {
    element.addController(this);
  }

  hostConnected(): void {
    if (!this.rules.here) void this.#fetch();
  }

  /** The facts, each given object read once; null where `instead` has to be drawn. */
  read(given: unknown, now: string): ReadFacts<Rules> | null {
    const lib = this.rules.here;
    if (!lib || given === null || given === undefined) return null;
    if (this.#parsed?.of !== given) this.#parsed = { of: given, facts: this.#parse(lib, given, now) };
    const { facts } = this.#parsed;
    return facts && { lib, facts };
  }

  instead(given: unknown, say: Say): TemplateResult {
    const { nothing, coming, notFetched, again, unusable } = this.words;
    if (given === null || given === undefined) return html`<p class="nobody">${say(nothing)}</p>`;
    if (this.rules.here) return html`<p class="unusable" role="alert">${say(unusable)}</p>`;
    if (this.#notFetched)
      return html`<p class="fault" role="alert">${say(notFetched)}</p>
        <button type="button" class="button again" @click=${() => void this.#fetch()}>${say(again)}</button>`;
    return html`<p class="nobody" role="status">${say(coming)}</p>`;
  }

  #parse(lib: Rules, given: unknown, now: string): Facts | null {
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
      await this.rules.load();
    } catch {
      this.#notFetched = true;
    }
    this.element.requestUpdate();
  }
}
