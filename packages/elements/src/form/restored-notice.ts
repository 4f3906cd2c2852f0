// SPDX-License-Identifier: Apache-2.0
import { type TemplateResult, html, nothing } from 'lit';
import type { Say } from '../words/words.js';
import { RESTORED_WORDS as WORDS } from './restored.words.js';

/** Announced when a draft was thrown away. */
export const DISCARDED = WORDS['form.discarded'];

export interface RestoredNotice {
  /** When the draft was last saved, in words; null if nobody knows. */
  readonly moment: string | null;
  /** True when somebody else changed the record since. */
  readonly overtaken: boolean;
  /** True once the worker has asked to throw it away, and must be asked back. */
  readonly asking: boolean;
  ask(asking: boolean): void;
  discard(): void;
}

/**
 * Says that a draft was found, and lets it be thrown away: never by one tap. The button that asks stays where it is, so
 * that the focus has a place before and after.
 */
export function restoredNotice(say: Say, { moment, overtaken, asking, ask, discard }: RestoredNotice): TemplateResult {
  const button = (phrase: keyof typeof WORDS, press: (event: Event) => void, name: string) =>
    html`<button type="button" class=${name} @click=${press}>${say(WORDS[phrase])}</button>`;
  const keep = ({ currentTarget }: Event) => {
    (currentTarget as HTMLElement).closest('.notice')?.querySelector('button')?.focus();
    ask(false);
  };
  return html`
    <div class="notice">
      <p>${moment ? say(WORDS['form.restored'], { moment }) : say(WORDS['form.restored.undated'])}</p>
      ${overtaken ? html`<p role="alert"><strong>${say(WORDS['form.restored.overtaken'])}</strong></p>` : nothing}
      <button type="button" class="link-button" aria-expanded=${asking ? 'true' : 'false'} @click=${() => ask(!asking)}>
        ${say(WORDS['form.startAgain'])}
      </button>
      ${asking
        ? html`<p role="alert"><strong>${say(WORDS['form.startAgain.ask'])}</strong></p>
            <div class="choices">
              ${button('form.startAgain.no', keep, 'button secondary')}
              ${button('form.startAgain.yes', discard, 'link-button')}
            </div>`
        : nothing}
    </div>
  `;
}
