// SPDX-License-Identifier: Apache-2.0
import { type LitElement, html, nothing } from 'lit';
import type { Scanner } from './round-person.js';
import { readCode, readsCodes } from './scanning.js';

/** Reads codes for the round: with what the host supplies, else with the camera where the browser can. */
export class Codes {
  #job: AbortController | null = null;
  #camera = false;

  constructor(readonly element: LitElement) {}

  canRead(scanner: Scanner | null | undefined): boolean {
    return typeof scanner === 'function' || readsCodes();
  }

  stop(): void {
    this.#job?.abort();
    this.#job = null;
    this.#camera = false;
  }

  /** The picture of the camera, while it is used. */
  view(cancel: string): unknown {
    if (!this.#camera) return nothing;
    const stop = () => {
      this.stop();
      this.element.requestUpdate();
    };
    return html`<div class="camera">
      <video class="seen" muted playsinline aria-hidden="true"></video>
      <button type="button" class="button secondary" @click=${stop}>${cancel}</button>
    </div>`;
  }

  /** One code; null where none was read. */
  async read(what: 'wristband' | 'medicine', scanner: Scanner | null | undefined): Promise<string | null> {
    this.stop();
    const job = (this.#job = new AbortController());
    try {
      if (scanner) return await scanner(what, job.signal);
      this.#camera = true;
      this.element.requestUpdate();
      await this.element.updateComplete;
      const video = this.element.renderRoot.querySelector<HTMLVideoElement>('video.seen');
      return video ? await readCode(video, job.signal) : null;
    } catch (cause) {
      reportError(cause);
      return null;
    } finally {
      if (this.#job === job) {
        this.stop();
        this.element.requestUpdate();
      }
    }
  }
}
