// SPDX-License-Identifier: Apache-2.0
import type { Medication } from '@careplan-kit/emar';
import { type TemplateResult, html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { productWords } from '../medicines-views/dose-words.js';
import { boxView } from '../transfer-pack/box-view.js';
import type { Say } from '../words/words.js';
import { MEDICINE_ORDER_WORDS as WORDS } from './medicine-order.words.js';
import type { MedicineSearch } from './medicine-search.js';
import type { Writing } from './order-desk.js';

export interface MedicineTools {
  readonly say: Say;
  readonly search: MedicineSearch;
  type(text: string): void;
  choose(medicine: Medication | null, isOwn?: boolean): void;
}

const codeOf = ({ code }: Medication): string => {
  if (typeof code !== 'object' || code === null) return typeof code === 'string' ? code : '';
  const { code: own } = code as { readonly code?: unknown };
  return typeof own === 'string' ? own : '';
};

/** Name, strength, form and code: what tells one product from another. */
function productView(medicine: Medication, say: Say): TemplateResult {
  const { name, more } = productWords(medicine, medicine.id);
  const code = codeOf(medicine);
  return html`<bdi class="line-name">${name}</bdi> ${more ? html`<bdi class="line-room">${more}</bdi>` : nothing}
    ${code ? html`<span class="line-room">${say(WORDS['order.medicine.code'], { code })}</span>` : nothing}`;
}

function ownView(medicine: Medication, { say, choose }: MedicineTools): TemplateResult {
  const own = (key: 'name' | 'strengthText' | 'form', label: keyof typeof WORDS) =>
    boxView({
      id: `own-${key}`,
      label: say(WORDS[label]),
      value: medicine[key] ?? '',
      write: (text) => choose({ ...medicine, [key]: text }, true),
    });
  return html`<p class="old">${say(WORDS['order.medicine.ownHow'])}</p>
    ${own('name', 'order.medicine')} ${own('strengthText', 'order.medicine.strength')}
    ${own('form', 'order.medicine.form')}`;
}

function foundView({ say, search, choose }: MedicineTools): TemplateResult {
  const { found, text } = search;
  const medicines = found.kind === 'found' ? found.medicines : [];
  const said =
    found.kind === 'found'
      ? say(WORDS['order.medicine.found'], { n: medicines.length })
      : found.kind === 'looking'
        ? say(WORDS['order.medicine.looking'])
        : found.kind === 'failed'
          ? say(WORDS['order.medicine.failed'])
          : '';
  return html`<p class=${found.kind === 'failed' ? 'fault' : 'meta'} role="status">${said}</p>
    <ul class="people found">
      ${medicines.map(
        (medicine) =>
          html`<li>
            <button type="button" class="line pick" data-medicine=${medicine.id} @click=${() => choose(medicine)}>
              ${productView(medicine, say)}
            </button>
          </li>`,
      )}
    </ul>
    ${text.trim() && found.kind !== 'looking'
      ? html`<button
          type="button"
          class="button secondary own-words"
          @click=${() => choose({ id: crypto.randomUUID(), name: text.trim() }, true)}
        >
          ${say(WORDS['order.medicine.own'], { text: text.trim() })}
        </button>`
      : nothing}`;
}

/** Which medicine: looked up, or in the worker's own words. */
export function medicineView(writing: Writing, tools: MedicineTools): TemplateResult {
  const { say, search, type, choose } = tools;
  const { medicine, isOwn } = writing;
  if (medicine)
    return html`<div class="medicine-chosen" tabindex="-1">
      ${isOwn ? ownView(medicine, tools) : html`<p class="line chosen">${productView(medicine, say)}</p>`}
      <button type="button" class="button secondary other-medicine" @click=${() => choose(null)}>
        ${say(WORDS['order.medicine.other'])}
      </button>
    </div>`;
  return html`<div class="field search">
      <label class="label" for="medicine">${say(WORDS['order.medicine'])}</label>
      <p class="hint" id="medicine-hint">${say(WORDS['order.medicine.hint'])}</p>
      <input
        class="control text"
        id="medicine"
        type="search"
        autocomplete="off"
        aria-describedby="medicine-hint"
        .value=${live(search.text)}
        @input=${(event: Event) => type((event.target as HTMLInputElement).value)}
      />
    </div>
    ${foundView(tools)}`;
}
