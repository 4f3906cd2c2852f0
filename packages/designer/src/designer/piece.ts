// SPDX-License-Identifier: Apache-2.0
import type { Say } from '@careplan-kit/elements/base';
import { html } from 'lit';
import { DESIGNER_WORDS as WORDS } from './designer.words.js';

/** A part of the designer that a page fetches when it is looked at. One for each element: nothing is shared. */
export class Piece<Content> {
  readonly #fetch: () => Promise<Content>;
  readonly #redraw: () => void;
  #here: Content | null = null;
  #coming = false;
  #failed = false;

  constructor(fetch: () => Promise<Content>, redraw: () => void) {
    this.#fetch = fetch;
    this.#redraw = redraw;
  }

  get here(): Content | null {
    return this.#here;
  }

  /** Fetches it, unless it is here or coming. */
  load(): void {
    if (this.#here !== null || this.#coming) return;
    this.#coming = true;
    this.#failed = false;
    this.#fetch().then(
      (content) => this.#came(content),
      () => this.#came(null),
    );
  }

  /** What is drawn with it; until it is here, or when it cannot be, a sentence instead. */
  view(say: Say, draw: (content: Content) => unknown): unknown {
    if (this.#here !== null) return draw(this.#here);
    if (!this.#failed) {
      this.load();
      return html`<p class="muted">${say(WORDS['designer.coming'])}</p>`;
    }
    return html`<p class="failure" role="alert">${say(WORDS['designer.notFetched'])}</p>
      <button class="button secondary" type="button" @click=${this.#again}>${say(WORDS['designer.again'])}</button>`;
  }

  readonly #again = (): void => {
    this.load();
    this.#redraw();
  };

  #came(content: Content | null): void {
    this.#coming = false;
    this.#here = content;
    this.#failed = content === null;
    this.#redraw();
  }
}
