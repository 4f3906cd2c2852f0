// SPDX-License-Identifier: Apache-2.0
import { type TemplateResult, html, nothing, svg } from 'lit';
import type { RecordTools } from '../record-views/record-tools.js';
import { pointSentence, titleWithUnit } from './chart-sentences.js';
import { CHART_WORDS as WORDS } from './chart.words.js';
import type { ChartMeasure } from './measure.js';
import type { Plot } from './plot.js';
import type { Series } from './series.js';

export interface PlotShown {
  readonly series: Series;
  readonly measure: ChartMeasure;
  readonly plot: Plot;
  readonly tools: RecordTools;
  /** Number of the point that is read out, and that the Tab key stops at. */
  readonly current: number;
  /** Another one is to be read out; `focus` when a key asked for it. */
  choose(index: number, focus: boolean): void;
}

/** More points than this are drawn small, or they would hide the line. */
const DENSE = 60;

/** A day in as few letters as it is told apart by: the year goes, or where months are marked, the day. */
function dayLabel(day: string, { plot, tools }: PlotShown): string {
  const long = tools.formatDay(day);
  const { dayTicks } = plot;
  const months = dayTicks.length > 1 && dayTicks.every((tick) => tick.day.endsWith('-01'));
  return months ? long.replace(/^1[.º]? /, '') : long.replace(/[ ,]+\d{4}$/, '');
}

function bandsView({ plot }: PlotShown) {
  const { left, right } = plot.field;
  return plot.bands.map(({ band, top, bottom, isLine }) =>
    isLine
      ? svg`<line class="threshold" x1=${left} x2=${right} y1=${top} y2=${top}></line>
          <text class="band-words" x=${left + 6} y=${top - 5}>${band.words}</text>`
      : svg`<rect class="band" x=${left} width=${right - left} y=${top} height=${Math.max(0, bottom - top)}></rect>
          <text class="band-words" x=${left + 6} y=${top + 15}>${band.words}</text>`,
  );
}

function axesView(shown: PlotShown) {
  const { plot } = shown;
  const { left, right, top, bottom } = plot.field;
  return svg`
    ${plot.gaps.map(
      ({ left: from, right: to }) =>
        svg`<rect class="gap" x=${from} width=${Math.max(0, to - from)} y=${top} height=${bottom - top}></rect>`,
    )}
    ${plot.valueTicks.map(
      ({ y, value }) =>
        svg`<line class="grid" x1=${left} x2=${right} y1=${y} y2=${y}></line>
          <text class="value-tick" x=${left - 8} y=${y + 4}>${value}</text>`,
    )}
    ${dayLabels(shown).map(
      ({ x, label, edge }) =>
        svg`<line class="tick" x1=${x} x2=${x} y1=${bottom} y2=${bottom + 6}></line>
          <text class="day-tick ${edge}" x=${x} y=${bottom + 22}>${label}</text>`,
    )}
    <line class="axis" x1=${left} x2=${right} y1=${bottom} y2=${bottom}></line>
  `;
}

/** Width of a label, by its letters: near enough to keep labels apart. */
const widthOf = (label: string) => label.length * 7.2;

interface DayLabel {
  readonly x: number;
  readonly label: string;
  /** A label at the edge begins or ends there, so that none is cut off. */
  readonly edge: '' | 'at-start' | 'at-end';
}

/** The labels there is room for. A tick whose label would touch the one before it stands without. */
function dayLabels(shown: PlotShown): DayLabel[] {
  let end = -Infinity;
  return shown.plot.dayTicks.map(({ x, day }) => {
    const label = dayLabel(day, shown);
    const half = widthOf(label) / 2;
    const edge = x + half > shown.plot.width ? 'at-end' : x < half ? 'at-start' : '';
    const start = edge === 'at-end' ? x - 2 * half : edge === 'at-start' ? x : x - half;
    if (start < end + 8) return { x, label: '', edge };
    end = start + 2 * half;
    return { x, label, edge };
  });
}

function markView({ point, x, y }: Plot['marks'][number], index: number, shown: PlotShown) {
  const { measure, tools, current, choose } = shown;
  const [half, wide] = shown.series.points.length > DENSE ? [2.5, 4] : [5, 7];
  return svg`<g
    class="mark ${point.total?.soFar || point.total?.atLeast ? 'part' : ''} ${index === current ? 'current' : ''}"
    role="img"
    tabindex=${index === current ? 0 : -1}
    aria-label=${pointSentence(point, measure, tools)}
    data-index=${index}
    @click=${() => choose(index, false)}
    @pointerenter=${() => choose(index, false)}
    @focus=${() => choose(index, false)}
  >
    <circle class="reach" cx=${x} cy=${y} r="14"></circle>
    <circle class="ring" cx=${x} cy=${y} r="10"></circle>
    ${
      point.bands.length > 0
        ? svg`<path class="dot" d="M${x},${y - wide}L${x + wide},${y}L${x},${y + wide}L${x - wide},${y}Z"></path>`
        : svg`<circle class="dot" cx=${x} cy=${y} r=${half}></circle>`
    }
  </g>`;
}

const STEPS: Readonly<Record<string, (current: number, count: number) => number>> = {
  ArrowRight: (current) => current + 1,
  ArrowUp: (current) => current + 1,
  ArrowLeft: (current) => current - 1,
  ArrowDown: (current) => current - 1,
  Home: () => 0,
  End: (_current, count) => count - 1,
};

/** The readings of one unit, drawn. The Tab key stops at it once; arrow keys go through the points. */
export function plotView(shown: PlotShown): TemplateResult {
  const { series, measure, plot, tools, current, choose } = shown;
  const { say } = tools;
  const count = series.points.length;
  const onKey = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (!step || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    choose(Math.min(count - 1, Math.max(0, step(current, count))), true);
  };
  const point = series.points[current];
  return html`
    <div
      class="plot ${count > DENSE ? 'dense' : ''}"
      part="plot"
      role="group"
      data-unit=${series.unit}
      aria-label=${say(WORDS['chart.keys'], { title: titleWithUnit(measure, series.unit, tools) })}
      @keydown=${onKey}
    >
      <svg viewBox="0 0 ${plot.width} ${plot.height}" width=${plot.width} height=${plot.height}>
        <g aria-hidden="true">
          ${axesView(shown)} ${bandsView(shown)} ${plot.lines.map((line) => svg`<path class="line" d=${line}></path>`)}
        </g>
        ${plot.marks.map((mark, index) => markView(mark, index, shown))}
      </svg>
    </div>
    ${point
      ? html`<p class="readout" part="readout" aria-hidden="true">${pointSentence(point, measure, tools)}</p>`
      : nothing}
  `;
}
