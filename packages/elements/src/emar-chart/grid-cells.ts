// SPDX-License-Identifier: Apache-2.0

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

export const sameBox = (one: BoxShown, other: BoxShown): boolean =>
  one.kind === other.kind &&
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

/** Writes into a box what it shows. */
export function fill(cell: HTMLElement, { kind, marks, witness, amount, label }: BoxShown): void {
  cell.className = kind;
  cell.textContent = marks;
  if (label === null) cell.removeAttribute('aria-label');
  else cell.setAttribute('aria-label', label);
  if (witness) cell.append(...small('witness', witness));
  if (amount) cell.append(...small('amount', amount));
}

export function headCell(scope: 'col' | 'row' | 'rowgroup', looks: string): HTMLElement {
  const cell = document.createElement('th');
  cell.scope = scope;
  cell.className = looks;
  return cell;
}

export function boxOf(shown: BoxShown): HTMLElement {
  const cell = document.createElement('td');
  // One box of the grid is a stop of the Tab key; the chart says which.
  if (shown.label !== null) cell.tabIndex = -1;
  fill(cell, shown);
  return cell;
}
