// SPDX-License-Identifier: Apache-2.0
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { paperPart } from '../parts/paper-part.js';
import type { Sheet } from './sheet.js';

/** What prints could not be fetched. Nothing was sent to the browser's dialogue. */
export class NotFetchedError extends Error {
  override readonly name = 'NotFetchedError';
}

/**
 * What is on its way to the printer. It owns the document that is printed and what that holds: one at a time, gone as
 * soon as the dialogue is closed, the person changes or the element leaves the page. A controller, because of the last.
 */
export class Printer implements ReactiveController {
  #job: AbortController | null = null;

  #place: HTMLElement | null = null;
  #notFetched = false;

  constructor(readonly element: ReactiveControllerHost & HTMLElement) {
    element.addController(this);
  }

  /** Whether the last try failed because what prints could not be fetched. */
  get notFetched(): boolean {
    return this.#notFetched;
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
   * @throws NotFetchedError when what prints could not be fetched
   */
  async print(sheet: Sheet, sent: () => void): Promise<boolean> {
    this.stop();
    if (!this.element.isConnected || !this.#place) return false;
    const job = new AbortController();
    this.#job = job;
    const fetched = paperPart.here !== null || (await paperPart.isHereSoon());
    if (job.signal.aborted) return false;
    this.#notFetched = !fetched;
    this.element.requestUpdate();
    if (!fetched) throw new NotFetchedError('What prints About Me could not be fetched.');
    return paperPart.here!.printSheet(this.#place, sheet, job, sent);
  }

  /** Forgets what is on its way. */
  stop(): void {
    this.#notFetched = false;
    this.#job?.abort();
    this.#job = null;
  }

  hostDisconnected(): void {
    this.stop();
  }
}
