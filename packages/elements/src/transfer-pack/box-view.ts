// SPDX-License-Identifier: Apache-2.0
import { type TemplateResult, html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';

export interface BoxShape {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly error?: string | null;
  readonly value: string;
  /** More than one makes it a box of several lines. */
  readonly rows?: number;
  write(text: string): void;
}

/** A box to write in, with its label, help and error. */
export function boxView({ id, label, hint, error, value, rows = 1, write }: BoxShape): TemplateResult {
  const described = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ') || nothing;
  const input = (event: Event) => write((event.target as HTMLInputElement | HTMLTextAreaElement).value);
  const invalid = error ? 'true' : nothing;
  return html`<div class="field ${error ? 'has-error' : ''}" part="field">
    <label class="label" part="label" for=${id}>${label}</label>
    ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing}
    ${error ? html`<p class="error" id="${id}-error">${error}</p>` : nothing}
    ${rows > 1
      ? html`<textarea
          class="control long-text"
          part="control"
          id=${id}
          rows=${rows}
          .value=${live(value)}
          aria-describedby=${described}
          aria-invalid=${invalid}
          @input=${input}
        ></textarea>`
      : html`<input
          class="control text"
          part="control"
          id=${id}
          autocomplete="off"
          .value=${live(value)}
          aria-describedby=${described}
          aria-invalid=${invalid}
          @input=${input}
        />`}
  </div>`;
}

/** Something to tick. */
export function tickView(id: string, words: unknown, ticked: boolean, tick: (ticked: boolean) => void): TemplateResult {
  return html`<label class="option" part="option">
    <input
      type="checkbox"
      id=${id}
      .checked=${live(ticked)}
      @change=${(event: Event) => tick((event.target as HTMLInputElement).checked)}
    />
    <span>${words}</span>
  </label>`;
}
