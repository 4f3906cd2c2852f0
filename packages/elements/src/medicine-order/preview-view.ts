// SPDX-License-Identifier: Apache-2.0
import type { Medication, Order, OrderReview } from '@careplan-kit/emar';
import { type TemplateResult, html, nothing } from 'lit';
import { headingView } from '../about-me/view-tools.js';
import { amountWords } from '../medicines-views/dose-words.js';
import { WEEK } from './entry.js';
import { MEDICINE_ORDER_WORDS as WORDS } from './medicine-order.words.js';
import { ENTRY_WORDS } from './order-entry.words.js';
import { type OrderTools, directionsOf } from './order-tools.js';
import { specialFacts } from './special-view.js';

/** What hangs on the product alone: said beside it, before anything is filled in below. */
const OF_PRODUCT = [
  ...['ALLERGY_CONFLICT', 'ALLERGY_UNVERIFIED', 'ALLERGY_NOT_CHECKED', 'LIMITS_NOT_CHECKED', 'DUPLICATE_INGREDIENT'],
];

/** What speaks against an order, all at once, in the sentences of the rules; or the part about the product, or the rest. */
export function reasonsOf(review: OrderReview, { say }: OrderTools, which?: 'product' | 'rest'): unknown {
  const reasons = review.reasons.filter(({ code }) => !which || OF_PRODUCT.includes(code) === (which === 'product'));
  if (reasons.length === 0) return nothing;
  return html`<div class="reasons" part="reasons">
    <p class="reasons-title">${say(WORDS['order.reasons'])}</p>
    <ul>
      ${reasons.map(({ code, sentence }) => html`<li data-code=${code}><bdi>${say(sentence)}</bdi></li>`)}
    </ul>
  </div>`;
}

/** What it lacks, and what it should have too. */
export function lacksView(
  lacks: readonly string[],
  advised: readonly string[],
  { say, ordering }: OrderTools,
): unknown {
  const list = (name: 'lacks' | 'advised', paths: readonly string[]) =>
    paths.length === 0
      ? nothing
      : html`<div class=${name}>
          <p class="ask">${say(WORDS[`order.${name}`])}</p>
          <ul>
            ${paths.map((path) => html`<li data-path=${path}>${say(ordering.lackPhraseOf(path))}</li>`)}
          </ul>
        </div>`;
  return html`${list('lacks', lacks)} ${list('advised', advised)}`;
}

function dayName(day: string, { say, formatDay }: OrderTools): string {
  const weekDay = WEEK[(new Date(`${day}T12:00:00Z`).getUTCDay() + 6) % 7]!;
  return `${say(ENTRY_WORDS[`entry.day.${weekDay}`])} ${formatDay(day)}`;
}

/** The doses of the next seven days. A day without one says so: a gap shows before anybody is hurt by it. */
export function daysView(review: OrderReview, order: Order, tools: OrderTools): TemplateResult {
  const { say, lib, level } = tools;
  const { days, slots, reasons } = review;
  const dosesOn = (day: string) => {
    const of = slots.filter(({ date }) => date === day);
    if (of.length === 0) return html`<span class="no-dose">${say(WORDS['order.preview.none'])}</span>`;
    return of.map(
      ({ dueLocal, dose, flags, isSuspended }, index) =>
        html`${index > 0 ? html`<br />` : nothing}<b>${dueLocal.slice(11, 16)}</b> ${isSuspended
            ? html`<b class="held-dose">${say(WORDS['order.mark.suspended'])}</b>`
            : dose
              ? amountWords(dose, say)
              : say(WORDS['order.preview.noDose'])}
          ${flags
            .filter((flag) => flag !== 'doseNotSet')
            .map((flag) => html`<span class="flag">${say(lib.FLAG_WORDS[flag])}</span>`)}`,
    );
  };
  if (order.asNeeded) return html`<p class="needed">${say(WORDS['order.preview.needed'])}</p>`;
  // Why there are no times stands among the reasons.
  if (slots.length === 0 && reasons.some(({ code }) => Object.hasOwn(lib.PROBLEM_WORDS, code))) return html``;
  return html`${headingView(say(WORDS['order.preview.days']), { level: level + 2, name: 'days-title' })}
    <dl class="days" part="days">
      ${days.map(
        (day) =>
          html`<div>
            <dt>${dayName(day, tools)}</dt>
            <dd>${dosesOn(day)}</dd>
          </div>`,
      )}
    </dl>`;
}

/** What an order that is being written says: its directions, its doses of a week, what speaks against it, what it lacks. */
export function previewView(
  order: Order,
  medication: Medication | undefined,
  review: OrderReview,
  tools: OrderTools,
): TemplateResult {
  const { say, level } = tools;
  return html`<section class="preview" part="preview" aria-labelledby="preview-title">
    ${headingView(say(WORDS['order.preview']), { level: level + 1, name: 'part-title', id: 'preview-title' })}
    <p class="directions-words" lang="en">${directionsOf(order, medication, tools)}</p>
    ${specialFacts(order, tools)} ${reasonsOf(review, tools, 'rest')} ${daysView(review, order, tools)}
    ${review.planned24h.map(
      ({ planned, unit, ingredient }) =>
        html`<p class="meta">${say(WORDS['order.preview.planned'], { planned, unit, ingredient })}</p>`,
    )}
    ${lacksView(
      review.missing.filter((path) => path !== 'secondCheckBy'),
      review.advised,
      tools,
    )}
  </section>`;
}
