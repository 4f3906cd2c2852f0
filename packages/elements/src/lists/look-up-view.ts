// SPDX-License-Identifier: Apache-2.0
import type { CodedAnswer, LookUpItem, OwnWords, StoredAnswer } from '@careplan-kit/forms/contract';
import type { FieldKind, FieldState, FieldTools, FieldView } from '../field-views/field-view.js';
import type { ComboboxHost, Row } from './combobox.js';
import { ListShell } from './list-shell.js';
import { LISTS_WORDS as WORDS } from './lists.words.js';
import { FEWEST_LETTERS, Search, type SearchState } from './search.js';

/** Terminologies that workers know by a name. Any other is shown by its address. */
const NAMES: Readonly<Record<string, string>> = {
  'http://snomed.info/sct': 'SNOMED CT',
  'https://dmd.nhs.uk': 'dm+d',
  'http://unitsofmeasure.org': 'UCUM',
};

const isCoded = (answer: FieldState['answer']): answer is CodedAnswer =>
  typeof answer === 'object' && answer !== null && 'code' in answer;

const ownWordsOf = (answer: FieldState['answer']): string | null =>
  typeof answer === 'object' && answer !== null && 'text' in answer ? (answer as OwnWords).text : null;

/**
 * A code that the host looks up. It is kept with the words it was chosen by, its terminology and its version. What is
 * typed and not chosen stays in the box, and is own words only where the item takes them and the worker says so.
 */
class LookUpView implements FieldView, ComboboxHost {
  readonly element: HTMLElement;
  left = 0;
  readonly isWhole = false;
  readonly #shell: ListShell;
  readonly #item: LookUpItem;
  readonly #search: Search;
  #state: FieldState;
  #found: SearchState = { kind: 'idle' };
  #chosen: CodedAnswer | null = null;
  #own: string | null = null;

  constructor(
    readonly tools: FieldTools,
    state: FieldState,
  ) {
    this.#item = state.item as LookUpItem;
    this.#state = state;
    this.#shell = new ListShell(tools, state, this);
    this.element = this.#shell.element;
    const { valueSet } = this.#item;
    this.#search = new Search(tools, valueSet, (found) => this.#onFound(found));
    this.#shell.combobox.input.addEventListener('input', () => this.#onTyped());
    this.show(state, false);
  }

  show(state: FieldState, typed: boolean): void {
    this.#state = state;
    const { answer, entered } = state;
    if (!typed) {
      this.#search.forget();
      this.#own = ownWordsOf(answer);
      this.#chosen = isCoded(answer) ? answer : null;
    }
    this.#shell.show(state, entered ?? this.#own ?? this.#chosen?.display ?? '', typed);
    this.#tell();
  }

  showError(sentence: string | null): void {
    this.#shell.showError(sentence);
  }

  read(): StoredAnswer | null {
    const text = this.#typed;
    if (text.trim() === '') return null;
    if (this.#chosen?.display === text) return this.#chosen;
    return this.#own === text ? { text } : text;
  }

  focus(): void {
    this.#shell.focus();
  }

  dispose(): void {
    this.#search.forget();
  }

  rows(): readonly Row[] {
    const text = this.#typed;
    const { kind } = this.#found;
    const codes = this.#found.kind === 'found' ? this.#found.codes : [];
    this.left = this.#found.kind === 'found' ? this.#found.left : 0;
    const rows: Row[] = codes.map((coded) => ({
      label: coded.display,
      chosen: coded.code === this.#chosen?.code && coded.system === this.#chosen.system,
      pick: () => this.#choose(coded),
    }));
    const canOwn = this.#item.open && text.trim() !== '' && this.#own !== text && this.#chosen?.display !== text;
    if (canOwn && kind !== 'looking')
      rows.push({ label: this.tools.say(WORDS['lists.own'], { text }), own: true, pick: () => this.#takeOwn(text) });
    return rows;
  }

  get #typed(): string {
    return this.#shell.combobox.input.value;
  }

  /** Before the form reads the field. A text that was chosen or taken as it is needs no looking up. */
  #onTyped(): void {
    const text = this.#typed;
    if (text === this.#own || text === this.#chosen?.display) return this.#search.forget();
    this.#search.look(text);
  }

  #onFound(found: SearchState): void {
    this.#found = found;
    const { combobox } = this.#shell;
    // The list opens under who is typing, and under nobody else.
    if (found.kind !== 'idle' && combobox.isInUse) combobox.open();
    else combobox.close();
    this.#tell();
  }

  #choose(coded: CodedAnswer): void {
    this.#chosen = coded;
    this.#own = null;
    this.#shell.combobox.put(coded.display);
  }

  #takeOwn(text: string): void {
    this.#chosen = null;
    this.#own = text;
    this.#shell.combobox.put(text);
  }

  #tell(): void {
    const { say } = this.tools;
    const { answer, entered, writable } = this.#state;
    if (isCoded(answer)) {
      const system = NAMES[answer.system] ?? answer.system;
      return this.#shell.say(say(WORDS['lists.code'], { code: answer.code, system }));
    }
    if (ownWordsOf(answer) !== null) return this.#shell.say(say(WORDS['lists.own.used']));
    if (!writable) return this.#shell.say('');
    const text = entered ?? '';
    const { kind } = this.#found;
    if (!this.#search.isThere) return this.#shell.say(say(WORDS['lists.no-search']));
    if (kind === 'looking') return this.#shell.say(say(WORDS['lists.looking'], { text }));
    if (kind === 'failed') return this.#shell.say(say(WORDS['lists.failed'], { text }), this.#again(text));
    if (kind === 'found' && this.#found.codes.length === 0) return this.#shell.say(say(WORDS['lists.none'], { text }));
    if (text.trim().length >= FEWEST_LETTERS) return this.#shell.say(say(WORDS['lists.not-chosen'], { text }));
    this.#shell.say(say(WORDS['lists.letters'], { count: FEWEST_LETTERS }));
  }

  #again(text: string): HTMLButtonElement {
    const button = this.tools.document.createElement('button');
    button.type = 'button';
    button.className = 'link-button';
    button.textContent = this.tools.say(WORDS['lists.again']);
    button.addEventListener('click', () => {
      // The button goes.
      this.#shell.focus();
      this.#search.look(text, true);
    });
    return button;
  }
}

export const lookUpKind: FieldKind = {
  name: 'look-up',
  priority: 0,
  fits: ({ type }) => type === 'look-up',
  create: (tools, state) => new LookUpView(tools, state),
};
