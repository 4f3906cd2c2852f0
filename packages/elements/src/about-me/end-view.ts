// SPDX-License-Identifier: Apache-2.0
import { type TemplateResult, html, nothing } from 'lit';
import type { Phrase, Say } from '../words/words.js';
import { ABOUT_ME_WORDS as WORDS } from './about-me.words.js';

/** What the worker can do at the end of reading. What is absent is not offered. */
export interface EndActions {
  showEverything?(): void;
  showShort?(): void;
  print?(): void;
  printLarge?(): void;
  /** What prints could not be fetched. */
  readonly notPrinted?: boolean;
}

/** The buttons under the sections. Printing stands here, for whoever reads at the bedside has no printer. */
export function endView(say: Say, actions: EndActions): TemplateResult | typeof nothing {
  const buttons: readonly (readonly [Phrase, (() => void) | undefined, string, string?])[] = [
    [WORDS['aboutMe.everything'], actions.showEverything, 'button'],
    [WORDS['aboutMe.print'], actions.print, 'button secondary', 'print'],
    [WORDS['aboutMe.print.large'], actions.printLarge, 'button secondary', 'print'],
    [WORDS['aboutMe.short'], actions.showShort, 'button secondary'],
  ];
  const offered = buttons.filter(([, act]) => act);
  if (offered.length === 0) return nothing;
  return html`<div class="actions">
      ${offered.map(
        ([words, act, name, part]) =>
          html`<button type="button" class=${name} part=${part ?? nothing} @click=${act}>${say(words)}</button>`,
      )}
    </div>
    ${actions.notPrinted
      ? html`<p role="alert" class="not-printed">${say(WORDS['aboutMe.print.failed'])}</p>`
      : nothing}`;
}
