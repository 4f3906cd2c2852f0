// SPDX-License-Identifier: Apache-2.0
import type { Entry, FormNode } from '@careplan-kit/forms/contract';

/** One entry on the page. */
export interface ShownEntry {
  readonly element: HTMLElement;
  /** Gets the words that count it. */
  readonly heading: HTMLElement;
  /** Takes the button that takes it away. */
  readonly end: HTMLElement;
}

/** How the entries of a repeating item are laid out: under one another, or as the rows of a table. */
export interface EntriesFrame {
  /** The whole. */
  readonly element: HTMLElement;
  /** What the entries follow one another in. */
  readonly list: HTMLElement;
  build(entry: Entry, place: (node: FormNode, into: HTMLElement) => void): ShownEntry;
  /** Brings what stands round the entries to how many there are. */
  show(count: number): void;
}

/** A repeating group names itself once, above; its entries hold what is in it. */
export const inEntry = ({ node }: Entry): readonly FormNode[] => (node.kind === 'group' ? node.children : [node]);

/** Entries under one another, each a group with a heading. */
export class ListFrame implements EntriesFrame {
  readonly element: HTMLElement;
  readonly list: HTMLElement;

  constructor(
    readonly document: Document,
    readonly level: number,
  ) {
    this.element = this.list = document.createElement('div');
    this.element.className = 'entries';
  }

  build(entry: Entry, place: (node: FormNode, into: HTMLElement) => void): ShownEntry {
    const element = this.document.createElement('div');
    element.className = 'entry';
    element.setAttribute('part', 'entry');
    element.setAttribute('role', 'group');
    const heading = element.appendChild(this.document.createElement(`h${Math.min(this.level, 6)}`));
    heading.className = 'entry-heading';
    heading.id = `e-${entry.node.key}`;
    element.setAttribute('aria-labelledby', heading.id);
    for (const node of inEntry(entry)) place(node, element);
    return { element, heading, end: element };
  }

  show(): void {}
}
