// SPDX-License-Identifier: Apache-2.0
import type { StoredAnswer } from '@careplan-kit/forms/contract';
import type { Part } from '../parts/part.js';
import { PART_WORDS as WORDS } from '../parts/part.words.js';
import { idOf } from './field-shell.js';
import type { FieldKind, FieldState, FieldTools, FieldView } from './field-view.js';
import type { LateKindOptions } from './late-kind.js';
import { LATE_WORDS } from './late-view.words.js';
import { markLanguage } from './mark-language.js';
import { typedWords } from './typed-words.js';

/** Long enough for a piece that the browser has stored already. */
const QUIET_MILLISECONDS = 400;

/**
 * A question on a page that has not fetched yet what shows it. It fetches that, and then the real view stands in its
 * place. Until then nothing of the answer is touched, but by a view that stands in meanwhile.
 */
export class LateView<Content> implements FieldView {
  readonly element: HTMLElement;
  readonly #place: HTMLElement;
  readonly #label: HTMLElement;
  readonly #error: HTMLElement;
  readonly #sentence: HTMLElement;
  readonly #retry: HTMLButtonElement;
  readonly #stopWaiting: () => void;
  #state: FieldState;
  #sentenceOfError: string | null = null;
  #view: FieldView | null = null;
  #typed: string | null = null;
  #tries = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    readonly tools: FieldTools,
    state: FieldState,
    readonly part: Part<Content>,
    readonly kind: () => FieldKind,
    readonly options: LateKindOptions,
  ) {
    this.#state = state;
    const { document, say, words } = tools;
    this.element = document.createElement('div');
    this.#place = this.element.appendChild(document.createElement('div'));
    this.#place.className = 'field not-here';
    this.#place.setAttribute('part', 'field');
    this.#place.dataset.key = state.key;
    const { label: text, lang } = words.of(state.item);
    this.#label = this.#paragraph('label');
    this.#label.setAttribute('part', 'label');
    this.#label.textContent = text;
    markLanguage(this.#label, lang, tools);
    this.#error = this.#paragraph('error');
    this.#error.hidden = true;
    this.#sentence = this.#paragraph('not-here-words');
    this.#sentence.id = idOf(state);
    this.#sentence.tabIndex = -1;
    this.#sentence.setAttribute('role', 'status');
    this.#retry = this.#place.appendChild(document.createElement('button'));
    this.#retry.type = 'button';
    this.#retry.className = 'button secondary';
    this.#retry.textContent = say(WORDS['part.again']);
    this.#retry.addEventListener('click', () => {
      // The button goes while it is tried, and the focus must not go with it.
      this.#sentence.focus({ preventScroll: true });
      void this.#fetch();
    });
    this.#stopWaiting = part.whenHere(() => this.#arrive());
    void this.#fetch();
  }

  show(state: FieldState, typed: boolean): void {
    // What was typed in a box before this view is shown as typed when there is a box for it again.
    if (!this.#view) this.#typed = typed ? (this.#typed ?? this.#state.entered) : null;
    this.#state = state;
    this.#view?.show(state, typed);
  }

  showError(sentence: string | null): void {
    this.#sentenceOfError = sentence;
    if (this.#view) return this.#view.showError(sentence);
    this.#error.hidden = sentence === null;
    this.#error.textContent = sentence ?? '';
  }

  read(): StoredAnswer | null {
    if (this.#view) return this.#view.read();
    const { entered, unknown, answer } = this.#state;
    return entered !== null ? { entered } : unknown ? { unknown } : answer;
  }

  get isUnfinished(): boolean {
    return this.#view?.isUnfinished === true;
  }

  focus(): void {
    if (this.#view) this.#view.focus();
    else this.#sentence.focus({ preventScroll: true });
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#stopWaiting();
    this.#view?.dispose?.();
  }

  async #fetch(): Promise<void> {
    const { say } = this.tools;
    const { quiet = QUIET_MILLISECONDS, meanwhile, subject = 'field' } = this.options;
    this.#tries++;
    this.#retry.hidden = true;
    this.#sentence.textContent = '';
    const standIn = () => meanwhile && !this.#view && !this.#state.unknown && this.#standIn(meanwhile);
    const tell = () =>
      void (standIn() ?? (this.#sentence.textContent = say(LATE_WORDS[`part.${subject}.coming` as const])));
    if (quiet > 0) this.#timer = setTimeout(tell, quiet);
    else tell();
    try {
      await this.part.load();
    } catch {
      const again = this.#tries > 1 ? ` ${say(WORDS['part.failed.again'])}` : '';
      this.#sentence.textContent =
        say(LATE_WORDS[meanwhile ? 'part.field.typed' : (`part.${subject}.failed` as const)]) + again;
      this.#retry.hidden = false;
      standIn();
    } finally {
      clearTimeout(this.#timer);
    }
  }

  /** Above the sentence that says why it is another one. */
  #standIn(kind: FieldKind): void {
    const { activeElement } = this.element.getRootNode() as ShadowRoot;
    const hadFocus = this.#place.contains(activeElement);
    this.#view = this.#create(kind, this.#typed);
    this.#view.showError(this.#sentenceOfError);
    this.#label.remove();
    this.#error.remove();
    this.#sentence.removeAttribute('id');
    this.element.prepend(this.#view.element);
    if (hadFocus) this.#view.focus();
  }

  #arrive(): void {
    const { activeElement } = this.element.getRootNode() as ShadowRoot;
    if (this.#view?.element.contains(activeElement)) {
      // What is under the worker's hands is changed when they have gone on.
      const leave = ({ relatedTarget }: FocusEvent) => {
        if (this.#view!.element.contains(relatedTarget as Node | null)) return;
        this.element.removeEventListener('focusout', leave);
        this.#become();
      };
      this.element.addEventListener('focusout', leave);
      return;
    }
    const hadFocus = this.#place.contains(activeElement);
    this.#become();
    if (hadFocus) this.#view!.focus();
  }

  #become(): void {
    const before = this.#view;
    const typed = before ? before.read() : this.#typed;
    before?.dispose?.();
    this.#view = this.#create(this.kind(), typeof typed === 'string' ? typed : null);
    this.#view.showError(this.#sentenceOfError);
    // In its very place: the form may have put a notice after it.
    (before?.element ?? this.#place).replaceWith(this.#view.element);
    this.#place.remove();
  }

  /** With what was typed as it was typed, and never as the answer it was read as: `0915` stays, and is no `09:15`. */
  #create(kind: FieldKind, typed: string | null): FieldView {
    const state = this.#state;
    const { key, item, answer, provenance, writable } = state;
    const tidied = typed !== null && state.entered === null && answer !== null && typed !== typedWords(state);
    if (!tidied) return kind.create(this.tools, state);
    const view = kind.create(this.tools, { key, item, provenance, writable, answer: null, entered: typed });
    view.show(state, true);
    return view;
  }

  #paragraph(name: string): HTMLElement {
    const paragraph = this.#place.appendChild(this.tools.document.createElement('p'));
    paragraph.className = name;
    return paragraph;
  }
}
