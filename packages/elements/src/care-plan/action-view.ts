// SPDX-License-Identifier: Apache-2.0
import { type TemplateResult, html, nothing } from 'lit';
import { withheldWords } from '../record-views/instead-view.js';
import { dateWords } from '../record-views/record-dates.js';
import { actorWords, allWords, codedWords, isBag, textIn } from '../record-views/record-words.js';
import type { Shown } from '../record-views/rights.js';
import { CARE_PLAN_WORDS as WORDS } from './care-plan.words.js';
import type { PlanAction } from './plan.js';
import { type PlanDrawing, changeMark, factView, textsIn, titleOf } from './plan-tools.js';
import { overdueBy } from './reviews.js';

type Content = Readonly<Record<string, unknown>>;

/** Who does it: the plan's words, else those who answer for its tasks. */
function whoWords({ action, tasks }: PlanAction, { tools }: PlanDrawing): string {
  const { say } = tools;
  if (action.withheld.includes('who')) return withheldWords(say);
  const { who } = action.content;
  const named = isBag(who) ? actorWords(who, say) || allWords(who, say) : '';
  const inTasks = tasks.map(({ content }) => actorWords(content.responsibleParty, say)).filter(Boolean);
  return named || [...new Set(inTasks)].join(', ') || say(WORDS['carePlan.who.unsaid']);
}

/** When and how often. No standard has a row for how often: what the plan or the action says (`howOften`) is read. */
function whenWords({ action }: PlanAction, { tools, plan }: PlanDrawing): string {
  const { say } = tools;
  if (action.withheld.includes('when')) return withheldWords(say);
  const content = action.content as Content;
  const inPlan = plan.objects.get(action.version.recordUid);
  const often = allWords(content['howOften'], say) || allWords(inPlan?.['howOften'], say);
  const date = dateWords(content['when'], tools);
  const from = date ? say(WORDS['carePlan.when.from'], { date }) : '';
  return [often, from].filter(Boolean).join('. ') || say(WORDS['carePlan.when.unsaid']);
}

function reviewView(action: Shown<unknown>, { tools }: PlanDrawing): unknown {
  const due: unknown = (action.content as Content)['reviewDate'];
  const date = dateWords(due, tools);
  if (!date) return nothing;
  const late = overdueBy(due, tools) > 0;
  return late ? html`${date} <span class="badge worst">${tools.say(WORDS['carePlan.overdue.badge'])}</span>` : date;
}

function taskView(task: PlanAction['tasks'][number], { tools }: PlanDrawing): string {
  const { say } = tools;
  const { description, status, responsibleParty, comments } = task.content;
  const parts = [textIn(description), actorWords(responsibleParty, say), codedWords(status, say), textIn(comments)];
  return parts.filter(Boolean).join('. ').replace(/\.\. /g, '. ');
}

/** The next step on the way, how far it is, and what came of it. */
function stepWords({ action }: PlanAction, { plan, tools }: PlanDrawing): string {
  const found = plan.objects.get(action.version.recordUid)?.['stageGoal'];
  const steps = (Array.isArray(found) ? (found as unknown[]) : [found]).filter(isBag);
  return steps
    .map(({ stageGoal, goalStatus, outcome }) =>
      [stageGoal, goalStatus, outcome]
        .map((part) => allWords(part, tools.say))
        .filter(Boolean)
        .join('. '),
    )
    .filter(Boolean)
    .join('; ');
}

/** One thing to do: what, who, when, how. */
export function actionView(planned: PlanAction, drawing: PlanDrawing): TemplateResult {
  const { action, tasks } = planned;
  const { tools } = drawing;
  const { say } = tools;
  const how = textsIn(action.content.suggestedStrategies);
  return html`<li class="action" part="action">
    <p class="action-title">
      <span class="label">${say(WORDS['carePlan.action'])}</span>
      <b>${titleOf(action, tools, ['what'])}</b>${changeMark(action, drawing)}
    </p>
    <dl class="facts">
      ${factView(say(WORDS['carePlan.who']), whoWords(planned, drawing))}
      ${factView(say(WORDS['carePlan.when']), whenWords(planned, drawing))}
      ${how.length > 0
        ? factView(
            say(WORDS['carePlan.how']),
            html`<ul class="how">
              ${how.map((text) => html`<li><bdi class="words">${text}</bdi></li>`)}
            </ul>`,
          )
        : nothing}
      ${factView(say(WORDS['carePlan.status']), codedWords(action.content.status, say))}
      ${factView(say(WORDS['carePlan.step']), stepWords(planned, drawing))}
      ${tasks.map((task) => factView(say(WORDS['carePlan.task']), taskView(task, drawing)))}
      ${factView(say(WORDS['carePlan.review']), reviewView(action, drawing))}
    </dl>
  </li>`;
}
