// SPDX-License-Identifier: Apache-2.0

/** Milliseconds; a page in the background draws no frame. */
const AT_THE_LATEST = 200;

/** What a worker does before they can reach what is not there yet: a key, a finger, printing, the focus. */
const REACHING = ['keydown', 'pointerdown', 'focusin', 'beforeprint'] as const;

/**
 * Does something a frame after what is on the page now was drawn, so that the first look at a long form does not wait for
 * its end. At once when the worker begins to do anything or prints: nobody finds it missing.
 */
export class OnceDrawn {
  readonly #view: Window | null;
  #act: (() => void) | null;
  #frame = 0;
  #timer = 0;

  constructor({ defaultView }: Document, act: () => void) {
    this.#view = defaultView;
    this.#act = act;
    if (!defaultView) {
      this.now();
      return;
    }
    for (const event of REACHING) defaultView.addEventListener(event, this.#now, true);
    // Of the two, the first comes before the page is drawn.
    this.#frame = defaultView.requestAnimationFrame(() => {
      this.#frame = defaultView.requestAnimationFrame(this.#now);
    });
    this.#timer = defaultView.setTimeout(this.#now, AT_THE_LATEST);
  }

  /** Does it, unless that is done. */
  now(): void {
    const act = this.#act;
    this.leave();
    act?.();
  }

  /** It is no longer wanted. */
  leave(): void {
    this.#act = null;
    const view = this.#view;
    if (!view) return;
    view.cancelAnimationFrame(this.#frame);
    view.clearTimeout(this.#timer);
    for (const event of REACHING) view.removeEventListener(event, this.#now, true);
  }

  readonly #now = (): void => this.now();
}
