// SPDX-License-Identifier: Apache-2.0
import type { AdministrationRecord, EvaluatedSlot } from '@careplan-kit/emar';
import { type TemplateResult, html, nothing } from 'lit';
import { productWords } from '../medicines-views/dose-words.js';
import { amountBox, doingView, idOf, readingBoxes, wordsBox } from './card-boxes.js';
import { changesOf, lacksOf } from './completing.js';
import { DOSE_CARD_WORDS as WORDS } from './dose-card.words.js';
import { mistakeView } from './mistake-view.js';
import type { CardOf, RoundTools } from './round-tools.js';

/** Whose hands gave it: a name, or whose they were. */
export function whoGave({ administratorId, source }: AdministrationRecord, { say, nameOf }: RoundTools): string {
  const key = `emarRound.source.${source ?? ''}`;
  const hands = Object.hasOwn(WORDS, key) ? say(WORDS[key as keyof typeof WORDS]) : null;
  const name = administratorId === undefined ? null : nameOf(administratorId);
  if (hands && name) return `${name}, ${hands.toLowerCase()}`;
  return name ?? hands ?? '?';
}

const productOf = (record: AdministrationRecord, { lib, facts }: RoundTools) => {
  const id = record.medicationId ?? lib.findOrder(facts, record.orderId)?.medicationId;
  return productWords(lib.findMedication(facts, id), id ?? '?').name;
};

/** A record in one line, with whether the host has stored it. */
export function recordLine(record: AdministrationRecord, tools: RoundTools): TemplateResult {
  const { say, lib, clock, stateOf } = tools;
  const state = stateOf(record);
  const id = `recorded-${idOf(record.id)}`;
  return html`<div class="recorded" data-record=${record.id} tabindex="-1">
    <p id=${id}>
      <bdi class="what">${productOf(record, tools)}</bdi>
      <span>
        ${say(WORDS['emarRound.recorded'], {
          outcome: say(lib.OUTCOME_WORDS[record.outcome]),
          time: clock(record.givenAt),
          who: whoGave(record, tools),
        })}
      </span>
      ${record.reason ? html`<bdi class="meta">${record.reason}</bdi>` : nothing}
      ${state
        ? html`<span class=${state === 'failed' ? 'badge worst' : 'badge'} data-state=${state}>
            ${say(WORDS[`emarRound.state.${state}`])}
          </span>`
        : nothing}
    </p>
    ${mistakeView(record, id, tools)}
  </div>`;
}

/** A dose of the round that is answered for. */
export function settledView({ slot, status, attempts }: EvaluatedSlot, tools: RoundTools): TemplateResult {
  const { say, lib, facts, clock } = tools;
  const medication = lib.findMedication(facts, slot.order.medicationId);
  const words = lib.STATUS_WORDS[status];
  return html`<li class="settled" data-status=${status}>
    ${attempts.length > 0 && status !== 'conflict'
      ? attempts.map((record) => recordLine(record, tools))
      : html`<p>
          <bdi class="what">${productWords(medication, slot.orderId).name}</bdi>
          ${say(WORDS['emarRound.dueAt'], { time: clock(slot.dueUtc) })}: ${say(words)}
        </p>`}
    ${status === 'conflict' ? attempts.map((record) => recordLine(record, tools)) : nothing}
  </li>`;
}

const lackWords = (code: string, { say, lib }: RoundTools): string =>
  Object.hasOwn(lib.RECORD_WORDS, code) ? say(lib.RECORD_WORDS[code as keyof typeof lib.RECORD_WORDS]) : code;

