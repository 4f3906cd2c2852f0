// SPDX-License-Identifier: Apache-2.0
import { markLanguage } from '../field-views/mark-language.js';
import type { FieldTools } from '../field-views/field-view.js';
import { LISTS_WORDS as WORDS } from './lists.words.js';

/** One of several answers that were chosen. */
export interface Chip {
  /** Tells it from the others. */
  readonly id: string;
  readonly label: string;
  /** BCP 47 of the label. */
  readonly lang?: string;
}

/** The chosen answers under one another or beside one another, each with a button that takes it away. */
export class Chips {
  readonly element: HTMLElement;
  #shown = '';

  constructor(
    readonly tools: FieldTools,
    readonly id: string,
    readonly remove: (chip: Chip, at: number) => void,
  ) {
    this.element = tools.document.createElement('ul');
    this.element.className = 'chips';
    this.element.id = `${id}-chosen`;
    this.element.setAttribute('aria-label', tools.say(WORDS['lists.chosen']));
  }

  show(chips: readonly Chip[], writable: boolean): void {
    const shown = JSON.stringify([chips, writable]);
    if (shown === this.#shown) return;
    this.#shown = shown;
    this.element.replaceChildren(...chips.map((chip, at) => this.#line(chip, at, writable)));
    this.element.hidden = chips.length === 0;
  }

  /** On the button at a place, or on the last one; false when there is none. */
  focus(at: number): boolean {
    const buttons = this.element.querySelectorAll('button');
    const button = buttons[Math.min(at, buttons.length - 1)];
    button?.focus({ preventScroll: true });
    return button !== undefined;
  }

  #line(chip: Chip, at: number, writable: boolean): HTMLElement {
    const { document, say } = this.tools;
    const line = document.createElement('li');
    line.className = 'chip';
    line.setAttribute('part', 'chip');
    const words = line.appendChild(document.createElement('span'));
    words.textContent = chip.label;
    if (chip.lang) markLanguage(words, chip.lang, this.tools);
    if (!writable) return line;
    const button = line.appendChild(document.createElement('button'));
    button.type = 'button';
    button.className = 'chip-remove';
    button.setAttribute('aria-label', say(WORDS['lists.remove'], { label: chip.label }));
    button.addEventListener('click', () => this.remove(chip, at));
    return line;
  }
}
