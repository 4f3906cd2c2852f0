// SPDX-License-Identifier: Apache-2.0
import type { Order } from '@careplan-kit/emar';
import { type TemplateResult, html, nothing } from 'lit';
import { amountWords, endOf, productWords } from '../medicines-views/dose-words.js';
import { doingView, idOf, timeBox } from './card-boxes.js';
import { checkOf } from './check-of.js';
import { directionsView, entriesView, marksView, medicineView } from './dose-card.js';
import { DOSE_CARD_WORDS as WORDS } from './dose-card.words.js';
import { mistakeView } from './mistake-view.js';
import { NOT_GIVEN } from './not-given.js';
import { reasonsView } from './reasons-view.js';
import { whoGave } from './recorded-view.js';
import type { CardOf, RoundTools } from './round-tools.js';
import { whyNotView } from './why-not-view.js';

/** Whose hands else there are (R27). */
const OTHERS = ['family', 'self', 'hcp', 'ambulance', 'hospital', 'other-agency'] as const;

function lastView(card: CardOf, personId: string, tools: RoundTools): TemplateResult {
  const { say, lib, facts, clock } = tools;
  const doses = lib.takenInLastDay(facts, card.order, personId);
  return html`<div class="last">
    <p class="ask">${say(WORDS['emarRound.last'])}</p>
    <ul>
      ${doses.length === 0 ? html`<li>${say(WORDS['emarRound.last.none'])}</li>` : nothing}
      ${doses.map((record) => {
        const order = lib.findOrder(facts, record.orderId);
        const id = record.medicationId ?? order?.medicationId;
        const dose = record.dose ?? order?.dose;
        const line = `last-${idOf(record.id)}`;
        return html`<li>
          <span id=${record.orderId === card.order.id ? line : nothing}
            >${say(WORDS['emarRound.last.line'], {
              time: clock(record.givenAt),
              medicine: productWords(lib.findMedication(facts, id), id ?? '?').name,
              dose: dose ? amountWords(dose, say) : '?',
              who: whoGave(record, tools),
            })}</span
          >
          ${record.orderId === card.order.id ? mistakeView(record, line, tools) : nothing}
        </li>`;
      })}
    </ul>
  </div>`;
}

function othersView(card: CardOf, tools: RoundTools): TemplateResult {
  const { say, desk, tell } = tools;
  const { key } = card;
  const give = (source: string) => {
    const { time } = desk.entry(key);
    const givenAt = time ? tools.momentOf(time) : undefined;
    if (givenAt === null) desk.enter(key, { fault: 'time' });
    else tell(card, { outcome: 'given-by-other', source, ...(givenAt ? { givenAt } : {}) });
  };
  return html`<div class="asked" role="group" aria-labelledby="who-${idOf(key)}">
    ${timeBox(card, tools)}
    <p class="ask" id="who-${idOf(key)}">${say(WORDS['emarRound.who.gave'])}</p>
    <div class="choices">
      ${OTHERS.map((source) =>
        doingView({
          words: say(WORDS[`emarRound.source.${source}`]),
          name: `source ${source}`,
          about: `name-${idOf(key)}`,
          run: () => give(source),
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

/** A medicine for when it is needed: what for, what to try first, what was taken, and from when the limits allow more. */
export function prnCard(order: Order, personId: string, tools: RoundTools): TemplateResult {
  const { say, desk, mayRecord, tell, clock } = tools;
  const card: CardOf = { key: order.id, order, slot: null };
  const { key } = card;
  const about = `name-${idOf(key)}`;
  const answer = checkOf(card, tools);
  const held = answer.reasons.some(tools.holds);
  const { open } = desk.entry(key);
  const { indication, signsToOffer, nonDrugFirst } = order.prn ?? {};
  const toggle = (what: 'not-given' | 'others') => desk.enter(key, { open: open === what ? undefined : what });
  const line = (label: string, words: string | undefined) =>
    words ? html`<p class="protocol"><b>${label}:</b> <bdi>${words}</bdi></p>` : nothing;
  const give = () => {
    if (endOf(order, 'high') && !(desk.entry(key).amount ?? '').trim()) desk.enter(key, { fault: 'amount' });
    else tell(card, { outcome: 'given' });
  };
  return html`<li class="card prn" part="card" data-order=${key}>
    ${marksView(card, null, tools)} ${medicineView(card, tools)} ${directionsView(card, tools)}
    ${line(say(WORDS['emarRound.for']), indication)} ${line(say(WORDS['emarRound.signs']), signsToOffer)}
    ${line(say(WORDS['emarRound.first']), nonDrugFirst)} ${lastView(card, personId, tools)}
    ${answer.nextAllowedAt
      ? html`<p class="earliest">${say(WORDS['emarRound.earliest'], { time: clock(answer.nextAllowedAt) })}</p>`
      : nothing}
    ${reasonsView(key, answer, tools)}
    ${mayRecord
      ? html`${entriesView(card, answer, tools)}
          <div class="doings">
            ${doingView({
              words: say(WORDS[held ? 'emarRound.allTheSame' : 'emarRound.given']),
              name: held ? 'all-the-same' : 'give',
              main: !held && answer.reasons.length === 0,
              about,
              run: give,
            })}
            ${doingView({
              words: say(WORDS['emarRound.others']),
              name: 'others',
              about,
              expanded: open === 'others',
              run: () => toggle('others'),
            })}
            ${doingView({
              words: say(WORDS['emarRound.notGiven']),
              name: 'not-given',
              about,
              expanded: open === 'not-given',
              run: () => toggle('not-given'),
            })}
          </div>
          ${open === 'others' ? othersView(card, tools) : nothing}
          ${open === 'not-given' ? whyNotView(card, NOT_GIVEN, tools) : nothing}`
      : nothing}
  </li>`;
}
