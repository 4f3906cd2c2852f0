// SPDX-License-Identifier: Apache-2.0
import type { Order } from '@careplan-kit/emar';
import { type TemplateResult, html, nothing } from 'lit';
import { headingView } from '../about-me/view-tools.js';
import { doingView } from '../emar-round/card-boxes.js';
import { productWords } from '../medicines-views/dose-words.js';
import { MEDICINE_ORDER_WORDS as WORDS } from './medicine-order.words.js';
import type { Panel } from './order-desk.js';
import { panelView } from './panel-view.js';
import { type OrderTools, changeOf, directionsOf, isLive, lacksOf } from './order-tools.js';
import { daysView, lacksView, reasonsOf } from './preview-view.js';
import { specialFacts } from './special-view.js';

const wordsOf = (value: unknown): string | undefined => (typeof value === 'string' && value.trim() ? value : undefined);

/** What is known of an order besides its directions. */
function factsOf(order: Order, tools: OrderTools): TemplateResult {
  const { say, nameOf, formatMoment, formatDay, facts, ordering } = tools;
  const held = ordering.suspensionNow(facts, order);
  const moment = (at: string | undefined) => (at === undefined ? undefined : formatMoment(at));
  const lines: readonly (readonly [keyof typeof WORDS, string | undefined])[] = [
    ['order.stoppedAt', moment(order.stoppedAt)],
    ...(order.stoppedAt === undefined
      ? []
      : ([
          ['order.reason', wordsOf(order['stopReason'])],
          ['order.saidBy', wordsOf(order['stopSaidBy'])],
        ] as const)),
    ['order.heldSince', moment(held?.from)],
    ['order.heldUntil', moment(held?.to)],
    ['order.reason', held?.reason],
    ['order.saidBy', held?.by],
    ['order.reviewOn', held?.reviewOn && formatDay(held.reviewOn)],
    ['order.prescriber', wordsOf(order.prescriber)],
    ['order.source', order.source],
    ['order.label', order.doseText],
    ['order.whyChanged', [order.changeReason, wordsOf(order['changeSaidBy'])].filter(Boolean).join(', ') || undefined],
    ['order.by', order.transcribedBy && nameOf(order.transcribedBy)],
    ['order.checkedBy', order.secondCheckBy && nameOf(order.secondCheckBy)],
  ];
  return html`<dl class="known">
    ${lines.map(([label, words]) =>
      words
        ? html`<div>
            <dt>${say(WORDS[label])}</dt>
            <dd><bdi>${words}</bdi></dd>
          </div>`
        : nothing,
    )}
  </dl>`;
}

/** Where a version stands, or stood: of an earlier one nobody may think that it still does. */
function statusOf(order: Order, { say, lib, facts }: OrderTools): string {
  if (lib.findOrder(facts, order.id) === order) return say(WORDS[`order.status.${order.status}`]);
  return say(WORDS[order.status === 'draft' ? 'order.was.draft' : 'order.was']);
}

/** Every version there ever was, of this order and of those it took over from, the newest first. */
function versionsView(order: Order, tools: OrderTools): TemplateResult {
  const { say, level, facts, lib, nameOf, formatMoment } = tools;
  const chain = new Set<string>();
  for (let id: string | undefined = order.id; id !== undefined && !chain.has(id); ) {
    chain.add(id);
    id = lib.findOrder(facts, id)?.supersedesOrderId;
  }
  const versions = facts.orders
    .filter(({ id }) => chain.has(id))
    .sort(
      (one, other) =>
        [...chain].indexOf(one.id) - [...chain].indexOf(other.id) || (other.version ?? 1) - (one.version ?? 1),
    );
  return html`<section class="part versions" aria-labelledby="versions-title">
    ${headingView(say(WORDS['order.versions']), { level: level + 2, name: 'part-title', id: 'versions-title' })}
    <ol class="version-list">
      ${versions.map((one) => {
        const medication = lib.findMedication(facts, one.medicationId);
        const by = wordsOf(one['changedBy']) ?? one.transcribedBy;
        const at = wordsOf(one['changedAt']) ?? one.startedAt;
        return html`<li>
          <b> ${say(WORDS['order.version'], { n: one.version ?? 1, status: statusOf(one, tools) })} </b>
          ${by && at
            ? html`<span class="meta">
                ${say(WORDS['order.version.by'], { name: nameOf(by), moment: formatMoment(at) })}
              </span>`
            : nothing}
          <span lang="en">${directionsOf(one, medication, tools)}</span>
        </li>`;
      })}
    </ol>
  </section>`;
}

