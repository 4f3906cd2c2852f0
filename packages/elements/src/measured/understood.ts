// SPDX-License-Identifier: Apache-2.0
import type { FieldTools } from '../field-views/field-view.js';

/** A text that may have been meant. */
export interface Offer {
  /** On its button. */
  readonly label: string;
  /** What then stands in the box. */
  readonly text: string;
}

/**
 * Says under a box how what stands in it was understood, or asks which of some things was meant. Nothing is put in the
 * box but by the worker's press of a button.
 */
export class Understood {
  readonly element: HTMLElement;
  readonly line: HTMLElement;
  readonly #offers: HTMLElement;
  #shown = '';

  constructor(
    readonly tools: Pick<FieldTools, 'document'>,
    readonly take: (text: string) => void,
  ) {
    const { document } = tools;
    this.element = document.createElement('div');
    this.element.className = 'understood';
    this.line = this.element.appendChild(document.createElement('p'));
    this.line.setAttribute('role', 'status');
    this.#offers = this.element.appendChild(document.createElement('div'));
    this.#offers.className = 'offers';
  }

  show(sentence: string, offers: readonly Offer[] = []): void {
    const shown = JSON.stringify([sentence, offers]);
    if (shown === this.#shown) return;
    this.#shown = shown;
    this.line.textContent = sentence;
    this.#offers.replaceChildren(
      ...offers.map(({ label, text }) => {
        const button = this.tools.document.createElement('button');
        button.type = 'button';
        button.className = 'button secondary offer';
        button.textContent = label;
        button.addEventListener('click', () => this.take(text));
        return button;
      }),
    );
  }
}

/** Puts a text in a box as if it had been typed, and the cursor after it. */
export function putIn(box: HTMLInputElement, text: string): void {
  box.value = text;
  box.focus({ preventScroll: true });
  for (const type of ['input', 'change']) box.dispatchEvent(new Event(type, { bubbles: true }));
}
