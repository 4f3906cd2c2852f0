// SPDX-License-Identifier: Apache-2.0
import type { Facts } from '@careplan-kit/emar';
import { type TemplateResult, html } from 'lit';
import { headingView } from '../about-me/view-tools.js';
import { amountWords } from '../medicines-views/dose-words.js';
import type { MedicineTools } from '../medicines-views/medicine-words.js';
import { versionLines } from './beside-views.js';
import { doseLabel } from './cell-words.js';
import type { CellDose, ChartMedicine } from './chart-cells.js';
import { EMAR_CHART_WORDS as WORDS } from './emar-chart.words.js';
import { medicineView } from './medicine-said.js';

export interface DetailsShown {
  readonly facts: Facts;
  readonly medicine: ChartMedicine;
  readonly cell: readonly CellDose[];
  readonly day: string;
  readonly time: string;
  readonly tools: MedicineTools;
}

function doseView(dose: CellDose, { facts, tools }: DetailsShown): TemplateResult {
  const { say, formatMoment } = tools;
  const { slot } = dose.evaluated;
  const amount = slot.dose ? amountWords(slot.dose, say) : say(WORDS['emarChart.noDose']);
  return html`<p>${say(WORDS['emarChart.due'], { moment: formatMoment(slot.dueUtc) })}</p>
    <p>${say(WORDS['emarChart.dose'], { dose: amount })}</p>
    ${dose.versions.length === 0 || dose.kind === 'conflict'
      ? html`<p class="state ${dose.kind}">
          ${dose.versions.length === 0 ? doseLabel(facts, dose, false, tools) : say(WORDS['emarChart.conflict'])}
        </p>`
      : ''}
    <ul class="versions">
      ${versionLines(facts, dose, tools)}
    </ul>`;
}

/** All that is known of one box. */
export function detailsView(shown: DetailsShown, close: () => void): TemplateResult {
  const { medicine, cell, day, time, tools } = shown;
  const { say, formatDay, level } = tools;
  return html`
    ${headingView(`${formatDay(day)}, ${time}`, { level: level + 1, name: 'part-title', id: 'details-title' })}
    <p class="medicine">${medicineView(medicine, tools)}</p>
    ${cell.length === 0
      ? html`<p class="state">${say(WORDS['emarChart.notDue'])}</p>`
      : cell.map((dose) => doseView(dose, shown))}
    <button type="button" class="button" @click=${close}>${say(WORDS['emarChart.close'])}</button>
  `;
}
