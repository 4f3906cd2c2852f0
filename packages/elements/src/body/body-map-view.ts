// SPDX-License-Identifier: Apache-2.0
import type { BodyMapItem, BodyMark, QuestionWords, StoredAnswer } from '@careplan-kit/forms/contract';
import { FieldShell, idOf, shellPrototype, shellShape } from '../field-views/field-shell.js';
import {
  type FieldKind,
  type FieldState,
  type FieldTools,
  type FieldView,
  cloneOf,
} from '../field-views/field-view.js';
import { bodyStyles } from './body.styles.js';
import { BODY_WORDS as WORDS } from './body.words.js';
import { Drawing } from './drawing.js';
import { type EarlierMarks, earlierIn } from './earlier-marks.js';
import { earlierView } from './earlier-view.js';
import { MarkRow, placeList, placeOfCode } from './mark-row.js';
import { markInWords, placeInWords } from './mark-words.js';

const marksOf = ({ answer }: FieldState) => (Array.isArray(answer) ? (answer as readonly BodyMark[]) : []);

/** No other mark of the person's forms has it. */
const newId = () =>
  [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** Marks on a body: pressed on a drawing, or chosen from a list of places; each with what it is, its size and a note. */
class BodyMapView implements FieldView {
  readonly element: HTMLElement;
  readonly #item: BodyMapItem;
  readonly #words: QuestionWords;
  readonly #id: string;
  readonly #shell: FieldShell;
  readonly #map: HTMLElement;
  readonly #drawings: readonly Drawing[];
  readonly #add: HTMLElement;
  readonly #place: HTMLSelectElement;
  readonly #list: HTMLElement;
  readonly #none: HTMLElement;
  readonly #status: HTMLElement;
  readonly #rows = new Map<string, MarkRow>();
  #marks: readonly BodyMark[] = [];
  #writable = true;

  constructor(
    readonly tools: FieldTools,
    state: FieldState,
    earlier?: readonly EarlierMarks[],
  ) {
    tools.wear?.([bodyStyles]);
    const { document, say, words } = tools;
    this.#item = state.item as BodyMapItem;
    this.#words = words.of(state.item);
    this.#id = idOf(state);
    this.element = cloneOf(tools, `body-map${shellShape(state)}`, () => shellPrototype(document, 'legend', state));
    this.#map = this.#piece(this.element, 'div', 'body-map');
    this.#piece(this.#map, 'p', 'body-help').textContent = say(WORDS['body.help']);
    const views = this.#piece(this.#map, 'div', 'body-views');
    this.#drawings = (['front', 'back'] as const).map(
      (view) => new Drawing(tools, view, (place) => this.#writable && this.#addMark(place)),
    );
    views.append(...this.#drawings.map(({ element }) => element));
    const record = tools.record?.();
    const before = earlier ?? (record ? earlierIn(record, state) : []);
    if (before.length > 0) this.#map.append(earlierView(before, this.#words, tools));
    this.#add = this.#piece(this.#map, 'div', 'body-add');
    const cell = this.#piece(this.#add, 'div', '');
    const label = cell.appendChild(document.createElement('label'));
    label.textContent = say(WORDS['body.where']);
    label.htmlFor = this.#id;
    this.#place = cell.appendChild(placeList(tools, say(WORDS['body.where.choose'])));
    this.#place.id = this.#id;
    // To choose a place is not yet an answer.
    for (const type of ['input', 'change']) this.#place.addEventListener(type, (event) => event.stopPropagation());
    this.#add.append(this.#button('button secondary', say(WORDS['body.add']), () => this.#addChosen()));
    this.#list = this.#piece(this.#map, 'ol', 'body-marks');
    this.#list.setAttribute('aria-label', say(WORDS['body.marks']));
    this.#none = this.#piece(this.#map, 'p', 'body-help');
    this.#status = this.#piece(this.#map, 'div', 'body-status');
    this.#status.setAttribute('role', 'status');
    // Before the form reads the field.
    this.#list.addEventListener('input', () => this.#readRows());
    this.#shell = new FieldShell(tools, this.element, this.#id, this.element, state, this.#words);
    this.show(state, false);
  }

  show(state: FieldState, typed: boolean): void {
    this.#shell.showProvenance(state);
    const { writable, entered } = state;
    const rebuilt = writable !== this.#writable;
    this.#writable = writable;
    this.#map.classList.toggle('read', !writable);
    this.#add.hidden = !writable;
    if (!typed || rebuilt) {
      this.#marks = marksOf(state);
      this.#rows.clear();
    }
    this.#draw();
    // What came from elsewhere and cannot be read must not look like an unmarked body.
    this.#none.textContent = entered ?? this.tools.say(WORDS['body.none']);
  }

  showError(sentence: string | null): void {
    this.#shell.showError(sentence);
    if (sentence === null) this.#place.removeAttribute('aria-invalid');
    else this.#place.setAttribute('aria-invalid', 'true');
  }

  read(): StoredAnswer | null {
    return this.#marks.length > 0 ? this.#marks : null;
  }

  get isUnfinished(): boolean {
    return this.#writable && this.#marks.some(({ id }) => this.#rows.get(id)?.isUnfinished);
  }

  focus(): void {
    (this.#writable ? this.#place : this.#list).focus({ preventScroll: true });
  }

  /** Rows of marks that stay are never built again: somebody may be writing in one. */
  #draw(): void {
    const rows = this.#marks.map((mark, at) => {
      if (!this.#writable) {
        const line = this.tools.document.createElement('li');
        line.textContent = markInWords(mark, at, this.#words, this.tools);
        return line;
      }
      const row = this.#rows.get(mark.id) ?? this.#row(mark);
      row.number(at);
      return row.element;
    });
    const same = rows.length === this.#list.children.length && rows.every((row, at) => row === this.#list.children[at]);
    if (!same) this.#list.replaceChildren(...rows);
    this.#list.hidden = rows.length === 0;
    this.#none.hidden = rows.length > 0;
    for (const drawing of this.#drawings) drawing.show(this.#marks);
  }

  #row(mark: BodyMark): MarkRow {
    const id = `${this.#id}-${mark.id}`;
    const row = new MarkRow(this.tools, id, this.#item, this.#words, mark, () => this.#removeMark(mark.id));
    this.#rows.set(mark.id, row);
    return row;
  }

  #readRows(): void {
    this.#marks = this.#marks.map((mark) => this.#rows.get(mark.id)?.read() ?? mark);
  }

  #addChosen(): void {
    const place = placeOfCode(this.#place.value);
    if (place) {
      this.#place.value = '';
      return this.#addMark(place);
    }
    this.#status.textContent = this.tools.say(WORDS['body.needs-place']);
    this.#place.focus({ preventScroll: true });
  }

  #addMark(place: Omit<BodyMark, 'id'>): void {
    const { say } = this.tools;
    const mark: BodyMark = { id: newId(), ...place };
    this.#marks = [...this.#marks, mark];
    this.#tell();
    this.#rows.get(mark.id)?.open();
    const number = this.#marks.length;
    this.#status.textContent = say(WORDS['body.added'], { number, place: placeInWords(place, this.tools) });
  }

  #removeMark(id: string): void {
    const { document, say } = this.tools;
    const before = this.#marks;
    const at = before.findIndex((mark) => mark.id === id);
    const removed = before[at];
    if (!removed) return;
    this.#marks = before.filter((mark) => mark !== removed);
    this.#tell();
    const back = this.#button('link-button', say(WORDS['body.bring-back']), () => {
      this.#marks = [...this.#marks.slice(0, at), removed, ...this.#marks.slice(at)];
      this.#status.replaceChildren();
      this.#tell();
      this.#rows.get(id)?.focus();
    });
    this.#status.replaceChildren(document.createTextNode(`${say(WORDS['body.removed'])} `), back);
    back.focus({ preventScroll: true });
  }

  /** As the browser tells of an answer: the form reads this field anew. */
  #tell(): void {
    this.#draw();
    for (const type of ['input', 'change']) this.#map.dispatchEvent(new Event(type, { bubbles: true }));
  }

  #piece(parent: HTMLElement, name: string, className: string): HTMLElement {
    const piece = parent.appendChild(this.tools.document.createElement(name));
    if (className) piece.className = className;
    return piece;
  }

  #button(className: string, words: string, press: () => void): HTMLButtonElement {
    const button = this.tools.document.createElement('button');
    button.type = 'button';
    button.className = className;
    button.textContent = words;
    button.addEventListener('click', press);
    return button;
  }
}

/** @param earlier - how the body was marked before, where the record is not there to tell */
export const bodyMapKindWith = (earlier?: readonly EarlierMarks[]): FieldKind => ({
  name: 'body-map',
  priority: 0,
  fits: ({ type }) => type === 'body-map',
  create: (tools, state) => new BodyMapView(tools, state, earlier),
});

export const bodyMapKind: FieldKind = bodyMapKindWith();
