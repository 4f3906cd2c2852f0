// SPDX-License-Identifier: Apache-2.0
import { markLanguage } from '../field-views/mark-language.js';
import type { FieldTools } from '../field-views/field-view.js';
import { LISTS_WORDS as WORDS } from './lists.words.js';

/** One line of the list. */
export interface Row {
  readonly label: string;
  /** BCP 47 of the label. */
  readonly lang?: string;
  /** It is the present answer. */
  readonly chosen?: boolean;
  /** It takes what was typed as it is. */
  readonly own?: boolean;
  pick(): void;
}

/** What a box with a list asks of the field it is in. */
export interface ComboboxHost {
  /** The lines for what stands in the box, or all of them. */
  rows(all: boolean): readonly Row[];
  /** More there are than lines. */
  readonly left: number;
  /** Whether there is a list before anything is typed, to be opened with a button. */
  readonly isWhole: boolean;
}

/**
 * A box to type in with a list under it, after the combobox pattern of the ARIA practices: arrow keys go through the
 * list, Enter takes the marked line, Escape closes it. Leaving the box takes nothing and changes nothing.
 */
export class Combobox {
  readonly element: HTMLElement;
  readonly input: HTMLInputElement;
  readonly #list: HTMLElement;
  readonly #count: HTMLElement;
  readonly #show: HTMLButtonElement;
  #rows: readonly Row[] = [];
  #active = -1;
  /** What was told as changed already: the browser would tell of it once more when the box is left. */
  #told: string | null = null;

