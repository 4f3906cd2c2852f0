// SPDX-License-Identifier: Apache-2.0
import { type TemplateResult, html, nothing } from 'lit';
import { headingView } from '../about-me/view-tools.js';
import { RECORD_VIEW_WORDS } from '../record-views/record-views.words.js';
import type { Rights } from '../record-views/rights.js';
import { CARE_PLAN_WORDS as WORDS, WITHHELD_CLASSES } from './care-plan.words.js';
import { changesView, overdueView, planFactsView } from './head-view.js';
import { actionsView, goalView, needView } from './need-view.js';
import type { PlanNeed } from './plan.js';
import { type PlanDrawing, changeMark, titleOf } from './plan-tools.js';
import { riskView } from './risk-view.js';

function groupTitle(text: string, { tools }: PlanDrawing): TemplateResult {
  return headingView(text, { level: tools.level + 1, name: 'group-title', part: 'group-title' });
}

function needsView(heading: string, needs: readonly PlanNeed[], rights: Rights, drawing: PlanDrawing) {
  if (needs.length === 0) return nothing;
  return html`<div class="group">
    ${groupTitle(heading, drawing)}
    <div class="needs">${needs.map((need) => needView(need, rights, drawing))}</div>
  </div>`;
}

function strengthsView(drawing: PlanDrawing): TemplateResult | typeof nothing {
  const { plan, tools, name } = drawing;
  if (plan.strengths.length === 0) return nothing;
  return html`<div class="group strengths" part="strengths">
    ${groupTitle(tools.say(WORDS['carePlan.strengths'], { name }), drawing)}
    <ul class="plain">
      ${plan.strengths.map(
        (strength) =>
          html`<li>${titleOf(strength, tools, ['freeText', 'codedValue'])}${changeMark(strength, drawing)}</li>`,
      )}
    </ul>
  </div>`;
}

function risksView(rights: Rights, drawing: PlanDrawing): TemplateResult | typeof nothing {
  const { plan, tools } = drawing;
  if (plan.withheld.includes('risks')) return nothing;
  return html`<div class="group risks" part="risks">
    ${groupTitle(tools.say(WORDS['carePlan.risks']), drawing)}
    ${plan.risks.length > 0
      ? html`<ul class="cards">
          ${plan.risks.map((risk) => riskView(risk, rights, drawing))}
        </ul>`
      : html`<p class="meta">${tools.say(WORDS['carePlan.risks.none'])}</p>`}
  </div>`;
}

function looseView(drawing: PlanDrawing): TemplateResult | typeof nothing {
  const { goals, actions } = drawing.plan.loose;
  if (goals.length + actions.length === 0) return nothing;
  return html`<div class="group">
    ${groupTitle(drawing.tools.say(WORDS['carePlan.loose']), drawing)}
    <div class="need loose">${goals.map((goal) => goalView(goal, drawing))} ${actionsView(actions, drawing)}</div>
  </div>`;
}

/** What is amiss with the plan itself. */
function faultsView({ plan, tools }: PlanDrawing): TemplateResult {
  const { say } = tools;
  const { withheld, unreadable, broken } = plan;
  const classes = withheld.map((name) => say(WITHHELD_CLASSES[name]!)).join(', ');
  return html`
    ${unreadable > 0
      ? html`<p class="fault" part="fault">${say(WORDS['carePlan.unreadable'], { number: unreadable })}</p>`
      : nothing}
    ${broken > 0 ? html`<p class="fault" part="fault">${say(WORDS['carePlan.broken'])}</p>` : nothing}
    ${withheld.length > 0
      ? html`<p class="withheld-all" part="withheld">
          ${say(RECORD_VIEW_WORDS['recordView.withheld.classes'], { classes })}
        </p>`
      : nothing}
  `;
}

/** What is overdue, what changed, what was agreed, the risks, and then need by need. */
export function planView(rights: Rights, drawing: PlanDrawing): TemplateResult {
  const { plan, tools, name } = drawing;
  const { say, level } = tools;
  const noNeed = plan.needs.length + plan.otherNeeds.length === 0 && !plan.withheld.includes('needs');
  return html`
    ${headingView(say(WORDS['carePlan.title'], { name }), { level, name: 'title', part: 'title' })}
    ${faultsView(drawing)} ${overdueView(drawing)} ${changesView(drawing, rights)}
    ${plan.plans.length === 0 && !plan.withheld.includes('plans')
      ? html`<p class="no-plan" part="plan">${say(WORDS['carePlan.none'])}</p>`
      : plan.plans.map((one) => planFactsView(one, rights, drawing))}
    ${risksView(rights, drawing)} ${strengthsView(drawing)}
    ${needsView(say(WORDS['carePlan.needs']), plan.needs, rights, drawing)}
    ${noNeed
      ? html`<div class="group">
          ${groupTitle(say(WORDS['carePlan.needs']), drawing)}
          <p class="meta">${say(WORDS['carePlan.needs.none'])}</p>
        </div>`
      : nothing}
    ${needsView(say(WORDS['carePlan.otherNeeds']), plan.otherNeeds, rights, drawing)} ${looseView(drawing)}
  `;
}
