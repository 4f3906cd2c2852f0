// SPDX-License-Identifier: Apache-2.0
import type { Facts, ReorderRow, StockRow } from '@careplan-kit/emar';
import { type PropertyDeclarations, type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import { headingView } from '../about-me/view-tools.js';
import { CpkElement } from '../base/cpk-element.js';
import { focusFirst } from '../emar-round/focus-first.js';
import type { RoundPerson } from '../emar-round/round-person.js';
import { may } from '../host-context/permission.js';
import { FactOutbox } from '../medicine-desk/fact-outbox.js';
import { DESK_WORDS } from '../medicine-desk/medicine-desk.words.js';
import { medicineDeskStyles } from '../medicine-desk/medicine-desk.styles.js';
import { MedicineRules } from '../medicine-desk/medicine-rules.js';
import { MedicinePaper } from '../medicines-views/paper.js';
import { type MedicineKeeping, medicineKeepingPart } from '../parts/medicine-keeping-part.js';
import { recordViewStyles } from '../record-views/record-views.styles.js';
import { buttons } from '../styles/button.styles.js';
import { fields } from '../styles/field.styles.js';
import { tokens } from '../styles/tokens.styles.js';
import { medicineStockStyles } from './medicine-stock.styles.js';
import { MEDICINE_STOCK_WORDS as WORDS } from './medicine-stock.words.js';
import { type StockDoing, type StockForm, formFor, weigh } from './stock-desk.js';
import { stockFormView } from './stock-form.js';
import { type StockTools, keyOf, productOf } from './stock-tools.js';
import { reorderPaperView, reorderView, stockPaperStyles, stockView } from './stock-views.js';

/** The class of the record whose rights go for a person's medicines. */
const CLASS = 'Medication';

interface Shown {
  readonly of: readonly unknown[];
  readonly lib: MedicineKeeping;
  readonly facts: Facts;
  readonly rows: readonly StockRow[];
  readonly reorder: readonly ReorderRow[];
}

/**
 * What there is of each medicine, whose it is, how long it lasts and until when it may be used; counting it, booking in what
 * came and out what went; and the list of what to order, with the reason for each. What nobody has counted is said to be
 * unknown, never none.
 *
 * @summary Medicines in stock, and what to order.
 * @tag cpk-medicine-stock
 * @status experimental
 * @since 0.1.0
 *
 * @fires {CpkMedicineFactEvent} cpk-medicine-fact - A count or a movement: store it, with `waitUntil`.
 * @fires {CpkErrorEvent} cpk-error - The facts cannot be read.
 * @csspart title - The heading.
 * @csspart reorder - What to order.
 * @csspart owner - The medicines of one person, or of the house.
 * @csspart medicine - One medicine.
 * @csspart form - The box in which something is written down.
 * @cssproperty --cpk-colour-warning-surface - Background of what to order.
 * @cssproperty --cpk-colour-error - Words about what is short or past its date.
 */
export class CpkMedicineStock extends CpkElement {
  static override readonly tagSuffix = 'medicine-stock';
  static override styles = [tokens, buttons, fields, recordViewStyles, medicineDeskStyles, medicineStockStyles];
  static override properties: PropertyDeclarations = {
    facts: { attribute: false },
    people: { attribute: false },
    personId: { attribute: 'person-id' },
    now: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
  };

  /** What is known, as `parseFacts` of `@careplan-kit/emar` reads it: `stock`, `stockTransactions`, orders and records. */
  declare facts: unknown;
  /** Names of the people, in the order in which they are shown. */
  declare people: readonly RoundPerson[];
  /** Whose medicines are shown first; everybody's without it. */
  declare personId: string | null;
  /** The moment it is; the host's clock without it. */
  declare now: string | null;
  /** Level of the heading. */
  declare headingLevel: number;

  /**
   * Fetches the rules of stock, for a host whose workers may be without a network.
   *
   * @throws what the browser said, when they could not be fetched
   */
  static async prepare(): Promise<void> {
    await medicineKeepingPart.load();
  }

  #version = 0;
  readonly #outbox = new FactOutbox(this, () => {
    this.#version++;
    this.requestUpdate();
  });
  readonly #rules = new MedicineRules(this, medicineKeepingPart, (facts) => this.#outbox.settle(facts));
  readonly #paper = new MedicinePaper(this);
  #shown: Shown | null = null;
  #whose: string | null = null;
  #form: StockForm | null = null;
  #heard = '';
  #worker: string | null = null;

  constructor() {
    super();
    this.facts = null;
    this.people = [];
    this.personId = null;
    this.now = null;
    this.headingLevel = 2;
  }

  get #now(): string {
    return this.now || this.host.clock().toISOString();
  }

  override willUpdate(changed: PropertyValues<this>): void {
    const worker = this.host.worker?.id ?? null;
    if (changed.has('personId')) this.#whose = this.personId;
    // Who comes after has typed nothing yet.
    if (worker !== this.#worker || changed.has('personId')) this.#form = null;
    this.#worker = worker;
  }

  #maySee = (subjectOfCare: string | undefined) =>
    subjectOfCare === undefined || may(this.host, 'view', { subjectOfCare, class: CLASS });

  /** In the order in which the host names people; what is the house's comes last. */
  #rank = (personId: string | undefined): number => {
    const place = (this.people ?? []).findIndex(({ id }) => id === personId);
    return place < 0 ? Infinity : place;
  };

  #model(): Shown | null {
    const read = this.#rules.read(this.facts, this.#now);
    if (!read) return null;
    // By the minute: nothing of stock turns on seconds.
    const of = [read.facts, this.#version, this.#now.slice(0, 16), this.people, this.host];
    if (this.#shown?.of.every((one, index) => one === of[index])) return this.#shown;
    const { lib } = read;
    const facts = Object.freeze({ ...this.#outbox.over(read.facts), now: this.#now }) as Facts;
    const names = new Map(facts.medications.map(({ id, name }) => [id, name]));
    const nameOf = ({ medicationId }: StockRow) => names.get(medicationId) ?? medicationId;
    const inOrder = (one: StockRow, other: StockRow) =>
      this.#rank(one.personId) - this.#rank(other.personId) || nameOf(one).localeCompare(nameOf(other)) || 0;
    const seen = ({ personId }: StockRow) => this.#maySee(personId);
    const rows = lib.stockList(facts).filter(seen).sort(inOrder);
    this.#shown = { of, lib, facts, rows, reorder: lib.reorderList(facts, {}, rows) };
    return this.#shown;
  }

  #tools({ lib, facts }: Shown): StockTools {
    const { say, shownLanguage: lang, headingLevel: level, host } = this;
    return {
      ...{ ...lib.medicineTools(facts, host, { say, lang, level }), lib, facts },
      mayWrite: (subjectOfCare) =>
        host.worker !== null && (subjectOfCare === undefined || may(host, 'write', { subjectOfCare, class: CLASS })),
      ownerOf: (id) =>
        id === undefined
          ? say(WORDS['medicineStock.house'])
          : ((this.people ?? []).find((person) => person.id === id)?.name ?? id),
    };
  }

  /** Opens the browser's own dialogue with the list of what to order. False when nothing is on it. */
  async print(): Promise<boolean> {
    const shown = this.#model();
    if (!shown) return false;
    const list = shown.reorder.filter(({ row }) => this.#chosen(row));
    if (list.length === 0) return false;
    return this.#paper.print({
      title: this.say(WORDS['medicineStock.order']),
      lang: this.shownLanguage,
      direction: getComputedStyle(this).direction === 'rtl' ? 'rtl' : 'ltr',
      template: reorderPaperView(list, this.#now, this.#tools(shown)),
      styles: [stockPaperStyles],
    });
  }

  #chosen = ({ personId }: StockRow): boolean => this.#whose === null || this.#whose === '' || personId === this.#whose;

  override render(): TemplateResult {
    const { say, headingLevel: level } = this;
    return html`${headingView(say(WORDS['medicineStock.title']), { level, name: 'title', part: 'title' })}
      ${this.#outbox.view(say)} ${this.#body()}
      <p class="visually-hidden" role="status" aria-live="polite">${this.#heard}</p>`;
  }

  #body(): unknown {
    const shown = this.#model();
    if (!shown) return this.#rules.instead(this.facts, this.say);
    const { rows, reorder } = shown;
    if (rows.length === 0) return html`<p class="nobody">${this.say(WORDS['medicineStock.nothing'])}</p>`;
    const tools = this.#tools(shown);
    const chosen = rows.filter(this.#chosen);
    return html`${this.#whoseView(rows, tools)}
    ${reorderView(
      reorder.filter(({ row }) => this.#chosen(row)),
      tools,
      () => void this.print(),
    )}
    ${stockView(chosen, tools, {
      formOf: (row) => this.#formOf(row, tools),
      open: (row, doing) => this.#open(row, doing),
    })}`;
  }

  #whoseView(rows: readonly StockRow[], { say, ownerOf }: StockTools): TemplateResult | typeof nothing {
    const owners = [...new Set(rows.flatMap(({ personId }) => personId ?? []))];
    if (owners.length < 2 && !this.#whose) return nothing;
    const choose = (event: Event) => {
      this.#whose = (event.target as HTMLSelectElement).value || null;
      this.#form = null;
      this.requestUpdate();
    };
    return html`<p class="whose">
      <label class="label" for="whose">${say(WORDS['medicineStock.whose'])}</label>
      <select class="control" id="whose" @change=${choose}>
        <option value="" .selected=${!this.#whose}>${say(WORDS['medicineStock.everybody'])}</option>
        ${owners.map((id) => html`<option value=${id} .selected=${this.#whose === id}>${ownerOf(id)}</option>`)}
      </select>
    </p>`;
  }

  #open(row: StockRow, doing: StockDoing): void {
    this.#form = formFor(doing, keyOf(row));
    this.requestUpdate();
    void focusFirst(this, '#form-title');
  }

  #formOf(row: StockRow, tools: StockTools): TemplateResult | typeof nothing {
    const form = this.#form;
    if (form?.key !== keyOf(row) || !tools.mayWrite(row.personId)) return nothing;
    return stockFormView(row, form, tools, {
      type: (changes) => this.#type(changes),
      save: (anyway) => this.#save(row, tools, anyway),
      cancel: () => this.#close(row, `.${form.doing}`),
    });
  }

  #type(changes: Partial<StockForm>): void {
    if (!this.#form) return;
    const { toDecide } = this.#form;
    const recount = changes.number === '' && toDecide !== null;
    // Why it does not fit can be written while that is asked.
    const asked = changes.reason !== undefined && toDecide?.count ? { toDecide } : { toDecide: null };
    this.#form = { ...this.#form, ...changes, fault: null, ...asked };
    this.requestUpdate();
    if (recount) void focusFirst(this, '#number');
  }

  #fault(fault: NonNullable<StockForm['fault']>): void {
    this.#form = { ...this.#form!, fault };
    this.requestUpdate();
    void focusFirst(this, `#${fault}`);
  }

  #save(row: StockRow, tools: StockTools, anyway: boolean): void {
    const form = this.#form;
    const { worker } = this.host;
    if (!form || !worker) return;
    const weighed = weigh({ lib: tools.lib, facts: tools.facts, row, by: worker.id }, form);
    if (weighed.kind === 'fault') return this.#fault(weighed.fault);
    const { lacks, count, facts } = weighed;
    if (!anyway && (lacks.length > 0 || (count !== null && count.difference !== 0))) {
      this.#form = { ...form, toDecide: { lacks: count ? [] : lacks, count } };
      this.requestUpdate();
      return void focusFirst(this, '.decide');
    }
    void this.#outbox.send(facts);
    this.#heard = this.say(DESK_WORDS['medicineDesk.stored'], {
      what: `${productOf(row, tools).name}, ${this.say(WORDS[`medicineStock.do.${form.doing}`])}`,
    });
    this.#close(row, '.stock-now');
  }

  #close(row: StockRow, then: string): void {
    this.#form = null;
    this.requestUpdate();
    const place = `[data-row="${CSS.escape(keyOf(row))}"]`;
    void focusFirst(this, `${place} ${then}`);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cpk-medicine-stock': CpkMedicineStock;
  }
}
