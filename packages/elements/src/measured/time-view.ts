// SPDX-License-Identifier: Apache-2.0
import type { StoredAnswer } from '@careplan-kit/forms/contract';
import { FieldShell, idOf, shellPrototype, shellShape } from '../field-views/field-shell.js';
import { NO_HOST } from '../host-context/host-context.js';
import {
  type FieldKind,
  type FieldState,
  type FieldTools,
  type FieldView,
  cloneOf,
} from '../field-views/field-view.js';
import { askForTime } from './hours.js';
import { measuredStyles } from './measured.styles.js';
import { MEASURED_WORDS as WORDS } from './measured.words.js';
import { Understood, putIn } from './understood.js';
import { wallTime } from './wall-time.js';

/** The text of a one-box answer. */
const textOf = ({ entered, answer }: FieldState) => entered ?? (typeof answer === 'string' ? answer : '');

/** In place of a time: the one at which the button is pressed, and not the one at which it was drawn. */
const NOW = 'now';

/** One box for a time, typed in any usual way. What it was read as stands under it. */
class TimeView implements FieldView {
  readonly element: HTMLElement;
  readonly #box: HTMLInputElement;
  readonly #shell: FieldShell;
  readonly #understood: Understood;

  constructor(
    readonly tools: FieldTools,
    state: FieldState,
  ) {
    tools.wear?.([measuredStyles]);
    this.element = cloneOf(tools, `time${shellShape(state)}`, () => {
      const field = shellPrototype(tools.document, 'label', state);
      const box = field.appendChild(tools.document.createElement('input'));
      box.className = 'control time';
      box.setAttribute('part', 'control');
      box.type = 'text';
      box.autocomplete = 'off';
      return field;
    });
    this.#box = this.element.lastElementChild as HTMLInputElement;
    this.#box.id = idOf(state);
    if (state.item.required) this.#box.setAttribute('aria-required', 'true');
    this.#shell = new FieldShell(tools, this.element, this.#box.id, this.#box, state);
    this.#understood = new Understood(tools, (text) => putIn(this.#box, text === NOW ? this.#now() : text));
    this.element.append(this.#understood.element);
    this.show(state, false);
  }

  show(state: FieldState, typed: boolean): void {
    const text = textOf(state);
    if (!typed && this.#box.value !== text) this.#box.value = text;
    this.#box.readOnly = !state.writable;
    this.#shell.showProvenance(state);
    this.#understand(state);
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

  #now(): string {
    return wallTime(this.tools.host?.() ?? NO_HOST);
  }

  #understand({ item, answer, entered, writable }: FieldState): void {
    const { say } = this.tools;
    // Offered and not filled in: when it happened is not always when it is written down.
    if (item.control === 'now' && writable && answer === null && entered === null) {
      return this.#understood.show('', [{ label: say(WORDS['measured.now']), text: NOW }]);
    }
    if (entered !== null && writable && askForTime(entered, this.#understood, this.tools)) return;
    const differs = typeof answer === 'string' && answer !== this.#box.value.trim();
    this.#understood.show(differs ? say(WORDS['measured.understood'], { answer }) : '');
  }
}

export const timeKind: FieldKind = {
  name: 'time',
  priority: 0,
  fits: ({ type }) => type === 'time',
  create: (tools, state) => new TimeView(tools, state),
};
