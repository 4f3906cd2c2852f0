// SPDX-License-Identifier: Apache-2.0
import { type TemplateResult, html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { headingView } from '../about-me/view-tools.js';
import { DOSE_CARD_WORDS } from '../emar-round/dose-card.words.js';
import { IDENTITY_WORDS } from '../emar-round/identity.words.js';
import type { Outgoing } from '../emar-round/outgoing.js';
import { unfinishedView } from '../emar-round/recorded-view.js';
import { productWords } from '../medicines-views/dose-words.js';
import { effectDueView } from './effect-due.js';
import { prnDose } from './prn-dose.js';
import type { PrnModel } from './prn-model.js';
import { PRN_WORDS as WORDS } from './prn.words.js';
import type { PrnTools } from './prn-tools.js';

/** How old it is, and what is not stored: over everything. */
export function aboveView({ facts }: PrnModel, outgoing: Outgoing, { say, lib }: PrnTools): TemplateResult {
  const { warnMinutes } = lib.withDefaults(facts.settings).staleness;
  const synced = facts.lastSyncedAt;
  const minutes = synced === undefined ? 0 : Math.floor((Date.parse(facts.now) - Date.parse(synced)) / 60_000);
  const n = outgoing.failed.length;
  return html`${minutes > warnMinutes
    ? html`<p class="old">${say(DOSE_CARD_WORDS['emarRound.old'], { minutes })}</p>`
    : nothing}
  ${n > 0
    ? html`<div class="unstored" role="alert">
        <p>${say(DOSE_CARD_WORDS['emarRound.failed'], { n })}</p>
        <button type="button" class="button again" @click=${() => outgoing.again()}>
          ${say(IDENTITY_WORDS['emarRound.again'])}
        </button>
      </div>`
    : nothing}`;
}

type Section = 'effects' | 'unfinished' | 'waiting';

/** Effects to look at first, then each medicine, then what is not complete. */
export function prnPage({ orders, drafts, effects, unfinished }: PrnModel, tools: PrnTools): TemplateResult {
  const { say, level, lib, facts, mayRecord } = tools;
  const section = (name: Section, items: readonly unknown[]) =>
    items.length === 0
      ? nothing
      : html`<section class="part ${name}" part=${name} aria-labelledby="part-${name}">
          ${headingView(say(WORDS[`prn.${name}`]), { level: level + 1, name: 'part-title', id: `part-${name}` })}
          <ul class="cards">
            ${items}
          </ul>
        </section>`;
  // How much it was is asked on the card of the medicine itself.
  const others = unfinished.filter(({ missing = [] }) => missing.some((code) => code !== 'DOSE_NOT_SET'));
  return html`
    ${mayRecord ? nothing : html`<p class="fault">${say(IDENTITY_WORDS['emarRound.mayNotRecord'])}</p>`}
    ${section(
      'effects',
      effects.map((due) => effectDueView(due, tools)),
    )}
    ${orders.length === 0 ? html`<p class="nobody">${say(WORDS['prn.none'])}</p>` : nothing}
    <ul class="cards medicines">
      ${repeat(
        orders,
        ({ id }) => id,
        (order) => prnDose(order, tools),
      )}
    </ul>
    ${section(
      'unfinished',
      others.map((record) => unfinishedView(record, tools)),
    )}
    ${section(
      'waiting',
      drafts.map(
        ({ medicationId }) =>
          html`<li><bdi>${productWords(lib.findMedication(facts, medicationId), medicationId).name}</bdi></li>`,
      ),
    )}
  `;
}
