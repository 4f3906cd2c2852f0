// SPDX-License-Identifier: Apache-2.0
import type { ChangeLogEntry, VersionedRecord } from '@careplan-kit/model';
import type { CarePlan } from '@careplan-kit/model/mods';
import { type TemplateResult, html, nothing } from 'lit';
import { sayCounted } from '../about-me/counted.js';
import { headingView } from '../about-me/view-tools.js';
import { withheldWords } from '../record-views/instead-view.js';
import { dateWords } from '../record-views/record-dates.js';
import { actorWords, allWords, codedWords, isBag, textIn } from '../record-views/record-words.js';
import type { Rights, Shown } from '../record-views/rights.js';
import { CARE_PLAN_WORDS as WORDS, CHANGED_COUNT, OVERDUE_COUNT } from './care-plan.words.js';
import type { PlanAction } from './plan.js';
import { type PlanDrawing, changeMark, factView, textsIn, titleWords } from './plan-tools.js';
import { overdueBy, reviewDates } from './reviews.js';
import { signatureOf } from './signature.js';

function signedWords(entry: ChangeLogEntry, { tools }: PlanDrawing): string {
  const { say, formatMoment } = tools;
  const [name, moment] = [actorWords(entry.committer, say), formatMoment(entry.date)];
  const reason = textIn(entry.reasonForAttestation);
  const proof = textIn(entry.proof);
  return [
    reason
      ? say(WORDS['carePlan.signed.by'], { reason, name, moment })
      : say(WORDS['carePlan.signed.plain'], { name, moment }),
    proof && say(WORDS['carePlan.signed.proof'], { proof }),
  ]
    .filter(Boolean)
    .join('. ');
}

function signatureView(version: VersionedRecord<unknown>, rights: Rights, drawing: PlanDrawing): unknown {
  const { say } = drawing.tools;
  const signature = signatureOf(rights.record, version);
  if (signature.state === 'unsigned') return html`<span class="badge open">${say(WORDS['carePlan.signed.not'])}</span>`;
  const lines = signature.entries.map((entry) => html`<p><bdi class="words">${signedWords(entry, drawing)}</bdi></p>`);
  if (signature.state === 'signed') return lines;
  const { versionNumber: number } = signature;
  return html`<p><strong>${say(WORDS['carePlan.signed.changed'], { number })}</strong></p>
    ${lines}`;
}

function agreedWords({ content, withheld }: Shown<CarePlan>, { tools, name }: PlanDrawing): string {
  const { say } = tools;
  if (withheld.includes('agreedWithPersonOrLegitimateRepresentative')) return withheldWords(say);
  const words = allWords(content.agreedWithPersonOrLegitimateRepresentative, say);
  return words || say(WORDS['carePlan.agreed.unsaid'], { name });
}

/** What is said of a plan as a whole: who agreed, who signed, when it is looked at again. */
export function planFactsView(plan: Shown<CarePlan>, rights: Rights, drawing: PlanDrawing): TemplateResult {
  const { tools } = drawing;
  const { say } = tools;
  const { content, version } = plan;
  const { last, next, by, overdueDays } = reviewDates(plan, drawing.plan.reviews, tools);
  const date = dateWords(next, tools);
  const name = isBag(by) ? actorWords(by, say) || allWords(by, say) : '';
  const nextWords = !date
    ? say(WORDS['carePlan.nextReview.none'])
    : name
      ? say(WORDS['carePlan.nextReview.by'], { date, name })
      : date;
  return html`<dl class="facts plan-facts" part="plan">
    ${factView(
      say(WORDS['carePlan.nextReview']),
      html`<bdi>${nextWords}</bdi>${overdueDays > 0
          ? html` <span class="badge worst">${say(WORDS['carePlan.overdue.badge'])}</span>`
          : nothing}`,
    )}
    ${factView(say(WORDS['carePlan.lastReview']), dateWords(last, tools) || say(WORDS['carePlan.lastReview.none']))}
    ${factView(say(WORDS['carePlan.agreed']), agreedWords(plan, drawing))}
    ${factView(say(WORDS['carePlan.signed']), signatureView(version, rights, drawing))}
    ${factView(
      say(WORDS['carePlan.updated']),
      html`${dateWords(content.dateThisPlanWasLastUpdated, tools)}${changeMark(plan, drawing)}`,
    )}
    ${factView(say(WORDS['carePlan.funding']), codedWords(content.careFundingSource, say))}
    ${factView(say(WORDS['carePlan.documents']), textsIn(content.otherCarePlanningDocuments).join(', '))}
  </dl>`;
}

