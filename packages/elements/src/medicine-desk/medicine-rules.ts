// SPDX-License-Identifier: Apache-2.0
import type { Facts } from '@careplan-kit/emar';
import { DataError } from '@careplan-kit/model/reading';
import { type ReactiveController, type ReactiveControllerHost, type TemplateResult, html } from 'lit';
import { CpkErrorEvent } from '../events/error-event.js';
import type { Phrase, Say } from '../words/words.js';
import { type Fetched, Fetching, type FetchingWords } from './fetching.js';
import { DESK_WORDS } from './medicine-desk.words.js';

interface FactReader {
  parseFacts(input: unknown): Facts;
}

/** What stands in place of everything. */
export interface RulesWords extends FetchingWords {
  readonly nothing: Phrase;
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
  readonly #fetching: Fetching<Rules>;
  #parsed: { readonly of: unknown; readonly facts: Facts | null } | null = null;

  constructor(
    readonly element: ReactiveControllerHost & HTMLElement,
    readonly rules: Fetched<Rules>,
    /** Told of facts that were read for the first time. */
    readonly taken: (facts: Facts) => void,
    readonly words: RulesWords = WORDS,
  ) {
    this.#fetching = new Fetching(element, rules, words);
    element.addController(this);
  }

  hostConnected(): void {
    void this.#fetching.fetch();
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
    const { nothing, unusable } = this.words;
    if (given === null || given === undefined) return html`<p class="nobody">${say(nothing)}</p>`;
    if (this.rules.here) return html`<p class="unusable" role="alert">${say(unusable)}</p>`;
    return this.#fetching.instead(say);
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
}
