// SPDX-License-Identifier: Apache-2.0
import { isCalendarDate } from '@careplan-kit/model/plain';
import { type TemplateResult, html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { DATE_PARTS, partsOfDate } from '../field-views/date-parts.js';
import { FIELD_WORDS } from '../field-views/field-views.words.js';
import type { Say } from '../words/words.js';

export interface DateBoxesShape {
  /** Of the first box; the others carry their part behind it. */
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly error?: string | null;
  /** `YYYY-MM-DD`, or what {@link write} was last given. */
  readonly value: string;
  /** Gets the boxes as they were typed, which `readDate` of the engine reads; empty where all of them are. */
  write(text: string): void;
}

/** Nobody can type it into a box of one line, so that every box keeps what was typed in it. */
const BETWEEN = '\n';

function partsOf(value: string): readonly string[] {
  if (value.includes(BETWEEN)) return value.split(BETWEEN);
  return isCalendarDate(value) ? partsOfDate(value) : [value, '', ''];
}

/**
 * A date in the three boxes of the forms. The box of a browser shows it in the order of the browser's own language: in one
 * set to American English the second of March reads 03/02, which on a medicine is another day.
 */
export function dateBoxesView({ id, label, hint, error, value, write }: DateBoxesShape, say: Say): TemplateResult {
  const described = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ') || nothing;
  const parts = partsOf(value);
  const put = (event: Event) => {
    // All of them as they stand: a browser that fills several boxes in says so one by one.
    const boxes = (event.currentTarget as HTMLElement).closest('.date-parts')!.querySelectorAll('input');
    const typed = [...boxes].map((box) => box.value);
    write(typed.every((part) => part.trim() === '') ? '' : typed.join(BETWEEN));
  };
  return html`<fieldset class="field date ${error ? 'has-error' : ''}" part="field" aria-describedby=${described}>
    <legend class="label" part="label">${label}</legend>
    ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing}
    ${error ? html`<p class="error" id="${id}-error">${error}</p>` : nothing}
    <div class="date-parts">
      ${DATE_PARTS.map((part, index) => {
        const boxId = index === 0 ? id : `${id}-${part}`;
        return html`<div>
          <label for=${boxId}>${say(FIELD_WORDS[`field.date.${part}`])}</label>
          <input
            class="control ${part}"
            part="control"
            id=${boxId}
            type="text"
            inputmode="numeric"
            autocomplete="off"
            .value=${live(parts[index] ?? '')}
            aria-invalid=${error ? 'true' : nothing}
            @input=${put}
          />
        </div>`;
      })}
    </div>
  </fieldset>`;
}
