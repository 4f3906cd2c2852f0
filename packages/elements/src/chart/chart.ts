// SPDX-License-Identifier: Apache-2.0
import { wallClock } from '@careplan-kit/model';
import type { CareRecord, RecordClass } from '@careplan-kit/model/reading';
import { type PropertyDeclarations, type PropertyValues, type TemplateResult, html } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { CpkElement } from '../base/cpk-element.js';
import { warnOnce } from '../base/warn-once.js';
import { todayOf } from '../host-context/host-context.js';
import { insteadView } from '../record-views/instead-view.js';
import { recordViewStyles } from '../record-views/record-views.styles.js';
import type { RecordTools } from '../record-views/record-tools.js';
import { Rights } from '../record-views/rights.js';
import { ShownRecord } from '../record-views/shown-record.js';
import { buttons } from '../styles/button.styles.js';
import { tokens } from '../styles/tokens.styles.js';
import { zoneOf } from '../record-views/zone.js';
import { chartPart } from './chart-part.js';
import { chartStyles } from './chart.styles.js';
import { CHART_WORDS as WORDS } from './chart.words.js';
import { type ChartPage, chartView } from './chart-view.js';
import {
  type ChartBand,
  type ChartMeasure,
  type ChartReading,
  MEASURES,
  type MeasureName,
  isMeasureName,
} from './measure.js';
import { READING_CLASSES, readingsOf } from './readings.js';
import { chartOf } from './series.js';
import { Width } from './width.js';

export { type ChartBand, type ChartMeasure, type ChartReading, MEASURES, type MeasureName };

/** Drawn with a table below, or the table alone. */
export const CHART_VIEWS = ['chart', 'table'] as const;
export type ChartViewName = (typeof CHART_VIEWS)[number];

/**
 * Readings of one person over time: weight, NEWS2, what was drunk in a day, blood glucose, or any other number. Units are
 * always there and never mixed on one axis, days without a reading are gaps that no line crosses, and everything drawn is
 * in a table too.
 *
 * @summary A trend of readings, with a table of the same facts.
 * @tag cpk-chart
 * @status experimental
 * @since 0.1.0
 *
 * @fires {CpkErrorEvent} cpk-error - The record, or an entry in it, cannot be read.
 * @csspart title - The heading.
 * @csspart fault - That entries cannot be read.
 * @csspart withheld - That readings are withheld.
 * @csspart series - The readings of one unit.
 * @csspart summary - The chart in words.
 * @csspart plot - The drawing.
 * @csspart readout - The point that is chosen, in words.
 * @csspart notes - Gaps and ranges in words.
 * @csspart table - The table.
 * @cssproperty --cpk-colour-brand - Colour of line and points.
 * @cssproperty --cpk-colour-warning-surface - Background of the host's ranges.
 */
export class CpkChart extends CpkElement {
  static override readonly tagSuffix = 'chart';
  static override styles = [tokens, buttons, recordViewStyles, chartStyles];
  static override properties: PropertyDeclarations = {
    record: { attribute: false },
    measure: {},
    readings: { attribute: false },
    view: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
  };

  /** The person's record. */
  declare record: CareRecord | null;
  /** What is drawn: `weight`, `news2`, `fluid`, `glucose`, or a measure of the host's own. */
  declare measure: MeasureName | ChartMeasure | null;
  /** Readings from the host's own store, in place of those on the record. They are this person's: give both together. */
  declare readings: readonly ChartReading[] | null;
  /** `chart`, or `table` for the table alone, for which nothing is fetched. */
  declare view: ChartViewName;
  /** Level of the heading. */
  declare headingLevel: number;

