// SPDX-License-Identifier: Apache-2.0
import type { MergeResult, MergedItem } from '@careplan-kit/forms/merge';
import { type TemplateResult, html, nothing } from 'lit';
import { sayCounted } from '../about-me/counted.js';
import { type ConflictTools, answerView, contentView } from './conflict-view.js';
import { CONFLICT_WORDS as WORDS, MERGED_COUNT } from './conflict.words.js';

type Taken = MergedItem & { readonly outcome: 'mine' | 'theirs' };

/** What was taken from one side because the other had left it as it was. */
export function takenFrom({ items }: MergeResult, sees: (key: string) => boolean): readonly Taken[] {
  return items.filter(
    (item): item is Taken =>
      (item.outcome === 'mine' || item.outcome === 'theirs') && item.kind !== 'order' && sees(item.key),
  );
}

function takenView(item: Taken, tools: ConflictTools): TemplateResult {
  const { say, names, titles, who } = tools;
  const name = who[item.outcome] || titles[item.outcome];
  const body =
    item.kind === 'answer'
      ? answerView(item.key, item[item.outcome], tools)
      : item.kind === 'entry'
        ? contentView(item[item.outcome], tools)
        : nothing;
  return html`<li>
    <span class="title">${names.nameOf(item)}</span> <span class="who">${say(WORDS['conflict.from'], { name })}</span>
    ${body}
  </li>`;
}

/** The answers that nobody had to be asked about, to look at. */
export function mergedView(result: MergeResult, tools: ConflictTools): TemplateResult | typeof nothing {
  const taken = takenFrom(result, tools.sees);
  const workedOut = result.workedOut.filter(({ key }) => tools.sees(key));
  if (taken.length + workedOut.length === 0) return nothing;
  const { say, names } = tools;
  return html`
    <details class="merged" part="merged">
      <summary>${sayCounted(say, MERGED_COUNT, taken.length)}</summary>
      <ul>
        ${taken.map((item) => takenView(item, tools))}
        ${workedOut.map(({ key }) => html`<li>${say(WORDS['conflict.workedOut'], { label: names.of(key) })}</li>`)}
      </ul>
    </details>
  `;
}
