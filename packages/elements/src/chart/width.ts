// SPDX-License-Identifier: Apache-2.0
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * How wide an element is, in whole pixels. It owns the watching of it and nothing else; a controller, because it must stop
 * when the element leaves the page. On a server, and before the first measuring, it is what was given.
 */
export class Width implements ReactiveController {
  #pixels: number;
  #observer: ResizeObserver | null = null;
  #waiting: number | null = null;

  constructor(
    readonly element: ReactiveControllerHost & HTMLElement,
    before: number,
  ) {
    this.#pixels = before;
    element.addController(this);
  }

  get pixels(): number {
    return this.#pixels;
  }

  hostConnected(): void {
    this.#observer = new ResizeObserver(([entry]) => {
      const pixels = Math.max(240, Math.round(entry?.contentRect.width ?? 0) - 2);
      // Hidden, and on paper, it goes on being drawn for the width it last had.
      if (!entry?.contentRect.width || pixels === this.#pixels) return;
      // In the next picture: what is drawn may change the height, and this observer must not be asked again in this one.
      if (this.#waiting !== null) cancelAnimationFrame(this.#waiting);
      this.#waiting = requestAnimationFrame(() => {
        this.#waiting = null;
        this.#pixels = pixels;
        this.element.requestUpdate();
      });
    });
    this.#observer.observe(this.element);
  }

  hostDisconnected(): void {
    if (this.#waiting !== null) cancelAnimationFrame(this.#waiting);
    this.#waiting = null;
    this.#observer?.disconnect();
    this.#observer = null;
  }
}