  readonly #shown = new ShownRecord(
    this,
    READING_CLASSES as readonly unknown[] as readonly RecordClass[],
    (person, detail) => this.audit(person, detail),
  );
  readonly #width = new Width(this, 640);
  #failed = false;
  #tableOpen = false;
  /** By unit: the point that is read out. */
  #chosen = new Map<string, number>();

  constructor() {
    super();
    this.record = null;
    this.measure = null;
    this.readings = null;
    this.view = 'chart';
    this.headingLevel = 2;
  }

  override willUpdate(changed: PropertyValues<this>): void {
    const otherPerson = changed.has('record') && this.#shown.take(this.record);
    if (otherPerson || changed.has('measure')) {
      this.#chosen = new Map();
      this.#tableOpen = false;
    }
  }

  get #tools(): RecordTools {
    const { say, formatDay, formatMoment, formatTime, host, headingLevel: level, shownLanguage: lang } = this;
    const dayOf = (moment: Date) => todayOf({ ...host, clock: () => moment });
    return { say, formatDay, formatMoment, formatTime, level, lang, today: todayOf(host), dayOf };
  }

  get #measure(): ChartMeasure | null {
    const { measure } = this;
    if (typeof measure === 'object') return measure;
    if (isMeasureName(measure)) return MEASURES[measure];
    warnOnce(`The chart element knows no measure "${String(measure)}". Known: ${Object.keys(MEASURES).join(', ')}.`);
    return null;
  }

  override render(): TemplateResult {
    this.#shown.begin();
    const { record } = this.#shown;
    if (!record && (this.#shown.unusable || !this.readings)) return insteadView(this.#shown.unusable, this.say);
    const measure = this.#measure;
    if (!measure) return html`<p class="unusable">${this.say(WORDS['chart.noMeasure'])}</p>`;
    const tools = this.#tools;
    const found =
      this.readings || !record
        ? { readings: this.readings ?? [], shown: [], withheld: false, unreadable: 0 }
        : readingsOf(new Rights(this.host, record), measure, this.say);
    this.#shown.shows(found.shown);
    const clock = { wall: wallClock(zoneOf(this.host)), today: tools.today };
    const chart = chartOf(found.readings, measure, clock);
    const drawn = chartView(chart, {
      ...this.#page(measure, tools),
      ...found,
      ...this.#drawing(chart.series.length > 0),
    });
    return html`${keyed(record?.subjectOfCare.id, drawn)}`;
  }

  #page(measure: ChartMeasure, tools: RecordTools): Omit<ChartPage, 'withheld' | 'unreadable' | 'axis' | 'drawing'> {
    return {
      measure,
      tools,
      width: this.#width.pixels,
      tableOpen: this.#tableOpen,
      toggleTable: () => {
        this.#tableOpen = !this.#tableOpen;
        this.requestUpdate();
      },
      tryAgain: () => void this.#fetch(),
      current: (unit, count) => Math.min(this.#chosen.get(unit) ?? count - 1, count - 1),
      choose: (unit, index, focus) => this.#choose(unit, index, focus),
    };
  }

  #drawing(hasPoints: boolean): Pick<ChartPage, 'axis' | 'drawing'> {
    if (this.view === 'table' || !hasPoints) return { axis: null, drawing: 'not-wanted' };
    const { here } = chartPart;
    if (here) return { axis: here.axisOf, drawing: 'wanted' };
    if (this.#failed) return { axis: null, drawing: 'failed' };
    void this.#fetch();
    return { axis: null, drawing: 'coming' };
  }

  async #fetch(): Promise<void> {
    this.#failed = !(await chartPart.isHereSoon());
    this.requestUpdate();
  }

  #choose(unit: string, index: number, focus: boolean): void {
    if (this.#chosen.get(unit) !== index) {
      this.#chosen.set(unit, index);
      this.requestUpdate();
    }
    if (!focus) return;
    void this.updateComplete.then(() => {
      const plots = [...this.renderRoot.querySelectorAll<HTMLElement>('.plot')];
      const plot = plots.find(({ dataset }) => dataset['unit'] === unit);
      plot?.querySelector<SVGElement>(`[data-index="${index}"]`)?.focus();
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cpk-chart': CpkChart;
  }
}
