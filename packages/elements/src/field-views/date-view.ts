// SPDX-License-Identifier: Apache-2.0
import type { StoredAnswer } from '@careplan-kit/forms/contract';
import { DATE_PARTS as PARTS, partsOfDate } from './date-parts.js';
import { FieldShell, idOf, shellPrototype, shellShape } from './field-shell.js';
import { type FieldKind, type FieldState, type FieldTools, type FieldView, cloneOf } from './field-view.js';
import { FIELD_WORDS } from './field-views.words.js';

/** The three boxes' texts for a state: a date's parts, or what was typed, part by part. */
function partsOf(state: FieldState): readonly string[] {
  if (state.entered !== null) {
    const typed = state.entered.split('/');
    // Entered elsewhere in another form: show it all in the first box rather than lose a sign of it.
    return typed.length === 3 ? typed : [state.entered, '', ''];
  }
  if (typeof state.answer !== 'string') return ['', '', ''];
  return partsOfDate(state.answer);
}

/** Day, month and year in three boxes: quicker and less wrong than a calendar for a date that is known. */
class DateView implements FieldView {
  readonly element: HTMLElement;
  readonly #boxes: readonly HTMLInputElement[];
  readonly #shell: FieldShell;

  constructor(tools: FieldTools, state: FieldState) {
    this.element = cloneOf(tools, `date${shellShape(state)}`, () => {
      const field = shellPrototype(tools.document, 'legend', state);
      const row = field.appendChild(tools.document.createElement('div'));
      row.className = 'date-parts';
      for (const part of PARTS) {
        const cell = row.appendChild(tools.document.createElement('div'));
        cell.appendChild(tools.document.createElement('label')).textContent = tools.say(
          FIELD_WORDS[`field.date.${part}`],
        );
        const box = cell.appendChild(tools.document.createElement('input'));
        box.className = `control ${part}`;
        box.setAttribute('part', 'control');
        box.type = 'text';
        box.inputMode = 'numeric';
        box.autocomplete = 'off';
      }
      return field;
    });
    const id = idOf(state);
    let cell = this.element.lastElementChild!.firstElementChild!;
    this.#boxes = PARTS.map((part, index) => {
      if (index > 0) cell = cell.nextElementSibling!;
      const box = cell.lastElementChild as HTMLInputElement;
      const boxId = index === 0 ? id : `${id}-${part}`;
      box.id = boxId;
      (cell.firstElementChild as HTMLLabelElement).htmlFor = boxId;
      if (state.item.required) box.setAttribute('aria-required', 'true');
      return box;
    });
    this.#shell = new FieldShell(tools, this.element, id, this.element, state);
    const typed = partsOf(state);
    // New boxes are empty and can be typed in: they need not be asked.
    this.#boxes.forEach((box, index) => {
      if (typed[index]) box.value = typed[index];
      if (!state.writable) box.readOnly = true;
    });
    this.#shell.showProvenance(state);
  }

  show(state: FieldState, typed: boolean): void {
    const parts = partsOf(state);
    this.#boxes.forEach((box, index) => {
      const text = parts[index] ?? '';
      if (!typed && box.value !== text) box.value = text;
      if (box.readOnly === state.writable) box.readOnly = !state.writable;
    });
    this.#shell.showProvenance(state);
  }

  showError(sentence: string | null): void {
    this.#shell.showError(sentence);
    for (const box of this.#boxes) {
      if (sentence === null) box.removeAttribute('aria-invalid');
      else box.setAttribute('aria-invalid', 'true');
    }
  }

  /** `day/month/year` as typed; the engine decides whether that is a date. */
  read(): StoredAnswer | null {
    const typed = this.#boxes.map((box) => box.value.trim());
    return typed.every((part) => part === '') ? null : typed.join('/');
  }

  focus(): void {
    this.#boxes[0]?.focus({ preventScroll: true });
  }
}

export const dateKind: FieldKind = {
  name: 'date',
  priority: 0,
  fits: (item) => item.type === 'date',
  create: (tools, state) => new DateView(tools, state),
};
