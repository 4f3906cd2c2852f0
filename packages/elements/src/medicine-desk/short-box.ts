// SPDX-License-Identifier: Apache-2.0
import { type TemplateResult, html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';

export interface ShortBoxShape {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly error?: string | null;
  readonly value: string;
  /** A number by default. */
  readonly type?: 'number' | 'text';
  write(text: string): void;
}

/** A box for a number or a few words. A number is kept as it was typed. */
export function shortBoxView({ id, label, hint, error, value, type = 'number', write }: ShortBoxShape): TemplateResult {
  const described = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ') || nothing;
  return html`<div class="field ${error ? 'has-error' : ''}">
    <label class="label" for=${id}>${label}</label>
    ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing}
    ${error ? html`<p class="error" id="${id}-error">${error}</p>` : nothing}
    <input
      class="control ${type === 'text' ? 'text' : 'number'}"
      id=${id}
      type="text"
      inputmode=${type === 'number' ? 'decimal' : nothing}
      autocomplete="off"
      .value=${live(value)}
      aria-describedby=${described}
      aria-invalid=${error ? 'true' : nothing}
      @input=${(event: Event) => write((event.target as HTMLInputElement).value)}
    />
  </div>`;
}

/** A number as it was typed, without a sign; null for what is none. */
export function numberIn(text: string): number | null {
  const plain = text.trim().replace(',', '.');
  return /^\d{1,6}(\.\d{1,6})?$/.test(plain) ? Number(plain) : null;
}
