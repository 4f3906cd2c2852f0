// SPDX-License-Identifier: Apache-2.0
import type { StoredAnswer } from '@careplan-kit/forms/contract';
import { idOf } from './field-shell.js';
import type { FieldState, FieldTools, FieldView } from './field-view.js';
import { markLanguage } from './mark-language.js';

/** A question's label with a sentence in place of its control: that it is there, and why it cannot be answered here. */
export class InsteadView implements FieldView {
  readonly element: HTMLElement;
  readonly #error: HTMLElement;

  /** @param name - of the class: `withheld` */
  constructor(tools: FieldTools, { key, item }: FieldState, name: string, sentence: string) {
    const { document, words } = tools;
    this.element = document.createElement('div');
    this.element.className = `field ${name}`;
    this.element.setAttribute('part', 'field');
    this.element.dataset.key = key;
    const label = this.element.appendChild(document.createElement('p'));
    label.className = 'label';
    label.setAttribute('part', 'label');
    const { label: text, lang } = words.of(item);
    label.textContent = text;
    markLanguage(label, lang, tools);
    this.#error = document.createElement('p');
    this.#error.className = 'error';
    const said = this.element.appendChild(document.createElement('p'));
    said.className = `${name}-words`;
    said.id = idOf({ key });
    said.tabIndex = -1;
    said.textContent = sentence;
  }

  show(): void {}

  showError(sentence: string | null): void {
    this.#error.textContent = sentence;
    if (sentence === null) this.#error.remove();
    else this.element.insertBefore(this.#error, this.element.lastElementChild);
  }

  read(): StoredAnswer | null {
    return null;
  }

  focus(): void {
    (this.element.lastElementChild as HTMLElement).focus({ preventScroll: true });
  }
}
