// SPDX-License-Identifier: Apache-2.0
import { type Facts, findStaff, outcomeMeaning } from '@careplan-kit/emar';
import { type TemplateResult, html, nothing } from 'lit';
import type { MedicineTools } from '../medicines-views/medicine-words.js';
import { doseLabel, joined } from './cell-words.js';
import type { CellDose, Chart, ChartMedicine } from './chart-cells.js';
import { weekDayOf } from './chart-days.js';
import { EMAR_CHART_WORDS as WORDS } from './emar-chart.words.js';
import { type BodyShown, bodies } from './grid-bodies.js';
import type { BoxShown } from './grid-cells.js';
import { dayHeads } from './grid-head.js';
import { medicineSaid } from './medicine-said.js';

export interface GridShown {
  readonly facts: Facts;
  readonly chart: Chart;
  readonly days: readonly string[];
  readonly today: string;
  readonly tools: MedicineTools;
  /** On paper a gap is an empty box, as somebody left it. */
  readonly onPaper: boolean;
}

/** Stands on top of each page of paper. */
export type Running = TemplateResult | typeof nothing;

function headView(days: readonly string[], today: string, tools: MedicineTools, running: Running): TemplateResult {
  const { say, formatDay } = tools;
  const names = say(WORDS['emarChart.weekDays']).split(' ');
  return html`<thead>
    ${running === nothing
      ? nothing
      : html`<tr class="running">
          <th colspan=${days.length + 2}>${running}</th>
        </tr>`}
    <tr class="days">
      <th scope="col" class="medicine-head">${say(WORDS['emarChart.medicine'])}</th>
      <th scope="col">${say(WORDS['emarChart.time'])}</th>
      ${dayHeads(
        days.map((day) => ({
          label: formatDay(day),
          weekDay: names[weekDayOf(day)] ?? '',
          day: String(Number(day.slice(8))),
          looks: `day ${day === today ? 'today' : ''} ${weekDayOf(day) > 4 ? 'weekend' : ''}`,
        })),
      )}
    </tr>
  </thead>`;
}

const MARKS = { gap: 'emarChart.gapMark', now: 'emarChart.nowMark' } as const;

function witnessesOf(facts: Facts, { evaluated }: CellDose): string {
  if (!evaluated.attempts.some(({ witnessId }) => witnessId)) return '';
  const ids = evaluated.attempts.flatMap(({ witnessId }) => witnessId ?? []);
  return [...new Set(ids)].map((id) => findStaff(facts, id)?.initials ?? id).join('/');
}

/** The mark of one dose, with signs for what the mark alone does not say. */
export function markWords(dose: CellDose, { onPaper, tools }: Pick<GridShown, 'onPaper' | 'tools'>): string {
  const { mark, kind, changed, evaluated } = dose;
  const word = mark === '' && !onPaper && (kind === 'gap' || kind === 'now') ? tools.say(WORDS[MARKS[kind]]) : mark;
  const star = changed || evaluated.attempts.length > 1 ? '*' : '';
  return `${word}${star}${evaluated.attempts.some(({ pending }) => pending) ? '?' : ''}`;
}

/** How much, where the row does not say it: what was taken of what was due, where the two differ. */
function amountOf({ evaluated: { slot, attempts } }: CellDose, varies: boolean, { say }: MedicineTools): string {
  const due = slot.dose?.value;
  const taken = attempts.length === 1 ? attempts[0]!.dose?.value : undefined;
  const planned = due === undefined ? '?' : String(due);
  if (taken !== undefined && taken !== due && outcomeMeaning(attempts[0]!.outcome).taken)
    // Never 1/2, which is half a tablet.
    return say(WORDS['emarChart.of'], { taken, planned });
  return varies ? planned : '';
}

function boxShown(cell: readonly CellDose[], { varies }: ChartMedicine, shown: GridShown): BoxShown {
  const { facts, tools, onPaper } = shown;
  const [dose] = cell;
  if (!dose) {
    const label = onPaper ? null : tools.say(WORDS['emarChart.notDue']);
    return { kind: 'not-due', marks: '–', witness: '', amount: '', label };
  }
  const each = (words: (one: CellDose) => string, sign: string) =>
    cell.length === 1 ? words(dose) : cell.map(words).join(sign);
  const marks = each((one) => markWords(one, shown), ' / ');
  const witness = each((one) => witnessesOf(facts, one), '');
  const amount = amountOf(dose, varies, tools);
  // Of several doses in one box the one that needs somebody gives it its looks.
  const kind = cell.find((one) => one.kind === 'gap' || one.kind === 'conflict')?.kind ?? dose.kind;
  if (onPaper) return { kind, marks, witness, amount, label: null };
  const said = each((one) => doseLabel(facts, one, varies, tools), '. ');
  // What is seen is heard first: who works by voice says what they see.
  const seen = joined(' ', marks, witness, amount);
  const label = seen === '' || said.startsWith(`${seen}:`) ? said : `${seen}: ${said}`;
  return { kind, marks, witness, amount, label };
}

const bodyShown = (medicine: ChartMedicine, shown: GridShown): BodyShown => ({
  key: medicine.key,
  medicine: medicineSaid(medicine, shown.tools),
  rows: medicine.rows.map(({ time, cells }) => ({ time, boxes: cells.map((cell) => boxShown(cell, medicine, shown)) })),
});

/** The grid: a body of rows for each medicine, a column for each day. */
export function gridView(shown: GridShown, running: Running = nothing): TemplateResult {
  const { chart, days, today, tools, onPaper } = shown;
  const body = html`${headView(days, today, tools, running)}${bodies(
    chart.medicines.map((medicine) => bodyShown(medicine, shown)),
  )}`;
  // The first row of paper is the head across all columns, so the columns say for themselves how wide they are.
  if (onPaper)
    return html`<table class="grid">
      <colgroup>
        <col class="medicine-column" />
        <col class="time-column" />
        <col span=${days.length} />
      </colgroup>
      ${body}
    </table>`;
  return html`<table class="grid" role="grid" aria-readonly="true" part="grid" aria-labelledby="title">
    ${body}
  </table>`;
}
