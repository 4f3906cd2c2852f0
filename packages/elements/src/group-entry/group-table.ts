// SPDX-License-Identifier: Apache-2.0
import type { FormDefinition, FormInstance, FormSnapshot } from '@careplan-kit/forms/contract';
import { markLanguage } from '../field-views/mark-language.js';
import { GROUP_ENTRY_WORDS as WORDS } from './group-entry.words.js';
import type { GroupPerson } from './group-person.js';
import { GroupRow, type RowHost, columnsOf } from './group-row.js';

export interface TableHost extends RowHost {
  /** A form for one person, blank. */
  open(person: GroupPerson): FormInstance;
}

/** How many rows stand how. */
export interface RowCounts {
  readonly all: number;
  readonly saved: number;
  readonly entered: number;
  readonly untouched: number;
  readonly away: number;
}

/** The rows of a round, built once and then patched: what is typed in one outlives every change of the list. */
export class GroupTable {
  readonly element: HTMLElement;
  readonly #body: HTMLElement;
  readonly #rows = new Map<string, GroupRow>();
  readonly #watch: MutationObserver;
  #made = 0;

  constructor(
    readonly definition: FormDefinition,
    readonly host: TableHost,
    labelledBy: string,
  ) {
    const { document } = host.tools;
    this.element = document.createElement('div');
    this.element.className = 'group-table';
    const table = this.#piece(this.element, 'table', 'table');
    table.setAttribute('part', 'table');
    table.setAttribute('aria-labelledby', labelledBy);
    this.#header(this.#piece(this.#piece(table, 'thead', 'rowgroup'), 'tr', 'row'));
    this.#body = this.#piece(table, 'tbody', 'rowgroup');
    this.#body.addEventListener('keydown', this.#onKey);
    // Rarer kinds of field come later, and with them their labels.
    this.#watch = new MutationObserver(() => this.rows.forEach((row) => row.nameControls()));
    this.#watch.observe(this.#body, { childList: true, subtree: true });
  }

  /** In the order of the list; those that are no longer on it at the end. */
  get rows(): readonly GroupRow[] {
    return [...this.#rows.values()];
  }

  dispose(): void {
    this.#watch.disconnect();
    for (const row of this.#rows.values()) row.dispose();
  }

  /**
   * Brings the table to these people. Somebody who is no longer among them stays as long as something unsaved stands in
   * their row.
   *
   * @param entered - what new rows begin with, by person
   * @param before - the same table in another language
   */
  show(
    people: readonly GroupPerson[],
    entered: Readonly<Record<string, FormSnapshot>>,
    before: GroupTable | null = null,
  ): void {
    const old = new Map(this.#rows);
    this.#rows.clear();
    for (const person of people) {
      const had = before?.rows.find((row) => row.person.id === person.id) ?? null;
      const row =
        old.get(person.id) ?? this.#make(person, Object.hasOwn(entered, person.id) ? entered[person.id]! : null, had);
      row.isGone = false;
      row.showPerson(person);
      this.#rows.set(person.id, row);
      old.delete(person.id);
    }
    const gone = before ? before.rows.filter(({ person }) => !this.#rows.has(person.id)) : [];
    for (const row of gone) old.set(row.person.id, this.#make(row.person, null, row));
    for (const [id, row] of old) {
      if (!row.isWaiting && row.state !== 'saving') {
        row.dispose();
        row.element.remove();
        continue;
      }
      row.isGone = true;
      row.show();
      this.#rows.set(id, row);
    }
    this.rows.forEach(({ element }, at) => {
      const { children } = this.#body;
      if (children[at] !== element) this.#body.insertBefore(element, children[at] ?? null);
    });
  }

  get counts(): RowCounts {
    const rows = this.rows;
    const is = (wanted: (row: GroupRow) => boolean) => rows.filter(wanted).length;
    const away = is((row) => row.isAway && !row.isWaiting && row.state !== 'saved');
    return {
      all: rows.length,
      saved: is(({ state }) => state === 'saved'),
      entered: is((row) => row.isWaiting || row.state === 'saving'),
      untouched: is(({ state }) => state === 'untouched') - away,
      away,
    };
  }

  #make(person: GroupPerson, snapshot: FormSnapshot | null, had: GroupRow | null): GroupRow {
    const form = had?.form ?? this.host.open(person);
    if (snapshot && !had) form.restore(snapshot);
    return new GroupRow(person, form, `r${++this.#made}`, this.host, had);
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    const target = event.target as HTMLElement;
    const { key, shiftKey, ctrlKey, isComposing } = event;
    if (isComposing || event.defaultPrevented || target.closest('button, summary, a, textarea, select')) return;
    // A list that is open, as of a look-up, has its own use for these keys.
    if (target.getAttribute('aria-expanded') === 'true') return;
    const down = (key === 'Enter' && !shiftKey) || (key === 'ArrowDown' && ctrlKey);
    const up = (key === 'Enter' && shiftKey) || (key === 'ArrowUp' && ctrlKey);
    if (!down && !up) return;
    const rows = this.rows;
    const at = rows.findIndex(({ element }) => element.contains(target));
    const column = rows[at]?.columnOf(target) ?? -1;
    if (column < 0) return;
    event.preventDefault();
    const others = down ? rows.slice(at + 1) : rows.slice(0, at).reverse();
    // Past those who are away and those who are done.
    others.some((row) => row.focusColumn(column));
  };

  #header(row: HTMLElement): void {
    const { say, words } = this.host.tools;
    this.#head(row, say(WORDS['groupEntry.person']));
    for (const { item } of columnsOf(this.host.open({ id: '', name: '' }))) {
      const { label, help, lang } = words.of(item);
      const head = this.#head(row, label);
      markLanguage(head, lang, this.host.tools);
      if (!help) continue;
      const hint = this.#piece(head, 'span');
      hint.className = 'column-help';
      hint.textContent = ` ${help}`;
    }
    this.#head(row, say(WORDS['groupEntry.save.column']));
  }

  #head(row: HTMLElement, text: string): HTMLElement {
    const head = this.#piece(row, 'th', 'columnheader');
    head.setAttribute('scope', 'col');
    head.textContent = text;
    return head;
  }

  #piece(parent: HTMLElement, name: string, role?: string): HTMLElement {
    const piece = parent.appendChild(this.host.tools.document.createElement(name));
    if (role) piece.setAttribute('role', role);
    return piece;
  }
}
