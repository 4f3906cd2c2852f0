// SPDX-License-Identifier: Apache-2.0
import type { Order, OrderReview } from '@careplan-kit/emar';
import { type TemplateResult, html, nothing } from 'lit';
import { headingView } from '../about-me/view-tools.js';
import { boxView } from '../transfer-pack/box-view.js';
import type { EntryTools } from './entry-boxes.js';
import { entryView } from './entry-view.js';
import { type MedicineTools, medicineView } from './medicine-view.js';
import { MEDICINE_ORDER_WORDS as WORDS } from './medicine-order.words.js';
import type { Writing } from './order-desk.js';
import type { OrderTools } from './order-tools.js';
import { previewView, reasonsOf } from './preview-view.js';

export interface WriteTools extends OrderTools {
  readonly medicines: MedicineTools;
  readonly boxes: EntryTools;
  /** The order as it would be; null while no medicine is chosen. */
  readonly planned: { readonly order: Order; readonly review: OrderReview } | null;
  save(): void;
  leave(): void;
}

function changeView({ reason, saidBy, fault }: Writing, { say, desk }: OrderTools): TemplateResult {
  const error = fault === 'why.needed' ? say(WORDS['order.write.why.needed']) : null;
  return html`<p class="how">${say(WORDS['order.write.changeHow'])}</p>
    ${boxView({
      id: 'why-changed',
      label: say(WORDS['order.write.why']),
      value: reason,
      error,
      write: (text) => desk.enter({ reason: text }),
    })}
    ${boxView({
      id: 'who-changed',
      label: say(WORDS['order.write.saidBy']),
      value: saidBy,
      write: (text) => desk.enter({ saidBy: text }),
    })}`;
}

/** Where an order is written out, with what it says beside it. */
export function writeView(writing: Writing, tools: WriteTools): TemplateResult {
  const { say, level, planned, facts, lib } = tools;
  const { kind, medicine, fault } = writing;
  const words = medicine?.name ?? '';
  const title =
    kind === 'new' ? say(WORDS['order.write.new']) : say(WORDS['order.write.change'], { medicine: words || '…' });
  const isSaid = fault !== null && fault !== 'why.needed';
  return html`<div class="writing" part="writing">
    <div class="boxes">
      ${headingView(title, { level: level + 1, name: 'write-title' })}
      ${kind === 'change' ? changeView(writing, tools) : nothing} ${medicineView(writing, tools.medicines)}
      ${planned ? reasonsOf(planned.review, tools, 'product') : nothing} ${entryView(level + 2, tools.boxes)}
    </div>
    ${planned
      ? previewView(planned.order, lib.findMedication(facts, planned.order.medicationId), planned.review, tools)
      : nothing}
    <div class="ending">
      ${isSaid ? html`<p class="fault" role="alert">${say(WORDS[`order.write.${fault}`])}</p>` : nothing}
      <div class="doings">
        <button type="button" class="button save" @click=${() => tools.save()}>
          ${say(WORDS['order.write.save'])}
        </button>
        <button type="button" class="button secondary cancel" @click=${() => tools.leave()}>
          ${say(WORDS['order.cancel'])}
        </button>
      </div>
    </div>
  </div>`;
}
