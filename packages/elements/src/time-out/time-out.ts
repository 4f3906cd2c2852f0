// SPDX-License-Identifier: Apache-2.0
import { type PropertyDeclarations, type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import { CpkElement } from '../base/cpk-element.js';
import { CpkStayEvent } from '../events/stay-event.js';
import { buttons } from '../styles/button.styles.js';
import { tokens } from '../styles/tokens.styles.js';
import { leftInWords, secondsUntil, toBeSaid } from './time-left.js';
import { timeOutStyles } from './time-out.styles.js';
import { TIME_OUT_WORDS as WORDS } from './time-out.words.js';

/**
 * Warns that the page will be locked, and offers to stay. It takes no focus: whoever is in the middle of a word goes on
 * writing. What is left is shown at every second and said aloud at the beginning, at a minute, half a minute and ten
 * seconds.
 *
 * @summary Warns before the lock, with the time that is left and a button to stay.
 * @tag cpk-time-out
 * @status experimental
 * @since 0.1.0
 *
 * @fires {CpkStayEvent} cpk-stay - The worker wants to stay.
 * @csspart warning - The warning.
 * @cssproperty --cpk-colour-warning-surface - Background.
 * @cssproperty --cpk-colour-error - Colour of the border.
 */
export class CpkTimeOut extends CpkElement {
  static override readonly tagSuffix = 'time-out';
  static override styles = [tokens, buttons, timeOutStyles];
  static override properties: PropertyDeclarations = { endsAt: { attribute: false } };

  /** When the lock comes. Null: no warning. */
  declare endsAt: Date | null;

  #said: number | null = null;
  #stayed = false;
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor() {
    super();
    this.endsAt = null;
  }

  /** Warns that so many milliseconds are left: give it to `autoLock` as its `onWarning`. */
  readonly warn = (leftMs: number): void => {
    this.endsAt = new Date(this.host.clock().getTime() + leftMs);
  };

  /** Takes the warning away: give it to `autoLock` as its `onStay`. */
  readonly stay = (): void => {
    this.endsAt = null;
  };

  override connectedCallback(): void {
    super.connectedCallback();
    this.#tick();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.#timer);
    this.#timer = undefined;
  }

  override willUpdate(changed: PropertyValues<CpkTimeOut>): void {
    // Another clock: what was said of the time left may be wrong.
    if (changed.has('context')) this.#said = null;
    if (!changed.has('endsAt')) return;
    if (this.endsAt) this.#stayed = false;
    this.#said = null;
    this.#tick();
  }

  override render(): TemplateResult {
    const { say } = this;
    const { endsAt } = this;
    const seconds = endsAt ? secondsUntil(endsAt, this.host.clock()) : null;
    if (seconds !== null) this.#said = toBeSaid(seconds, this.#said);
    const aloud = this.#said === null ? nothing : leftInWords(this.#said, say);
    return html`
      ${seconds === null
        ? nothing
        : html`<div class="warning" part="warning">
            <div>
              <p class="left" aria-hidden="true">${leftInWords(seconds, say)}</p>
              <p aria-hidden="true">${say(WORDS['timeOut.kept'])}</p>
            </div>
            ${seconds > 0
              ? html`<button class="button" type="button" @click=${this.#stay}>${say(WORDS['timeOut.stay'])}</button>`
              : nothing}
          </div>`}
      <div class="visually-hidden" role="alert">
        ${seconds === null
          ? nothing
          : html`<p>${aloud}</p>
              <p>${say(WORDS['timeOut.kept'])}</p>`}
      </div>
      <div class="visually-hidden" role="status">${this.#stayed ? say(WORDS['timeOut.stayed']) : nothing}</div>
    `;
  }

  #tick(): void {
    clearInterval(this.#timer);
    this.#timer = this.endsAt && this.isConnected ? setInterval(() => this.requestUpdate(), 1000) : undefined;
  }

  readonly #stay = (): void => {
    this.#stayed = true;
    this.endsAt = null;
    this.dispatchEvent(new CpkStayEvent());
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'cpk-time-out': CpkTimeOut;
  }
}
