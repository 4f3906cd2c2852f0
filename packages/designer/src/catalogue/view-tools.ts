// SPDX-License-Identifier: Apache-2.0
import type { Say } from '@careplan-kit/elements/base';
import { type TemplateResult, html, nothing } from 'lit';
import { CATALOGUE_WORDS as WORDS } from './catalogue.words.js';
import type { Telling } from './told.js';

/** What the views of the catalogue need of the element. */
export interface CatalogueTools extends Telling {
  readonly say: Say;
  /** Level of the element's heading, 1 to 6. */
  readonly level: number;
}

/** A heading below the element's own. */
export const heading = (
  words: string,
  level: number,
  { id, part, focusable = false }: { id?: string; part?: string; focusable?: boolean } = {},
): TemplateResult =>
  html`<div
    class="heading"
    role="heading"
    aria-level=${Math.min(level, 6)}
    id=${id ?? nothing}
    part=${part ?? nothing}
    tabindex=${focusable ? '-1' : nothing}
  >
    ${words}
  </div>`;

/** Why something is not used: what became of it, each reason with what to do, and a sentence for a developer. */
export const refusedView = (
  sentences: readonly string[],
  say: Say,
  { before, cause }: { before?: string; cause?: string } = {},
): TemplateResult =>
  html`<div class="refused" part="refused" role="alert">
    ${before === undefined ? nothing : html`<p class="before">${before}</p>`}
    ${sentences.map((sentence) => html`<p>${sentence}</p>`)}
    ${cause === undefined
      ? nothing
      : html`<details>
          <summary>${say(WORDS['catalogue.detail'])}</summary>
          <p lang="en">${cause}</p>
        </details>`}
  </div>`;

/** Names in one line. */
export const listed = (names: readonly string[]): string => [...new Set(names)].join(', ');
