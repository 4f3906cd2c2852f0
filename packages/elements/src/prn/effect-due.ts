// SPDX-License-Identifier: Apache-2.0
import { type TemplateResult, html, nothing } from 'lit';
import { doingView, idOf, wordsBox } from '../emar-round/card-boxes.js';
import { DOSE_CARD_WORDS } from '../emar-round/dose-card.words.js';
import { whoGave } from '../emar-round/recorded-view.js';
import { amountWords, productWords } from '../medicines-views/dose-words.js';
import type { EffectDue } from './prn-model.js';
import { PRN_WORDS as WORDS } from './prn.words.js';
import type { PrnTools } from './prn-tools.js';

/** Whether a dose did what it was given for: one press, with what was seen and done in words (R30). */
export function effectDueView({ record, dueAt }: EffectDue, tools: PrnTools): TemplateResult {
  const { say, lib, facts, clock, desk, mayRecord, workerId } = tools;
  const key = `effect ${record.id}`;
  const about = `name-${idOf(key)}`;
  const order = lib.findOrder(facts, record.orderId);
  const medicationId = record.medicationId ?? order?.medicationId;
  const expected = order?.prn?.expectedOutcome?.trim();
  const answer = (effective: boolean) => {
    const { observed = '', action = '' } = desk.entry(key);
    const effectCheck = {
      ...{ at: facts.now, effective },
      ...(observed.trim() ? { observedOutcome: observed.trim() } : {}),
      ...(action.trim() ? { actionIfNot: action.trim() } : {}),
      ...(workerId === null ? {} : { by: workerId }),
    };
    tools.complete(record, { effectCheck }, key, say(DOSE_CARD_WORDS['emarRound.effect.reason']));
  };
  return html`<li class="card effect" part="card" data-effect=${record.id}>
    <p class="medicine" id=${about}>
      ${say(DOSE_CARD_WORDS['emarRound.last.line'], {
        time: clock(record.givenAt),
        medicine: productWords(lib.findMedication(facts, medicationId), medicationId ?? '?').name,
        dose: record.dose ? amountWords(record.dose, say) : '?',
        who: whoGave(record, tools),
      })}
    </p>
    <p class="meta">${say(WORDS['prn.effect.since'], { time: clock(dueAt) })}</p>
    ${expected ? html`<p>${say(WORDS['prn.effect.expected'], { words: expected })}</p>` : nothing}
    ${mayRecord
      ? html`${wordsBox(key, 'observed', say(DOSE_CARD_WORDS['emarRound.effect.seen']), tools)}
          ${wordsBox(key, 'action', say(DOSE_CARD_WORDS['emarRound.effect.action']), tools)}
          <div class="doings">
            ${doingView({
              words: say(DOSE_CARD_WORDS['emarRound.effect.yes']),
              name: 'worked',
              main: true,
              about,
              run: () => answer(true),
            })}
            ${doingView({
              words: say(DOSE_CARD_WORDS['emarRound.effect.no']),
              name: 'did-not-work',
              about,
              run: () => answer(false),
            })}
          </div> `
      : nothing}
  </li>`;
}
