// SPDX-License-Identifier: Apache-2.0
import type { Order } from '@careplan-kit/emar';
import { type TemplateResult, html, nothing } from 'lit';
import { headingView } from '../about-me/view-tools.js';
import { MEDICINE_ORDER_WORDS as WORDS } from './medicine-order.words.js';
import { type OrderTools, changeOf, directionsOf, isLive, lacksOf, nameOfMedicine } from './order-tools.js';

type Group = 'draft' | 'live' | 'stopped';

function lineView(order: Order, tools: OrderTools): TemplateResult {
  const { say, lib, facts, ordering } = tools;
  const medication = lib.findMedication(facts, order.medicationId);
  const live = isLive(order, facts);
  const mark = (key: keyof typeof WORDS, worst = false) =>
    html`<span class=${worst ? 'badge worst' : 'badge'}>${say(WORDS[key])}</span>`;
  return html`<li>
    <button type="button" class="line" data-order=${order.id} @click=${() => tools.open(order.id)}>
      <bdi class="line-name">${nameOfMedicine(tools, order.medicationId)}</bdi>
      <span class="marks">
        ${live && ordering.suspensionNow(facts, order) ? mark('order.mark.suspended', true) : nothing}
        ${changeOf(order, tools) ? mark('order.mark.changing') : nothing}
        ${lacksOf(order, tools).length > 0 ? mark('order.mark.lacks', true) : nothing}
      </span>
      <span class="line-directions" lang="en">${directionsOf(order, medication, tools)}</span>
    </button>
  </li>`;
}

/** A person's orders: what waits for its check first, then what is given, then what was stopped. */
export function listView(personId: string, tools: OrderTools): TemplateResult {
  const { say, level, facts, ordering, mayWrite } = tools;
  const name = ({ medicationId }: Order) => nameOfMedicine(tools, medicationId);
  const theirs = ordering
    .standingOrders(facts)
    .filter((order) => (order.personId ?? facts.person?.id) === personId && order.status !== 'entered-in-error')
    .sort((one, other) => name(one).localeCompare(name(other), 'en'));
  const groups: Readonly<Record<Group, readonly Order[]>> = {
    draft: theirs.filter(({ status }) => status === 'draft'),
    live: theirs.filter((order) => isLive(order, facts)),
    stopped: theirs.filter((order) => order.status !== 'draft' && !isLive(order, facts)),
  };
  return html`${mayWrite
    ? html`<button type="button" class="button new-order" @click=${() => tools.startWriting('new', null)}>
        ${say(WORDS['order.new'])}
      </button>`
    : html`<p class="fault">${say(WORDS['order.mayNotWrite'])}</p>`}
  ${theirs.length === 0 ? html`<p class="nobody">${say(WORDS['order.list.none'])}</p>` : nothing}
  ${(Object.keys(groups) as Group[]).map((group) =>
    groups[group].length === 0
      ? nothing
      : html`<section class="group ${group}" part="group" aria-labelledby="group-${group}">
          ${headingView(`${say(WORDS[`order.list.${group}`])} (${groups[group].length})`, {
            level: level + 1,
            name: 'group-title',
            id: `group-${group}`,
          })}
          <ul class="people">
            ${groups[group].map((order) => lineView(order, tools))}
          </ul>
        </section>`,
  )}`;
}
