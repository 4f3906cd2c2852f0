// SPDX-License-Identifier: Apache-2.0
import type { ChoiceItem, OwnWords, QuestionWords, StoredAnswer } from '@careplan-kit/forms/contract';
import type { FieldKind, FieldState, FieldTools, FieldView } from '../field-views/field-view.js';
import type { ComboboxHost, Row } from './combobox.js';
import { fit, fold } from './fold.js';
import { ListShell } from './list-shell.js';
import { LISTS_WORDS as WORDS } from './lists.words.js';
import { isLongList } from './long-list.js';

/** More lines than anybody reads; typing finds the others. */
const MOST_LINES = 50;

const ownWordsOf = (answer: FieldState['answer']): string | null =>
  typeof answer === 'object' && answer !== null && 'text' in answer ? (answer as OwnWords).text : null;

interface Shown {
  readonly code: string;
  readonly label: string;
}

/**
 * One answer of a long list. What is typed is an answer when it is the whole label of one; what is not stays in the box
 * and is kept as typed, until somebody chooses, or says that it is to stand as it is.
 */
class ListView implements FieldView, ComboboxHost {
  readonly element: HTMLElement;
  left = 0;
  readonly isWhole = true;
  readonly #shell: ListShell;
  readonly #item: ChoiceItem;
  readonly #words: QuestionWords;
  readonly #options: readonly Shown[];
  /** What was chosen, while the box still says it. */
  #chosen: Shown | null = null;
  /** What was said to stand as it is. */
  #own: string | null = null;

  constructor(
    readonly tools: FieldTools,
    state: FieldState,
  ) {
    this.#item = state.item as ChoiceItem;
    this.#words = tools.words.of(state.item);
    this.#options = this.#item.options.map(({ code }) => ({ code, label: this.#words.option(code) }));
    this.#shell = new ListShell(tools, state, this);
    this.element = this.#shell.element;
    const { combobox } = this.#shell;
    // Before the form reads the field. The list opens under who is typing, and under nobody else.
    combobox.input.addEventListener('input', () => combobox.isInUse && combobox.open());
    this.show(state, false);
  }

  show(state: FieldState, typed: boolean): void {
    const { answer, entered } = state;
    const own = ownWordsOf(answer);
    if (!typed) {
      this.#own = own;
      this.#chosen = this.#options.find(({ code }) => code === answer) ?? null;
    }
    this.#shell.show(state, entered ?? own ?? this.#chosen?.label ?? (typeof answer === 'string' ? answer : ''), typed);
    this.#tell(state);
  }

  showError(sentence: string | null): void {
    this.#shell.showError(sentence);
  }

  read(): StoredAnswer | null {
    const text = this.#typed;
    if (text.trim() === '') return null;
    if (this.#chosen?.label === text) return this.#chosen.code;
    if (this.#own === text) return { text };
    const wanted = fold(text);
    const same = this.#options.filter(({ label }) => fold(label) === wanted);
    return same.length === 1 ? same[0]!.code : text;
  }

  focus(): void {
    this.#shell.focus();
  }

  rows(all: boolean): readonly Row[] {
    const text = this.#typed;
    const { lang } = this.#words;
    const everything = text.trim() === '' || (all && (this.#chosen?.label === text || this.#own === text));
    const found = everything ? this.#options : this.#found(text);
    this.left = Math.max(found.length - MOST_LINES, 0);
    const rows: Row[] = found.slice(0, MOST_LINES).map((option) => ({
      label: option.label,
      lang,
      chosen: option === this.#chosen,
      pick: () => this.#choose(option),
    }));
    if (this.#item.open && text.trim() !== '' && !everything && this.#own !== text)
      rows.push({ label: this.tools.say(WORDS['lists.own'], { text }), own: true, pick: () => this.#takeOwn(text) });
    return rows;
  }

  get #typed(): string {
    return this.#shell.combobox.input.value;
  }

  #found(text: string): readonly Shown[] {
    const found = this.#options.map((option) => ({ option, how: fit(text, option.label) }));
    const fitting = found.filter((one): one is { option: Shown; how: number } => one.how !== null);
    // Sorting keeps the author's order among equals.
    return fitting.sort((one, other) => one.how - other.how).map(({ option }) => option);
  }

  #choose(option: Shown): void {
    this.#chosen = option;
    this.#own = null;
    this.#shell.combobox.put(option.label);
  }

  #takeOwn(text: string): void {
    this.#chosen = null;
    this.#own = text;
    this.#shell.combobox.put(text);
  }

  #tell({ answer, entered, writable }: FieldState): void {
    const { say } = this.tools;
    if (ownWordsOf(answer) !== null) return this.#shell.say(say(WORDS['lists.own.used']));
    if (entered === null) {
      const label = this.#options.find(({ code }) => code === answer)?.label;
      if (label === undefined) return this.#shell.say(writable ? say(WORDS['lists.type']) : '');
      // A code was typed, or the label in other letters.
      return this.#shell.say(label === this.#typed ? '' : say(WORDS['lists.understood'], { label }));
    }
    const fits = this.#found(entered).length > 0;
    this.#shell.say(say(fits ? WORDS['lists.not-chosen'] : WORDS['lists.none'], { text: entered }));
  }
}

export const listKind: FieldKind = {
  name: 'list',
  priority: 0,
  fits: isLongList,
  create: (tools, state) => new ListView(tools, state),
};
