// SPDX-License-Identifier: Apache-2.0
import type { AnswerValue, ChoiceItem, OwnWords, StoredAnswer } from '@careplan-kit/forms/contract';
import { choiceKind } from '../field-views/choice-view.js';
import { idOf } from '../field-views/field-shell.js';
import type { FieldKind, FieldState, FieldTools, FieldView } from '../field-views/field-view.js';
import { listsStyles } from './lists.styles.js';
import { LISTS_WORDS as WORDS } from './lists.words.js';
import { isOpenChoice } from './long-list.js';

/** Stands for the own words among the options; no option has such a code. */
const OWN = '\u0000own';

const isOwn = (one: unknown): one is OwnWords => typeof one === 'object' && one !== null && 'text' in one;

/** The answers as radio buttons or boxes to tick, with one more for own words and a box to write them in. */
class OpenChoiceView implements FieldView {
  readonly element: HTMLElement;
  readonly #inner: FieldView;
  readonly #box: HTMLInputElement;
  readonly #mark: HTMLInputElement;
  readonly #several: boolean;
  /** Own words beside the first ones: an import may hold several. */
  #others: readonly OwnWords[] = [];

  constructor(tools: FieldTools, state: FieldState) {
    tools.wear?.([listsStyles]);
    const { document, say, words } = tools;
    this.#several = state.item.type === 'multiple-choice';
    const own = words.of(state.item).open ?? say(WORDS['lists.other']);
    const labelled = {
      ...tools,
      words: {
        ...words,
        of: (item: FieldState['item']) => {
          const given = words.of(item);
          return { ...given, option: (code: string) => (code === OWN ? own : given.option(code)) };
        },
      },
    };
    this.#inner = choiceKind.create(labelled, this.#asChoice(state, false));
    this.element = this.#inner.element;
    const rows = this.element.querySelectorAll('.option');
    const row = rows[rows.length - 1]!;
    this.#mark = row.querySelector('input')!;
    this.#box = document.createElement('input');
    this.#box.type = 'text';
    this.#box.id = `${idOf(state)}-own`;
    this.#box.className = 'control text own-words';
    this.#box.setAttribute('part', 'control');
    this.#box.autocomplete = 'off';
    this.#box.setAttribute('aria-label', say(WORDS['lists.other.which'], { label: own }));
    row.after(this.#box);
    this.show(state, false);
  }

  show(state: FieldState, typed: boolean): void {
    const { answer, writable } = state;
    const own = (Array.isArray(answer) ? answer : [answer]).filter(isOwn);
    if (!typed) {
      this.#others = own.slice(1);
      const text = own[0]?.text ?? state.entered ?? '';
      if (this.#box.value !== text && (text !== '' || !this.#waits)) this.#box.value = text;
    }
    this.#inner.show(this.#asChoice(state, typed), typed);
    this.#box.readOnly = !writable;
    // What was written stays in it, and must not look like an answer while another one is chosen.
    this.#box.hidden = !this.#mark.checked && state.entered === null;
  }

  showError(sentence: string | null): void {
    this.#inner.showError(sentence);
    if (sentence !== null && this.#mark.checked) this.#box.setAttribute('aria-invalid', 'true');
    else this.#box.removeAttribute('aria-invalid');
  }

  read(): StoredAnswer | null {
    const chosen = this.#inner.read();
    const text = this.#box.value;
    const own = text.trim() === '' ? null : { text };
    if (!this.#several) return chosen === OWN ? own : chosen;
    const codes = ((chosen ?? []) as readonly string[]).filter((code) => code !== OWN);
    const words = this.#mark.checked && own ? [own, ...this.#others] : this.#mark.checked ? this.#others : [];
    const all = [...codes, ...words];
    return all.length > 0 ? (all as AnswerValue) : null;
  }

  focus(): void {
    if (this.#mark.checked) this.#box.focus({ preventScroll: true });
    else this.#inner.focus();
  }

  /** Own words are chosen and none are written yet: no answer, and not to be unticked for that. */
  get #waits(): boolean {
    return this.#mark.checked && this.#box.value.trim() === '';
  }

  #asChoice(state: FieldState, typed: boolean): FieldState {
    const { key, answer, entered, provenance, writable } = state;
    const item = state.item as ChoiceItem;
    const options = [...item.options, { code: OWN, label: OWN }];
    const shown = { key, entered, provenance, writable, item: { ...item, options } };
    const waits = typed && this.#waits;
    if (!this.#several) return { ...shown, answer: isOwn(answer) || (waits && answer === null) ? OWN : answer };
    const chosen = ((answer ?? []) as readonly (string | OwnWords)[]).map((one) => (isOwn(one) ? OWN : one));
    if (waits && !chosen.includes(OWN)) chosen.push(OWN);
    return { ...shown, answer: chosen.length > 0 ? chosen : null };
  }
}

export const openChoiceKind: FieldKind = {
  name: 'open-choice',
  priority: 0,
  fits: isOpenChoice,
  create: (tools, state) => new OpenChoiceView(tools, state),
};
