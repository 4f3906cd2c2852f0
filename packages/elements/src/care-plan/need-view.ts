// SPDX-License-Identifier: Apache-2.0
import { changeOf } from '@careplan-kit/model/reading';
import { type TemplateResult, html, nothing } from 'lit';
import { dateWords } from '../record-views/record-dates.js';
import { codedWords, isBag, textIn } from '../record-views/record-words.js';
import type { Rights } from '../record-views/rights.js';
import { recordedWords } from '../record-views/who-and-when.js';
import { actionView } from './action-view.js';
import { CARE_PLAN_WORDS as WORDS } from './care-plan.words.js';
import type { PlanAction, PlanGoal, PlanNeed } from './plan.js';
import { type PlanDrawing, changeMark, titleOf, titleWords } from './plan-tools.js';

const IN_NEED = ['freeText', 'codedValue'];
export const IN_RISK = ['freeText', 'riskCategory'];

export function needTitle({ need, inPlan }: PlanNeed, { tools }: PlanDrawing): string {
  return (need ? titleWords(need, tools, IN_NEED) : inPlan) || tools.say(WORDS['carePlan.need.gone']);
}

export function actionsView(actions: readonly PlanAction[], drawing: PlanDrawing): TemplateResult | typeof nothing {
  if (actions.length === 0) return nothing;
  return html`<ul class="actions">
    ${actions.map((action) => actionView(action, drawing))}
  </ul>`;
}

/** How it has gone, newest first. */
function evaluationsView(uid: string, { plan, tools }: PlanDrawing): unknown {
  const found = plan.objects.get(uid)?.['outcomes'];
  const evaluations = (Array.isArray(found) ? (found as unknown[]) : []).filter(isBag);
  const lines = evaluations
    .toSorted((one, other) => (textIn(one['date']) < textIn(other['date']) ? 1 : -1))
    .map(({ date, freeText }) => [dateWords(date, tools), textIn(freeText)].filter(Boolean).join(': '))
    .filter(Boolean);
  if (lines.length === 0) return nothing;
  return html`<p class="label">${tools.say(WORDS['carePlan.evaluations'])}</p>
    <ul class="plain evaluations">
      ${lines.map((line) => html`<li><bdi class="words">${line}</bdi></li>`)}
    </ul>`;
}

/** What is aimed for, how much it matters to the person, and what is done for it. */
export function goalView({ goal, actions }: PlanGoal, drawing: PlanDrawing): TemplateResult {
  const { tools, name } = drawing;
  const { say } = tools;
  const { goalImportanceScore: score, goalStatus } = goal.content;
  const facts = [codedWords(goalStatus, say), score ? say(WORDS['carePlan.goal.matters'], { score, name }) : ''].filter(
    Boolean,
  );
  return html`<div class="goal" part="goal">
    <p class="goal-title">
      <span class="label">${say(WORDS['carePlan.goal'])}</span>
      ${titleOf(goal, tools, IN_NEED)}${changeMark(goal, drawing)}
    </p>
    ${facts.length > 0 ? html`<p class="meta">${facts.join(', ')}</p>` : nothing}
    ${evaluationsView(goal.version.recordUid, drawing)}
    ${actions.length > 0
      ? actionsView(actions, drawing)
      : drawing.plan.withheld.includes('actions')
        ? nothing
        : html`<p class="meta">${say(WORDS['carePlan.action.none'])}</p>`}
  </div>`;
}

function bodyView(planned: PlanNeed, rights: Rights, drawing: PlanDrawing): TemplateResult {
  const { key, need, goals, actions, risks } = planned;
  const { tools, plan } = drawing;
  const { say } = tools;
  const canDo = textIn(plan.objects.get(key)?.['canDo']);
  const noGoal = goals.length === 0 && !plan.withheld.includes('goals');
  return html`
    ${risks.map((risk) => {
      const words = titleWords(risk, tools, IN_RISK) || say(WORDS['carePlan.noWords']);
      return html`<button
        type="button"
        class="link-button to-risk"
        @click=${() => drawing.goTo('risk', risk.version.recordUid)}
      >
        ${say(WORDS['carePlan.risk.toRisk'], { risk: words })}
      </button>`;
    })}
    ${canDo
      ? html`<p>
          <span class="label">${say(WORDS['carePlan.canDo'])}</span>
          <bdi class="words">${canDo}</bdi>
        </p>`
      : nothing}
    ${goals.map((goal) => goalView(goal, drawing))}
    ${noGoal ? html`<p class="meta">${say(WORDS['carePlan.goal.none'])}</p>` : nothing} ${actionsView(actions, drawing)}
    ${need ? html`<p class="meta">${recordedWords(changeOf(rights.record, need.version), tools)}.</p>` : nothing}
  `;
}

/**
 * One need. Where there is room for one only, its heading is a button that opens it and closes the others; where there is
 * room, and on paper, all are open and the heading is a heading.
 */
export function needView(planned: PlanNeed, rights: Rights, drawing: PlanDrawing): TemplateResult {
  const { key, need } = planned;
  const { tools } = drawing;
  const open = drawing.open === key;
  const title = need ? titleOf(need, tools, IN_NEED) : html`<bdi class="words">${needTitle(planned, drawing)}</bdi>`;
  const id = `need-${key}`;
  return html`<section class="need" part="need" data-need=${key} aria-labelledby=${id}>
    <div id=${id} class="need-title" part="need-title" role="heading" aria-level=${Math.min(tools.level + 2, 6)}>
      <span class="wide">${title}</span>
      <button
        type="button"
        class="narrow need-button"
        aria-expanded=${open ? 'true' : 'false'}
        aria-controls="body-${key}"
        @click=${() => drawing.toggle(key)}
      >
        <span class="fold-sign" aria-hidden="true"></span><span>${title}</span>
      </button>
    </div>
    ${need ? changeMark(need, drawing) : nothing}
    <div id="body-${key}" class="need-body ${open ? 'open' : ''}">${bodyView(planned, rights, drawing)}</div>
  </section>`;
}
