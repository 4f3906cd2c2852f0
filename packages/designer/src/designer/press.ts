// SPDX-License-Identifier: Apache-2.0
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What a press only brings the keyboard to, or what opens at the press itself. */
const ENTERED = 'input:not([type="checkbox"], [type="radio"]), select, textarea';

/** What is ticked before anybody hears of the tap: drawn only then, the page would take the tick off again. */
const TICKED = 'input[type="checkbox"], input[type="radio"]';

/** What ends a press, or what it turns into. */
const ENDS = ['click', 'dragstart', 'contextmenu', 'keydown', 'blur'];

/**
 * Holds back drawing while a finger or a mouse button is down. A press takes the keyboard out of a box, and what was
 * typed there then counts: drawn at once, lines above come and go, what is pressed moves away, and the tap is lost.
 */
export class Press implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #until: { readonly over: Promise<void>; readonly release: () => void } | null = null;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Settled when the press is over; null while there is none. */
  get over(): Promise<void> | null {
    return this.#until?.over ?? null;
  }

  hostConnected(): void {
    this.#host.addEventListener('mousedown', this.#down, true);
  }

  hostDisconnected(): void {
    this.#host.removeEventListener('mousedown', this.#down, true);
    this.#release();
  }

  readonly #down = (event: MouseEvent): void => {
    const target = event.composedPath()[0];
    if (event.button !== 0 || (target instanceof Element && target.closest(ENTERED))) return;
    this.#release();
    let release = () => {};
    const over = new Promise<void>((settled) => (release = settled));
    this.#until = { over, release };
    // Heard before what is pressed hears it: the page is drawn between the two, so that it acts on what was typed.
    for (const type of ENDS) window.addEventListener(type, this.#release, true);
    window.addEventListener('mouseup', this.#up, true);
  };

  /** The tap comes with it, unless the finger left what it pressed. */
  readonly #up = (event: MouseEvent): void => {
    const target = event.composedPath()[0];
    if (target instanceof Element && target.matches(TICKED)) this.#release();
    else setTimeout(this.#release);
  };

  readonly #release = (event?: Event): void => {
    // Boxes are left during the press: only when the window itself is left nobody hears of its end.
    if (event?.type === 'blur' && event.target !== window) return;
    for (const type of ENDS) window.removeEventListener(type, this.#release, true);
    window.removeEventListener('mouseup', this.#up, true);
    this.#until?.release();
    this.#until = null;
  };
}
