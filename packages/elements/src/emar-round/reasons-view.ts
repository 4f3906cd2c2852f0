// SPDX-License-Identifier: Apache-2.0
import type { CheckAnswer } from '@careplan-kit/emar';
import { html, nothing } from 'lit';
import { idOf } from './card-boxes.js';
import { DOSE_CARD_WORDS as WORDS } from './dose-card.words.js';
import type { RoundTools } from './round-tools.js';

/** Everything that speaks against a dose, all at once, in the sentences of the medicines record. */
export function reasonsView(key: string, { reasons, warnings }: CheckAnswer, tools: RoundTools): unknown {
  const { say, lib, holds } = tools;
  const warning = (code: string) =>
    Object.hasOwn(lib.RECORD_WORDS, code) ? say(lib.RECORD_WORDS[code as keyof typeof lib.RECORD_WORDS]) : code;
  if (reasons.length + warnings.length === 0) return nothing;
  const held = reasons.some(holds);
  return html`<div class=${held ? 'reasons held' : 'reasons'} part="reasons" id="reasons-${idOf(key)}">
    <p class="reasons-title">${say(WORDS[held ? 'emarRound.held' : 'emarRound.reasons'])}</p>
    <ul>
      ${reasons.map(
        ({ code, effect, sentence }) => html`<li class=${effect} data-code=${code}><bdi>${say(sentence)}</bdi></li>`,
      )}
      ${warnings.map((code) => html`<li class="warn">${warning(code)}</li>`)}
    </ul>
  </div>`;
}
