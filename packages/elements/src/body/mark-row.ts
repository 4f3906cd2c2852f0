// SPDX-License-Identifier: Apache-2.0
import type { BodyMapItem, BodyMark, QuestionWords } from '@careplan-kit/forms/contract';
import type { FieldTools } from '../field-views/field-view.js';
import type { Phrase } from '../words/words.js';
import { BODY_WORDS as WORDS } from './body.words.js';
import { FIGURE, type View } from './figure.js';
import { markInWords, regionInWords } from './mark-words.js';

/** Centimetres, as near as a carer can say by a glance or a ruler. What is finer belongs in the note. */
const SIZES = ['0.5', '1', '1.5', '2', '2.5', '3', '4', '5', '6', '7', '8', '9', '10', '12', '15', '20', '25', '30'];

/** Stands for a size that is typed; no size is called so. */
const TYPED = 'typed';
const TYPED_SIZE = /^\d{1,3}(?:[.,]\d{1,2})?$/;

const VIEWS: readonly View[] = ['front', 'back'];

export const placeCode = ({ view, region }: Pick<BodyMark, 'view' | 'region'>) => `${view} ${region}`;

export function placeOfCode(code: string): Pick<BodyMark, 'view' | 'region'> | null {
  const [view, region] = code.split(' ');
  return region && (view === 'front' || view === 'back') ? { view, region } : null;
}

/** Every place there is, in a list by side. */
export function placeList(tools: FieldTools, first: string): HTMLSelectElement {
  const { document, say } = tools;
  const list = document.createElement('select');
  list.className = 'control';
  list.setAttribute('part', 'control');
  list.setAttribute('autocomplete', 'off');
  if (first) optionIn(list, '', first);
  for (const view of VIEWS) {
    const group = list.appendChild(document.createElement('optgroup'));
    group.label = say(WORDS[`body.${view}`]);
    for (const { region } of FIGURE[view]) optionIn(group, placeCode({ view, region }), regionInWords(region, tools));
  }
  return list;
}

function optionIn(list: HTMLElement, value: string, label: string): void {
  const option = list.appendChild(list.ownerDocument.createElement('option'));
  option.value = value;
  option.textContent = label;
}

/** One mark in the list, with what can be said of it. */
export class MarkRow {
  readonly element: HTMLElement;
  readonly #summary: HTMLElement;
  readonly #place: HTMLSelectElement;
  readonly #kind: HTMLSelectElement | null;
  readonly #size: HTMLSelectElement;
  readonly #typedSize: HTMLInputElement;
  readonly #sizeFault: HTMLElement;
  readonly #note: HTMLTextAreaElement;
  readonly #remove: HTMLButtonElement;
  readonly #details: HTMLDetailsElement;
  #mark: BodyMark;

