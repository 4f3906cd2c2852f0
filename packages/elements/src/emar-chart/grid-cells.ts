// SPDX-License-Identifier: Apache-2.0
import { noChange } from 'lit';
import { Directive, directive } from 'lit/directive.js';

/** What one box shows. */
export interface BoxShown {
  /** How it looks. */
  readonly kind: string;
  readonly marks: string;
  /** Initials of the witnesses, below the mark. */
  readonly witness: string;
  readonly amount: string;
  /** What a screen reader is given in place of the marks; none on paper, where nobody comes to a box. */
  readonly label: string | null;
}

const same = (one: BoxShown, other: BoxShown | undefined) =>
  one.kind === other?.kind &&
  one.marks === other.marks &&
  one.witness === other.witness &&
  one.amount === other.amount &&
  one.label === other.label;

function small(name: string, text: string): readonly Node[] {
  const element = document.createElement('small');
  element.className = name;
  element.textContent = text;
  return [document.createTextNode(' '), element];
}

function fill(cell: HTMLElement, { kind, marks, witness, amount, label }: BoxShown): void {
  cell.className = kind;
  cell.textContent = marks;
  if (label === null) cell.removeAttribute('aria-label');
  else cell.setAttribute('aria-label', label);
  if (witness) cell.append(...small('witness', witness));
  if (amount) cell.append(...small('amount', amount));
}

function boxOf(shown: BoxShown): HTMLElement {
  const cell = document.createElement('td');
  // One box of the grid is a stop of the Tab key; the chart says which.
  if (shown.label !== null) cell.tabIndex = -1;
  fill(cell, shown);
  return cell;
}

/**
 * The boxes of one row. A month of many medicines is some hundred of them, which differ in four texts: made by hand they
 * cost what a plain table costs, and when facts change only those that say something else are touched.
 */
class Boxes extends Directive {
  #cells: readonly HTMLElement[] = [];
  #shown: readonly BoxShown[] = [];

  render(shown: readonly BoxShown[]): unknown {
    const before = this.#shown;
    this.#shown = shown;
    if (shown.length === before.length && shown.length > 0) {
      for (const [index, box] of shown.entries()) if (!same(box, before[index])) fill(this.#cells[index]!, box);
      return noChange;
    }
    this.#cells = shown.map(boxOf);
    const row = document.createDocumentFragment();
    row.append(...this.#cells);
    return row;
  }
}

export const boxes = directive(Boxes);
