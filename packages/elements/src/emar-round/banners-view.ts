// SPDX-License-Identifier: Apache-2.0
import { type TemplateResult, html, nothing } from 'lit';
import type { MedicinesDue } from '../parts/medicines-due-part.js';
import type { Say } from '../words/words.js';
import { DOSE_CARD_WORDS } from './dose-card.words.js';
import { EMAR_ROUND_WORDS } from './emar-round.words.js';
import { IDENTITY_WORDS } from './identity.words.js';
import type { Outgoing } from './outgoing.js';
import type { RoundModel } from './round-model.js';

export interface BannerTools {
  readonly say: Say;
  readonly lib: Pick<MedicinesDue, 'withDefaults'>;
  readonly outgoing: Outgoing;
  clock(instant: string): string;
  formatDay(instant: string): string;
}

/** When the round is, how old it is, and what is not stored: over everything, whoever is open. */
export function bannersView({ facts, round }: RoundModel, tools: BannerTools): TemplateResult {
  const { say, lib, outgoing, clock, formatDay } = tools;
  const { warnMinutes } = lib.withDefaults(facts.settings).staleness;
  const synced = facts.lastSyncedAt;
  const minutes = synced === undefined ? 0 : Math.floor((Date.parse(facts.now) - Date.parse(synced)) / 60_000);
  const n = outgoing.failed.length;
  return html`<p class="meta">
      ${say(EMAR_ROUND_WORDS['emarRound.when'], {
        ...{ day: formatDay(round.from), from: clock(round.from), to: clock(round.to) },
      })}
    </p>
    ${minutes > warnMinutes ? html`<p class="old">${say(DOSE_CARD_WORDS['emarRound.old'], { minutes })}</p>` : nothing}
    ${n > 0
      ? html`<div class="unstored" role="alert">
          <p>${say(DOSE_CARD_WORDS['emarRound.failed'], { n })}</p>
          <button type="button" class="button again" @click=${() => outgoing.again()}>
            ${say(IDENTITY_WORDS['emarRound.again'])}
          </button>
        </div>`
      : nothing}`;
}
