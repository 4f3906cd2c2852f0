// SPDX-License-Identifier: Apache-2.0
import { fromRecordPart } from '../parts/from-record-part.js';
import type { FieldState, FieldTools } from './field-view.js';
import { markLanguage } from './mark-language.js';
import { FIELD_WORDS } from './field-views.words.js';

/** A prototype's pieces before the control, in this order: label, hint, prompts. Hint and prompts only if there are any. */
export function shellPrototype(document: Document, shape: 'label' | 'legend', state: FieldState): HTMLElement {
  const { help, prompts } = state.item;
  const field = document.createElement(shape === 'label' ? 'div' : 'fieldset');
  field.className = 'field';
  field.setAttribute('part', 'field');
  const label = field.appendChild(document.createElement(shape));
  label.className = 'label';
  label.setAttribute('part', 'label');
  if (help) {
    const hint = field.appendChild(document.createElement('p'));
    hint.className = 'hint';
    hint.setAttribute('part', 'hint');
  }
  if (prompts?.length) {
    const details = field.appendChild(document.createElement('details'));
    details.className = 'prompts';
    details.setAttribute('part', 'prompts');
    details.append(document.createElement('summary'), document.createElement('ul'));
  }
  return field;
}

/** Two fields of one shape have the same pieces, so they share a prototype. */
export function shellShape({ item }: FieldState): string {
  return `${item.help ? 'h' : ''}${item.prompts?.length ? 'p' : ''}`;
}

/** Elements that may be named in `aria-describedby`, in the order they should be heard. */
const DESCRIBING = ['error', 'unit', 'hint', 'provenance'] as const;

/**
 * Label, hint, prompts, error and where the answer came from, and the ids that tie them to the control. All of it is in
 * the same root as the control, so that ARIA never has to cross a shadow boundary.
 */
export class FieldShell {
  readonly #pieces: Partial<Record<(typeof DESCRIBING)[number], HTMLElement>> = {};
  #errorText: string | null = null;

  constructor(
    readonly tools: FieldTools,
    readonly element: HTMLElement,
    readonly id: string,
    /** What carries `aria-describedby`: the control, or the fieldset of several controls. */
    readonly described: HTMLElement,
    state: FieldState,
    words = tools.words.of(state.item),
  ) {
    element.setAttribute('data-key', state.key);
    const { item } = state;
    let piece = element.firstElementChild as HTMLElement;
    if (piece.localName === 'label') (piece as HTMLLabelElement).htmlFor = id;
    piece.textContent = words.label;
    markLanguage(piece, words.lang, tools);
    if (item.required) {
      const mark = tools.document.createElement('span');
      mark.className = 'required';
      mark.textContent = ` ${tools.say(FIELD_WORDS['field.required'])}`;
      piece.append(mark);
    }
    if (item.help) {
      piece = piece.nextElementSibling as HTMLElement;
      piece.textContent = words.help ?? item.help;
      markLanguage(piece, words.lang, tools);
      this.#add('hint', piece);
    }
    if (item.prompts?.length) {
      piece = piece.nextElementSibling as HTMLElement;
      piece.firstElementChild!.textContent = tools.say(FIELD_WORDS['field.prompts']);
      markLanguage(piece.lastElementChild as HTMLElement, words.lang, tools);
      for (const prompt of words.prompts ?? item.prompts) {
        piece.lastElementChild!.appendChild(tools.document.createElement('li')).textContent = prompt;
      }
    }
    if (this.#pieces.hint) this.#describe();
  }

  /**
   * Where the answer came from, if not from the worker. Once shown the line stays, with other words: a box that jumps
   * up at the first key is a box mistyped in.
   */
  showProvenance(state: FieldState): void {
    const { provenance } = state;
    const shown = this.#pieces.provenance;
    if (provenance?.from !== 'record' && !shown) return;
    // Whatever is opened with a record has this; nothing else shows where an answer came from.
    const words = fromRecordPart.here?.provenanceWords(state, this.tools);
    if (words === undefined) return;
    if (!shown) this.#insert('provenance', words);
    else if (shown.textContent !== words) shown.textContent = words;
  }

  /** What the answer is counted in must be heard with the box: 70 kg is not 70 stone. */
  describeUnit(piece: HTMLElement): void {
    this.#add('unit', piece);
    this.#describe();
  }

  showError(sentence: string | null): void {
    if (sentence === this.#errorText) return;
    this.#errorText = sentence;
    this.#remove('error');
    this.element.classList.toggle('has-error', sentence !== null);
    if (sentence === null) return;
    const prefix = this.tools.document.createElement('span');
    prefix.className = 'visually-hidden';
    prefix.textContent = `${this.tools.say(FIELD_WORDS['field.error.prefix'])} `;
    this.#insert('error', sentence).prepend(prefix);
  }

  /** After the label, hint and prompts, right before the control. */
  #insert(name: 'error' | 'provenance', text: string): HTMLElement {
    const piece = this.tools.document.createElement('p');
    piece.className = name;
    piece.setAttribute('part', name);
    piece.textContent = text;
    const before = this.element.querySelector(':scope > :not(.label, .hint, .prompts, .provenance)');
    this.element.insertBefore(piece, before);
    this.#add(name, piece);
    this.#describe();
    return piece;
  }

  #add(name: (typeof DESCRIBING)[number], piece: HTMLElement): void {
    piece.id = `${this.id}-${name}`;
    this.#pieces[name] = piece;
  }

  #remove(name: (typeof DESCRIBING)[number]): void {
    const piece = this.#pieces[name];
    if (!piece) return;
    piece.remove();
    delete this.#pieces[name];
    this.#describe();
  }

  #describe(): void {
    let ids = '';
    for (const name of DESCRIBING) if (this.#pieces[name]) ids += `${ids && ' '}${this.id}-${name}`;
    if (ids) this.described.setAttribute('aria-describedby', ids);
    else this.described.removeAttribute('aria-describedby');
  }
}

/** Id of a question's first control, unique in its shadow root. */
export const idOf = (state: Pick<FieldState, 'key'>) => `q-${state.key}`;
