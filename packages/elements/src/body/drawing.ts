// SPDX-License-Identifier: Apache-2.0
import type { BodyMark } from '@careplan-kit/forms/contract';
import type { FieldTools } from '../field-views/field-view.js';
import { BODY_WORDS as WORDS } from './body.words.js';
import { type DrawnRegion, FIGURE, HEIGHT, type Region, type View, WIDTH, middleOf } from './figure.js';

const SVG = 'http://www.w3.org/2000/svg';

/** A press on the drawing: in a region, at a place in thousandths of the drawing. */
export type Pressed = Pick<BodyMark, 'view' | 'region'> & { readonly x: number; readonly y: number };

/** How far from a corner its rounding begins; never past the middle of an edge. */
const ROUNDING = 8;

/** The shape with its corners rounded: a body has none. */
function rounded(shape: DrawnRegion['shape']): string {
  const corners = shape.map(([x, y], at) => {
    const towards = ([toX, toY]: readonly [number, number]) => {
      const part = Math.min(0.5, ROUNDING / Math.hypot(toX - x, toY - y));
      return `${(x + (toX - x) * part).toFixed(1)} ${(y + (toY - y) * part).toFixed(1)}`;
    };
    const before = shape[(at + shape.length - 1) % shape.length]!;
    const after = shape[(at + 1) % shape.length]!;
    return `${at === 0 ? 'M' : 'L'}${towards(before)}Q${x} ${y} ${towards(after)}`;
  });
  return `${corners.join('')}Z`;
}

/**
 * A body from one side, with a numbered dot for each mark. A shortcut for fingers and mice: everything in it is in the
 * lists beside it, so a screen reader passes over it.
 */
export class Drawing {
  readonly element: HTMLElement;
  readonly #svg: SVGElement;
  readonly #dots: SVGElement;
  readonly #regions = new Map<string, SVGElement>();

  constructor(
    readonly tools: FieldTools,
    readonly view: View,
    press: (place: Pressed) => void,
  ) {
    const { document, say } = tools;
    this.element = document.createElement('figure');
    const caption = this.element.appendChild(document.createElement('figcaption'));
    caption.setAttribute('aria-hidden', 'true');
    const front = view === 'front';
    caption.append(
      this.#word('span', say(WORDS[front ? 'body.right' : 'body.left'])),
      this.#word('strong', say(WORDS[`body.${view}`])),
      this.#word('span', say(WORDS[front ? 'body.left' : 'body.right'])),
    );
    this.#svg = document.createElementNS(SVG, 'svg');
    this.#svg.setAttribute('viewBox', `0 0 ${WIDTH} ${HEIGHT}`);
    this.#svg.setAttribute('aria-hidden', 'true');
    this.#svg.setAttribute('part', 'body-drawing');
    for (const { region, shape } of FIGURE[view]) {
      const path = this.#svg.appendChild(document.createElementNS(SVG, 'path'));
      path.setAttribute('class', 'body-region');
      path.setAttribute('data-region', region);
      path.setAttribute('d', rounded(shape));
      this.#regions.set(region, path);
    }
    this.#dots = this.#svg.appendChild(document.createElementNS(SVG, 'g'));
    this.#svg.addEventListener('click', (event) => {
      const region = (event.target as Element).getAttribute('data-region') as Region | null;
      if (region) press({ view, region, ...this.#placeOf(event as MouseEvent) });
    });
    this.element.append(this.#svg);
  }

  show(marks: readonly BodyMark[]): void {
    const { document } = this.tools;
    const marked = new Set<string>();
    const dots = marks.flatMap(({ view, region, x, y }, at) => {
      if (view !== this.view) return [];
      marked.add(region);
      const place = x === undefined || y === undefined ? middleOf(view, region) : { x, y };
      if (!place) return [];
      const dot = document.createElementNS(SVG, 'g');
      dot.setAttribute('class', 'body-dot');
      dot.setAttribute('transform', `translate(${(place.x * WIDTH) / 1000} ${(place.y * HEIGHT) / 1000})`);
      dot.appendChild(document.createElementNS(SVG, 'circle')).setAttribute('r', '8');
      const number = dot.appendChild(document.createElementNS(SVG, 'text'));
      number.setAttribute('y', '3.5');
      number.textContent = String(at + 1);
      return [dot];
    });
    this.#dots.replaceChildren(...dots);
    for (const [region, path] of this.#regions) path.classList.toggle('marked', marked.has(region));
  }

  #placeOf({ clientX, clientY }: MouseEvent): { x: number; y: number } {
    const { left, top, width, height } = this.#svg.getBoundingClientRect();
    const within = (part: number) => Math.min(1000, Math.max(0, Math.round(part * 1000)));
    return { x: within((clientX - left) / width), y: within((clientY - top) / height) };
  }

  #word(name: 'span' | 'strong', text: string): HTMLElement {
    const piece = this.tools.document.createElement(name);
    piece.textContent = text;
    return piece;
  }
}
