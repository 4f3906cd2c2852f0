// SPDX-License-Identifier: Apache-2.0
import type { StoredAnswer, TextItem } from '@careplan-kit/forms/contract';
import type { FieldKind, FieldState, FieldTools, FieldView } from '../field-views/field-view.js';
import { longTextKind } from '../field-views/typed-view.js';
import { measuredStyles } from './measured.styles.js';
import { MEASURED_WORDS as WORDS } from './measured.words.js';

/** Read out when somebody pauses, not at each letter. */
const PAUSE_MILLISECONDS = 1_000;

/** From this share of the most on, how many are left is worth being told. */
const NEAR = 0.8;

/** As the engine counts: an emoji is not two letters. */
const lengthOf = (text: string) => [...text].length;

/** A long text with the number of characters that are left under it. More can be written: nothing is cut off. */
class CountedView implements FieldView {
  readonly element: HTMLElement;
  readonly #inner: FieldView;
  readonly #seen: HTMLElement;
  readonly #heard: HTMLElement;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    readonly tools: FieldTools,
    state: FieldState,
  ) {
    tools.wear?.([measuredStyles]);
    this.#inner = longTextKind.create(tools, state);
    this.element = this.#inner.element;
    this.#seen = this.#line('count');
    this.#seen.setAttribute('aria-hidden', 'true');
    this.#heard = this.#line('visually-hidden');
    this.#heard.setAttribute('role', 'status');
    this.#count(state);
  }

  show(state: FieldState, typed: boolean): void {
    this.#inner.show(state, typed);
    this.#count(state);
    clearTimeout(this.#timer);
    if (typed) this.#timer = setTimeout(() => this.#tell(state), PAUSE_MILLISECONDS);
  }

  showError(sentence: string | null): void {
    this.#inner.showError(sentence);
  }

  read(): StoredAnswer | null {
    return this.#inner.read();
  }

  focus(): void {
    this.#inner.focus();
  }

  dispose(): void {
    clearTimeout(this.#timer);
  }

  #count(state: FieldState): void {
    const left = this.#leftOf(state);
    const words = state.writable ? this.#words(left) : '';
    if (this.#seen.textContent !== words) this.#seen.textContent = words;
    this.#seen.classList.toggle('over', left < 0);
  }

  #tell(state: FieldState): void {
    const { maxLength } = state.item as TextItem;
    const left = this.#leftOf(state);
    this.#heard.textContent = left <= maxLength! * (1 - NEAR) ? this.#words(left) : '';
  }

  #leftOf({ item, answer, entered }: FieldState): number {
    return (item as TextItem).maxLength! - lengthOf(entered ?? (typeof answer === 'string' ? answer : ''));
  }

  #words(left: number): string {
    const count = Math.abs(left);
    const which = left < 0 ? ('measured.over' as const) : ('measured.left' as const);
    return this.tools.say(WORDS[count === 1 ? (`${which}.one` as const) : which], { count });
  }

  #line(className: string): HTMLElement {
    const line = this.element.appendChild(this.tools.document.createElement('p'));
    line.className = className;
    return line;
  }
}

export const countedKind: FieldKind = {
  name: 'counted',
  priority: 0,
  fits: (item) => item.type === 'long-text' && item.maxLength !== undefined,
  create: (tools, state) => new CountedView(tools, state),
};
