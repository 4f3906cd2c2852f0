// SPDX-License-Identifier: Apache-2.0
import type { AdministrationRecord } from '@careplan-kit/emar';
import { type TemplateResult, html, nothing } from 'lit';
import { productWords } from '../medicines-views/dose-words.js';
import { doingView, idOf } from './card-boxes.js';
import { DOSE_CARD_WORDS as WORDS } from './dose-card.words.js';
import type { RoundTools } from './round-tools.js';

/** A patch that is on: where, since when, and that it came off. The old one comes off before the next goes on (R64). */
export function patchView(record: AdministrationRecord, tools: RoundTools): TemplateResult {
  const { say, lib, facts, formatMoment, mayRecord, workerId } = tools;
  const key = `patch ${record.id}`;
  const id = record.medicationId ?? lib.findOrder(facts, record.orderId)?.medicationId;
  const { name } = productWords(lib.findMedication(facts, id), id ?? '?');
  const takeOff = () => {
    const changes = { removedAt: facts.now, ...(workerId === null ? {} : { removedBy: workerId }) };
    tools.complete(record, changes, key, say(WORDS['emarRound.patch.reason']));
  };
  return html`<li class="card patch" part="card" data-patch=${record.id}>
    <p class="medicine" id="name-${idOf(key)}"><bdi>${name}</bdi></p>
    <p>
      ${say(WORDS['emarRound.patch.on'], {
        time: formatMoment(record.givenAt),
        site: record.site ?? say(WORDS['emarRound.patch.noSite']),
      })}
    </p>
    ${mayRecord
      ? html`<div class="doings">
          ${doingView({
            words: say(WORDS['emarRound.patch.off']),
            name: 'take-off',
            about: `name-${idOf(key)}`,
            run: takeOff,
          })}
        </div>`
      : nothing}
  </li>`;
}
