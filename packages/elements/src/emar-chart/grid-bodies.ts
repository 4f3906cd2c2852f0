// SPDX-License-Identifier: Apache-2.0
import { noChange } from 'lit';
import { type ChildPart, Directive, directive } from 'lit/directive.js';
import { type BoxShown, boxOf, fill, headCell, sameBox } from './grid-cells.js';
import { type MedicineSaid, sameSaid, saidIn } from './medicine-said.js';

/** One time of day of one medicine. */
export interface RowShown {
  readonly time: string;
  readonly boxes: readonly BoxShown[];
}

/** One medicine of the grid. */
export interface BodyShown {
  readonly key: string;
  readonly medicine: MedicineSaid;
  readonly rows: readonly RowShown[];
}

interface Body {
  readonly shown: BodyShown;
  readonly element: HTMLElement;
  readonly head: HTMLElement | null;
  readonly boxes: readonly (readonly HTMLElement[])[];
}

function bodyOf(shown: BodyShown): Body {
  const element = document.createElement('tbody');
  let head: HTMLElement | null = null;
  const boxes = shown.rows.map((row, index) => {
    const line = document.createElement('tr');
    if (index === 0) {
      head = headCell('rowgroup', 'medicine');
      head.setAttribute('rowspan', String(shown.rows.length));
      head.append(saidIn(shown.medicine));
      line.append(head);
    }
    const time = headCell('row', 'time');
    time.textContent = row.time;
    const cells = row.boxes.map(boxOf);
    line.append(time, ...cells);
    element.append(line);
    return cells;
  });
  return { shown, element, head, boxes };
}

const sameRows = ({ rows }: BodyShown, other: BodyShown) =>
  rows.length === other.rows.length &&
  rows.every(({ time, boxes }, index) => {
    const row = other.rows[index]!;
    return time === row.time && boxes.length === row.boxes.length;
  });

function changed(body: Body, shown: BodyShown): Body {
  const { shown: before, head, boxes } = body;
  if (!sameRows(before, shown)) return bodyOf(shown);
  if (head && !sameSaid(before.medicine, shown.medicine)) head.replaceChildren(saidIn(shown.medicine));
  for (const [at, row] of shown.rows.entries())
    for (const [index, box] of row.boxes.entries())
      if (!sameBox(box, before.rows[at]!.boxes[index]!)) fill(boxes[at]![index]!, box);
  return { ...body, shown };
}

/**
 * The medicines of the grid. A month of many medicines is some hundred boxes, which differ in four texts: made by hand they
 * cost what a plain table costs, and when facts change only those that say something else are touched.
 */
class Bodies extends Directive {
  #bodies: readonly Body[] = [];

  render(_shown: readonly BodyShown[]): unknown {
    return noChange;
  }

  override update({ parentNode, startNode, endNode }: ChildPart, [shown]: [readonly BodyShown[]]): unknown {
    const before = new Map(this.#bodies.map((body) => [body.shown.key, body]));
    this.#bodies = shown.map((one) => {
      const body = before.get(one.key);
      return body ? changed(body, one) : bodyOf(one);
    });
    const elements = this.#bodies.map(({ element }) => element);
    if (before.size === 0) {
      const all = document.createDocumentFragment();
      all.append(...elements);
      return all;
    }
    const wanted = new Set(elements);
    for (const { element } of before.values()) if (!wanted.has(element)) element.remove();
    let next = startNode!.nextSibling;
    for (const element of elements) {
      if (element === next) next = next.nextSibling;
      else parentNode.insertBefore(element, next ?? endNode);
    }
    return noChange;
  }
}

export const bodies = directive(Bodies);