/** Every action, wherever it hangs. */
function* actionsOf({ plan }: PlanDrawing): Iterable<PlanAction> {
  for (const { goals, actions } of [...plan.needs, ...plan.otherNeeds, plan.loose]) {
    yield* actions;
    for (const goal of goals) yield* goal.actions;
  }
}

/** What should have been looked at again by now, in words, before anything else. */
export function overdueView(drawing: PlanDrawing): TemplateResult | typeof nothing {
  const { plan, tools } = drawing;
  const { say } = tools;
  const ago = (days: number) => sayCounted(say, OVERDUE_COUNT, days);
  const lines = plan.plans.flatMap((one) => {
    const { next, overdueDays } = reviewDates(one, plan.reviews, tools);
    if (overdueDays === 0) return [];
    return [say(WORDS['carePlan.overdue.plan'], { date: dateWords(next, tools), ago: ago(overdueDays) })];
  });
  const seen = new Set<string>();
  for (const { action } of actionsOf(drawing)) {
    const { reviewDate } = action.content;
    const days = overdueBy(reviewDate, tools);
    if (days === 0 || seen.has(action.version.recordUid)) continue;
    seen.add(action.version.recordUid);
    const what = titleWords(action, tools, ['what']) || say(WORDS['carePlan.noWords']);
    lines.push(say(WORDS['carePlan.overdue.action'], { what, date: dateWords(reviewDate, tools), ago: ago(days) }));
  }
  if (lines.length === 0) return nothing;
  return html`<div class="overdue" part="overdue">
    ${headingView(say(WORDS['carePlan.overdue']), { level: tools.level + 1, name: 'group-title' })}
    <ul>
      ${lines.map((line) => html`<li>${line}</li>`)}
    </ul>
  </div>`;
}

/** How much changed since the moment the host named, and what was taken out. */
export function changesView({ changes, tools }: PlanDrawing, rights: Rights): TemplateResult | typeof nothing {
  if (!changes) return nothing;
  const { say, formatDay, formatMoment, level } = tools;
  const day = formatDay(changes.moment);
  const gone = changes.withdrawn.filter(({ class: name }) => rights.mayView(name));
  const number = [...changes.byUid.keys()].length + gone.length;
  const lines = gone.map(({ after, entries }) => {
    const entry = entries.findLast(({ changeType }) => changeType === 'withdrawn');
    const what = titleWords(rights.shown(after), tools, [
      'freeText',
      'what',
      'riskCategory',
      'codedValue',
      'description',
    ]);
    const values = {
      what: what || say(WORDS['carePlan.noWords']),
      name: actorWords(entry?.committer, say),
      moment: entry ? formatMoment(entry.date) : '',
    };
    const reason = textIn(entry?.description);
    return reason
      ? say(WORDS['carePlan.withdrawn.one'], { ...values, reason })
      : say(WORDS['carePlan.withdrawn.plain'], values);
  });
  return html`<div class="since" part="since">
    <p>
      <strong
        >${number === 0
          ? say(WORDS['carePlan.changed.none'], { day })
          : sayCounted(say, CHANGED_COUNT, number, { day })}</strong
      >
    </p>
    ${lines.length > 0
      ? html`${headingView(say(WORDS['carePlan.withdrawn'], { day }), { level: level + 1, name: 'group-title' })}
          <ul class="withdrawn">
            ${lines.map((line) => html`<li>${line}</li>`)}
          </ul>`
      : nothing}
  </div>`;
}
