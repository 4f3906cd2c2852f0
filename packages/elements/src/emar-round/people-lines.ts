// SPDX-License-Identifier: Apache-2.0
import { noChange } from 'lit';
import { type ChildPart, Directive, directive } from 'lit/directive.js';

/** What the line of one person shows. */
export interface LineShown {
  readonly id: string;
  readonly name: string;
  /** Empty where nobody said which. */
  readonly room: string;
  readonly marks: readonly { readonly text: string; readonly bad?: true }[];
}

interface Line {
  readonly shown: LineShown;
  readonly item: HTMLElement;
}

const same = (one: LineShown, other: LineShown) =>
  one.name === other.name &&
  one.room === other.room &&
  one.marks.length === other.marks.length &&
  one.marks.every(({ text, bad }, index) => text === other.marks[index]!.text && bad === other.marks[index]!.bad);

function element(tag: string, name: string): HTMLElement {
  const made = document.createElement(tag);
  made.className = name;
  return made;
}

/** One line and one mark with nothing in them: to copy them costs a third of making each node. */
function patterns() {
  const item = document.createElement('li');
  const button = element('button', 'line');
  button.setAttribute('type', 'button');
  button.append(element('bdi', 'line-name'), ' ', element('span', 'line-room'), ' ', element('span', 'marks'));
  item.append(button);
  return { item, mark: element('span', 'badge') };
}
let kept: ReturnType<typeof patterns> | undefined;

/**
 * The name a button is read out by, said for itself: of a line below the screen, which is not laid out yet, a browser
 * takes no name from the words inside.
 */
function nameLine(button: Element, { name, room, marks }: LineShown): void {
  button.setAttribute('aria-label', [name, room, ...marks.map(({ text }) => text)].filter(Boolean).join(' '));
}

function fill({ children: [name, room, marks] }: Element, shown: LineShown): void {
  name!.textContent = shown.name;
  // Empty, it would still have its place in the line.
  if (shown.room) room!.textContent = shown.room;
  else room!.remove();
  for (const { text, bad } of shown.marks) {
    const mark = kept!.mark.cloneNode() as HTMLElement;
    if (bad) mark.className = 'badge worst';
    mark.textContent = text;
    marks!.append(mark, ' ');
  }
}

function lineOf(shown: LineShown): Line {
  kept ??= patterns();
  const item = kept.item.cloneNode(true) as HTMLElement;
  const button = item.firstElementChild!;
  button.setAttribute('data-person', shown.id);
  nameLine(button, shown);
  fill(button, shown);
  return { shown, item };
}

function changed({ shown: before, item }: Line, shown: LineShown): Line {
  if (!same(before, shown)) {
    const fresh = kept!.item.firstElementChild!.cloneNode(true) as Element;
    fill(fresh, shown);
    nameLine(item.firstElementChild!, shown);
    item.firstElementChild!.replaceChildren(...fresh.childNodes);
  }
  return { shown, item };
}

/**
 * The lines of a group of people. A home is some sixty of them, made by hand for what a plain list costs; when facts change
 * only lines that say something else are touched, and the one that has the focus stays where it is.
 */
class Lines extends Directive {
  #lines: readonly Line[] = [];

  render(_lines: readonly LineShown[]): unknown {
    return noChange;
  }

  override update({ parentNode, startNode, endNode }: ChildPart, [shown]: [readonly LineShown[]]): unknown {
    const before = this.#lines;
    const left = new Map<string, Line>();
    for (const line of before) left.set(line.shown.id, line);
    this.#lines = shown.map((one): Line => {
      const line = left.get(one.id);
      left.delete(one.id);
      return line ? changed(line, one) : lineOf(one);
    });
    const items = this.#lines.map(({ item }) => item);
    if (before.length === 0) {
      const all = document.createDocumentFragment();
      all.append(...items);
      return all;
    }
    const wanted = new Set(items);
    for (const { item } of before) if (!wanted.has(item)) item.remove();
    let next = startNode!.nextSibling;
    for (const item of items) {
      if (item === next) next = next.nextSibling;
      else parentNode.insertBefore(item, next ?? endNode);
    }
    return noChange;
  }
}

export const linesOf = directive(Lines);