  constructor(
    readonly tools: FieldTools,
    readonly id: string,
    readonly host: ComboboxHost,
  ) {
    const { document, say } = tools;
    this.element = document.createElement('div');
    this.element.className = 'combobox';
    this.input = this.element.appendChild(document.createElement('input'));
    this.input.type = 'text';
    this.input.id = id;
    this.input.className = 'control';
    this.input.setAttribute('part', 'control');
    this.input.autocomplete = 'off';
    this.input.spellcheck = false;
    for (const [name, value] of [
      ['role', 'combobox'],
      ['aria-autocomplete', 'list'],
      ['aria-expanded', 'false'],
      ['aria-controls', `${id}-list`],
    ] as const)
      this.input.setAttribute(name, value);
    this.#show = this.element.appendChild(document.createElement('button'));
    this.#show.type = 'button';
    this.#show.className = 'combobox-show';
    // Reached by touch and mouse; the keyboard opens the list from the box.
    this.#show.tabIndex = -1;
    this.#show.setAttribute('aria-label', say(WORDS['lists.show']));
    this.#list = this.element.appendChild(document.createElement('ul'));
    this.#list.id = `${id}-list`;
    this.#list.setAttribute('role', 'listbox');
    this.#list.setAttribute('aria-label', say(WORDS['lists.answers']));
    this.#list.hidden = true;
    this.#count = this.element.appendChild(document.createElement('p'));
    this.#count.className = 'visually-hidden';
    this.#count.setAttribute('role', 'status');
    this.input.addEventListener('keydown', (event) => this.#onKey(event));
    this.input.addEventListener('input', () => (this.#told = null));
    this.input.addEventListener('change', (event) => {
      if (event.isTrusted && this.#told === this.input.value) event.stopPropagation();
    });
    this.input.addEventListener('click', () => this.open(true));
    this.input.addEventListener('blur', () => this.close());
    this.#show.addEventListener('click', () => {
      const opens = this.#list.hidden;
      this.input.focus({ preventScroll: true });
      if (opens) this.open(true);
      else this.close();
    });
    // The box must not lose the focus to a line that is pressed, nor to the list when it is scrolled.
    for (const part of [this.#list, this.#show])
      part.addEventListener('pointerdown', (event) => event.preventDefault());
    this.#list.addEventListener('mousedown', (event) => event.preventDefault());
    this.#show.addEventListener('mousedown', (event) => event.preventDefault());
    this.#list.addEventListener('click', (event) => {
      const at = [...this.#list.children].findIndex((line) => line.contains(event.target as Node));
      if (at >= 0) this.#pick(at);
    });
  }

  /** Whether somebody is typing in it. */
  get isInUse(): boolean {
    return (this.input.getRootNode() as ShadowRoot).activeElement === this.input;
  }

  get isOpen(): boolean {
    return !this.#list.hidden;
  }

  set readOnly(readOnly: boolean) {
    this.input.readOnly = readOnly;
    this.#show.hidden = readOnly || !this.host.isWhole;
    if (readOnly) this.close();
  }

  /** Opens the list for what stands in the box, or with every line. Empty lists stay closed. */
  open(all = false): void {
    if (this.input.readOnly || this.input.disabled) return;
    this.#rows = this.host.rows(all);
    if (this.#rows.length === 0) return this.close();
    const { document, say } = this.tools;
    const lines = this.#rows.map(({ label, lang, chosen, own }, at) => {
      const line = document.createElement('li');
      line.id = `${this.id}-line-${at}`;
      line.setAttribute('role', 'option');
      line.setAttribute('aria-selected', 'false');
      line.setAttribute('part', 'option');
      line.className = `${chosen ? 'chosen' : ''}${own ? 'own' : ''}`;
      line.textContent = label;
      if (lang) markLanguage(line, lang, this.tools);
      return line;
    });
    this.#list.replaceChildren(...lines);
    this.#list.hidden = false;
    this.input.setAttribute('aria-expanded', 'true');
    this.#mark(-1);
    const { left } = this.host;
    const count = say(WORDS['lists.matches'], { count: this.#rows.filter(({ own }) => !own).length });
    this.#count.textContent = left > 0 ? `${count}. ${say(WORDS['lists.more'], { count: left })}` : count;
  }

  close(): void {
    if (this.#list.hidden) return;
    this.#list.hidden = true;
    this.#list.replaceChildren();
    this.#count.textContent = '';
    this.input.setAttribute('aria-expanded', 'false');
    this.#mark(-1);
  }

  /** Puts a text in the box as if it had been typed and done with. */
  put(text: string): void {
    this.input.value = text;
    for (const type of ['input', 'change']) this.input.dispatchEvent(new Event(type, { bubbles: true }));
    this.#told = text;
    this.close();
  }

  #onKey(event: KeyboardEvent): void {
    const { key, altKey } = event;
    const last = this.#rows.length - 1;
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      event.preventDefault();
      if (altKey && key === 'ArrowUp') return this.close();
      const opened = !this.isOpen;
      if (opened) this.open(true);
      if (!this.isOpen || altKey) return;
      if (opened) return this.#mark(key === 'ArrowDown' ? 0 : this.#rows.length - 1);
      const next = key === 'ArrowDown' ? this.#active + 1 : this.#active - 1;
      this.#mark(next < 0 ? (this.#active <= 0 ? last : 0) : next > last ? 0 : next);
    } else if (key === 'Escape' && this.isOpen) {
      event.preventDefault();
      // The list alone is closed, not a dialog round it.
      event.stopPropagation();
      this.close();
    } else if (key === 'Enter' && this.isOpen) {
      // Not the host's form.
      event.preventDefault();
      if (this.#active >= 0) this.#pick(this.#active);
      else this.close();
    }
  }

  #mark(at: number): void {
    this.#list.children[this.#active]?.setAttribute('aria-selected', 'false');
    this.#active = at;
    const line = this.#list.children[at];
    if (!line) return this.input.removeAttribute('aria-activedescendant');
    line.setAttribute('aria-selected', 'true');
    this.input.setAttribute('aria-activedescendant', line.id);
    line.scrollIntoView({ block: 'nearest' });
  }

  #pick(at: number): void {
    const row = this.#rows[at];
    this.close();
    row?.pick();
  }
}
