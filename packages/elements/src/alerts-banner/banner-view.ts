// SPDX-License-Identifier: Apache-2.0
import { type TemplateResult, html, nothing } from 'lit';
import { headingView } from '../about-me/view-tools.js';
import { disclosureView } from '../record-views/disclosure.js';
import type { RecordTools } from '../record-views/record-tools.js';
import { RECORD_VIEW_WORDS } from '../record-views/record-views.words.js';
import { ALERTS_BANNER_WORDS as WORDS } from './alerts-banner.words.js';
import type { Banner, BannerItem, ItemLine } from './banner-item.js';

/** What the worker opened. */
export interface BannerFolds {
  readonly open: ReadonlySet<string>;
  toggle(name: string): void;
}

function lineView({ words, severity, worst, more = [] }: ItemLine): TemplateResult {
  return html`<div class="line">
    <p>
      <bdi class="words headline">${words}</bdi>
      ${severity ? html`<span class="badge ${worst ? 'worst' : ''}">${severity}</span>` : nothing}
    </p>
    ${more.map((text) => html`<p><bdi class="words">${text}</bdi></p>`)}
  </div>`;
}

/** As a sentence among others, whether or not whoever wrote it ended it. */
const sentence = (text: string) => (/[.!?…]$/.test(text) ? text : `${text}.`);

export function itemView(item: BannerItem): TemplateResult {
  const { key, about, known, mark, lines, sources } = item;
  return html`<li class="item ${known}" part="item" data-key=${key}>
    ${about || mark
      ? html`<p class="about">
          ${about ? html`<b class="about-name">${about}</b>` : nothing}
          ${mark ? html`<span class="badge ${known === 'outstanding' ? 'open' : ''}">${mark}</span>` : nothing}
        </p>`
      : nothing}
    ${lines.map(lineView)}
    ${sources.length > 0 ? html`<p class="meta">${sources.map(sentence).join(' ')}</p>` : nothing}
  </li>`;
}

interface Group {
  readonly name: string;
  readonly heading: string;
  readonly items: readonly BannerItem[];
  readonly empty?: string;
  readonly notes?: readonly string[];
}

function groupView(
  { name, heading, items, empty, notes = [] }: Group,
  { level }: RecordTools,
): TemplateResult | typeof nothing {
  if (items.length === 0 && !empty) return nothing;
  return html`<div class="group ${name}" part=${name}>
    ${headingView(heading, { level: level + 1, name: 'group-title' })}
    ${items.length > 0
      ? html`<ul class="items">
          ${items.map(itemView)}
        </ul>`
      : html`<p class="meta">${empty}</p>`}
    ${notes.map((note) => html`<p class="standing" part="standing">${sentence(note)}</p>`)}
  </div>`;
}

function foldView(name: string, label: string, items: readonly BannerItem[], folds: BannerFolds) {
  if (items.length === 0) return nothing;
  const open = folds.open.has(name);
  const content = html`<ul class="items">
    ${items.map(itemView)}
  </ul>`;
  const toggle = () => folds.toggle(name);
  return html`<div class="group ${name}" part=${name}>
    ${disclosureView({ id: name, label, open, toggle }, content)}
  </div>`;
}

/** The worst first. What is folded up is only what somebody asked and found to be none, and the person's own words. */
export function bannerView(banner: Banner, name: string, folds: BannerFolds, tools: RecordTools): TemplateResult {
  const { say, level, lang } = tools;
  const { withheld, unreadable } = banner;
  const noneNames = banner.none.map(({ about }) => about.toLocaleLowerCase(lang)).join(', ');
  return html`
    <section class="banner" part="banner" aria-labelledby="title">
      ${headingView(say(WORDS['alertsBanner.title'], { name }), { level, name: 'title', part: 'title', id: 'title' })}
      ${unreadable > 0
        ? html`<p class="fault" part="fault">
            ${unreadable === 1
              ? say(WORDS['alertsBanner.unreadable.one'])
              : say(WORDS['alertsBanner.unreadable'], { number: unreadable })}
          </p>`
        : nothing}
      ${withheld.length > 0
        ? html`<p class="withheld-all" part="withheld">
            ${say(RECORD_VIEW_WORDS['recordView.withheld.classes'], { classes: withheld.join(', ') })}
          </p>`
        : nothing}
      ${banner.first.length > 0
        ? html`<ul class="items first" part="first">
            ${banner.first.map(itemView)}
          </ul>`
        : nothing}
      ${groupView(
        {
          name: 'adjustments',
          heading: say(WORDS['alertsBanner.adjustments']),
          items: banner.adjustments,
          notes: banner.adjustmentNotes,
          ...(withheld.length === 0 ? { empty: say(WORDS['alertsBanner.adjustments.none']) } : {}),
        },
        tools,
      )}
      ${groupView(
        { name: 'outstanding', heading: say(WORDS['alertsBanner.outstanding']), items: banner.outstanding },
        tools,
      )}
      ${groupView({ name: 'noted', heading: say(WORDS['alertsBanner.noted']), items: banner.noted }, tools)}
      ${foldView('none', say(WORDS['alertsBanner.none'], { names: noneNames }), banner.none, folds)}
      ${foldView('own-words', say(WORDS['alertsBanner.ownWords']), banner.ownWords, folds)}
    </section>
  `;
}
