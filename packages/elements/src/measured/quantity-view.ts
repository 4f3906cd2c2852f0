// SPDX-License-Identifier: Apache-2.0
import type { QuantityAnswer, QuantityItem, QuestionWords, StoredAnswer } from '@careplan-kit/forms/contract';
import { FieldShell, idOf, shellPrototype, shellShape } from '../field-views/field-shell.js';
import {
  type FieldKind,
  type FieldState,
  type FieldTools,
  type FieldView,
  cloneOf,
} from '../field-views/field-view.js';
import { markLanguage } from '../field-views/mark-language.js';
import { measuredStyles } from './measured.styles.js';
import { MEASURED_WORDS as WORDS } from './measured.words.js';
import { markInvalid } from './part-boxes.js';
import { Understood } from './understood.js';

const NUMBER = /^[+-]?\d+(?:\.\d+)?$/;

const isQuantity = (answer: FieldState['answer']): answer is QuantityAnswer =>
  typeof answer === 'object' && answer !== null && 'unit' in answer;

/**
 * An amount and the list of its units. The number is never turned into that of another unit: who chooses another unit
 * says what the number was in, and is told so.
 */
class QuantityView implements FieldView {
  readonly element: HTMLElement;
  readonly #box: HTMLInputElement;
  /** Null where there is but one unit. */
  readonly #list: HTMLSelectElement | null;
  readonly #shell: FieldShell;
  readonly #understood: Understood;
  readonly #item: QuantityItem;
  readonly #words: QuestionWords;
  /** The unit as it was last shown. */
  #unit = '';
  /** Another unit was just chosen for the number that stands there. */
  #isOther = false;

