// SPDX-License-Identifier: Apache-2.0
import { type TemplateResult, html, nothing } from 'lit';
import { sayCounted } from '../about-me/counted.js';
import { headingView } from '../about-me/view-tools.js';
import { PART_WORDS } from '../parts/part.words.js';
import { disclosureView } from '../record-views/disclosure.js';
import type { RecordTools } from '../record-views/record-tools.js';
import { bandSentence, gapSentence, summaryOf, titleOf, titleWithUnit } from './chart-sentences.js';
import type { axisOf } from './chart-scales.js';
import { CHART_WORDS as WORDS, COUNTS } from './chart.words.js';
import type { ChartMeasure } from './measure.js';
import { plotOf } from './plot.js';
import { plotView } from './plot-view.js';
import type { Chart, Series } from './series.js';
import { tableView } from './table-view.js';

/** What the element adds to the readings. */
export interface ChartPage {
  readonly measure: ChartMeasure;
  readonly tools: RecordTools;
  readonly withheld: boolean;
  readonly unreadable: number;
  /** Null while what draws is fetched, and where no drawing is wanted. */
  readonly axis: typeof axisOf | null;
  readonly drawing: 'wanted' | 'coming' | 'failed' | 'not-wanted';
  readonly width: number;
  readonly tableOpen: boolean;
  toggleTable(): void;
  tryAgain(): void;
  current(unit: string, count: number): number;
  choose(unit: string, index: number, focus: boolean): void;
}

function notesView(series: Series, page: ChartPage, starts: number | null): TemplateResult {
  const { measure, tools } = page;
  const { say } = tools;
  const { gaps, unit } = series;
  const lines = [
    ...(starts !== null && starts > 0 ? [say(WORDS['chart.starts'], { value: starts })] : []),
    ...(gaps.length > 0 ? [say(WORDS['chart.notJoined'])] : []),
    ...gaps.map((gap) => gapSentence(gap, tools)),
    ...(measure.bands ?? []).map((band) => bandSentence(band, unit, tools)),
  ];
  return html`<ul class="notes meta" part="notes">
    ${lines.map((line) => html`<li>${line}</li>`)}
  </ul>`;
}

function seriesView(series: Series, page: ChartPage, several: boolean): TemplateResult {
  const { measure, tools, axis, width } = page;
  const { unit, points } = series;
  const plot = axis && plotOf(series, measure, width, axis);
  return html`<div class="series" part="series">
    ${several
      ? headingView(titleWithUnit(measure, unit, tools), { level: tools.level + 1, name: 'series-title' })
      : nothing}
    <p class="summary" part="summary">
      ${summaryOf(series, measure, tools)
        .map((text) => `${text}.`)
        .join(' ')}
    </p>
    ${plot
      ? plotView({
          series,
          measure,
          plot,
          tools,
          current: page.current(unit, points.length),
          choose: (index, focus) => page.choose(unit, index, focus),
        })
      : nothing}
    ${notesView(series, page, plot?.starts ?? null)}
  </div>`;
}

function stateView({ drawing, tools, tryAgain }: ChartPage): TemplateResult {
  const { say } = tools;
  return html`
    <p class="meta" role="status">
      ${drawing === 'coming' ? say(WORDS['chart.coming']) : drawing === 'failed' ? say(WORDS['chart.failed']) : nothing}
    </p>
    ${drawing === 'failed'
      ? html`<button type="button" class="button secondary" @click=${tryAgain}>
          ${say(PART_WORDS['part.again'])}
        </button>`
      : nothing}
  `;
}

/** The chart in words and lines, and the table of the same facts. */
export function chartView(chart: Chart, page: ChartPage): TemplateResult {
  const { measure, tools, withheld, unreadable, drawing } = page;
  const { say, level } = tools;
  const [only, ...others] = chart.series;
  const title = only && others.length === 0 ? titleWithUnit(measure, only.unit, tools) : titleOf(measure, tools);
  const table = tableView(chart, measure, tools);
  const isTable = drawing !== 'wanted';
  return html`
    ${headingView(title, { level, name: 'title', part: 'title' })}
    ${withheld ? html`<p class="withheld-all" part="withheld">${say(WORDS['chart.withheld'])}</p>` : nothing}
    ${unreadable > 0
      ? html`<p class="fault" part="fault">${say(WORDS['chart.unreadable'], { number: unreadable })}</p>`
      : nothing}
    ${chart.all.length === 0
      ? html`<p class="nobody">${say(WORDS['chart.none'])}</p>`
      : html`
          ${stateView(page)}
          ${others.length > 0 ? html`<p class="meta">${say(WORDS['chart.otherUnits'])}</p>` : nothing}
          ${chart.series.map((series) => seriesView(series, page, others.length > 0))}
          ${chart.notDrawn.length > 0
            ? html`<p class="meta not-drawn">${sayCounted(say, COUNTS.notDrawn, chart.notDrawn.length)}</p>`
            : nothing}
          ${isTable
            ? table
            : disclosureView(
                { id: 'table', label: say(WORDS['chart.table']), open: page.tableOpen, toggle: page.toggleTable },
                table,
              )}
        `}
  `;
}
