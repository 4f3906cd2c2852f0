// SPDX-License-Identifier: Apache-2.0
import { coreReasonWords } from '@careplan-kit/catalogue';
import { type TemplateResult, html, nothing } from 'lit';
import type { Comparison, CopyCompared, Difference } from './comparison.js';
import { COMPARISON_WORDS as WORDS } from './look.words.js';
import { type CatalogueTools, heading } from './view-tools.js';

// What changed is told in English by the rules, whatever the page speaks.
const differenceView = ({ message, class: level }: Difference, { say }: CatalogueTools) =>
  html`<li class="difference ${level}">
    <span lang="en">${message}</span>
    ${level === 'compatible' ? nothing : html`<strong class="consequence">${say(WORDS[`compare.${level}`])}</strong>`}
  </li>`;

function copyView(copy: CopyCompared, { say, language }: CatalogueTools): TemplateResult {
  const { title, comparable, reasons, madeFrom, added } = copy;
  if (comparable) return html`<li class="copy good">${say(WORDS['compare.comparable'], { title, added })}</li>`;
  const others = reasons.filter(({ code }) => code !== 'not-derived' || madeFrom === null);
  if (others.length === 0) {
    return html`<li class="copy">${say(WORDS['compare.madeFrom'], { title, from: madeFrom ?? '' })}</li>`;
  }
  return html`<li class="copy bad">
    ${say(WORDS['compare.notComparable'], { title })}
    <ul class="reasons">
      ${others.length < reasons.length
        ? html`<li>${say(WORDS['compare.otherVersion'], { from: madeFrom ?? '' })}</li>`
        : nothing}
      ${others.map((reason) => html`<li>${coreReasonWords(reason, language)}</li>`)}
    </ul>
  </li>`;
}

/** What an update changes, and whether copies still compare. `inUse`: version in use. */
export function comparisonView(
  { differences, copies, unreadable }: Comparison,
  inUse: string | null,
  tools: CatalogueTools,
): TemplateResult {
  const { say, level } = tools;
  return html`
    ${differences && inUse !== null
      ? html`<section class="comparison" part="changes">
          ${heading(say(WORDS['compare.title'], { version: inUse }), level + 3)}
          ${differences.length === 0
            ? html`<p>${say(WORDS['compare.same'])}</p>`
            : html`<ul class="differences">
                ${differences.map((one) => differenceView(one, tools))}
              </ul>`}
        </section>`
      : nothing}
    ${copies.length + unreadable === 0
      ? nothing
      : html`<section class="comparison" part="copies">
          ${heading(say(WORDS['compare.copies']), level + 3)}
          <ul class="copies">
            ${copies.map((copy) => copyView(copy, tools))}
            ${unreadable === 0
              ? nothing
              : html`<li class="copy bad">${say(WORDS['compare.unreadable'], { number: unreadable })}</li>`}
          </ul>
        </section>`}
  `;
}
