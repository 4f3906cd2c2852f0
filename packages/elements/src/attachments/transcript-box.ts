// SPDX-License-Identifier: Apache-2.0
import type { FieldTools } from '../field-views/field-view.js';
import { ATTACHMENT_WORDS as WORDS } from './attachments.words.js';

/** The words of a photo, sound or film: a box like any other, under it. */
export class TranscriptBox {
  readonly element: HTMLElement;
  readonly #box: HTMLTextAreaElement;

  constructor({ document, say }: Pick<FieldTools, 'document' | 'say'>, id: string) {
    this.element = document.createElement('div');
    this.element.className = 'transcript';
    const label = this.element.appendChild(document.createElement('label'));
    label.className = 'transcript-label';
    label.htmlFor = `${id}-words`;
    label.textContent = say(WORDS['attachments.transcript']);
    const help = this.element.appendChild(document.createElement('p'));
    help.className = 'hint';
    help.id = `${id}-words-help`;
    help.textContent = say(WORDS['attachments.transcript.help']);
    this.#box = this.element.appendChild(document.createElement('textarea'));
    this.#box.className = 'control long-text';
    this.#box.setAttribute('part', 'control');
    this.#box.id = label.htmlFor;
    this.#box.setAttribute('aria-describedby', help.id);
    this.#box.autocomplete = 'off';
    this.#box.dir = 'auto';
  }

  get text(): string {
    return this.#box.value.trim() === '' ? '' : this.#box.value;
  }

  set readOnly(readOnly: boolean) {
    if (this.#box.readOnly !== readOnly) this.#box.readOnly = readOnly;
  }

  show(transcript = ''): void {
    if (this.#box.value !== transcript) this.#box.value = transcript;
  }
}
