// SPDX-License-Identifier: Apache-2.0

/** Sections that are laid out at once: more than a screen of any device, in all but the shortest sections. */
const AT_ONCE = 2;
const PER_FRAME = 2;

/** Keys that may lead further than the worker has scrolled: the next field, and the browser's search. */
const leadsAway = ({ key, ctrlKey, metaKey }: KeyboardEvent) =>
  key === 'Tab' || key === 'F3' || ((ctrlKey || metaKey) && key.toLowerCase() === 'f');

/**
 * Lets the browser pass over the layout of sections far below until the first are drawn, so that a long form is seen
 * sooner. Everything is in the page from the start; only where it stands is reckoned later, two sections a frame. All of
 * it is laid out at once when the worker prints, searches, goes on with the Tab key or is led somewhere.
 */
export class DeferredLayout {
  #waiting: Element[];
  readonly #view: Window;
  #frame = 0;

  constructor(readonly container: HTMLElement) {
    this.#view = container.ownerDocument.defaultView!;
    this.#waiting = [...container.children].slice(AT_ONCE);
    for (const section of this.#waiting) section.classList.add('deferred');
    if (this.#waiting.length === 0) return;
    this.#view.addEventListener('beforeprint', this.#all);
    this.#view.addEventListener('keydown', this.#onKey, true);
    container.addEventListener('focusin', this.#onFocus);
    // The first of the two comes before the form is drawn.
    this.#frame = this.#view.requestAnimationFrame(() => this.#next());
  }

  /** Lays out everything, and ends. */
  release(): void {
    this.#view.cancelAnimationFrame(this.#frame);
    for (const section of this.#waiting) section.classList.remove('deferred');
    this.#waiting = [];
    this.#view.removeEventListener('beforeprint', this.#all);
    this.#view.removeEventListener('keydown', this.#onKey, true);
    this.container.removeEventListener('focusin', this.#onFocus);
  }

  readonly #all = (): void => this.release();

  readonly #onKey = (event: KeyboardEvent): void => {
    if (leadsAway(event)) this.release();
  };

  /** WebKit does not scroll to what takes the focus in a section that it passed over. */
  readonly #onFocus = ({ target }: Event): void => {
    const focused = target as Element;
    if (!focused.closest('.deferred')) return;
    this.release();
    focused.scrollIntoView({ block: 'nearest' });
  };

  #next(): void {
    this.#frame = this.#view.requestAnimationFrame(() => {
      for (const section of this.#waiting.splice(0, PER_FRAME)) section.classList.remove('deferred');
      if (this.#waiting.length === 0) this.release();
      else this.#next();
    });
  }
}
