// SPDX-License-Identifier: Apache-2.0
import type { HostContext } from '@careplan-kit/elements';

/** What the product says of itself just now, for those parts of a page that say it a little differently. */
export class HostNow {
  #now: HostContext | undefined;
  readonly #changes = new EventTarget();

  set(context: HostContext): void {
    this.#now = context;
    this.#changes.dispatchEvent(new Event('change'));
  }

  /** Tells now and after each change, until the signal ends it. */
  follow(signal: AbortSignal, listener: (context: HostContext) => void): void {
    const tell = () => this.#now && listener(this.#now);
    this.#changes.addEventListener('change', tell, { signal });
    tell();
  }
}

export const hostNow = new HostNow();