function doingsOf(order: Order, lacks: readonly string[], tools: OrderTools): unknown {
  const { say, desk, facts, ordering } = tools;
  const change = changeOf(order, tools);
  const held = ordering.suspensionNow(facts, order);
  const panel = (name: Panel, main = false) =>
    doingView({
      words: say(WORDS[`order.do.${name}`]),
      name,
      main,
      about: 'order-name',
      expanded: desk.panel === name,
      run: () => desk.toggle(name),
    });
  const doing = (words: keyof typeof WORDS, name: string, run: () => void) =>
    doingView({ words: say(WORDS[words]), name, about: 'order-name', run });
  if (order.status === 'draft') {
    const isChange = order.supersedesOrderId !== undefined;
    return html`${panel('check', true)}
    ${doing('order.do.rewrite', 'rewrite', () => tools.startWriting('rewrite', order))}
    ${isChange || order.supersedesOrderId === undefined ? panel('withdraw') : nothing}`;
  }
  const explain = lacks.length > 0 && (order.stoppedAt !== undefined || held !== undefined);
  return html`${explain ? panel('explain', true) : nothing}
  ${isLive(order, facts)
    ? html`${change
        ? doing('order.do.openChange', 'open-change', () => tools.open(change.id))
        : doing('order.do.change', 'change', () => tools.startWriting('change', order))}
      ${panel(held ? 'resume' : 'suspend')} ${panel('stop')}`
    : nothing}`;
}

/** One order: what it says, what speaks against it, who wrote and checked it, and what can be done with it. */
export function orderView(order: Order, tools: OrderTools): TemplateResult {
  const { say, level, lib, facts, ordering, mayWrite, desk } = tools;
  const medication = lib.findMedication(facts, order.medicationId);
  const { name, more } = productWords(medication, order.medicationId);
  const review = ordering.reviewOrder(facts, order);
  const lacks = lacksOf(order, tools);
  const goesOn = order.status === 'draft' || isLive(order, facts);
  return html`<article class="order" part="order">
    <button type="button" class="button secondary back" @click=${() => tools.open(null)}>
      ${say(WORDS['order.back'])}
    </button>
    ${headingView(html`<bdi>${name}</bdi>`, { level: level + 1, name: 'order-name', id: 'order-name' })}
    ${more ? html`<p class="product"><bdi>${more}</bdi></p>` : nothing}
    <p class="state">
      <span class=${order.status === 'draft' ? 'badge worst' : 'badge'}
        >${say(WORDS[`order.status.${order.status}`])}</span
      >
      ${goesOn && ordering.suspensionNow(facts, order)
        ? html`<span class="badge worst">${say(WORDS['order.mark.suspended'])}</span>`
        : nothing}
      ${changeOf(order, tools) ? html`<span class="badge">${say(WORDS['order.mark.changing'])}</span>` : nothing}
    </p>
    <p class="directions-words" lang="en">${directionsOf(order, medication, tools)}</p>
    ${specialFacts(order, tools)} ${goesOn ? reasonsOf(review, tools) : nothing}
    ${lacksView(lacks, order.status === 'draft' ? review.advised : [], tools)} ${factsOf(order, tools)}
    ${mayWrite ? html`<div class="doings">${doingsOf(order, lacks, tools)}</div>` : nothing}
    ${mayWrite && desk.panel ? panelView(desk.panel, order, review, tools) : nothing}
    ${goesOn ? daysView(review, order, tools) : nothing} ${versionsView(order, tools)}
  </article>`;
}
