// SPDX-License-Identifier: Apache-2.0
import type { StoredAnswer } from '@careplan-kit/forms/contract';
import type { FieldKind, FieldState, FieldTools, FieldView } from './field-view.js';
import { FIELD_WORDS } from './field-views.words.js';
import { idOf } from './field-shell.js';
import { markLanguage } from './mark-language.js';

/** In place of a question this worker may not see: that it is there, and that it is withheld. Nothing of its answer. */
class WithheldView implements FieldView {
  readonly element: HTMLElement;

  constructor(tools: FieldTools, { key, item }: FieldState) {
    const { document, say, words } = tools;
    this.element = document.createElement('div');
    this.element.className = 'field withheld';
    this.element.setAttribute('part', 'field');
    this.element.dataset.key = key;
    const label = this.element.appendChild(document.createElement('p'));
    label.className = 'label';
    label.setAttribute('part', 'label');
    const { label: text, lang } = words.of(item);
    label.textContent = text;
    markLanguage(label, lang, tools);
    const sentence = this.element.appendChild(document.createElement('p'));
    sentence.className = 'withheld-words';
    sentence.id = idOf({ key });
    sentence.tabIndex = -1;
    sentence.textContent = say(FIELD_WORDS['field.withheld']);
  }

  show(): void {}

  showError(): void {}

  read(): StoredAnswer | null {
    return null;
  }

  focus(): void {
    (this.element.lastElementChild as HTMLElement).focus({ preventScroll: true });
  }
}

/** Not in the registry: permission is no matter of an item's type. */
export const withheldKind: FieldKind = {
  name: 'withheld',
  priority: 0,
  fits: () => true,
  create: (tools, state) => new WithheldView(tools, state),
};
