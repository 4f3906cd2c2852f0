// SPDX-License-Identifier: Apache-2.0
import type { Entry, FormInstance, FormNode, QuestionWords, RepeatNode } from '@careplan-kit/forms/contract';
import { tablePart } from '../parts/table-part.js';
import { type EntriesFrame, ListFrame, type ShownEntry } from './entries-frame.js';
import { nameOfEntry, sayAdd, sayRemove, sayRemoved } from './entry-name.js';
import type { FieldTools } from './field-view.js';
import { REPEAT_WORDS as WORDS } from './repeat.words.js';
import { markLanguage } from './mark-language.js';

/** What a repeating item needs of the form it is in. */
export interface RepeatHost {
  /** Level of its heading; those of its entries are one deeper. */
  readonly level: number;
  place(node: FormNode, into: HTMLElement): void;
  forget(node: FormNode): void;
  focus(key: string): void;
}

interface Shown extends ShownEntry {
  readonly entry: Entry;
  readonly remove: HTMLButtonElement;
}

/** The first question in a node, in order. */
function firstQuestion(node: FormNode): string | undefined {
  if (node.kind === 'question') return node.key;
  if (node.kind !== 'group') return undefined;
  for (const child of node.children) {
    const key = child.visible ? firstQuestion(child) : undefined;
    if (key !== undefined) return key;
  }
  return undefined;
}

/**
 * A repeating item on the page: its entries under headings that count them, a button that adds one, and in each a button
 * that takes it away. What was taken away can be brought back with the button that then stands there.
 */
export class RepeatView {
  readonly element: HTMLElement;
  readonly #frame: EntriesFrame;
  readonly #none: HTMLElement;
  readonly #add: HTMLButtonElement;
  readonly #status: HTMLElement;
  readonly #error: HTMLElement;
  readonly #shown = new Map<string, Shown>();
  readonly #words: QuestionWords;

  constructor(
    readonly form: FormInstance,
    readonly node: RepeatNode,
    readonly tools: FieldTools,
    readonly host: RepeatHost,
  ) {
    const { document, say, words } = tools;
    const { item } = node;
    this.#words = words.of(item);
    const { label, help, lang } = this.#words;
    this.element = document.createElement('section');
    this.element.className = 'repeat';
    this.element.setAttribute('part', 'repeat');
    const heading = this.#piece(`h${Math.min(host.level, 6)}`, 'group-heading');
    heading.id = `g-${node.key}`;
    heading.textContent = label || say(WORDS['repeat.add.unnamed']);
    markLanguage(heading, lang, tools);
    this.element.setAttribute('aria-labelledby', heading.id);
    if (help) {
      const hint = this.#piece('p', 'group-help');
      hint.textContent = help;
      markLanguage(hint, lang, tools);
    }
    this.#error = this.#piece('p', 'error');
    this.#error.hidden = true;
    this.#none = this.#piece('p', 'repeat-none');
    this.#none.textContent = say(WORDS['repeat.none']);
    this.#frame = this.#layOut(heading.id);
    this.element.append(this.#frame.element);
    this.#status = this.#piece('div', 'repeat-status');
    this.#status.setAttribute('role', 'status');
    this.#add = this.#piece('button', 'button secondary') as HTMLButtonElement;
    this.#add.type = 'button';
    this.#add.addEventListener('click', () => this.#addEntry());
    this.show();
  }

  /** Brings the page to the entries there are; the nodes of those that stay are moved, never built again. */
  show(): void {
    const present = new Set(this.node.entries.map(({ id }) => id));
    for (const [id, { entry, element }] of this.#shown) {
      if (present.has(id)) continue;
      element.remove();
      this.#shown.delete(id);
      this.host.forget(entry.node);
    }
    this.node.entries.forEach((entry, at) => {
      const shown = this.#shown.get(entry.id) ?? this.#build(entry);
      this.#number(shown, at + 1);
      const { list } = this.#frame;
      if (list.children[at] !== shown.element) list.insertBefore(shown.element, list.children[at] ?? null);
    });
    this.#none.hidden = present.size > 0;
    this.#frame.show(present.size);
    this.#add.hidden = !this.node.canAdd;
    const add = sayAdd(this.#words, present.size, this.tools.say);
    if (this.#add.textContent !== add) this.#add.textContent = add;
  }

  showError(sentence: string | null): void {
    this.#error.hidden = sentence === null;
    this.#error.textContent = sentence ?? '';
  }

  focus(): void {
    const [first] = this.node.entries;
    const key = first && firstQuestion(first.node);
    if (key !== undefined) this.host.focus(key);
    else this.#add.focus({ preventScroll: true });
  }

  #layOut(headingId: string): EntriesFrame {
    const { form, node, tools, host } = this;
    const Table = 'layout' in node.item && node.item.layout === 'table' ? tablePart.here?.TableFrame : undefined;
    return Table ? new Table(form, node, tools, headingId) : new ListFrame(tools.document, host.level + 1);
  }

  #piece(name: string, className: string): HTMLElement {
    const piece = this.element.appendChild(this.tools.document.createElement(name));
    piece.className = className;
    return piece;
  }

  #build(entry: Entry): Shown {
    const built = this.#frame.build(entry, (node, into) => this.host.place(node, into));
    const remove = built.end.appendChild(this.tools.document.createElement('button'));
    remove.type = 'button';
    remove.className = 'link-button';
    remove.addEventListener('click', () => this.#removeEntry(entry.id));
    const shown: Shown = { ...built, entry, remove };
    this.#shown.set(entry.id, shown);
    return shown;
  }

  #number({ heading, remove }: Shown, number: number): void {
    const { say } = this.tools;
    const words = nameOfEntry(this.#words, String(number), say);
    if (heading.textContent !== words) {
      heading.textContent = words;
      markLanguage(heading, this.#words.lang, this.tools);
      remove.textContent = sayRemove(this.#words, String(number), say);
    }
    remove.hidden = !this.node.canRemove;
  }

  #addEntry(): void {
    this.#status.replaceChildren();
    const id = this.form.addEntry(this.node.key);
    const added = this.node.entries.find((entry) => entry.id === id);
    const key = added && firstQuestion(added.node);
    if (key !== undefined) this.host.focus(key);
  }

  #removeEntry(id: string): void {
    const number = this.node.entries.findIndex((entry) => entry.id === id) + 1;
    if (number === 0) return;
    this.form.removeEntry(this.node.key, id);
    const { document, say } = this.tools;
    const back = document.createElement('button');
    back.type = 'button';
    back.className = 'link-button';
    back.textContent = say(WORDS['repeat.undo']);
    // It takes back the last step, whatever that is: once another follows, the offer would be a trap.
    const end = this.form.subscribe(() => {
      this.#status.replaceChildren();
      end();
    });
    back.addEventListener('click', () => {
      this.form.undo();
      this.focus();
    });
    this.#status.replaceChildren(sayRemoved(this.#words, String(number), say), ' ', back);
    back.focus({ preventScroll: true });
  }
}
