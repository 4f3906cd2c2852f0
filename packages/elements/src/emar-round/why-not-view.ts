// SPDX-License-Identifier: Apache-2.0
import type { Outcome } from '@careplan-kit/emar';
import { type TemplateResult, html } from 'lit';
import { doingView, idOf, wordsBox } from './card-boxes.js';
import { DOSE_CARD_WORDS as WORDS } from './dose-card.words.js';
import { asksWhy } from './not-given.js';
import type { CardOf, RoundTools } from './round-tools.js';

/** The reasons for a dose that was not given: one tap records it. Words can be written first, or follow. */
export function whyNotView(card: CardOf, outcomes: readonly Outcome[], tools: RoundTools): TemplateResult {
  const { say, lib, desk, tell } = tools;
  const { key } = card;
  const id = idOf(key);
  const record = (outcome: Outcome) => {
    const words = (desk.entry(key).reason ?? '').trim();
    // "Asleep" says why in itself; "refused" does not.
    const reason = words || (asksWhy(outcome) ? '' : lib.OUTCOME_WORDS[outcome].en);
    tell(card, { outcome, ...(reason ? { reason } : {}) });
  };
  return html`<div class="why-not" role="group" aria-labelledby="why-${id}">
    <p class="ask" id="why-${id}" tabindex="-1">${say(WORDS['emarRound.why'])}</p>
    ${wordsBox(key, 'reason', say(WORDS['emarRound.why.words']), tools)}
    <div class="choices">
      ${outcomes.map((outcome) =>
        doingView({
          words: say(lib.OUTCOME_WORDS[outcome]),
          name: `outcome ${outcome}`,
          about: `name-${id}`,
          run: () => record(outcome),
        }),
      )}
    </div>
    ${doingView({
      words: say(WORDS['emarRound.cancel']),
      name: 'cancel',
      run: () => desk.enter(key, { open: undefined }),
    })}
  </div>`;
}
