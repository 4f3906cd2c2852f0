// SPDX-License-Identifier: Apache-2.0
import { type ReactiveController, type ReactiveControllerHost, render } from 'lit';
import { PrintFrame } from './print-frame.js';
import { type Sheet, sheetView } from './sheet.js';
import { paperStyles } from './sheet.styles.js';

/**
 * What is on its way to the printer. It owns the document that is printed and what that holds: one at a time, gone as
 * soon as the dialogue is closed, the person changes or the element leaves the page. A controller, because of the last.
 */
export class Printer implements ReactiveController {
  #job: AbortController | null = null;

  #place: HTMLElement | null = null;

  constructor(readonly element: ReactiveControllerHost & HTMLElement) {
    element.addController(this);
  }

  /** Makes the place where the document is put, out of sight. Drawing the element anew must not touch it. */
  makePlace(): HTMLElement {
    this.#place = this.element.ownerDocument.createElement('div');
    this.#place.className = 'print-place';
    return this.#place;
  }

  /**
   * Opens the browser's dialogue for the sheet.
   *
   * @param sent - called just before, when nothing can stop it any more
   * @returns false when it was stopped before that
   */
  async print(sheet: Sheet, sent: () => void): Promise<boolean> {
    this.stop();
    if (!this.element.isConnected || !this.#place) return false;
    const job = new AbortController();
    this.#job = job;
    const frame = await PrintFrame.open(this.#place, sheet.title, job.signal);
    if (!frame) return false;
    if (job.signal.aborted) {
      frame.remove();
      return false;
    }
    const { document } = frame;
    const { template, media } = sheetView(sheet, document);
    const stopped = new Promise<void>((resolve) => {
      job.signal.addEventListener('abort', () => {
        for (const view of media) view.dispose();
        frame.remove();
        resolve();
      });
    });
    document.documentElement.lang = sheet.tools.lang;
    document.documentElement.dir = sheet.direction;
    document.title = sheet.title;
    frame.dress(...paperStyles(sheet));
    // Made in that document from the start, so that nothing has to be moved from this one.
    render(template, document.body, { creationScope: document });
    const drawn = Promise.all([...media.map((view) => view.open()), ...[...document.images].map(untilDrawn)]);
    // A picture of a document that is gone is never drawn, nor does it fail.
    await Promise.race([drawn, stopped]);
    if (job.signal.aborted) return false;
    sent();
    frame.print(() => job.abort());
    return true;
  }

  /** Forgets what is on its way. */
  stop(): void {
    this.#job?.abort();
    this.#job = null;
  }

  hostDisconnected(): void {
    this.stop();
  }
}

/** A picture that cannot be read must not hold up the rest of the sheet. */
const untilDrawn = (image: HTMLImageElement): Promise<void> => image.decode().catch(() => image.remove());
