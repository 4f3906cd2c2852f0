// SPDX-License-Identifier: Apache-2.0
import type { AdministrationRecord } from '@careplan-kit/emar';
import { type TemplateResult, html, nothing } from 'lit';
import { doingView, idOf } from './card-boxes.js';
import { checkOf } from './check-of.js';
import { entriesView } from './dose-card.js';
import { DOSE_CARD_WORDS as WORDS } from './dose-card.words.js';
import { patchName } from './patch-view.js';
import { reasonsView } from './reasons-view.js';
import type { CardOf, RoundTools } from './round-tools.js';

/** The order by which a new patch goes on: that of the lost one, or the one that took its place. */
function orderOf({ orderId }: AdministrationRecord, { lib, facts }: RoundTools) {
  const isLive = ({ status, stoppedAt }: { readonly status: string; readonly stoppedAt?: string | undefined }) =>
    status === 'active' && (stoppedAt === undefined || Date.parse(stoppedAt) > Date.parse(facts.now));
  const next = facts.orders.find(
    (one) => one.supersedesOrderId === orderId && isLive(one) && lib.findOrder(facts, one.id) === one,
  );
  const own = lib.findOrder(facts, orderId);
  return next ?? (own && isLive(own) ? own : undefined);
}

/** A patch that is gone: what is to be done, until another is on. It does not go by itself (R64). */
export function lostPatchView(record: AdministrationRecord, tools: RoundTools): TemplateResult {
  const { say, lib, facts, formatMoment, mayRecord, nameOf, tell } = tools;
  const key = `lost ${record.id}`;
  const about = `name-${idOf(key)}`;
  const order = orderOf(record, tools);
  const card: CardOf | null = order ? { key, order, slot: null } : null;
  const answer = card && checkOf(card, tools);
  const held = answer?.reasons.some(tools.holds) ?? false;
  const notify = lib.withDefaults(facts.settings).notify;
  const gone = facts.patchChecks.filter(({ inPlace, orderId }) => !inPlace && orderId === record.orderId).at(-1);
  return html`<li class="card lost" part="card" data-lost=${record.id}>
    <p class="medicine" id=${about} tabindex="-1"><bdi>${patchName(record, tools)}</bdi></p>
    <p>
      ${say(WORDS['emarRound.patch.wasOn'], {
        site: record.site ?? say(WORDS['emarRound.patch.noSite']),
        time: gone ? formatMoment(gone.at) : '?',
        seen: formatMoment(lib.patchSeenAt(facts, record)),
      })}
    </p>
    <ul class="follows">
      <li>${say(WORDS['emarRound.patch.find'])}</li>
      <li><b>${say(WORDS['emarRound.patch.tell'], { who: notify.map((id) => nameOf(id)).join(', ') })}</b></li>
      <li>${say(WORDS['emarRound.patch.ask'])}</li>
    </ul>
    ${card && answer && mayRecord
      ? html`${reasonsView(key, answer, tools)} ${entriesView(card, answer, tools)}
          <div class="doings">
            ${doingView({
              words: say(WORDS[held ? 'emarRound.allTheSame' : 'emarRound.patch.new']),
              name: held ? 'all-the-same' : 'new-patch',
              about,
              run: () => tell(card, { outcome: 'given' }),
            })}
          </div>`
      : nothing}
  </li>`;
}
