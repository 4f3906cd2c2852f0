// SPDX-License-Identifier: Apache-2.0
import { type TemplateResult, html, nothing } from 'lit';
import type { RecordTools } from '../record-views/record-tools.js';
import { gapSentence, pointValue, pointWhen, titleOf } from './chart-sentences.js';
import { CHART_WORDS as WORDS } from './chart.words.js';
import type { ChartMeasure } from './measure.js';
import type { Chart, Gap, Point } from './series.js';

function rowView(point: Point, measure: ChartMeasure, tools: RecordTools, hasNotes: boolean): TemplateResult {
  const { by, note } = point.reading;
  const bands = point.bands.map(({ words }) => words).join(', ');
  return html`<tr>
    <th scope="row">${pointWhen(point, tools)}</th>
    <td>
      <bdi>${pointValue(point, measure, tools)}</bdi>${bands ? html` <span class="badge">${bands}</span>` : nothing}
    </td>
    <td><bdi>${by ?? ''}</bdi></td>
    ${hasNotes ? html`<td><bdi>${note ?? ''}</bdi></td>` : nothing}
  </tr>`;
}

/** Every reading, newest first, with the days between on which there was none: the same facts as the chart, and more. */
export function tableView(chart: Chart, measure: ChartMeasure, tools: RecordTools): TemplateResult {
  const { say } = tools;
  const hasNotes = chart.all.some(({ reading }) => reading.note);
  const columns = hasNotes ? 4 : 3;
  // A gap is one of a unit; where several are mixed in the table, only the first unit's are days on which nothing was taken.
  const gaps: readonly Gap[] = chart.series.length === 1 ? chart.series[0]!.gaps : [];
  const before = new Map(gaps.map((gap) => [gap.to, gap]));
  const afterGap = (point: Point, older: Point | undefined) => {
    if (point.day === null || older?.day === point.day) return nothing;
    const gap = before.get(new Date(Date.parse(point.day) - 86_400_000).toISOString().slice(0, 10));
    return gap
      ? html`<tr class="gap-row">
          <td colspan=${columns}>${gapSentence(gap, tools)}</td>
        </tr>`
      : nothing;
  };
  return html`<div class="scroller" tabindex="0" role="group" aria-label=${titleOf(measure, tools)}>
    <table part="table">
      <caption>
        ${say(WORDS['chart.table.caption'], { title: titleOf(measure, tools) })}
      </caption>
      <thead>
        <tr>
          <th scope="col">${say(WORDS['chart.table.when'])}</th>
          <th scope="col">${say(WORDS['chart.table.value'])}</th>
          <th scope="col">${say(WORDS['chart.table.by'])}</th>
          ${hasNotes ? html`<th scope="col">${say(WORDS['chart.table.note'])}</th>` : nothing}
        </tr>
      </thead>
      <tbody>
        ${chart.all.map(
          (point, index) => html`${rowView(point, measure, tools, hasNotes)}${afterGap(point, chart.all[index + 1])}`,
        )}
      </tbody>
    </table>
  </div>`;
}
