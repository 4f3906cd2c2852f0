// SPDX-License-Identifier: Apache-2.0
import type { AdministrationRecord, CheckAnswer, Order } from '@careplan-kit/emar';
import { type TemplateResult, html, nothing } from 'lit';
import { doingView, idOf } from '../emar-round/card-boxes.js';
import { DOSE_CARD_WORDS } from '../emar-round/dose-card.words.js';
import { mistakeView } from '../emar-round/mistake-view.js';
import { whoGave } from '../emar-round/recorded-view.js';
import type { CardEntry } from '../emar-round/round-desk.js';
import { timeBoxView } from '../medicine-desk/time-box.js';
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

/** What the boxes say of when it was; null while they hold no time. */
function whenOf({ isSpan, time, timeTo }: CardEntry, record: AdministrationRecord, tools: PrnTools) {
  if (isSpan) {
    const span = tools.spanOf(time, timeTo);
    return span && { givenAt: span.latest, givenAtEarliest: span.earliest, givenAtLatest: span.latest };
  }
  const givenAt = tools.momentOf(time);
  const wasSpan = record.givenAtEarliest !== undefined || record.givenAtLatest !== undefined;
  if (givenAt === null) return null;
  return { givenAt, ...(wasSpan ? { givenAtEarliest: undefined, givenAtLatest: undefined } : {}) };
}

/** When it was, for what was recorded here as given just now and was not: one moment, or between which two. */
function timeAsked(record: AdministrationRecord, tools: PrnTools): unknown {
  const { say, desk, mayRecord, stateOf } = tools;
  const isTheirs = record.source !== undefined && record.source !== 'staff';
  if (!mayRecord || !isTheirs || stateOf(record) === undefined) return nothing;
  const key = `time ${record.id}`;
  const { time = '', timeTo = '', isSpan = false, fault } = desk.entry(key);
  const put = () => {
    const when = whenOf(desk.entry(key), record, tools);
    if (when === null) desk.enter(key, { fault: 'time' });
    else tools.complete(record, when, key, say(DOSE_CARD_WORDS['emarRound.complete.reason']));
  };
  const box = (name: 'time' | 'timeTo', value: string, label: 'prn.ask.time' | 'prn.ask.from' | 'prn.ask.to') => {
    const isAsked = fault === 'time' && (!isSpan || tools.momentOf(value) === null);
    return timeBoxView(
      {
        id: `${name}-${idOf(key)}`,
        label: say(WORDS[label]),
        value,
        error: isAsked ? say(WORDS['prn.ask.time.none']) : null,
        write: (text) => desk.enter(key, { [name]: text, fault: undefined }),
      },
      say,
    );
  };
  const id = `when-${idOf(key)}`;
  return html`<div class="asked time" role="group" aria-labelledby=${id}>
    <p class="ask" id=${id}>${say(WORDS[isSpan ? 'prn.ask.span' : 'prn.ask.when'])}</p>
    ${isSpan
      ? html`<p class="hint">${say(WORDS['prn.ask.span.how'])}</p>
          <div class="span">${box('time', time, 'prn.ask.from')} ${box('timeTo', timeTo, 'prn.ask.to')}</div>`
      : box('time', time, 'prn.ask.time')}
    <div class="choices">
      ${doingView({
        words: say(WORDS[isSpan ? 'prn.ask.span.save' : 'prn.ask.time.save']),
        name: 'put-time',
        run: put,
      })}
      ${doingView({
        words: say(WORDS[isSpan ? 'prn.ask.exact' : 'prn.ask.unsure']),
        name: isSpan ? 'exact' : 'unsure',
        run: () => desk.enter(key, { isSpan: !isSpan, fault: undefined }),
      })}
    </div>
  </div>`;
}

/** When it was, or between which two times, where nobody knows better (R27). */
function atWords({ givenAt, givenAtEarliest, givenAtLatest }: AdministrationRecord, { say, clock }: PrnTools): string {
  const [earliest, latest] = [givenAtEarliest ?? givenAt, givenAtLatest ?? givenAt];
  if (earliest === latest) return clock(givenAt);
  return say(WORDS['prn.at.between'], { earliest: clock(earliest), latest: clock(latest) });
}

function takenLine(record: AdministrationRecord, isFirst: boolean, tools: PrnTools): TemplateResult {
  const { say, lib, facts, stateOf } = tools;
  const order = lib.findOrder(facts, record.orderId);
  const id = record.medicationId ?? order?.medicationId;
  const state = stateOf(record);
  return html`<li data-record=${isFirst ? record.id : nothing} tabindex=${isFirst ? '-1' : nothing}>
    <p class="taken-line" id=${isFirst ? `taken-${idOf(record.id)}` : nothing}>
      <b class="taken-at">${atWords(record, tools)}</b>
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
    ${isFirst ? mistakeView(record, `taken-${idOf(record.id)}`, tools) : nothing}
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
