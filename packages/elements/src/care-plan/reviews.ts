// SPDX-License-Identifier: Apache-2.0
import type { CarePlan, Review } from '@careplan-kit/model/mods';
import { lastDayOf } from '../record-views/record-dates.js';
import { isBag, textIn } from '../record-views/record-words.js';
import type { RecordTools } from '../record-views/record-tools.js';
import type { Shown } from '../record-views/rights.js';

type Content = Readonly<Record<string, unknown>>;

/** When a plan was looked at, and when it is to be looked at again. Texts are as they were recorded. */
export interface ReviewDates {
  readonly last: string | undefined;
  readonly next: string | undefined;
  /** Who must see to it. */
  readonly by: unknown;
  /** Whole days since it was due; 0 when it is not overdue. */
  readonly overdueDays: number;
}

const days = (from: string, to: string) => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

/** Days by which a date has passed; 0 for one that has not, or of which that cannot be said. */
export function overdueBy(due: unknown, { today, dayOf }: RecordTools): number {
  const last = lastDayOf(due, dayOf);
  return last !== undefined && last < today ? days(last, today) : 0;
}

function isOf(planUid: string, { content }: Shown<Review>): boolean {
  const link: unknown = (content as Content)['carePlan'];
  return !isBag(link) || link['recordUid'] === planUid;
}

/** When the goals of a plan were looked at, as their outcomes say. */
function evaluatedOn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(evaluatedOn);
  if (!isBag(value)) return [];
  const { outcomes, ...rest } = value;
  const dates = Array.isArray(outcomes) ? outcomes.filter(isBag).map(({ date }) => textIn(date)) : [];
  return [...dates, ...Object.values(rest).flatMap(evaluatedOn)];
}

/**
 * The reviews of a plan. The date in the plan is the next one, unless a review was done on it or since: then the next is what
 * that review says, if it says one.
 */
export function reviewDates(plan: Shown<CarePlan>, reviews: readonly Shown<Review>[], tools: RecordTools): ReviewDates {
  const dated = reviews
    .filter((review) => isOf(plan.version.recordUid, review))
    .map((review) => ({ review, date: textIn((review.content as Content)['date']) }))
    .sort((a, b) => (a.date < b.date ? 1 : -1));
  const done = dated.find(({ date }) => date !== '');
  const last = [done?.date ?? '', ...evaluatedOn(plan.content.needsConcernsOrProblems)].sort().at(-1);
  const planned = plan.content.plannedReviewDateInterval;
  const passed = done && planned && (lastDayOf(planned, tools.dayOf) ?? '9999') <= done.date.slice(0, 10);
  const source = !planned || passed ? dated[0]?.review.content : undefined;
  const next = source ? source.plannedReviewDateInterval : passed ? undefined : planned;
  return {
    last: last || undefined,
    next,
    by: source?.responsibilityForReview ?? plan.content.responsibilityForReview,
    overdueDays: overdueBy(next, tools),
  };
}
