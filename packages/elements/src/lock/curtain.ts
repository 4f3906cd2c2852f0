// SPDX-License-Identifier: Apache-2.0

type Hidden = { readonly element: HTMLElement; readonly inert: boolean; readonly visibility: string };

/**
 * Takes everything on the page but one element out of sight and out of reach: nothing of it can be read on the screen, on
 * paper or by a screen reader, and no key gets to it. What comes into the page meanwhile is taken out too.
 *
 * Not the dialog alone, because what a modal dialog covers can still be printed.
 */
export class Curtain {
  readonly #keep: HTMLElement;
  readonly #hidden = new Map<HTMLElement, Hidden>();
  /** Made when it is first closed: on a server there is nothing to watch with. */
  #watch: MutationObserver | null = null;

  constructor(keep: HTMLElement) {
    this.#keep = keep;
  }

  close(): void {
    this.#hideAll();
    this.#watch ??= new MutationObserver(() => this.#hideAll());
    for (const { container } of this.#levels()) this.#watch.observe(container, { childList: true });
  }

  open(): void {
    this.#watch?.disconnect();
    for (const { element, inert, visibility } of this.#hidden.values()) {
      element.inert = inert;
      element.style.visibility = visibility;
    }
    this.#hidden.clear();
  }

  #hideAll(): void {
    for (const { container, path } of this.#levels()) {
      for (const child of container.children) if (child !== path && child instanceof HTMLElement) this.#hide(child);
    }
  }

  #hide(element: HTMLElement): void {
    if (this.#hidden.has(element) || /^(script|style|link|template)$/.test(element.localName)) return;
    this.#hidden.set(element, { element, inert: element.inert, visibility: element.style.visibility });
    element.inert = true;
    element.style.visibility = 'hidden';
  }

  /** From the element outwards to the body, through shadow roots, with the child on the way. */
  *#levels(): Iterable<{ readonly container: ShadowRoot | Element; readonly path: Node | null }> {
    let node: Node = this.#keep;
    for (let parent = node.parentNode; parent; parent = node.parentNode) {
      if (parent instanceof ShadowRoot) {
        yield { container: parent, path: node };
        yield { container: parent.host, path: null };
        node = parent.host;
      } else if (parent instanceof Element && parent !== parent.ownerDocument.documentElement) {
        yield { container: parent, path: node };
        node = parent;
      } else return;
    }
  }
}
