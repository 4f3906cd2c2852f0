// SPDX-License-Identifier: Apache-2.0
import type { Entry, FormInstance, FormItem, FormNode, QuestionNode, RepeatNode } from '@careplan-kit/forms/contract';
import { partsOfKey } from '@careplan-kit/forms/contract/answers';
import { tableStyles } from '../styles/table.styles.js';
import { type EntriesFrame, type ShownEntry, inEntry } from './entries-frame.js';
import type { FieldTools } from './field-view.js';
import { FIELD_WORDS } from './field-views.words.js';
import { markLanguage } from './mark-language.js';
import { TABLE_WORDS as WORDS } from './table.words.js';
import { typedWords } from './typed-words.js';

/** More columns than this cannot be read beside one another on any screen. */
const MOST_COLUMNS = 7;
const FEW_COLUMNS = 4;

/** The question outside the table that adds up one of its columns, in the same entry of what is round the table. */
function totalOf(form: FormInstance, table: RepeatNode, column: FormItem): QuestionNode | undefined {
  const round = partsOfKey(table.key).entryIds.join('~');
  return form.questions.find(({ key, item: { calculate } }) => {
    if (calculate?.op !== 'over' || calculate.fold !== 'sum' || calculate.items !== table.item.id) return false;
    const { value } = calculate;
    return value?.op === 'answer' && value.item === column.id && partsOfKey(key).entryIds.join('~') === round;
  });
}

/**
 * The entries as rows of a table with a column for each question, where there is room; elsewhere as cards. It is one and
 * the same table to a screen reader: the roles are written out, since a style sheet that lays a table out as cards would
 * take them away.
 */
export class TableFrame implements EntriesFrame {
  readonly element: HTMLElement;
  readonly list: HTMLElement;
  readonly #columns: readonly FormItem[];
  readonly #totals: readonly (QuestionNode | undefined)[];
  readonly #totalCells = new Map<QuestionNode, HTMLElement>();
  #wasOnPage = false;

  constructor(
    readonly form: FormInstance,
    readonly node: RepeatNode,
    readonly tools: FieldTools,
    /** Of the heading that names the table. */
    labelledBy: string,
  ) {
    tools.wear?.([tableStyles]);
    const { item } = node;
    const items = item.type === 'group' ? item.items : [item];
    this.#columns = items.filter(({ hidden }) => !hidden);
    this.#totals = this.#columns.map((column) => totalOf(form, node, column));
    this.element = tools.document.createElement('div');
    this.element.className = 'entries-table';
    const count = this.#columns.length;
    if (count <= MOST_COLUMNS) this.element.classList.add(count <= FEW_COLUMNS ? 'few' : 'many');
    const table = this.#piece(this.element, 'table', 'table');
    table.setAttribute('part', 'table');
    table.setAttribute('aria-labelledby', labelledBy);
    this.#header(this.#piece(this.#piece(table, 'thead', 'rowgroup'), 'tr', 'row'));
    this.list = this.#piece(table, 'tbody', 'rowgroup');
    if (this.#totals.some((total) => total)) this.#footer(this.#piece(table, 'tfoot', 'rowgroup'));
  }

  build(entry: Entry, place: (node: FormNode, into: HTMLElement) => void): ShownEntry {
    const element = this.tools.document.createElement('tr');
    element.className = 'entry';
    element.setAttribute('part', 'entry');
    element.setAttribute('role', 'row');
    const heading = this.#piece(element, 'th', 'rowheader');
    heading.className = 'entry-heading';
    heading.id = `e-${entry.node.key}`;
    heading.setAttribute('scope', 'row');
    for (const node of inEntry(entry)) {
      const column = this.#columns.findIndex(({ id }) => id === node.item.id);
      const cell = this.#piece(element, 'td', 'cell');
      // Never drawn, and no column: kept for its place on the page alone.
      if (column < 0) cell.hidden = true;
      else cell.setAttribute('headers', `${this.#idOf(column)} ${heading.id}`);
      place(node, cell);
    }
    const end = this.#piece(element, 'td', 'cell');
    end.className = 'entry-end';
    return { element, heading, end };
  }

  show(count: number): void {
    this.element.hidden = count === 0;
  }

  #idOf(column: number): string {
    return `c-${this.node.key}-${column}`;
  }

  #header(row: HTMLElement): void {
    const { say, words } = this.tools;
    this.#head(row, say(WORDS['table.entry']));
    this.#columns.forEach((column, at) => {
      const { label, help, lang } = words.of(column);
      const head = this.#head(row, label);
      head.id = this.#idOf(at);
      markLanguage(head, lang, this.tools);
      if ('required' in column && column.required) {
        const mark = this.#piece(head, 'span');
        mark.className = 'required';
        mark.textContent = ` ${say(FIELD_WORDS['field.required'])}`;
      }
      if (help) {
        const hint = this.#piece(head, 'span');
        hint.className = 'column-help';
        hint.textContent = ` ${help}`;
      }
    });
    const end = this.#head(row, '');
    const name = this.#piece(end, 'span');
    name.className = 'visually-hidden';
    name.textContent = say(WORDS['table.take-away']);
  }

  #head(row: HTMLElement, text: string): HTMLElement {
    const head = this.#piece(row, 'th', 'columnheader');
    head.setAttribute('scope', 'col');
    head.textContent = text;
    return head;
  }

  #footer(foot: HTMLElement): void {
    const row = this.#piece(foot, 'tr', 'row');
    const heading = this.#piece(row, 'th', 'rowheader');
    heading.setAttribute('scope', 'row');
    heading.textContent = this.tools.say(WORDS['table.total']);
    heading.id = `t-${this.node.key}`;
    this.#totals.forEach((total, at) => {
      const cell = this.#piece(row, 'td', 'cell');
      cell.className = 'total';
      cell.setAttribute('headers', `${this.#idOf(at)} ${heading.id}`);
      if (total) this.#totalCells.set(total, cell);
      else cell.classList.add('none');
    });
    this.#piece(row, 'td', 'cell').className = 'total none';
    this.#showTotals();
    const end = this.form.subscribe((changed) => {
      // The questions were drawn anew, in another language: this table is gone.
      if (this.#wasOnPage && !this.element.isConnected) return end();
      this.#wasOnPage ||= this.element.isConnected;
      if ([...this.#totalCells.keys()].some((total) => changed.has(total))) this.#showTotals();
    });
  }

  /** As the question that adds it up says it; a sum with a blank in it is no sum. */
  #showTotals(): void {
    const { say, words } = this.tools;
    for (const [total, cell] of this.#totalCells) {
      const shown = total.visible && !total.withheld && !total.item.hidden;
      const { label, unit = '', lang } = words.of(total.item);
      const name = this.tools.document.createElement('span');
      name.className = 'total-name';
      name.textContent = `${label} `;
      markLanguage(name, lang, this.tools);
      const sum = this.tools.document.createElement('span');
      const amount = typedWords(total);
      sum.className = amount === '' ? 'no-total' : 'sum';
      sum.textContent = amount === '' ? say(WORDS['table.no-total']) : `${amount} ${unit}`.trim();
      cell.replaceChildren(...(shown ? [name, sum] : []));
    }
  }

  #piece(parent: HTMLElement, name: string, role?: string): HTMLElement {
    const piece = parent.appendChild(this.tools.document.createElement(name));
    if (role) piece.setAttribute('role', role);
    return piece;
  }
}
