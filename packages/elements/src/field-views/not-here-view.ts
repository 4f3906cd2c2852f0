// SPDX-License-Identifier: Apache-2.0
import type { StoredAnswer } from '@careplan-kit/forms/contract';
import type { FieldKind, FieldState, FieldTools, FieldView } from './field-view.js';
import { idOf } from './field-shell.js';
import { FIELD_WORDS } from './field-views.words.js';
import { markLanguage } from './mark-language.js';

/** In place of a question no field here can take: that it is there, and that nothing of it is changed. */
class NotHereView implements FieldView {
  readonly element: HTMLElement;
  readonly #error: HTMLElement;

  constructor(tools: FieldTools, { key, item }: FieldState) {
    const { document, say, words } = tools;
    this.element = document.createElement('div');
    this.element.className = 'field not-here';
    this.element.setAttribute('part', 'field');
    this.element.dataset.key = key;
    const label = this.element.appendChild(document.createElement('p'));
    label.className = 'label';
    label.setAttribute('part', 'label');
    const { label: text, lang } = words.of(item);
    label.textContent = text;
    markLanguage(label, lang, tools);
    this.#error = this.element.appendChild(document.createElement('p'));
    this.#error.className = 'error';
    this.#error.hidden = true;
    const sentence = this.element.appendChild(document.createElement('p'));
    sentence.className = 'not-here-words';
    sentence.id = idOf({ key });
    sentence.tabIndex = -1;
    sentence.textContent = say(FIELD_WORDS['field.not-here']);
  }

  show(): void {}

  showError(sentence: string | null): void {
    this.#error.hidden = sentence === null;
    this.#error.textContent = sentence ?? '';
  }

  read(): StoredAnswer | null {
    return null;
  }

  focus(): void {
    (this.element.lastElementChild as HTMLElement).focus({ preventScroll: true });
  }
}

/** For the kinds of question that need a control of their own and have none on this page. */
export const notHereKind: FieldKind = {
  name: 'not-here',
  priority: 0,
  fits: ({ type }) => type === 'look-up' || type === 'signature' || type === 'body-map' || type === 'reference',
  create: (tools, state) => new NotHereView(tools, state),
};
