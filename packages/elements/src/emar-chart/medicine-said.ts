// SPDX-License-Identifier: Apache-2.0
import type { Order } from '@careplan-kit/emar';
import { type TemplateResult, html } from 'lit';
import { doseWords, productWords, routeWords } from '../medicines-views/dose-words.js';
import { type MedicineTools, wordsIn } from '../medicines-views/medicine-words.js';
import { MEDICINES_WORDS } from '../medicines-views/medicines.words.js';
import type { ChartMedicine } from './chart-cells.js';
import { EMAR_CHART_WORDS as WORDS } from './emar-chart.words.js';

/** What is said of a medicine, piece by piece, each with how it looks. */
export type MedicineSaid = readonly { readonly looks: string; readonly text: string }[];

type Told = Pick<ChartMedicine, 'order' | 'medication'> & { readonly varies?: boolean };

function changeWords({ changeReason, supersedesOrderId }: Order, { say }: MedicineTools): string {
  const words = changeReason ?? (supersedesOrderId === undefined ? '' : say(MEDICINES_WORDS['medicines.noReason']));
  return words ? say(WORDS['emarChart.replaces'], { words }) : '';
}

/** A medicine with what is to be given, and what is special about it. */
export function medicineSaid({ order, medication, varies }: Told, tools: MedicineTools): MedicineSaid {
  const { say, formatMoment } = tools;
  const { name, more } = productWords(medication, order.medicationId);
  const dose = wordsIn(order.doseText) || (varies ? '' : (doseWords(order, order.dose, say) ?? ''));
  const critical = order.timeCritical === true || order.windowProfile === 'timeCritical';
  const schedule = medication?.controlledDrugSchedule;
  const controlled = schedule !== undefined && schedule <= 3;
  const covert = order.covert && order.covert.authorised !== false;
  const until = order.stoppedAt;
  const said = [
    { looks: 'more', text: more },
    { looks: 'directions', text: [dose, routeWords(order, say)].filter(Boolean).join(', ') },
    { looks: 'mark critical', text: critical ? say(MEDICINES_WORDS['medicines.timeCritical']) : '' },
    { looks: 'mark controlled', text: controlled ? say(MEDICINES_WORDS['medicines.controlled']) : '' },
    { looks: 'mark', text: covert ? say(MEDICINES_WORDS['medicines.covert']) : '' },
    { looks: 'stopped', text: changeWords(order, tools) },
    {
      looks: 'stopped',
      text: until === undefined ? '' : say(WORDS['emarChart.until'], { moment: formatMoment(until) }),
    },
  ];
  return [{ looks: 'name', text: name }, ...said.filter(({ text }) => text !== '')];
}

export const sameSaid = (one: MedicineSaid, other: MedicineSaid): boolean =>
  one.length === other.length &&
  one.every(({ looks, text }, index) => looks === other[index]!.looks && text === other[index]!.text);

/** The same, made by hand for the grid. */
export function saidIn(said: MedicineSaid): DocumentFragment {
  const all = document.createDocumentFragment();
  for (const { looks, text } of said) {
    const piece = document.createElement('span');
    piece.className = looks;
    piece.textContent = text;
    all.append(piece, ' ');
  }
  return all;
}

/** The same outside the grid. */
export const medicineView = (told: Told, tools: MedicineTools): TemplateResult =>
  html`${medicineSaid(told, tools).map(({ looks, text }) => html`<span class=${looks}>${text}</span> `)}`;
