// SPDX-License-Identifier: Apache-2.0
import type { QuestionItem, StoredAnswer } from '@careplan-kit/forms/contract';
import { FieldShell, idOf, shellPrototype, shellShape } from './field-shell.js';
import { type FieldKind, type FieldState, type FieldTools, type FieldView, cloneOf } from './field-view.js';
import { FIELD_WORDS } from './field-views.words.js';
import { typedWords } from './typed-words.js';

type Box = HTMLInputElement | HTMLTextAreaElement;

/** What the three kinds of one-box field differ in. */
interface TypedKind {
  readonly name: 'text' | 'long-text' | 'number';
  readonly types: readonly QuestionItem['type'][];
  box(document: Document): Box;
}

/** A label and one box to type in: text, long text, numbers. */
class TypedView implements FieldView {
  readonly element: HTMLElement;
  readonly #box: Box;
  readonly #shell: FieldShell;

  constructor(kind: TypedKind, tools: FieldTools, state: FieldState) {
    const words = tools.words.of(state.item);
    const { unit } = words;
    this.element = cloneOf(tools, `${kind.name}${shellShape(state)}${unit ? 'u' : ''}`, () => {
      const field = shellPrototype(tools.document, 'label', state);
      const box = field.appendChild(kind.box(tools.document));
      box.className = `control ${kind.name}`;
      box.setAttribute('part', 'control');
      // The browser must keep no copy: neither for suggestions nor to restore the page after a crash.
      box.autocomplete = 'off';
      if (unit) field.appendChild(tools.document.createElement('span')).className = 'unit';
      return field;
    });
    const last = this.element.lastElementChild as HTMLElement;
    this.#box = (unit ? last.previousElementSibling : last) as Box;
    const id = idOf(state);
    this.#box.id = id;
    // An empty box that cannot be typed in looks broken: it says why it is empty.
    if (state.item.calculate && !state.writable)
      this.#box.placeholder = tools.say(FIELD_WORDS['field.calculated.blank']);
    if (state.item.required) this.#box.setAttribute('aria-required', 'true');
    this.#shell = new FieldShell(tools, this.element, id, this.#box, state, words);
    if (unit) {
      last.textContent = unit;
      this.#shell.describeUnit(last);
    }
    // A new box is empty and can be typed in: it need not be asked.
    const text = state.entered ?? typedWords(state);
    if (text !== '') this.#box.value = text;
    if (!state.writable) this.#box.readOnly = true;
    this.#shell.showProvenance(state);
  }

  show(state: FieldState, typed: boolean): void {
    const text = state.entered ?? typedWords(state);
    if (!typed && this.#box.value !== text) this.#box.value = text;
    if (this.#box.readOnly === state.writable) this.#box.readOnly = !state.writable;
    this.#shell.showProvenance(state);
  }

  showError(sentence: string | null): void {
    this.#shell.showError(sentence);
    if (sentence === null) this.#box.removeAttribute('aria-invalid');
    else this.#box.setAttribute('aria-invalid', 'true');
  }

  read(): StoredAnswer | null {
    return this.#box.value === '' ? null : this.#box.value;
  }

  focus(): void {
    this.#box.focus({ preventScroll: true });
  }
}

function typedKind(kind: TypedKind): FieldKind {
  return {
    name: kind.name,
    priority: 0,
    fits: (item) => kind.types.includes(item.type),
    create: (tools, state) => new TypedView(kind, tools, state),
  };
}

function input(document: Document, inputMode: string): HTMLInputElement {
  const box = document.createElement('input');
  box.type = 'text';
  if (inputMode) box.inputMode = inputMode;
  return box;
}

export const textKind = typedKind({
  name: 'text',
  types: ['text', 'time', 'date-time', 'partial-date', 'quantity'],
  box: (document) => input(document, ''),
});

export const longTextKind = typedKind({
  name: 'long-text',
  types: ['long-text'],
  box: (document) => document.createElement('textarea'),
});

/**
 * A text box with a number keyboard, not `type="number"`: that one drops what it cannot read, changes on scroll, and
 * forgets the zero of 70.0.
 */
export const numberKind = typedKind({
  name: 'number',
  types: ['integer', 'decimal', 'scale'],
  box: (document) => input(document, 'decimal'),
});
