// SPDX-License-Identifier: Apache-2.0
import { type StoredAnswer } from '@careplan-kit/forms/contract';
import { attachmentsPart } from '../parts/attachments-part.js';
import { PART_WORDS as WORDS } from '../parts/part.words.js';
import { idOf } from './field-shell.js';
import type { FieldKind, FieldState, FieldTools, FieldView } from './field-view.js';
import { markLanguage } from './mark-language.js';

/**
 * A question that asks for a photo, sound or film, on a page that has not fetched yet what takes them. It fetches that,
 * and then the real view stands in its place. Until then nothing of the answer is touched.
 */
class LateAttachmentView implements FieldView {
  readonly element: HTMLElement;
  readonly #place: HTMLElement;
  readonly #error: HTMLElement;
  readonly #sentence: HTMLElement;
  readonly #retry: HTMLButtonElement;
  readonly #stopWaiting: () => void;
  #state: FieldState;
  #sentenceOfError: string | null = null;
  #view: FieldView | null = null;
  #tries = 0;

  constructor(
    readonly tools: FieldTools,
    state: FieldState,
  ) {
    this.#state = state;
    const { document, say, words } = tools;
    this.element = document.createElement('div');
    this.#place = this.element.appendChild(document.createElement('div'));
    this.#place.className = 'field not-here';
    this.#place.setAttribute('part', 'field');
    this.#place.dataset.key = state.key;
    const { label: text, lang } = words.of(state.item);
    const label = this.#paragraph('label');
    label.setAttribute('part', 'label');
    label.textContent = text;
    markLanguage(label, lang, tools);
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
    this.#stopWaiting = attachmentsPart.whenHere(() => this.#arrive());
    void this.#fetch();
  }

  show(state: FieldState, typed: boolean): void {
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
    return this.#view ? this.#view.read() : this.#state.answer;
  }

  focus(): void {
    if (this.#view) this.#view.focus();
    else this.#sentence.focus({ preventScroll: true });
  }

  dispose(): void {
    this.#stopWaiting();
    this.#view?.dispose?.();
  }

  async #fetch(): Promise<void> {
    if (this.#view) return;
    const { say } = this.tools;
    this.#tries++;
    this.#retry.hidden = true;
    this.#sentence.textContent = say(WORDS['part.attachments.coming']);
    try {
      await attachmentsPart.load();
    } catch {
      const again = this.#tries > 1 ? ` ${say(WORDS['part.failed.again'])}` : '';
      this.#sentence.textContent = say(WORDS['part.attachments.failed']) + again;
      this.#retry.hidden = false;
    }
  }

  #arrive(): void {
    const { activeElement } = this.element.getRootNode() as ShadowRoot;
    const hadFocus = this.#place.contains(activeElement);
    this.#view = attachmentsPart.here!.attachmentKind.create(this.tools, this.#state);
    this.#view.showError(this.#sentenceOfError);
    this.#place.replaceWith(this.#view.element);
    if (hadFocus) this.#view.focus();
  }

  #paragraph(name: string): HTMLElement {
    const paragraph = this.#place.appendChild(this.tools.document.createElement('p'));
    paragraph.className = name;
    return paragraph;
  }
}

/** Where the page has what it needs, the real view; else one that fetches it. */
export const lateAttachmentKind: FieldKind = {
  name: 'attachment',
  priority: 0,
  fits: ({ type }) => type === 'attachment',
  create: (tools, state) =>
    attachmentsPart.here?.attachmentKind.create(tools, state) ?? new LateAttachmentView(tools, state),
};
