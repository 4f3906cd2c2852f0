// SPDX-License-Identifier: Apache-2.0
import type { Cover, CoverLine } from '@careplan-kit/transfer';
import { type TemplateResult, html, nothing } from 'lit';
import { otherLang } from '../about-me/view-tools.js';
import { type PackTools, stepView } from './pack-tools.js';
import { TRANSFER_PACK_WORDS as WORDS } from './transfer-pack.words.js';

function lineView(
  { id, label, texts, source, state, shortened, critical }: CoverLine,
  tools: PackTools,
): TemplateResult {
  const lang = (one: string | undefined) => (one ? otherLang(one, tools) : nothing);
  return html`<div class="cover-line ${critical ? 'critical' : ''} ${state}" data-line=${id}>
    <dt>${label.text}</dt>
    <dd>
      ${texts.map((text) => html`<p class="words" lang=${lang(text.lang)}><bdi>${text.text}</bdi></p>`)}
      ${shortened ? html`<p class="meta">${tools.say(WORDS['transferPack.cover.shortened'])}</p>` : nothing}
      ${source ? html`<p class="meta" lang=${lang(source.lang)}>${source.text}</p>` : nothing}
    </dd>
  </div>`;
}

/** The first page of the pack as it stands: what is written above comes here at once. */
export function coverView(cover: Cover, language: string, tools: PackTools): TemplateResult {
  const { say } = tools;
  /** A sentence that it is not known stands for itself. */
  const labelled = (text: string, label: 'transferPack.cover.born' | 'transferPack.cover.nhs') =>
    /\d/.test(text) ? say(WORDS[label], { text }) : text;
  return stepView(
    'cover',
    say(WORDS['transferPack.cover']),
    tools,
    html`<div class="cover-page" part="cover-page" lang=${otherLang(language, tools)}>
      <p class="cover-name">${cover.name.text}</p>
      ${cover.preferredName
        ? html`<p>${say(WORDS['transferPack.cover.called'], { name: cover.preferredName.text })}</p>`
        : nothing}
      <p>${labelled(cover.born.text, 'transferPack.cover.born')}</p>
      <p>${labelled(cover.nhsNumber.text, 'transferPack.cover.nhs')}</p>
      <dl>${cover.lines.map((line) => lineView(line, tools))}</dl>
    </div>`,
  );
}
