// SPDX-License-Identifier: Apache-2.0
import type { AdministrationRecord, CheckAnswer, Order } from '@careplan-kit/emar';
import { type TemplateResult, html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { doingView, idOf } from '../emar-round/card-boxes.js';
import { DOSE_CARD_WORDS } from '../emar-round/dose-card.words.js';
import { whoGave } from '../emar-round/recorded-view.js';
import { amountWords, productWords } from '../medicines-views/dose-words.js';
import { PRN_WORDS as WORDS } from './prn.words.js';
import type { PrnTools } from './prn-tools.js';

/** How much somebody else gave, where they did not say: one press for each amount the order knows. */
export function amountAsked(record: AdministrationRecord, tools: PrnTools): unknown {
  const { say, lib, facts, mayRecord } = tools;
  const order = lib.findOrder(facts, record.orderId);
  if (!mayRecord || !order || !record.missing?.includes('DOSE_NOT_SET')) return nothing;
  const choices = lib.doseChoices(order);
  if (choices.length === 0) return nothing;
  const key = `asked ${record.id}`;
  const why = say(DOSE_CARD_WORDS['emarRound.complete.reason']);
  return html`<div class="asked" role="group" aria-labelledby="how-much-${idOf(key)}">
    <p class="ask" id="how-much-${idOf(key)}">${say(WORDS['prn.ask.amount'])}</p>
    <p class="hint">${say(WORDS['prn.ask.amount.most'])}</p>
    <div class="choices">
      ${choices.map((dose) =>
        doingView({
          words: amountWords(dose, say),
          name: 'amount',
          run: () => tools.complete(record, { dose }, key, why),
        }),
      )}
    </div>
  </div>`;
}

/** When it was, for what was recorded here as given just now and was not. */
function timeAsked(record: AdministrationRecord, tools: PrnTools): unknown {
  const { say, desk, mayRecord, stateOf } = tools;
  const isTheirs = record.source !== undefined && record.source !== 'staff';
  if (!mayRecord || !isTheirs || stateOf(record) === undefined) return nothing;
  const key = `time ${record.id}`;
  const id = `when-${idOf(key)}`;
  const { time = '', fault } = desk.entry(key);
  const put = () => {
    const typed = desk.entry(key).time;
    const givenAt = typed ? tools.momentOf(typed) : null;
    if (givenAt === null) desk.enter(key, { fault: 'time' });
    else tools.complete(record, { givenAt }, key, say(DOSE_CARD_WORDS['emarRound.complete.reason']));
  };
  return html`<div class="asked time ${fault ? 'has-error' : ''}">
    <label class="label" for=${id}>${say(WORDS['prn.ask.time'])}</label>
    ${fault ? html`<p class="error" id="${id}-error">${say(WORDS['prn.ask.time.none'])}</p>` : nothing}
    <div class="choices">
      <input
        class="control number"
        id=${id}
        type="time"
        .value=${live(time)}
        aria-describedby=${fault ? `${id}-error` : nothing}
        aria-invalid=${fault ? 'true' : nothing}
        @input=${(event: Event) =>
          desk.enter(key, { time: (event.target as HTMLInputElement).value, fault: undefined })}
      />
      ${doingView({ words: say(WORDS['prn.ask.time.save']), name: 'put-time', run: put })}
    </div>
  </div>`;
}

function takenLine(record: AdministrationRecord, isFirst: boolean, tools: PrnTools): TemplateResult {
  const { say, lib, facts, clock, stateOf, mayRecord } = tools;
  const order = lib.findOrder(facts, record.orderId);
  const id = record.medicationId ?? order?.medicationId;
  const state = stateOf(record);
  return html`<li data-record=${isFirst ? record.id : nothing} tabindex=${isFirst ? '-1' : nothing}>
    <p class="taken-line">
      <b class="taken-at">${clock(record.givenAt)}</b>
      <span>
        <bdi>${productWords(lib.findMedication(facts, id), id ?? '?').name}</bdi>,
        ${record.dose ? amountWords(record.dose, say) : say(WORDS['prn.amount.unsaid'])},
        <b class="taken-by">${whoGave(record, tools)}</b>
      </span>
      ${state
        ? html`<span class=${state === 'failed' ? 'badge worst' : 'badge'} data-state=${state}>
            ${say(DOSE_CARD_WORDS[`emarRound.state.${state}`])}
          </span>`
        : nothing}
    </p>
    ${isFirst ? amountAsked(record, tools) : nothing} ${isFirst ? timeAsked(record, tools) : nothing}
    ${mayRecord && state && isFirst
      ? html`<button type="button" class="link-button mistake" @click=${() => tools.takeBack(record)}>
          ${say(DOSE_CARD_WORDS['emarRound.mistake'])}
        </button>`
      : nothing}
  </li>`;
}

/**
 * What was taken in the last day of this medicine, or of any with an ingredient of it, from whoever's hands. A record that
 * stands on two cards is asked about on the card of its own order.
 */
export function takenView(order: Order, answer: CheckAnswer, tools: PrnTools): TemplateResult {
  const { say, lib, facts, person } = tools;
  const doses = lib.takenInLastDay(facts, order, person.id);
  return html`<div class="taken" part="taken">
    <p class="ask">${say(DOSE_CARD_WORDS['emarRound.last'])}</p>
    <ul>
      ${doses.length === 0 ? html`<li>${say(DOSE_CARD_WORDS['emarRound.last.none'])}</li>` : nothing}
      ${doses.map((record) => takenLine(record, record.orderId === order.id, tools))}
    </ul>
    ${answer.ingredients
      .filter(({ administered }) => administered > 0)
      .map(
        ({ ingredient, administered, limit, unit }) =>
          html`<p class="sum">
            ${say(WORDS[limit === null ? 'prn.sum.noLimit' : 'prn.sum'], {
              ...{ taken: administered, ingredient, unit },
              limit: limit ?? '',
            })}
          </p>`,
      )}
  </div>`;
}