/** A record that lacks something: it counts already, and stays here until it is whole (R33). */
export function unfinishedView(record: AdministrationRecord, tools: RoundTools): TemplateResult {
  const { say, desk, lib, facts, mayRecord } = tools;
  const key = `unfinished ${record.id}`;
  const lacks = lacksOf(record);
  const { fault, witness } = desk.entry(key);
  const order = lib.findOrder(facts, record.orderId);
  const card: CardOf | null = order ? { key, order, slot: null } : null;
  const asksWitness = lacks.witness && tools.canAskWitness && card !== null;
  const asksAmount = lacks.amount && card !== null;
  const asksReadings = lacks.readings && card !== null;
  const add = (changes: Readonly<Record<string, unknown>> | null) => {
    if (!changes) desk.enter(key, { fault: asksAmount ? 'amount' : 'words' });
    else tools.complete(record, changes, key, say(WORDS['emarRound.complete.reason']));
  };
  const error = fault === 'words' ? say(WORDS['emarRound.complete.needed']) : null;
  const isAsked = lacks.reason || lacks.site || asksWitness || asksAmount || asksReadings;
  return html`<li class="card unfinished" part="card" data-unfinished=${record.id}>
    ${recordLine(record, tools)}
    <ul class="lacks">
      ${(record.missing ?? []).map((code) => html`<li data-code=${code}>${lackWords(code, tools)}</li>`)}
    </ul>
    ${mayRecord && isAsked
      ? html`${asksAmount ? amountBox(card, tools) : nothing} ${asksReadings ? readingBoxes(card, tools) : nothing}
          ${lacks.reason ? wordsBox(key, 'reason', say(WORDS['emarRound.reason']), tools, error) : nothing}
          ${lacks.site ? wordsBox(key, 'site', say(WORDS['emarRound.site']), tools, error) : nothing}
          ${witness
            ? html`<p class="witnessed">${say(WORDS['emarRound.witness.by'], { name: witness.name })}</p>`
            : nothing}
          ${fault === 'witness'
            ? html`<p class="error" role="alert">${say(WORDS['emarRound.witness.failed'])}</p>`
            : nothing}
          ${error && !lacks.reason && !lacks.site ? html`<p class="error" role="alert">${error}</p>` : nothing}
          <div class="doings">
            ${asksWitness
              ? doingView({
                  words: say(WORDS['emarRound.witness']),
                  name: 'ask-witness',
                  run: () => tools.askWitness(card),
                })
              : nothing}
            ${doingView({
              words: say(WORDS['emarRound.complete']),
              name: 'complete',
              main: true,
              run: () => add(changesOf(record, card, desk.entry(key))),
            })}
          </div>`
      : nothing}
    ${mayRecord && lacks.approval ? approvalView(record, tools, add) : nothing}
  </li>`;
}

/** A dose that was written down late stands when somebody who did not give it says so (R51). */
function approvalView(
  { administratorId }: AdministrationRecord,
  { say, workerId }: RoundTools,
  add: (changes: Readonly<Record<string, unknown>>) => void,
): TemplateResult {
  if (workerId === null || workerId === administratorId)
    return html`<p class="hint">${say(WORDS['emarRound.approve.other'])}</p>`;
  return html`<div class="doings">
    ${doingView({
      words: say(WORDS['emarRound.approve']),
      name: 'approve',
      main: true,
      run: () => add({ approvedBy: workerId }),
    })}
  </div>`;
}

/** Whether a when-required dose did what it was given for (R30). */
export function effectView(record: AdministrationRecord, tools: RoundTools): TemplateResult {
  const { say, desk, clock, mayRecord, facts, workerId } = tools;
  const key = `effect ${record.id}`;
  const answer = (effective: boolean) => {
    const { observed = '', action = '' } = desk.entry(key);
    const effectCheck = {
      at: facts.now,
      effective,
      ...(observed.trim() ? { observedOutcome: observed.trim() } : {}),
      ...(action.trim() ? { actionIfNot: action.trim() } : {}),
      ...(workerId === null ? {} : { by: workerId }),
    };
    tools.complete(record, { effectCheck }, key, say(WORDS['emarRound.effect.reason']));
  };
  return html`<li class="card effect" part="card" data-effect=${record.id}>
    <p class="medicine" id="name-${idOf(key)}">
      ${say(WORDS['emarRound.effect.given'], { medicine: productOf(record, tools), time: clock(record.givenAt) })}
    </p>
    ${mayRecord
      ? html`${wordsBox(key, 'observed', say(WORDS['emarRound.effect.seen']), tools)}
          ${wordsBox(key, 'action', say(WORDS['emarRound.effect.action']), tools)}
          <div class="doings">
            ${doingView({
              words: say(WORDS['emarRound.effect.yes']),
              name: 'worked',
              main: true,
              about: `name-${idOf(key)}`,
              run: () => answer(true),
            })}
            ${doingView({
              words: say(WORDS['emarRound.effect.no']),
              name: 'did-not-work',
              about: `name-${idOf(key)}`,
              run: () => answer(false),
            })}
          </div>`
      : nothing}
  </li>`;
}
