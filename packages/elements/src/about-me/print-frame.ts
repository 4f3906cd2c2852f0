// SPDX-License-Identifier: Apache-2.0
import type { CSSResult } from 'lit';

/**
 * An empty document of our own inside the page, to print. Rules for paper do not work from a shadow tree, and the
 * host's page is not ours to change. It is filled with nodes and constructed style sheets, which the strictest policy
 * allows; it inherits that policy.
 */
export class PrintFrame {
  readonly #frame: HTMLIFrameElement;

  private constructor(frame: HTMLIFrameElement) {
    this.#frame = frame;
  }

  /**
   * @param place - where it is put, out of sight; with it goes the frame
   * @returns null when it was stopped meanwhile
   */
  static async open(place: ParentNode & Node, title: string, stopped: AbortSignal): Promise<PrintFrame | null> {
    const frame = place.ownerDocument!.createElement('iframe');
    frame.className = 'print-frame';
    frame.title = title;
    frame.tabIndex = -1;
    frame.ariaHidden = 'true';
    // Firefox puts a second empty document in place of the first; what was in that one would be lost.
    const settled = new Promise((resolve) => {
      frame.addEventListener('load', resolve, { once: true });
      stopped.addEventListener('abort', resolve, { once: true });
    });
    place.append(frame);
    await settled;
    if (!stopped.aborted) return new PrintFrame(frame);
    frame.remove();
    return null;
  }

  get document(): Document {
    return this.#frame.contentDocument!;
  }

  /** Style sheets belong to one document: this one needs its own copy. */
  dress(...styles: readonly (CSSResult | string)[]): void {
    const view = this.document.defaultView as Window & typeof globalThis;
    this.document.adoptedStyleSheets = styles.map((style) => {
      const sheet = new view.CSSStyleSheet();
      sheet.replaceSync(typeof style === 'string' ? style : style.cssText);
      return sheet;
    });
  }

  /** Opens the browser's own dialogue. `done` is called when that is closed, where the browser says so. */
  print(done: () => void): void {
    const view = this.#frame.contentWindow!;
    view.addEventListener('afterprint', done, { once: true });
    view.print();
  }

  remove(): void {
    this.#frame.remove();
  }
}
