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

function put(into: HTMLElement, tag: string, name: string, text: string): void {
  const element = document.createElement(tag);
  element.className = name;
  element.textContent = text;
  into.append(element, ' ');
}

function fill(button: HTMLElement, { name, room, marks }: LineShown): void {
  put(button, 'bdi', 'line-name', name);
  if (room) put(button, 'span', 'line-room', room);
  const all = document.createElement('span');
  all.className = 'marks';
  for (const { text, bad } of marks) put(all, 'span', bad ? 'badge worst' : 'badge', text);
  button.append(all);
}

function lineOf(shown: LineShown): Line {
  const item = document.createElement('li');
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'line';
  button.setAttribute('data-person', shown.id);
  fill(button, shown);
  item.append(button);
  return { shown, item };
}

function changed({ shown: before, item }: Line, shown: LineShown): Line {
  if (!same(before, shown)) {
    const button = item.firstElementChild as HTMLElement;
    button.replaceChildren();
    fill(button, shown);
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