  constructor(
    readonly tools: FieldTools,
    readonly id: string,
    readonly item: BodyMapItem,
    readonly words: QuestionWords,
    mark: BodyMark,
    remove: () => void,
  ) {
    const { document, say } = tools;
    this.#mark = mark;
    this.element = document.createElement('li');
    this.#details = this.element.appendChild(document.createElement('details'));
    this.#summary = this.#details.appendChild(document.createElement('summary'));
    const fields = this.#details.appendChild(document.createElement('div'));
    fields.className = 'body-fields';
    this.#place = this.#field(fields, 'place', WORDS['body.where'], placeList(tools, ''));
    this.#select(this.#place, placeCode(mark), regionInWords(mark.region, tools));
    this.#kind = item.kinds ? this.#field(fields, 'kind', WORDS['body.kind'], document.createElement('select')) : null;
    if (this.#kind) {
      optionIn(this.#kind, '', say(WORDS['body.kind.choose']));
      for (const { code } of item.kinds!) optionIn(this.#kind, code, words.option(code));
      this.#select(this.#kind, mark.kind ?? '', mark.kind ?? '');
    }
    this.#size = this.#field(fields, 'size', WORDS['body.size'], document.createElement('select'));
    optionIn(this.#size, '', say(WORDS['body.size.choose']));
    for (const size of SIZES) optionIn(this.#size, `${size} cm`, `${size} cm`);
    const size = mark.size ? `${mark.size.value} ${mark.size.unit}` : '';
    optionIn(this.#size, TYPED, say(WORDS['body.size.type']));
    this.#select(this.#size, size, size);
    this.#typedSize = this.#field(fields, 'typed-size', WORDS['body.size.typed'], document.createElement('input'));
    this.#typedSize.type = 'text';
    this.#typedSize.inputMode = 'decimal';
    this.#typedSize.classList.add('amount');
    this.#sizeFault = this.#typedSize.parentElement!.appendChild(document.createElement('p'));
    this.#sizeFault.className = 'body-size-fault';
    this.#sizeFault.id = `${id}-typed-size-error`;
    this.#sizeFault.setAttribute('role', 'status');
    this.#typedSize.parentElement!.hidden = true;
    this.#size.addEventListener('change', () => this.#size.value === TYPED && this.#typedSize.focus());
    this.#note = this.#field(fields, 'note', WORDS['body.note'], document.createElement('textarea'));
    this.#note.classList.add('long-text');
    this.#note.parentElement!.className = 'wide';
    this.#note.value = mark.note ?? '';
    this.#remove = this.#details.appendChild(document.createElement('button'));
    this.#remove.type = 'button';
    this.#remove.className = 'link-button';
    this.#remove.addEventListener('click', remove);
  }

  /** What the controls say of it now. */
  read(): BodyMark {
    const { id, view, region, x, y, kind, photo } = this.#mark;
    const place = placeOfCode(this.#place.value) ?? { view, region };
    // A point on the drawing belongs to the place it was pressed in.
    const stays = place.view === view && place.region === region && x !== undefined;
    const [value, ...unit] = this.#readSize().split(' ');
    const chosen = this.#kind ? this.#kind.value || undefined : kind;
    this.#mark = {
      id,
      ...place,
      ...(stays && { x, y }),
      ...(chosen !== undefined && { kind: chosen }),
      ...(this.#note.value.trim() !== '' && { note: this.#note.value }),
      ...(value && { size: { value, unit: unit.join(' ') } }),
      ...(photo && { photo }),
    };
    return this.#mark;
  }

  /** The size that was chosen or typed; nothing while what is typed is no number. */
  #readSize(): string {
    const isTyped = this.#size.value === TYPED;
    this.#typedSize.parentElement!.hidden = !isTyped;
    if (!isTyped) return this.#size.value;
    const typed = this.#typedSize.value.trim();
    const isSize = TYPED_SIZE.test(typed) && Number(typed.replace(',', '.')) > 0;
    const isWrong = typed !== '' && !isSize;
    this.#sizeFault.textContent = isWrong ? this.tools.say(WORDS['body.size.wrong']) : '';
    if (isWrong) this.#typedSize.setAttribute('aria-invalid', 'true');
    else this.#typedSize.removeAttribute('aria-invalid');
    this.#typedSize.setAttribute('aria-describedby', this.#sizeFault.id);
    return isSize ? `${typed.replace(',', '.')} cm` : '';
  }

  /** A size was typed that is none. */
  get isUnfinished(): boolean {
    return this.#size.value === TYPED && this.#typedSize.hasAttribute('aria-invalid');
  }

  number(at: number): void {
    this.#summary.textContent = markInWords(this.#mark, at, this.words, this.tools);
    this.#remove.textContent = this.tools.say(WORDS['body.remove'], { number: at + 1 });
  }

  /** Opens it and goes to the first thing there is to say. */
  open(): void {
    this.#details.open = true;
    (this.#kind ?? this.#note).focus({ preventScroll: true });
    this.element.scrollIntoView({ block: 'nearest' });
  }

  focus(): void {
    this.#summary.focus({ preventScroll: true });
  }

  /** One that the list has not is added to it: it must not be shown as another. */
  #select(list: HTMLSelectElement, value: string, label: string): void {
    if (![...list.options].some((option) => option.value === value)) optionIn(list, value, label);
    list.value = value;
  }

  #field<Control extends HTMLSelectElement | HTMLTextAreaElement | HTMLInputElement>(
    fields: HTMLElement,
    name: string,
    words: Phrase,
    control: Control,
  ): Control {
    const { document, say } = this.tools;
    const cell = fields.appendChild(document.createElement('div'));
    const label = cell.appendChild(document.createElement('label'));
    label.textContent = say(words);
    control.id = `${this.id}-${name}`;
    control.classList.add('control');
    control.setAttribute('part', 'control');
    control.setAttribute('autocomplete', 'off');
    label.htmlFor = control.id;
    cell.append(control);
    return control;
  }
}
