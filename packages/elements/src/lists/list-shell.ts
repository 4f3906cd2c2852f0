// SPDX-License-Identifier: Apache-2.0
import { FieldShell, idOf, shellPrototype, shellShape } from '../field-views/field-shell.js';
import { type FieldState, type FieldTools, cloneOf } from '../field-views/field-view.js';
import { Combobox, type ComboboxHost } from './combobox.js';
import { listsStyles } from './lists.styles.js';

/** Label, hint and error round a box with a list, and a line under it. */
export class ListShell {
  readonly element: HTMLElement;
  readonly combobox: Combobox;
  readonly #shell: FieldShell;
  readonly #line: HTMLElement;
  #whole: HTMLElement | undefined;

  constructor(tools: FieldTools, state: FieldState, host: ComboboxHost) {
    tools.wear?.([listsStyles]);
    const { document } = tools;
    this.element = cloneOf(tools, `list${shellShape(state)}`, () => shellPrototype(document, 'label', state));
    const id = idOf(state);
    this.combobox = new Combobox(tools, id, host);
    this.#line = document.createElement('p');
    this.#line.className = 'beside-list';
    this.#line.setAttribute('role', 'status');
    this.element.append(this.combobox.element, this.#line);
    if (state.item.required) this.combobox.input.setAttribute('aria-required', 'true');
    this.#shell = new FieldShell(tools, this.element, id, this.combobox.input, state);
  }

  show(state: FieldState, text: string, typed: boolean): void {
    const { input } = this.combobox;
    if (!typed && input.value !== text) {
      input.value = text;
      this.combobox.close();
    }
    this.combobox.readOnly = !state.writable;
    this.#shell.showProvenance(state);
  }

  /** Under the box, and read out. */
  say(sentence: string, button?: HTMLButtonElement): void {
    if (this.#line.textContent === sentence + (button?.textContent ?? '')) return;
    this.#line.replaceChildren(sentence, ...(button ? [' ', button] : []));
  }

  /** Under the box and not read out: what the box says already, where it is too narrow to show it. '' takes it away. */
  showWhole(text: string): void {
    if (text === '') return void this.#whole?.remove();
    this.#whole ??= Object.assign(this.element.ownerDocument.createElement('p'), { className: 'beside-list whole' });
    this.#whole.setAttribute('aria-hidden', 'true');
    this.#whole.textContent = text;
    this.combobox.element.after(this.#whole);
  }

  showError(sentence: string | null): void {
    this.#shell.showError(sentence);
    const { input } = this.combobox;
    if (sentence === null) input.removeAttribute('aria-invalid');
    else input.setAttribute('aria-invalid', 'true');
  }

  focus(): void {
    this.combobox.input.focus({ preventScroll: true });
  }
}
