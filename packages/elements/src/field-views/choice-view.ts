// SPDX-License-Identifier: Apache-2.0
import type { AnswerValue, QuestionItem, QuestionWords, StoredAnswer } from '@careplan-kit/forms/contract';
import { FieldShell, idOf, shellPrototype, shellShape } from './field-shell.js';
import { type FieldKind, type FieldState, type FieldTools, type FieldView, cloneOf } from './field-view.js';
import { FIELD_WORDS } from './field-views.words.js';
import { markLanguage } from './mark-language.js';

interface ShownOption {
  readonly value: AnswerValue;
  readonly label: string;
  /** BCP 47, where it may be another one than that of the words round it. */
  readonly lang?: string;
}

/** A yes or no question is a choice of two. */
function optionsOf(item: QuestionItem, words: QuestionWords, tools: FieldTools): readonly ShownOption[] {
  if ('options' in item) {
    return item.options.map(({ code }) => ({ value: code, label: words.option(code), lang: words.lang }));
  }
  return [
    { value: true, label: tools.say(FIELD_WORDS['field.choice.yes']) },
    { value: false, label: tools.say(FIELD_WORDS['field.choice.no']) },
  ];
}

/** Radio buttons, or boxes when several may be chosen. */
class ChoiceView implements FieldView {
  readonly element: HTMLElement;
  readonly #options: readonly ShownOption[];
  readonly #boxes: readonly HTMLInputElement[];
  readonly #shell: FieldShell;
  readonly #several: boolean;
  #clear: HTMLButtonElement | null = null;

  constructor(
    readonly tools: FieldTools,
    state: FieldState,
  ) {
    const { item } = state;
    this.#several = item.type === 'multiple-choice';
    const words = tools.words.of(item);
    this.#options = optionsOf(item, words, tools);
    const labels = this.#options.map((option) => option.label);
    // The labels are part of the shape: two lists share a prototype only when every word is the same.
    const shape = `choice${shellShape(state)}${this.#several ? 'n' : '1'}${JSON.stringify(labels)}`;
    this.element = cloneOf(tools, shape, () => {
      const field = shellPrototype(tools.document, 'legend', state);
      if (!this.#several) field.setAttribute('role', 'radiogroup');
      for (const { label, lang } of this.#options) {
        const row = field.appendChild(tools.document.createElement('label'));
        row.className = 'option';
        row.setAttribute('part', 'option');
        const box = row.appendChild(tools.document.createElement('input'));
        box.type = this.#several ? 'checkbox' : 'radio';
        box.autocomplete = 'off';
        const words = row.appendChild(tools.document.createElement('span'));
        words.textContent = label;
        if (lang) markLanguage(words, lang, tools);
      }
      return field;
    });
    const id = idOf(state);
    const boxes: HTMLInputElement[] = [];
    let row = this.element.lastElementChild;
    for (let index = labels.length - 1; index >= 0; index--) {
      const box = row!.firstElementChild as HTMLInputElement;
      box.id = index === 0 ? id : `${id}-${index + 1}`;
      box.name = id;
      boxes[index] = box;
      row = row!.previousElementSibling;
    }
    this.#boxes = boxes;
    if (item.required && !this.#several) this.element.setAttribute('aria-required', 'true');
    this.#shell = new FieldShell(tools, this.element, id, this.element, state, words);
    // A new list is blank and can be chosen from: it need not be asked.
    if (state.answer === null && state.writable) this.#shell.showProvenance(state);
    else this.show(state);
  }

  show(state: FieldState): void {
    const { answer } = state;
    const chosen = Array.isArray(answer) ? (answer as readonly AnswerValue[]) : [answer];
    this.#boxes.forEach((box, index) => {
      const checked = chosen.includes(this.#options[index]!.value);
      if (box.checked !== checked) box.checked = checked;
      if (box.disabled === state.writable) box.disabled = !state.writable;
    });
    this.#offerClear(!this.#several && answer !== null && state.writable && !state.item.required);
    this.#shell.showProvenance(state);
  }

  showError(sentence: string | null): void {
    this.#shell.showError(sentence);
    // A group of boxes cannot be invalid in ARIA; its boxes can, and so can a radio group.
    for (const target of this.#several ? this.#boxes : [this.element]) {
      if (sentence === null) target.removeAttribute('aria-invalid');
      else target.setAttribute('aria-invalid', 'true');
    }
  }

  read(): StoredAnswer | null {
    const chosen = this.#options.filter((_option, index) => this.#boxes[index]!.checked).map((option) => option.value);
    if (this.#several) return chosen.length > 0 ? (chosen as string[]) : null;
    return chosen[0] ?? null;
  }

  focus(): void {
    (this.#boxes.find((box) => box.checked) ?? this.#boxes[0])?.focus({ preventScroll: true });
  }

  /** A radio button cannot be switched off, and a wrong tap must not become a record. */
  #offerClear(offered: boolean): void {
    if (!offered) {
      this.#clear?.remove();
      this.#clear = null;
      return;
    }
    if (this.#clear) return;
    const { tools } = this;
    const button = cloneOf(tools, 'choice-clear', () => {
      const made = tools.document.createElement('button');
      made.type = 'button';
      made.className = 'link-button';
      made.textContent = tools.say(FIELD_WORDS['field.choice.clear']);
      return made;
    }) as HTMLButtonElement;
    button.addEventListener('click', () => {
      for (const box of this.#boxes) box.checked = false;
      // The focus would be lost with the button.
      this.#boxes[0]?.focus();
      // As the browser tells of a choice.
      for (const type of ['input', 'change']) this.#boxes[0]?.dispatchEvent(new Event(type, { bubbles: true }));
    });
    this.#clear = this.element.appendChild(button);
  }
}

const TYPES: readonly QuestionItem['type'][] = ['choice', 'multiple-choice', 'boolean'];

export const choiceKind: FieldKind = {
  name: 'choice',
  priority: 0,
  fits: (item) => TYPES.includes(item.type),
  create: (tools, state) => new ChoiceView(tools, state),
};
