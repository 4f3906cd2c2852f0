// SPDX-License-Identifier: Apache-2.0
import type { FormInstance, QuestionNode, StoredAnswer } from '@careplan-kit/forms/contract';
import type { FieldKind, FieldTools, FieldView } from '../field-views/field-view.js';
import { kindFor } from '../field-views/written-kinds.js';
import { GROUP_ENTRY_WORDS as WORDS } from './group-entry.words.js';
import { type GroupRow, columnsOf } from './group-row.js';

interface Filled {
  readonly row: GroupRow;
  readonly item: string;
  readonly answer: StoredAnswer;
}

/**
 * A small form above the table whose answers are put where nothing stands. It never writes over anything, never saves, says
 * for whom it filled in and whom it left, and can be taken back.
 */
export class SameForSeveral {
  readonly element: HTMLDetailsElement;
  readonly #views: readonly { readonly node: QuestionNode; readonly view: FieldView }[];
  readonly #status: HTMLElement;
  #filled: readonly Filled[] = [];

  constructor(
    readonly form: FormInstance,
    readonly tools: FieldTools,
    kinds: readonly FieldKind[],
    readonly rows: () => readonly GroupRow[],
  ) {
    const { document, say } = tools;
    this.element = document.createElement('details');
    this.element.className = 'same';
    this.element.setAttribute('part', 'same');
    this.element.appendChild(document.createElement('summary')).textContent = say(WORDS['groupEntry.same']);
    const hint = this.element.appendChild(document.createElement('p'));
    hint.className = 'same-hint';
    hint.textContent = say(WORDS['groupEntry.same.hint']);
    const fields = this.element.appendChild(document.createElement('div'));
    fields.className = 'same-fields';
    this.#views = columnsOf(form)
      .filter(({ item, writable }) => writable && !item.calculate)
      .map((node) => ({ node, view: kindFor(node.item, kinds).create(tools, { ...stateOf(node) }) }));
    fields.append(...this.#views.map(({ view }) => view.element));
    fields.addEventListener('input', ({ target }) => {
      const found = this.#views.find(({ view }) => view.element.contains(target as Node));
      if (!found) return;
      form.answer(found.node.key, found.view.read());
      found.view.show(stateOf(found.node), true);
      for (const { node, view } of this.#views) view.element.hidden = !node.visible;
    });
    for (const { node, view } of this.#views) view.element.hidden = !node.visible;
    this.element.append(this.#button('groupEntry.same.fill', 'button secondary', () => this.#fill()));
    this.#status = this.element.appendChild(document.createElement('div'));
    this.#status.className = 'same-status';
    this.#status.setAttribute('role', 'status');
  }

  dispose(): void {
    for (const { view } of this.#views) view.dispose?.();
  }

  #fill(): void {
    const given = this.#views.filter(({ node }) => node.visible && node.answer !== null);
    if (given.length === 0) return this.#tell(this.tools.say(WORDS['groupEntry.same.blank']));
    const filled: Filled[] = [];
    const left = new Set<GroupRow>();
    for (const row of this.rows()) {
      // In the order of the form: an answer may bring the question after it.
      for (const { node } of given) {
        const answer = node.answer!;
        const outcome = row.fill(node.key, answer);
        if (outcome === 'filled') filled.push({ row, item: node.key, answer });
        if (outcome === 'other') left.add(row);
      }
    }
    this.#filled = filled;
    const { say } = this.tools;
    const names = (rows: Iterable<GroupRow>) => [...new Set(rows)].map(({ person }) => person.name).join(', ');
    const told = filled.length
      ? say(WORDS['groupEntry.same.filled'], { names: names(filled.map(({ row }) => row)) })
      : say(WORDS['groupEntry.same.filled.none']);
    const others = left.size > 0 ? ` ${say(WORDS['groupEntry.same.left'], { names: names(left) })}` : '';
    this.#tell(told + others);
    if (filled.length > 0)
      this.#status.append(
        ' ',
        this.#button('groupEntry.same.undo', 'link-button', () => this.#takeBack()),
      );
  }

  #takeBack(): void {
    for (const { row, item, answer } of [...this.#filled].reverse()) row.unfill(item, answer);
    this.#filled = [];
    this.#tell(this.tools.say(WORDS['groupEntry.same.undone']));
    // The pressed button is gone.
    this.element.querySelector<HTMLElement>('.button')?.focus();
  }

  #tell(words: string): void {
    this.#status.replaceChildren(words);
  }

  #button(words: keyof typeof WORDS, name: string, press: () => void): HTMLButtonElement {
    const button = this.tools.document.createElement('button');
    button.type = 'button';
    button.className = name;
    button.textContent = this.tools.say(WORDS[words]);
    button.addEventListener('click', press);
    return button;
  }
}

function stateOf({ key, item, answer, entered, unknown, provenance, writable }: QuestionNode) {
  // Nothing is required of what is only a help.
  return { key: `${key}~same`, item: { ...item, required: false }, answer, entered, unknown, provenance, writable };
}
