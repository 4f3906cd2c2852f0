// SPDX-License-Identifier: Apache-2.0
import type { AnswerValue, ChoiceItem, OwnWords, QuestionWords, StoredAnswer } from '@careplan-kit/forms/contract';
import type { FieldKind, FieldState, FieldTools, FieldView } from '../field-views/field-view.js';
import { type Chip, Chips } from './chips.js';
import type { ComboboxHost, Row } from './combobox.js';
import { fit, fold } from './fold.js';
import { ListShell } from './list-shell.js';
import { LISTS_WORDS as WORDS } from './lists.words.js';
import { isLongSeveral } from './long-list.js';

/** What was typed beside what is chosen: it is there again when the question is drawn anew. */
const waiting = new WeakMap<object, string>();

/** More lines than anybody reads; typing finds the others. */
const MOST_LINES = 50;

type One = string | OwnWords;

const isOwn = (one: unknown): one is OwnWords => typeof one === 'object' && one !== null && 'text' in one;
const idOfOne = (one: One) => (isOwn(one) ? `own ${one.text}` : `code ${one}`);

interface Shown {
  readonly code: string;
  readonly label: string;
  readonly exclusive: boolean;
}

/**
 * Several answers of a long list: those chosen stand under the box, where they do not move it while more are chosen, each
 * with a button that takes it away. The list offers the others. What is typed and not chosen stays in the box, and is no answer and not lost.
 */
class SeveralView implements FieldView, ComboboxHost {
  readonly element: HTMLElement;
  left = 0;
  readonly isWhole = true;
  readonly #shell: ListShell;
  readonly #chips: Chips;
  readonly #item: ChoiceItem;
  readonly #words: QuestionWords;
  readonly #options: readonly Shown[];
  #chosen: readonly One[] = [];
  /** What could not be read, until something is chosen instead. */
  #entered: string | null = null;
  #writable = true;
  readonly #state: FieldState;
  /** Said once about the last choice, with what takes it back. */
  #said: { readonly sentence: string; readonly before: readonly One[] } | null = null;

