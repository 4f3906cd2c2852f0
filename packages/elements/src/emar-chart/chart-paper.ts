// SPDX-License-Identifier: Apache-2.0
import { type TemplateResult, html, nothing } from 'lit';
import { type MedicinePerson, personLine, topView } from '../medicines-views/medicine-top.js';
import { keyView, notesView, othersView, problemsView } from './beside-views.js';
import { EMAR_CHART_WORDS as WORDS } from './emar-chart.words.js';
import { type GridShown, gridView } from './grid-view.js';

const restView = (running: unknown, rest: unknown): TemplateResult =>
  html`<table class="rest">
    <thead>
      <tr>
        <th>${running}</th>
      </tr>
    </thead>
    <tbody>
      <tr>
        <td>${rest}</td>
      </tr>
    </tbody>
  </table>`;

/** The chart as it is printed. Name, allergies, and what the letters mean stand on every page. */
export function chartPaperView(shown: GridShown, person: MedicinePerson | null, printedAt: string): TemplateResult {
  const { facts, chart, days, tools } = shown;
  const { say, formatDay } = tools;
  const span = say(WORDS['emarChart.span'], { from: formatDay(days[0]!), to: formatDay(days.at(-1)!) });
  const running = html`<div class="running-head">
    <p class="title">${say(WORDS['emarChart.title'])}, ${span}</p>
    ${personLine(person, printedAt, tools)} ${topView(facts, person, tools)}
  </div>`;
  // A page that lies there by itself must say what its letters mean.
  const key = keyView(facts, chart, tools, true);
  const rest = html`${problemsView(facts, chart, tools)} ${othersView(facts, chart, tools)}
  ${notesView(facts, chart, tools)} ${chart.medicines.length === 0 ? key : nothing}`;
  return html`${chart.medicines.length === 0
    ? html`${running}
        <p>${say(WORDS['emarChart.none'])}</p>`
    : gridView(shown, html`${running} ${key}`)}
  ${restView(running, rest)}`;
}
