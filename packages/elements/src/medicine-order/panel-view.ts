// SPDX-License-Identifier: Apache-2.0
import type { Order, OrderReview } from '@careplan-kit/emar';
import { type TemplateResult, html, nothing } from 'lit';
import { doingView } from '../emar-round/card-boxes.js';
import { dateBoxesView } from '../medicine-desk/date-boxes.js';
import { boxView } from '../transfer-pack/box-view.js';
import { MEDICINE_ORDER_WORDS as WORDS } from './medicine-order.words.js';
import { ENTRY_WORDS } from './order-entry.words.js';
import type { Panel } from './order-desk.js';
import type { OrderTools } from './order-tools.js';

/** What speaks against it and is settled by a name. */
const ADVISED = ['ALLERGY_CONFLICT', 'PLANNED_24H_AMOUNT'];

const box = (key: string, label: keyof typeof WORDS, { say, desk }: OrderTools): TemplateResult =>
  boxView({
    id: `said-${key}`,
    label: say(WORDS[label]),
    value: desk.said[key] ?? '',
    write: (text) => desk.say(key, text),
  });

const dateBox = (key: string, label: keyof typeof WORDS, { say, desk }: OrderTools): TemplateResult =>
  dateBoxesView(
    {
      id: `said-${key}`,
      label: say(WORDS[label]),
      error: desk.unread.includes(key) ? say(ENTRY_WORDS['entry.fault.date']) : null,
      value: desk.said[key] ?? '',
      write: (text) => desk.say(key, text),
    },
    say,
  );

const errorsView = ({ desk, ordering, say }: OrderTools): unknown =>
  desk.errors.length === 0
    ? nothing
    : html`<div class="refused" role="alert">
        ${desk.errors.map(
          (code) => html`<p class="error" data-code=${code}>${say(ordering.ORDER_STEP_WORDS[code])}</p>`,
        )}
      </div>`;

function checkView(order: Order, review: OrderReview, tools: OrderTools): TemplateResult {
  const { say, nameOf, canProve } = tools;
  const against = review.issues.some(({ code }) => ADVISED.includes(code));
  return html`<p class="how">${say(WORDS['order.check.how'], { name: nameOf(order.transcribedBy) || '?' })}</p>
    ${against
      ? html`${box('advisedBy', 'order.check.advisedBy', tools)} ${box('reason', 'order.check.said', tools)}`
      : nothing}
    ${errorsView(tools)}
    <div class="doings">
      ${canProve
        ? doingView({
            words: say(WORDS['order.check.prove']),
            name: 'prove',
            main: true,
            about: 'order-name',
            run: () => tools.prove(order),
          })
        : html`<p class="hint">${say(WORDS['order.check.cannot'])}</p>`}
    </div>`;
}

function stepView(panel: Exclude<Panel, 'check'>, order: Order, tools: OrderTools): TemplateResult {
  const { say, facts, ordering } = tools;
  const isHeld = order.stoppedAt === undefined && ordering.suspensionNow(facts, order) !== undefined;
  return html`${box('reason', 'order.panel.why', tools)}
    ${panel === 'withdraw' ? nothing : box('saidBy', 'order.panel.saidBy', tools)}
    ${panel === 'suspend' ? dateBox('to', 'order.panel.to', tools) : nothing}
    ${panel === 'suspend' || (panel === 'explain' && isHeld)
      ? dateBox('reviewOn', 'order.panel.reviewOn', tools)
      : nothing}
    ${errorsView(tools)}
    <div class="doings">
      ${doingView({
        words: say(WORDS[`order.panel.${panel}`]),
        name: 'take',
        main: true,
        about: 'order-name',
        run: () => tools.take(panel, order),
      })}
    </div>`;
}

/** What one step asks for. Nothing of a stop has to be there for it to be recorded: what is blank stays missing. */
export function panelView(panel: Panel, order: Order, review: OrderReview, tools: OrderTools): TemplateResult {
  const { say, desk } = tools;
  return html`<section class="panel ${panel}" part="panel" aria-label=${say(WORDS[`order.do.${panel}`])}>
    ${panel === 'check' ? checkView(order, review, tools) : stepView(panel, order, tools)}
    <button type="button" class="button secondary cancel" @click=${() => desk.toggle(null)}>
      ${say(WORDS['order.cancel'])}
    </button>
  </section>`;
}
