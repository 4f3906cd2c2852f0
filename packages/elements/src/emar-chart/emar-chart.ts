// SPDX-License-Identifier: Apache-2.0
import { type Facts, zoneOf } from '@careplan-kit/emar';
import { type PropertyDeclarations, type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import { headingView } from '../about-me/view-tools.js';
import { CpkElement } from '../base/cpk-element.js';
import { Width } from '../chart/width.js';
import { inIdleTime } from '../medicine-desk/in-idle-time.js';
import { MedicineFacts, type MedicineFactsInput } from '../medicines-views/medicine-facts.js';
import { type MedicinePerson, topView } from '../medicines-views/medicine-top.js';
import { medicineTools } from '../medicines-views/medicine-tools.js';
import type { MedicineTools } from '../medicines-views/medicine-words.js';
import { MEDICINES_WORDS } from '../medicines-views/medicines.words.js';
import { medicinesStyles } from '../medicines-views/medicines.styles.js';
import { MedicinePaper } from '../medicines-views/paper.js';
import { recordViewStyles } from '../record-views/record-views.styles.js';
import { buttons } from '../styles/button.styles.js';
import { tokens } from '../styles/tokens.styles.js';
import { keyView, othersView, problemsView } from './beside-views.js';
import { type Chart, type ChartMedicine, type ChartRow, chartOf } from './chart-cells.js';
import { withCodes } from './chart-codes.js';
import { dayPlus, isDay, shownDays } from './chart-days.js';
import { chartPaperStyles } from './chart-paper.styles.js';
import { chartPaperView } from './chart-paper.js';
import { detailsView } from './details-view.js';
import { emarChartStyles } from './emar-chart.styles.js';
import { EMAR_CHART_WORDS as WORDS } from './emar-chart.words.js';
import { type GridPlace, placeAfter } from './grid-keys.js';
import { gridView } from './grid-view.js';

export type { MedicineFactsInput, MedicinePerson };

/** The most days that one page of paper holds. */
const MOST_DAYS = 35;
const CYCLE = 28;

/**
 * The medicines chart of one person for people used to paper: medicines and their times in rows, days in columns. Each box
 * has the code the printed chart has, and opens who, when and what. A gap cannot be taken for anything else.
 *
 * @summary The 28 day medicines chart.
 * @tag cpk-emar-chart
 * @status experimental
 * @since 0.1.0
 *
 * @fires {CpkErrorEvent} cpk-error - The facts cannot be read.
 * @csspart title - The heading.
 * @csspart top - Allergies and swallowing.
 * @csspart bar - Which days are shown.
 * @csspart grid - The boxes.
 * @csspart details - The panel for one box.
 * @csspart others - When-required doses and others without a box.
 * @csspart problems - Medicines without boxes, and why.
 * @csspart key - What the marks stand for.
 * @cssproperty --cpk-colour-error - Border of gaps.
 * @cssproperty --cpk-colour-error-surface - Background of gaps.
 */
export class CpkEmarChart extends CpkElement {
  static override readonly tagSuffix = 'emar-chart';
  static override styles = [tokens, buttons, recordViewStyles, medicinesStyles, emarChartStyles];
  static override properties: PropertyDeclarations = {
    facts: { attribute: false },
    person: { attribute: false },
    personId: { attribute: 'person-id' },
    day: {},
    from: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
  };

  /** What is known of the medicines, as `parseFacts` of the emar package reads it. Give a new object for what is new. */
  declare facts: MedicineFactsInput | null;
  /** Name, birth and how they swallow, for the head of screen and paper. */
  declare person: MedicinePerson | null;
  /** Whose chart, where the facts are those of several people. */
  declare personId: string | null;
  /** A day, `YYYY-MM-DD`; the days with it are shown. Today without it. It follows when the worker goes on. */
  declare day: string | null;
  /** First day of a cycle, `YYYY-MM-DD`; without it the cycle of the facts, else the 28 days up to today. */
  declare from: string | null;
  /** Level of the heading. */
  declare headingLevel: number;

  /**
   * Draws a made-up chart off the page while the browser has nothing else to do, so that the first real one opens sooner:
   * for a host whose page has settled before anybody asks for a chart.
   *
   * @returns when what it takes has been fetched, or could not be
   */
  static async prepare(): Promise<void> {
    if (CpkEmarChart.#wasOpened) return;
    const made = await import('../parts/made-up-chart.js').catch(() => null);
    if (made) inIdleTime(made.openMadeUpChart(CpkEmarChart.elementStyles), () => !CpkEmarChart.#wasOpened);
  }
  static #wasOpened = false;

  readonly #facts = new MedicineFacts(this);
  readonly #width = new Width(this, 1200);
  readonly #paper = new MedicinePaper(this);
  #place: GridPlace = { row: 0, day: 0 };
  #open: GridPlace | null = null;
  #acted = false;

  constructor() {
    super();
    this.facts = null;
    this.person = null;
    this.personId = null;
    this.day = null;
    this.from = null;
    this.headingLevel = 2;
  }

  /** Opens the browser's own dialogue with the whole cycle on A4, landscape. False when there is nothing to print. */
  async print(): Promise<boolean> {
    const { facts } = this.#facts;
    if (!facts) return false;
    const tools = this.#tools(facts);
    const { cycle } = this.#days(facts);
    const shown = { facts: withCodes(facts), days: cycle, today: this.#today(facts), tools, onPaper: true };
    const chart = chartOf(shown.facts, cycle);
    return this.#paper.print({
      title: this.say(WORDS['emarChart.title']),
      lang: this.shownLanguage,
      direction: getComputedStyle(this).direction === 'rtl' ? 'rtl' : 'ltr',
      template: chartPaperView({ ...shown, chart }, this.person ?? null, this.host.clock().toISOString()),
      styles: [chartPaperStyles],
    });
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('facts') && !changed.has('personId')) return;
    CpkEmarChart.#wasOpened = true;
    const before = this.#facts.facts?.person?.id;
    this.#facts.take(this.facts, this.personId);
    const after = this.#facts.facts?.person?.id;
    if (before === after) return;
    // What was opened for one person is closed for the next, and what goes to paper stops.
    this.#open = null;
    this.#paper.stop();
    this.#acted = false;
    if (before !== undefined && !changed.has('day')) this.day = null;
  }

  #tools(facts: Facts): MedicineTools {
    return medicineTools(facts, this.host, { say: this.say, lang: this.shownLanguage, level: this.headingLevel });
  }

  #today = (facts: Facts) => zoneOf(facts.timezone).local(Date.parse(facts.now)).date;

  #days(facts: Facts) {
    const today = this.#today(facts);
    const { startDate, lengthDays = CYCLE } = facts.chartCycle ?? {};
    const length = Math.min(lengthDays, MOST_DAYS);
    const base = isDay(this.from) ? this.from : (startDate ?? dayPlus(today, 1 - length));
    const { pixels } = this.#width;
    const columns = pixels >= 980 ? length : pixels >= 560 ? 7 : 1;
    return { ...shownDays(isDay(this.day) ? this.day : today, base, length, columns), today, columns };
  }

  override render(): TemplateResult {
    const { facts, unusable } = this.#facts;
    if (unusable) return html`<p class="unusable" role="alert">${this.say(MEDICINES_WORDS['medicines.unusable'])}</p>`;
    if (!facts) return html`<p class="nobody">${this.say(MEDICINES_WORDS['medicines.nobody'])}</p>`;
    const tools = this.#tools(facts);
    const { say, formatDay, level } = { ...tools };
    const { days, today, columns } = this.#days(facts);
    const coded = withCodes(facts);
    const chart = chartOf(coded, days);
    const [first, last] = [days[0]!, days.at(-1)!];
    const span =
      first === last ? formatDay(first) : say(WORDS['emarChart.span'], { from: formatDay(first), to: formatDay(last) });
    const title = this.person?.name
      ? say(WORDS['emarChart.titleOf'], { name: this.person.name })
      : say(WORDS['emarChart.title']);
    return html`
      <div class="head">
        ${headingView(title, { level, name: 'title', part: 'title', id: 'title' })}
        <button type="button" class="button secondary print" @click=${this.#print}>
          ${say(MEDICINES_WORDS['medicines.print'])}
        </button>
      </div>
      ${topView(facts, this.person ?? null, tools)}
      <div class="bar" part="bar">
        ${this.#mover(say(WORDS['emarChart.earlier']), dayPlus(first, -1), 'earlier')}
        <p class="span">${span}</p>
        ${this.#mover(say(WORDS['emarChart.later']), dayPlus(last, 1), 'later')}
        ${days.includes(today) ? nothing : this.#mover(say(WORDS['emarChart.today']), null, 'to-today')}
      </div>
      <p class="visually-hidden" role="status">${this.#acted ? span : nothing}</p>
      ${chart.medicines.length === 0
        ? html`<p class="nobody">${say(WORDS['emarChart.none'])}</p>`
        : html`<div class="wide ${columns === 1 ? 'one-day' : ''}" @click=${this.#onClick} @keydown=${this.#onKey}>
            ${gridView({ facts: coded, chart, days, today, tools, onPaper: false })}
          </div>`}
      ${problemsView(facts, chart, tools)} ${othersView(facts, chart, tools)} ${keyView(coded, chart, tools, false)}
      <dialog part="details" aria-labelledby="details-title" @close=${this.#onClose}>
        ${this.#openDetails(coded, chart, days, tools)}
      </dialog>
    `;
  }

  #openDetails(facts: Facts, chart: Chart, days: readonly string[], tools: MedicineTools) {
    const at = this.#open && rowAt(chart, this.#open.row);
    const day = this.#open && days[this.#open.day];
    if (!at || !day) return nothing;
    const cell = at.row.cells[this.#open!.day] ?? [];
    return detailsView({ facts, medicine: at.medicine, cell, day, time: at.row.time, tools }, () =>
      this.#dialog?.close(),
    );
  }

  get #dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog');
  }

  #cell({ row, day }: GridPlace): HTMLElement | null {
    const table = this.renderRoot.querySelector<HTMLTableElement>('table.grid');
    return table?.querySelectorAll('tbody tr')[row]?.querySelectorAll('td')[day] ?? null;
  }

  override updated(): void {
    // One stop for the whole grid; written here, so that moving does not draw every box anew.
    for (const stale of this.renderRoot.querySelectorAll<HTMLElement>('td[tabindex="0"]')) stale.tabIndex = -1;
    const cell = this.#cell(this.#place) ?? this.#cell((this.#place = { row: 0, day: 0 }));
    if (cell) cell.tabIndex = 0;
    const dialog = this.#dialog;
    if (this.#open && dialog && !dialog.open) dialog.showModal();
    if (!this.#open && dialog?.open) dialog.close();
  }

  #mover(words: string, day: string | null, name: string): TemplateResult {
    return html`<button type="button" class="button secondary ${name}" @click=${() => this.#go(day)}>${words}</button>`;
  }

  #go(day: string | null): void {
    this.#acted = true;
    this.day = day;
    void this.updateComplete.then(() => {
      if (!this.shadowRoot?.activeElement) this.renderRoot.querySelector<HTMLElement>('.earlier')?.focus();
    });
  }

  readonly #print = (): void => void this.print();

  #placeOf(target: EventTarget | null): GridPlace | null {
    const cell = target instanceof Element ? target.closest('td') : null;
    const row = cell?.parentElement;
    if (!cell || !row) return null;
    const rows = [...this.renderRoot.querySelectorAll('table.grid tbody tr')];
    return { row: rows.indexOf(row), day: [...row.querySelectorAll('td')].indexOf(cell) };
  }

  #goTo(place: GridPlace): void {
    const before = this.#cell(this.#place);
    if (before) before.tabIndex = -1;
    this.#place = place;
    const cell = this.#cell(place);
    if (!cell) return;
    cell.tabIndex = 0;
    cell.focus();
  }

  readonly #onClick = (event: Event): void => {
    const place = this.#placeOf(event.target);
    if (place) this.#show(place);
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    const from = this.#placeOf(event.target);
    if (!from || event.altKey || event.shiftKey) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      this.#show(from);
      return;
    }
    const rows = this.renderRoot.querySelectorAll('table.grid tbody tr');
    const days = rows[0]?.querySelectorAll('td').length ?? 0;
    const to = placeAfter(event, from, rows.length, days, getComputedStyle(this).direction === 'rtl');
    if (!to) return;
    event.preventDefault();
    this.#goTo(to);
  };

  #show(place: GridPlace): void {
    this.#goTo(place);
    this.#open = place;
    this.requestUpdate();
  }

  readonly #onClose = (): void => {
    this.#open = null;
    this.requestUpdate();
    this.#cell(this.#place)?.focus();
  };
}

function rowAt(
  { medicines }: Chart,
  index: number,
): { readonly medicine: ChartMedicine; readonly row: ChartRow } | null {
  let left = index;
  for (const medicine of medicines) {
    const row = medicine.rows[left];
    if (row) return { medicine, row };
    left -= medicine.rows.length;
  }
  return null;
}

declare global {
  interface HTMLElementTagNameMap {
    'cpk-emar-chart': CpkEmarChart;
  }
}
