// SPDX-License-Identifier: Apache-2.0
import { type TemplateResult, html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';

/** A box with its label, as every setting is shown. */
export interface Box {
  /** Unique on the page. */
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly value: unknown;
  readonly disabled?: boolean | undefined;
  readonly lines?: boolean | undefined;
  readonly numeric?: boolean | undefined;
  /** BCP 47: what is typed is read out with the right voice. */
  readonly lang?: string | undefined;
  readonly input: (text: string) => void;
}

/** What stands in a box. Anything that is no text or number was never typed here, and is left alone. */
const textOf = (value: unknown) => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');

const typed = (act: (text: string) => void) => (event: Event) =>
  act((event.target as HTMLInputElement | HTMLTextAreaElement).value);

export function box(given: Box): TemplateResult {
  const { id, label, hint, error, value, disabled = false, lines, numeric, lang, input } = given;
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || nothing;
  const control = lines
    ? html`<textarea
        class="control long-text"
        id=${id}
        lang=${ifDefined(lang)}
        rows="2"
        spellcheck="true"
        aria-describedby=${described}
        aria-invalid=${error ? 'true' : nothing}
        ?readonly=${disabled}
        .value=${live(textOf(value))}
        @input=${typed(input)}
      ></textarea>`
    : html`<input
        class="control ${numeric ? 'number' : 'text'}"
        id=${id}
        lang=${ifDefined(lang)}
        type="text"
        inputmode=${numeric ? 'decimal' : nothing}
        autocomplete="off"
        aria-describedby=${described}
        aria-invalid=${error ? 'true' : nothing}
        ?readonly=${disabled}
        .value=${live(textOf(value))}
        @input=${typed(input)}
      />`;
  return html`<div class="field ${error ? 'has-error' : ''}">
    <label class="label" for=${id}>${label}</label>
    ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing}
    ${error ? html`<p class="error" id="${id}-error">${error}</p>` : nothing} ${control}
  </div>`;
}

export interface Tick {
  readonly id: string;
  readonly label: string;
  readonly on: boolean;
  readonly disabled?: boolean | undefined;
  readonly change: (on: boolean) => void;
}

export function tick({ id, label, on, disabled = false, change }: Tick): TemplateResult {
  return html`<label class="option" for=${id}>
    <input
      type="checkbox"
      id=${id}
      ?disabled=${disabled}
      .checked=${live(on)}
      @change=${(event: Event) => change((event.target as HTMLInputElement).checked)}
    />
    <span>${label}</span>
  </label>`;
}

/** A number where a number was typed; otherwise the text, so that the check can say what is wrong with it. */
export function numberOrTyped(text: string): string | number | undefined {
  const trimmed = text.trim();
  if (trimmed === '') return undefined;
  return /^-?\d{1,15}$/.test(trimmed) ? Number(trimmed) : trimmed;
}

export const textOrNothing = (text: string): string | undefined => (text === '' ? undefined : text);
