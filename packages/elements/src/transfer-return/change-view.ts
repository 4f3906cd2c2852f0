// SPDX-License-Identifier: Apache-2.0
import type { Acknowledgement, BackChange } from '@careplan-kit/transfer';
import { type TemplateResult, html, nothing } from 'lit';
import { type ViewTools, otherLang } from '../about-me/view-tools.js';
import { CHANGE_KINDS, TRANSFER_RETURN_WORDS as WORDS } from './transfer-return.words.js';

export interface Reading {
  /** This worker's own. */
  readonly acknowledgement: Acknowledgement | undefined;
  /** Whether this worker has to read it. */
  readonly asked: boolean;
  readonly storing: boolean;
  read(): void;
}

/** One thing that is different, and whether this worker has read it. */
export function changeView(change: BackChange, reading: Reading, tools: ViewTools): TemplateResult {
  const { say, formatDay, formatMoment, today } = tools;
  const { id, kind, text, before, source, due } = change;
  const lang = (one: string | undefined) => (one ? otherLang(one, tools) : nothing);
  const day = due?.slice(0, 10) ?? '';
  const overdue = day !== '' && day < today;
  const { acknowledgement, asked, storing, read } = reading;
  return html`<li class="change ${kind}" part="change" data-change=${id}>
    <p class="kind">
      <b>${say(CHANGE_KINDS[kind])}</b>
      ${day
        ? html`<span class="badge ${overdue ? 'open' : ''}"
            >${say(WORDS[overdue ? 'transferReturn.overdue' : 'transferReturn.due'], { day: formatDay(day) })}</span
          >`
        : nothing}
    </p>
    <p class="words headline" id="words-${id}" lang=${lang(text.lang)}><bdi>${text.text}</bdi></p>
    ${before
      ? html`<p class="before" lang=${lang(before.lang)}>
          ${say(WORDS['transferReturn.before'], { words: before.text })}
        </p>`
      : nothing}
    <p class="meta">${say(WORDS['transferReturn.source'], { source: source.text })}</p>
    ${acknowledgement
      ? html`<p class="was-read" tabindex="-1">
          ${say(WORDS['transferReturn.readAt'], { moment: formatMoment(acknowledgement.at) })}
        </p>`
      : asked
        ? html`<button
            type="button"
            class="button secondary read"
            aria-label=${say(WORDS['transferReturn.read.of'], { words: text.text })}
            aria-disabled=${storing ? 'true' : nothing}
            @click=${read}
          >
            ${say(WORDS['transferReturn.read'])}
          </button>`
        : nothing}
  </li>`;
}
