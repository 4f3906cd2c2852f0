// SPDX-License-Identifier: Apache-2.0
import type { ReactiveController, ReactiveControllerHost } from 'lit';

const TICK_MILLISECONDS = 30_000;

/** Draws anew as time goes on, for what turns on the minute; not where the host says what time it is. */
export class Ticking implements ReactiveController {
  #tick: ReturnType<typeof setInterval> | null = null;

  constructor(readonly element: ReactiveControllerHost & { readonly now: string | null }) {
    element.addController(this);
  }

  hostConnected(): void {
    this.#tick = setInterval(() => {
      if (!this.element.now) this.element.requestUpdate();
    }, TICK_MILLISECONDS);
  }

  hostDisconnected(): void {
    if (this.#tick !== null) clearInterval(this.#tick);
  }
}