  constructor(
    readonly tools: FieldTools,
    state: FieldState,
  ) {
    tools.wear?.([measuredStyles]);
    this.#item = state.item as QuantityItem;
    const words = tools.words.of(state.item);
    this.#words = words;
    const { units } = this.#item;
    const one = units.length === 1;
    this.element = cloneOf(tools, `quantity${shellShape(state)}${one ? 1 : 'n'}`, () => this.#prototype(state, one));
    const id = idOf(state);
    const last = this.element.lastElementChild as HTMLElement;
    this.#box = (one ? last.previousElementSibling : last.querySelector('input')) as HTMLInputElement;
    this.#box.id = id;
    if (state.item.required) this.#box.setAttribute('aria-required', 'true');
    this.#shell = new FieldShell(tools, this.element, id, one ? this.#box : this.element, state, words);
    if (one) {
      last.textContent = words.unitOf(units[0]!.code);
      markLanguage(last, words.lang, tools);
      this.#shell.describeUnit(last);
      this.#list = null;
    } else this.#list = this.#fill(last, id);
    this.#understood = new Understood(tools, () => undefined);
    this.element.append(this.#understood.element);
    this.show(state, false);
  }

  show(state: FieldState, typed: boolean): void {
    const { entered, answer, writable } = state;
    const { number, unit } = isQuantity(answer) ? { number: answer.value, unit: answer.unit } : this.#apart(entered);
    if (!typed && this.#box.value !== number) this.#box.value = number;
    this.#box.readOnly = !writable;
    if (this.#list) {
      // A unit that was typed behind the number is that of the list too: they must not say two things.
      if (!typed || isQuantity(answer)) this.#choose(unit);
      this.#list.disabled = !writable;
      this.#unit = this.#list.value;
    }
    this.#shell.showProvenance(state);
    this.#understood.show(isQuantity(answer) ? this.#said(answer) : '');
    this.#isOther = false;
  }

  showError(sentence: string | null): void {
    this.#shell.showError(sentence);
    markInvalid([this.#box], sentence !== null);
  }

  read(): StoredAnswer | null {
    const typed = this.#box.value;
    if (typed.trim() === '') return null;
    const unit = this.#list ? this.#list.value : this.#item.units[0]!.code;
    if (NUMBER.test(typed.trim())) return unit === '' ? typed : { value: typed.trim(), unit };
    // What is no number keeps the unit that was chosen for it.
    return this.#list && unit !== '' && !this.#readsAlone(typed) ? `${typed} ${unit}` : typed;
  }

  focus(): void {
    this.#box.focus({ preventScroll: true });
  }

  /** "70 kg" says its unit itself. */
  #readsAlone(typed: string): boolean {
    const [, word] = /^\s*[+-]?\d[\d.]*\s*(\D.*?)\s*$/.exec(typed) ?? [];
    const low = word?.toLowerCase();
    return this.#item.units.some(({ code, label }) => code.toLowerCase() === low || label.toLowerCase() === low);
  }

  /** What could not be read, and the unit that was chosen for it. */
  #apart(entered: string | null): { number: string; unit: string } {
    const text = entered ?? '';
    const unit = this.#list && this.#item.units.find(({ code }) => text.endsWith(` ${code}`));
    return unit ? { number: text.slice(0, -unit.code.length - 1), unit: unit.code } : { number: text, unit: '' };
  }

  #said(answer: QuantityAnswer): string {
    const told = { answer: this.#inWords(answer) };
    if (this.#isOther) return this.tools.say(WORDS['measured.not-converted'], told);
    return NUMBER.test(this.#box.value.trim()) ? '' : this.tools.say(WORDS['measured.understood'], told);
  }

  #inWords({ value, unit }: QuantityAnswer): string {
    return `${value} ${unit === '' ? '' : this.#words.unitOf(unit)}`.trim();
  }

  #prototype(state: FieldState, one: boolean): HTMLElement {
    const { document, say } = this.tools;
    const field = shellPrototype(document, one ? 'label' : 'legend', state);
    const box = document.createElement('input');
    box.className = 'control amount';
    box.setAttribute('part', 'control');
    box.type = 'text';
    box.inputMode = 'decimal';
    box.autocomplete = 'off';
    if (one) {
      field.append(box);
      field.appendChild(document.createElement('span')).className = 'unit';
      return field;
    }
    const row = field.appendChild(document.createElement('div'));
    row.className = 'date-parts';
    for (const [words, control] of [
      [WORDS['measured.amount'], box],
      [WORDS['measured.unit'], document.createElement('select')],
    ] as const) {
      const cell = row.appendChild(document.createElement('div'));
      cell.appendChild(document.createElement('label')).textContent = say(words);
      cell.append(control);
    }
    const list = row.querySelector('select')!;
    list.className = 'control units';
    list.setAttribute('part', 'control');
    list.setAttribute('autocomplete', 'off');
    return field;
  }

  #fill(row: HTMLElement, id: string): HTMLSelectElement {
    const list = row.querySelector('select')!;
    list.id = `${id}-unit`;
    for (const [index, label] of [...row.querySelectorAll('label')].entries()) label.htmlFor = [id, list.id][index]!;
    this.#option(list, '', this.tools.say(WORDS['measured.unit.choose']));
    for (const { code } of this.#item.units) {
      const option = this.#option(list, code, this.#words.unitOf(code));
      markLanguage(option, this.#words.lang, this.tools);
    }
    list.addEventListener('input', () => this.#otherUnit());
    return list;
  }

  #option(list: HTMLSelectElement, value: string, label: string): HTMLOptionElement {
    const option = list.appendChild(this.tools.document.createElement('option'));
    option.value = value;
    option.textContent = label;
    return option;
  }

  #choose(unit: string): void {
    const list = this.#list!;
    if (list.value === unit) return;
    if (![...list.options].some(({ value }) => value === unit))
      this.#option(list, unit, this.tools.say(WORDS['measured.unit.other'], { unit }));
    list.value = unit;
  }

  /** Before the form reads the field anew. */
  #otherUnit(): void {
    const { value: unit } = this.#list!;
    const [, number, word] = /^\s*([+-]?\d+(?:\.\d+)?)\s*(\D*)$/.exec(this.#box.value) ?? [];
    if (number === undefined || unit === '' || (this.#unit === '' && !word)) return;
    // The list and the box must not name two units; the worker has just said which.
    if (word) this.#box.value = number;
    this.#isOther = true;
  }
}

export const quantityKind: FieldKind = {
  name: 'quantity',
  priority: 0,
  fits: ({ type }) => type === 'quantity',
  create: (tools, state) => new QuantityView(tools, state),
};
