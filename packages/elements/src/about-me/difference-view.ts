// SPDX-License-Identifier: Apache-2.0
import { type TemplateResult, html, nothing } from 'lit';
import type { Differences, SectionChange } from './changes.js';
import { HISTORY_WORDS as WORDS } from './history.words.js';
import type { ViewTools } from './view-tools.js';
import type { Piece } from './word-difference.js';

/** Marked by a line through or under the words, and in words for whoever hears them: never by colour alone. */
function pieceView({ kind, text }: Piece, { say }: ViewTools): TemplateResult | string {
  if (kind === 'same') return text;
  const said = (end: '' | '.end') =>
    html`<span class="visually-hidden"> ${say(WORDS[`aboutMe.${kind}${end}`])} </span>`;
  return kind === 'added'
    ? html`<ins>${said('')}${text}${said('.end')}</ins>`
    : html`<del>${said('')}${text}${said('.end')}</del>`;
}

function wholeTexts({ before, after }: SectionChange, { say }: ViewTools): TemplateResult {
  const text = (label: string, words: string) =>
    html`<p class="difference-label">${label}</p>
      <p class="words" dir="auto">${words}</p>`;
  return html`
    <p class="difference-note">${say(WORDS['aboutMe.rewritten'])}</p>
    ${text(say(WORDS['aboutMe.before']), before.text)} ${text(say(WORDS['aboutMe.now']), after.text)}
  `;
}

/** What came and went in one section. */
export function differenceView(change: SectionChange, differences: Differences, tools: ViewTools): TemplateResult {
  const pieces = differences.of(change);
  return html`
    ${pieces
      ? html`<p class="words difference" dir="auto">${pieces.map((piece) => pieceView(piece, tools))}</p>`
      : wholeTexts(change, tools)}
    ${change.media ? html`<p class="difference-note">${tools.say(WORDS['aboutMe.changed.media'])}</p>` : nothing}
  `;
}
