// SPDX-License-Identifier: Apache-2.0
import { type ReactiveControllerHost, type TemplateResult, html } from 'lit';
import type { Phrase, Say } from '../words/words.js';

/** A piece of the library that is fetched. */
export interface Fetched<Piece> {
  /** Null until it is here. */
  readonly here: Piece | null;
  load(): Promise<unknown>;
}

/** What stands in place of what needs the piece. */
export interface FetchingWords {
  readonly coming: Phrase;
  readonly notFetched: Phrase;
  readonly again: Phrase;
}

/** Fetches a piece of the library, says that it comes, and offers to try again where it did not. */
export class Fetching<Piece> {
  #notFetched = false;

  constructor(
    readonly element: ReactiveControllerHost,
    readonly piece: Fetched<Piece>,
    readonly words: FetchingWords,
    /** Told of what was fetched, or could not be. */
    readonly tried: () => void = () => undefined,
  ) {}

  get here(): Piece | null {
    return this.piece.here;
  }

  async fetch(): Promise<void> {
    if (this.here) return;
    this.#notFetched = false;
    this.element.requestUpdate();
    try {
      await this.piece.load();
    } catch {
      this.#notFetched = true;
    }
    this.element.requestUpdate();
    this.tried();
  }

  /** What stands there until it is here. */
  instead(say: Say): TemplateResult {
    const { coming, notFetched, again } = this.words;
    if (this.#notFetched)
      return html`<p class="fault" role="alert">${say(notFetched)}</p>
        <button type="button" class="button again" @click=${() => void this.fetch()}>${say(again)}</button>`;
    return html`<p class="nobody" role="status">${say(coming)}</p>`;
  }
}
