// SPDX-License-Identifier: Apache-2.0

/** Another tab is sending what is due, or has just been told of it: look whether it did. */
const ELSEWHERE = 1500;
/** What another tab put in just before it died was told to nobody. */
const HEARTBEAT = 30_000;

/** Rings when something may be due, and when the network is back. Stops for a page that is put to sleep. */
export class Alarm {
  readonly #ring: (hurry: boolean) => void;
  readonly #stops: (() => void)[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #ringsAt = Infinity;
  #ended = false;

  constructor(ring: (hurry: boolean) => void, sleep: () => void) {
    this.#ring = ring;
    const { window, document } = globalThis;
    this.#on(window, 'online', () => this.#ringNow(true));
    this.#on(window, 'pageshow', () => this.#ringNow(false));
    this.#on(document, 'resume', () => this.#ringNow(false));
    this.#on(document, 'freeze', sleep);
    // A page that is kept may come back; one that is not needs nothing.
    this.#on(window, 'pagehide', (event) => (event as PageTransitionEvent).persisted && sleep());
  }

  /** At the latest. What is to ring sooner still does: looking once too often costs nothing. */
  ringIn(delay: number): void {
    const at = performance.now() + delay;
    if (this.#ended || this.#ringsAt <= at) return;
    clearTimeout(this.#timer);
    this.#ringsAt = at;
    this.#timer = setTimeout(() => {
      this.#ringsAt = Infinity;
      this.#ringNow(false);
    }, delay);
  }

  /** `due`: something could be sent now. `next`: milliseconds until something can be, or null. */
  ringWhen(due: boolean, next: number | null): void {
    this.ringIn(due ? ELSEWHERE : Math.min(Math.max(next ?? HEARTBEAT, 0), HEARTBEAT));
  }

  end(): void {
    this.#ended = true;
    clearTimeout(this.#timer);
    for (const stop of this.#stops) stop();
  }

  #ringNow(hurry: boolean): void {
    if (!this.#ended) this.#ring(hurry);
  }

  #on(target: EventTarget | undefined, name: string, listener: (event: Event) => unknown): void {
    target?.addEventListener(name, listener);
    this.#stops.push(() => target?.removeEventListener(name, listener));
  }
}
