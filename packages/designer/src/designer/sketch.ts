// SPDX-License-Identifier: Apache-2.0
import { type TemplateResult, html, nothing } from 'lit';
import type { DraftItem } from '../design/draft.js';
import type { Desk } from './desk.js';
import { ITEM_WORDS as WORDS } from './item.words.js';
import { type Kind, type Sketch, kindOf } from './kinds.js';

const MOST_SHOWN = 8;

interface ShownOption {
  readonly label?: unknown;
}

const optionsOf = ({ options }: DraftItem): readonly ShownOption[] =>
  Array.isArray(options) ? (options as readonly ShownOption[]) : [];

const labelOf = (option: ShownOption) => (typeof option?.label === 'string' ? option.label : '');

function choices(item: DraftItem, mark: string, { say }: Desk): TemplateResult {
  const options = optionsOf(item);
  return html`<ul class="sketch-options">
    ${options
      .slice(0, MOST_SHOWN)
      .map(
        (option) =>
          html`<li><span class="sketch-mark ${mark}" aria-hidden="true"></span>${labelOf(option) || '…'}</li>`,
      )}
    ${options.length > MOST_SHOWN
      ? html`<li class="muted">${say(WORDS['form.more'], { count: options.length - MOST_SHOWN })}</li>`
      : nothing}
  </ul>`;
}

const box = (name: string, after: unknown = nothing) =>
  html`<div class="sketch-row"><span class="sketch-box ${name}" aria-hidden="true"></span>${after}</div>`;

const SKETCHES: Readonly<Record<Sketch, (item: DraftItem, desk: Desk, kind: Kind) => unknown>> = {
  line: () => box('line'),
  lines: () => box('lines'),
  short: ({ unit }) => box('short', typeof unit === 'string' ? html`<span class="muted">${unit}</span>` : nothing),
  parts: () =>
    html`<div class="sketch-row" aria-hidden="true">
      <span class="sketch-box day"></span><span class="sketch-box day"></span><span class="sketch-box year"></span>
    </div>`,
  wide: (_item, { say }, { name }) => html`<div class="sketch-box wide">${say(name)}</div>`,
  none: () => nothing,
  'one-of': (item, desk) => choices(item, 'round', desk),
  'some-of': (item, desk) => choices(item, 'square', desk),
  'yes-no': (_item, { say }) =>
    html`<ul class="sketch-options across">
      <li><span class="sketch-mark round" aria-hidden="true"></span>${say(WORDS['form.yes'])}</li>
      <li><span class="sketch-mark round" aria-hidden="true"></span>${say(WORDS['form.no'])}</li>
    </ul>`,
};

/** How the question will look, near enough to tell one kind from another. */
export function sketch(item: DraftItem, desk: Desk): unknown {
  const kind = kindOf(item);
  return SKETCHES[kind.sketch](item, desk, kind);
}
