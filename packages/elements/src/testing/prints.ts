// SPDX-License-Identifier: Apache-2.0
import { afterwards } from './page.js';

/** What went to the printer, in place of the browser's dialogue, which would wait for a person. */
export interface Prints {
  readonly documents: Document[];
  /** Closes the dialogue. */
  close(): void;
}

/** Watches an element's shadow tree for the frame it prints, from now to the end of the test. */
export function catchPrints(element: Element): Prints {
  const documents: Document[] = [];
  const take = (frame: HTMLIFrameElement) => {
    const view = frame.contentWindow;
    if (view) view.print = () => void documents.push(frame.contentDocument!);
  };
  const observer = new MutationObserver((records) => {
    for (const { addedNodes } of records)
      for (const node of addedNodes) {
        if (!(node instanceof HTMLIFrameElement)) continue;
        take(node);
        // Where the first empty document is replaced, its window's functions go with it.
        node.addEventListener('load', () => take(node));
      }
  });
  observer.observe(element.shadowRoot!, { childList: true, subtree: true });
  afterwards(() => observer.disconnect());
  return { documents, close: () => documents.at(-1)?.defaultView?.dispatchEvent(new Event('afterprint')) };
}
