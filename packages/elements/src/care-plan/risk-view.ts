// SPDX-License-Identifier: Apache-2.0
import { changeOf } from '@careplan-kit/model/reading';
import type { Risk } from '@careplan-kit/model/mods';
import { type TemplateResult, html, nothing } from 'lit';
import { dateWords, lastDayOf } from '../record-views/record-dates.js';
import { actorWords, codedWords, textIn } from '../record-views/record-words.js';
import type { Rights, Shown } from '../record-views/rights.js';
import { recordedWords } from '../record-views/who-and-when.js';
import { CARE_PLAN_WORDS as WORDS } from './care-plan.words.js';
import { IN_RISK, needTitle } from './need-view.js';
import { type PlanDrawing, changeMark, titleOf } from './plan-tools.js';

/** A risk, what is done about it, and the way to the needs it hangs on. */
export function riskView(risk: Shown<Risk>, rights: Rights, drawing: PlanDrawing): TemplateResult {
  const { tools, plan } = drawing;
  const { say, today, dayOf } = tools;
  const { version, content } = risk;
  const needs = [...plan.needs, ...plan.otherNeeds].filter(({ risks }) =>
    risks.some((other) => other.version.recordUid === version.recordUid),
  );
  const ended = lastDayOf(content.endDateOfRisk, dayOf);
  const since = dateWords(content.startDateOfRisk, tools);
  const told = actorWords(content.informed, say);
  const category = content.freeText ? codedWords(content.riskCategory, say) : '';
  const facts = [
    since && say(WORDS['carePlan.risk.since'], { date: since }),
    ended !== undefined &&
      ended < today &&
      say(WORDS['carePlan.risk.ended'], { date: dateWords(content.endDateOfRisk, tools) }),
    told && say(WORDS['carePlan.risk.told'], { names: told }),
    recordedWords(changeOf(rights.record, version), tools),
  ].filter((text): text is string => Boolean(text));
  return html`<li class="risk" part="risk" data-risk=${version.recordUid}>
    <p class="risk-title" tabindex="-1">
      ${category ? html`<span class="badge worst">${category}</span> ` : nothing}<b>${titleOf(
        risk,
        tools,
        IN_RISK,
      )}</b>${changeMark(risk, drawing)}
    </p>
    ${textIn(content.comment) ? html`<p><bdi class="words">${content.comment}</bdi></p>` : nothing}
    <p class="meta">${facts.join('. ')}.</p>
    ${needs.map(
      (need) =>
        html`<button type="button" class="link-button to-need" @click=${() => drawing.goTo('need', need.key)}>
          ${say(WORDS['carePlan.risk.toNeed'], { need: needTitle(need, drawing) })}
        </button>`,
    )}
  </li>`;
}