  constructor(
    readonly tools: FieldTools,
    state: FieldState,
  ) {
    this.#state = state;
    this.#item = state.item as ChoiceItem;
    this.#words = tools.words.of(state.item);
    this.#options = this.#item.options.map(({ code, exclusive }) => ({
      code,
      label: this.#words.option(code),
      exclusive: exclusive === true,
    }));
    this.#shell = new ListShell(tools, state, this);
    this.element = this.#shell.element;
    const { combobox } = this.#shell;
    this.#chips = new Chips(tools, combobox.id, (chip, at) => this.#remove(chip, at));
    combobox.element.after(this.#chips.element);
    combobox.input.addEventListener('input', () => {
      waiting.set(state, this.#typed);
      this.#said = null;
      if (combobox.isInUse) combobox.open();
    });
    combobox.input.addEventListener('keydown', (event) => this.#onKey(event));
    // The whole label of an answer is the answer, as in a list of which one is chosen.
    combobox.input.addEventListener('change', () => this.#takeWhole());
    combobox.input.addEventListener('blur', () => {
      if (this.#said?.before.length === 0) this.#said = null;
      this.#line();
    });
    this.show(state, false);
    const waits = waiting.get(state) ?? '';
    if (!this.isUnfinished && this.#chosen.length > 0 && waits.trim() !== '') combobox.input.value = waits;
    this.#line();
  }

  /** A text beside what is chosen is neither chosen nor left out. */
  get isUnfinished(): boolean {
    return this.#writable && this.#chosen.length > 0 && this.#typed.trim() !== '';
  }

  show(state: FieldState, typed: boolean): void {
    const { answer, entered, writable } = state;
    this.#writable = writable;
    if (!typed) {
      this.#chosen = Array.isArray(answer) ? (answer as readonly One[]) : [];
      this.#said = null;
    }
    this.#entered = entered;
    // A text that waits beside what is chosen is no part of the answer, and goes with no change of it.
    const waits = !typed && entered === null && this.#shell.combobox.isInUse;
    this.#shell.show(state, entered ?? '', typed || waits);
    this.#draw();
  }

  showError(sentence: string | null): void {
    this.#shell.showError(sentence);
  }

  /** A text that is no answer yet is kept where nothing is chosen; beside what is chosen it only waits in the box. */
  read(): StoredAnswer | null {
    if (this.#chosen.length > 0) return this.#chosen as AnswerValue;
    const text = this.#typed;
    return text.trim() === '' ? null : { entered: text };
  }

  focus(): void {
    this.#shell.focus();
  }

  rows(all: boolean): readonly Row[] {
    const text = this.#typed;
    const { lang } = this.#words;
    const open = this.#options.filter(({ code }) => !this.#chosen.includes(code));
    const everything = text.trim() === '' || (all && this.#found(open, text).length === 0);
    const found = everything ? open : this.#found(open, text);
    this.left = Math.max(found.length - MOST_LINES, 0);
    const rows: Row[] = found
      .slice(0, MOST_LINES)
      .map((option) => ({ label: option.label, lang, pick: () => this.#add(option.code) }));
    if (this.#item.open && text.trim() !== '')
      rows.push({
        label: this.tools.say(WORDS['lists.own'], { text }),
        own: true,
        pick: () => this.#add({ text: text.trim() }),
      });
    return rows;
  }

  get #typed(): string {
    return this.#shell.combobox.input.value;
  }

  #found(options: readonly Shown[], text: string): readonly Shown[] {
    const found = options.map((option) => ({ option, how: fit(text, option.label) }));
    const fitting = found.filter((one): one is { option: Shown; how: number } => one.how !== null);
    // Sorting keeps the author's order among equals.
    return fitting.sort((one, other) => one.how - other.how).map(({ option }) => option);
  }

  #onKey(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || event.defaultPrevented || !this.#writable) return;
    if (this.#typed.trim() === '') return;
    // Not the host's form.
    event.preventDefault();
    this.#takeWhole();
  }

  #takeWhole(): void {
    const wanted = fold(this.#typed);
    if (wanted === '' || !this.#writable) return;
    const same = this.#options.filter(({ label }) => fold(label) === wanted);
    if (same.length === 1) this.#add(same[0]!.code);
  }

  #isExclusive(one: One): boolean {
    return this.#options.some(({ code, exclusive }) => exclusive && code === one);
  }

  /** "None of these" and one of these are never chosen together: the newer one stands, and what went is said. */
  #add(one: One): void {
    const before = this.#chosen;
    if (before.some((other) => idOfOne(other) === idOfOne(one))) return this.#put(before);
    const alone = this.#isExclusive(one);
    const stays = alone ? [] : before.filter((other) => !this.#isExclusive(other));
    const gone = before.filter((other) => !stays.includes(other)).map((other) => this.#labelOf(other));
    this.#put(this.#inOrder([...stays, one]));
    const label = this.#labelOf(one);
    this.#said =
      gone.length > 0
        ? { sentence: this.tools.say(WORDS['lists.instead'], { label, gone: gone.join(', ') }), before }
        : { sentence: this.tools.say(WORDS['lists.added'], { label }), before: [] };
    this.#draw();
  }

  #remove(chip: Chip, at: number): void {
    const before = this.#chosen;
    this.#tell(before.filter((one) => idOfOne(one) !== chip.id));
    this.#said = { sentence: this.tools.say(WORDS['lists.removed'], { label: chip.label }), before };
    this.#draw();
    // The pressed button is gone.
    if (!this.#chips.focus(at)) this.#shell.focus();
  }

  #inOrder(chosen: readonly One[]): readonly One[] {
    const known = this.#options.filter(({ code }) => chosen.includes(code)).map(({ code }) => code);
    return [...known, ...chosen.filter((one) => typeof one !== 'string' || !known.includes(one))];
  }

  #labelOf(one: One): string {
    return isOwn(one) ? one.text : (this.#options.find(({ code }) => code === one)?.label ?? one);
  }

  /** What was typed to find it has done its work. */
  #put(chosen: readonly One[]): void {
    this.#chosen = chosen;
    this.#shell.combobox.put('');
    waiting.delete(this.#state);
  }

  /** What is typed stays in the box. */
  #tell(chosen: readonly One[]): void {
    this.#chosen = chosen;
    const { input } = this.#shell.combobox;
    for (const type of ['input', 'change']) input.dispatchEvent(new Event(type, { bubbles: true }));
    this.#shell.combobox.close();
  }

  #draw(): void {
    const { lang } = this.#words;
    this.#chips.show(
      this.#chosen.map((one) => ({
        id: idOfOne(one),
        label: this.#labelOf(one),
        ...(!isOwn(one) && lang !== undefined && { lang }),
      })),
      this.#writable,
    );
    this.#line();
  }

  #line(): void {
    const { say } = this.tools;
    const text = this.#entered ?? this.#typed;
    if (this.#said) {
      const { sentence, before } = this.#said;
      return this.#shell.say(sentence, before.length > 0 ? this.#undo(before) : undefined);
    }
    if (!this.#writable) return this.#shell.say(this.#entered === null ? '' : say(WORDS['lists.not-chosen'], { text }));
    if (text.trim() === '') return this.#shell.say(say(WORDS['lists.type']));
    const fits = this.#found(this.#options, text).length > 0;
    this.#shell.say(say(fits ? WORDS['lists.not-chosen'] : WORDS['lists.none'], { text }));
  }

  #undo(before: readonly One[]): HTMLButtonElement {
    const button = this.tools.document.createElement('button');
    button.type = 'button';
    button.className = 'link-button';
    button.textContent = this.tools.say(WORDS['lists.bring-back']);
    button.addEventListener('click', () => {
      // The button goes.
      this.#shell.focus();
      this.#said = null;
      this.#tell(before);
      this.#draw();
    });
    return button;
  }
}

export const severalKind: FieldKind = {
  name: 'several',
  priority: 0,
  fits: isLongSeveral,
  create: (tools, state) => new SeveralView(tools, state),
};
