// SPDX-License-Identifier: Apache-2.0
import { readTime } from '@careplan-kit/forms/page/field';
import { type TemplateResult, html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { timesOfHour } from '../measured/hours.js';
import { MEASURED_WORDS as WORDS } from '../measured/measured.words.js';
import type { Say } from '../words/words.js';

export interface TimeBoxShape {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly error?: string | null;
  /** As it was typed. */
  readonly value: string;
  write(text: string): void;
}

/** What was understood, or which of two times an hour alone means: only the worker knows. */
function understoodView({ id, value, write }: TimeBoxShape, say: Say): TemplateResult {
  const time = readTime(value);
  const offers = time === undefined ? timesOfHour(value) : [];
  const take = (event: Event, offer: string) => {
    write(offer);
    ((event.target as HTMLElement).getRootNode() as ShadowRoot).getElementById(id)?.focus({ preventScroll: true });
  };
  return html`<div class="understood">
    <p role="status">
      ${time !== undefined && time !== value.trim()
        ? say(WORDS['measured.understood'], { answer: time })
        : offers.length > 0
          ? say(WORDS[offers.length > 1 ? 'measured.which-time' : 'measured.whole-hour'])
          : nothing}
    </p>
    ${offers.length === 0
      ? nothing
      : html`<div class="offers">
          ${offers.map(
            (offer) =>
              html`<button type="button" class="button secondary offer" @click=${(event: Event) => take(event, offer)}>
                ${offer}
              </button>`,
          )}
        </div>`}
  </div>`;
}

/**
 * A time of day by the clock of 24 hours, typed in any usual way as in the forms. The box of a browser shows am and pm in one
 * set to American English, and 12:10 am for ten past midnight.
 */
export function timeBoxView(shape: TimeBoxShape, say: Say): TemplateResult {
  const { id, label, hint, error, value, write } = shape;
  const described = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ') || nothing;
  return html`<div class="field ${error ? 'has-error' : ''}" part="field">
    <label class="label" part="label" for=${id}>${label}</label>
    ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing}
    ${error ? html`<p class="error" id="${id}-error">${error}</p>` : nothing}
    <input
      class="control time"
      part="control"
      id=${id}
      type="text"
      autocomplete="off"
      .value=${live(value)}
      aria-describedby=${described}
      aria-invalid=${error ? 'true' : nothing}
      @input=${(event: Event) => write((event.target as HTMLInputElement).value)}
    />
    ${understoodView(shape, say)}
  </div>`;
}
