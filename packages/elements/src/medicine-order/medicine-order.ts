// SPDX-License-Identifier: Apache-2.0
import type { Facts, Medication, Order } from '@careplan-kit/emar';
import { type PropertyDeclarations, type PropertyValues, type TemplateResult, html } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { headingView } from '../about-me/view-tools.js';
import { CpkElement } from '../base/cpk-element.js';
import { clockOf } from '../emar-round/clock-words.js';
import { emarRoundStyles } from '../emar-round/emar-round.styles.js';
import { focusFirst } from '../emar-round/focus-first.js';
import { alarmsView } from '../emar-round/person-top.js';
import type { RoundPerson, Witness } from '../emar-round/round-person.js';
import type { MedicineFact } from '../events/medicine-event.js';
import { may } from '../host-context/permission.js';
import { FactOutbox } from '../medicine-desk/fact-outbox.js';
import { MedicineRules } from '../medicine-desk/medicine-rules.js';
import { type Medicines, medicinesPart } from '../parts/medicines-part.js';
import { type Ordering, orderingPart } from '../parts/ordering-part.js';
import { recordViewStyles } from '../record-views/record-views.styles.js';
import { buttons } from '../styles/button.styles.js';
import { fields } from '../styles/field.styles.js';
import { tokens } from '../styles/tokens.styles.js';
import { blankEntry, entryOf } from './entry-of.js';
import { listView } from './list-view.js';
import { medicineOrderStyles } from './medicine-order.styles.js';
import { MEDICINE_ORDER_WORDS as WORDS } from './medicine-order.words.js';
import { type MedicineLookUp, MedicineSearch } from './medicine-search.js';
import { OrderDesk, type Panel, type Writing } from './order-desk.js';
import {
  type StepScene,
  daysSaid,
  keepWriting,
  plannedOrder,
  productOf,
  takeStep,
  withProduct,
} from './order-steps.js';
import type { OrderTools } from './order-tools.js';
import { orderView } from './order-view.js';
import { type CheckerRequest, askChecker, checkRead } from './second-check.js';
import { type WriteTools, writeView } from './write-view.js';

export type { CheckerRequest, MedicineLookUp };

const RULES = {
  get here() {
    const [medicines, ordering] = [medicinesPart.here, orderingPart.here];
    return medicines && ordering ? { parseFacts: medicines.parseFacts, medicines, ordering } : null;
  },
  load: () => Promise.all([medicinesPart.load(), orderingPart.load()]),
};

const RULES_WORDS = {
  nothing: WORDS['order.nobody'],
  coming: WORDS['order.coming'],
  notFetched: WORDS['order.notFetched'],
  again: WORDS['order.again'],
  unusable: WORDS['order.faulty'],
};

/** The class of the record whose rights go for a person's medicines. */
const CLASS = 'Medication';

/**
 * A person's medicine orders: written out by one worker with what they say of the next seven days before it is kept, read
 * by another who proves who they are, changed by a new version, stopped, or stopped for now. Nothing is overwritten, and
 * it keeps no record: facts come in, new facts go out as events.
 *
 * @summary A person's medicine orders: write, check, change, stop.
 * @tag cpk-medicine-order
 * @status experimental
 * @since 0.1.0
 *
 * @fires {CpkMedicineFactEvent} cpk-medicine-fact - New versions of orders, and new products: store them, with `waitUntil`.
 * @fires {CpkErrorEvent} cpk-error - The facts cannot be read.
 * @csspart title - The heading.
 * @csspart alarms - Allergies and swallowing.
 * @csspart group - One group of the list.
 * @csspart order - One order.
 * @csspart panel - What one step asks for.
 * @csspart writing - Where an order is written out.
 * @csspart entry - One part of the boxes.
 * @csspart preview - What an order that is being written says.
 * @csspart days - The doses of seven days.
 * @csspart reasons - What speaks against it.
 * @cssproperty --cpk-colour-error - Border of allergies.
 * @cssproperty --cpk-colour-warning-surface - Background of what speaks against an order, and of what is missing.
 */
export class CpkMedicineOrder extends CpkElement {
  static override readonly tagSuffix = 'medicine-order';
  static override styles = [tokens, buttons, fields, recordViewStyles, emarRoundStyles, medicineOrderStyles];
  static override properties: PropertyDeclarations = {
    facts: { attribute: false },
    person: { attribute: false },
    orderId: { attribute: 'order-id' },
    now: {},
    findMedicines: { attribute: false },
    proveChecker: { attribute: false },
    headingLevel: { type: Number, attribute: 'heading-level' },
  };

  /** What is known, as `parseFacts` of `@careplan-kit/emar` reads it: of this person, or of several. */
  declare facts: unknown;
  /** Whose orders: id as in the facts, and name. */
  declare person: RoundPerson | null;
  /** The order that is open; the list without it. */
  declare orderId: string | null;
  /** The moment it is; the host's clock without it. */
  declare now: string | null;
  /** Looks medicines up. Without it, the `search` of your context does, by code and name alone. */
  declare findMedicines: MedicineLookUp | null;
  /** Has the second worker prove who they are; null when they did not. */
  declare proveChecker: ((request: CheckerRequest) => Promise<Witness | null>) | null;
  /** Level of the heading. */
  declare headingLevel: number;

  /**
   * Fetches the rules of the medicines record, for a host whose workers may be without a network.
   *
   * @throws what the browser said, when they could not be fetched
   */
  static async prepare(): Promise<void> {
    await RULES.load();
  }

  readonly #desk = new OrderDesk(() => this.requestUpdate());
  readonly #outbox = new FactOutbox(this, () => this.requestUpdate());
  readonly #rules = new MedicineRules(this, RULES, (facts) => this.#outbox.settle(facts), RULES_WORDS);
  readonly #search = new MedicineSearch(() => this.requestUpdate());
  #known: Facts | null = null;
  #whose: string | null = null;
  #told: string | null = null;
  #heard = '';

  constructor() {
    super();
    this.facts = null;
    this.person = null;
    this.orderId = null;
    this.now = null;
    this.findMedicines = null;
    this.proveChecker = null;
    this.headingLevel = 2;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#search.forget();
  }

  get #now(): string {
    return this.now || this.host.clock().toISOString();
  }

  get #worker(): string | null {
    return this.host.worker?.id ?? null;
  }

  override willUpdate(changed: PropertyValues<this>): void {
    const whose = `${this.#worker} ${this.person?.id}`;
    // What one worker has typed is not the next one's to keep.
    if (whose === this.#whose && !changed.has('orderId')) return;
    this.#whose = whose;
    this.#search.forget();
    this.#desk.open(this.orderId);
  }

  override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const { person } = this;
    const shown = this.#known && person && this.#rights('view', person.id) ? `${this.#worker} ${person.id}` : null;
    if (shown !== null && shown !== this.#told)
      this.audit(person!.id, { type: 'view', class: CLASS, recordUid: null, versionNumber: null });
    this.#told = shown;
  }

  #rights(action: 'view' | 'write', subjectOfCare: string): boolean {
    return may(this.host, action, { subjectOfCare, class: CLASS });
  }

  override render(): TemplateResult {
    const { say, headingLevel: level } = this;
    return html`${headingView(say(WORDS['order.title']), { level, name: 'title', part: 'title' })} ${this.#body()}
      <p class="visually-hidden" role="status" aria-live="polite">${this.#heard}</p>`;
  }

  #body(): unknown {
    const { say, person } = this;
    if (!this.facts || !person) return html`<p class="nobody">${say(WORDS['order.nobody'])}</p>`;
    if (!this.#rights('view', person.id)) return html`<p class="fault">${say(WORDS['order.withheld'])}</p>`;
    const read = this.#rules.read(this.facts, this.#now);
    this.#known = read && (Object.freeze({ ...this.#outbox.over(read.facts), now: this.#now }) as Facts);
    if (!read || !this.#known) return this.#rules.instead(this.facts, say);
    const facts = this.#known;
    const { medicines: lib, ordering } = read.lib;
    const none = { due: [], later: [], settled: [], handedOver: [], gaps: [], whenRequired: [], effects: [] };
    const on = { ...none, unfinished: [], problems: [], person, facts: lib.findPerson(facts, person.id) };
    const top = { say, formatDay: this.formatDay, photoOf: () => '' };
    return html`<p class="meta"><bdi class="full-name">${person.name}</bdi></p>
      ${alarmsView(on, top)} ${this.#outbox.view(say)} ${this.#pageView(this.#tools(lib, ordering, facts), person.id)}`;
  }

  #pageView(tools: OrderTools, personId: string): unknown {
    const { writing, order: open } = this.#desk;
    if (writing && tools.mayWrite) return keyed(writing.orderId, writeView(writing, this.#writeTools(writing, tools)));
    const order = tools.lib.findOrder(tools.facts, open ?? undefined);
    if (order && (order.personId ?? tools.facts.person?.id) === personId)
      return keyed(order.id, orderView(order, tools));
    return listView(personId, tools);
  }

  #tools(lib: Medicines, ordering: Ordering, facts: Facts): OrderTools {
    const { say, formatDay, formatMoment, headingLevel: level } = this;
    const { worker } = this.host;
    return {
      ...{ say, formatDay, formatMoment, level, lib, ordering, facts },
      desk: this.#desk,
      mayWrite: this.#worker !== null && this.#rights('write', this.person!.id),
      canProve: typeof this.proveChecker === 'function',
      clock: clockOf(lib, facts, formatMoment),
      nameOf: (id) =>
        lib.findStaff(facts, id)?.name ?? (worker && worker.id === id ? worker.name : undefined) ?? id ?? '',
      open: (id) => this.#open(id),
      startWriting: (kind, order) => this.#startWriting(kind, order, lib, facts),
      take: (panel, order) => this.#take(panel, order, ordering),
      prove: (order) => void this.#prove(order, ordering),
    };
  }

  #writeTools(writing: Writing, tools: OrderTools): WriteTools {
    const { say } = this;
    const { entry, faults } = writing;
    const facts = withProduct(tools.facts, productOf(writing));
    const order = plannedOrder(writing, this.#scene(tools.ordering, facts));
    return {
      ...{ ...tools, facts },
      planned: order && { order, review: tools.ordering.reviewOrder(facts, order) },
      boxes: {
        ...{ say, entry, faults },
        write: (key, text) => {
          const { entry: now, faults: before } = this.#desk.writing!;
          const left = Object.fromEntries(Object.entries(before).filter(([name]) => name !== key));
          this.#desk.enter({ entry: { ...now, [key]: text }, faults: left });
        },
      },
      medicines: {
        ...{ say, search: this.#search },
        type: (text) => this.#search.type(text, tools.lib, tools.facts, this.findMedicines, this.host),
        choose: (medicine, isOwn = false) => this.#choose(medicine, isOwn),
      },
      save: () => this.#save(tools.ordering),
      leave: () => this.#open(writing.kind === 'new' ? null : writing.orderId),
    };
  }

  #scene(ordering: Ordering, facts: Facts): StepScene {
    return { ordering, facts, personId: this.person!.id, by: this.#worker ?? '' };
  }

  /** What is known now, with the moment it is now. */
  #sceneNow(ordering: Ordering): StepScene {
    return this.#scene(ordering, Object.freeze({ ...this.#known!, now: this.#now }) as Facts);
  }

  #open(id: string | null): void {
    const before = this.#desk.writing?.orderId ?? this.#desk.order;
    this.#search.forget();
    this.#desk.open(id);
    const line = before === null ? '.new-order' : `.line[data-order="${CSS.escape(before)}"], .new-order`;
    void focusFirst(this, id === null ? line : '.order-name');
  }

  #startWriting(kind: Writing['kind'], order: Order | null, lib: Medicines, facts: Facts): void {
    const today = lib.zoneOf(facts.timezone).local(Date.parse(facts.now)).date;
    const before = order ? { ...blankEntry(today), ...entryOf(order) } : blankEntry(today);
    const medicine = order ? (lib.findMedication(facts, order.medicationId) ?? null) : null;
    this.#search.forget();
    this.#desk.write({
      ...{
        kind,
        orderId: order?.id ?? crypto.randomUUID(),
        newId: crypto.randomUUID(),
        before,
        entry: before,
        medicine,
        isOwn: false,
      },
      ...{ reason: '', saidBy: '', faults: {}, fault: null },
    });
    void focusFirst(this, '.write-title');
  }

  #choose(medicine: Medication | null, isOwn: boolean): void {
    const { writing } = this.#desk;
    if (!writing) return;
    const isAnother = writing.medicine?.id !== medicine?.id;
    const typed = writing.entry['unit'] ?? '';
    // The unit of the medicine before is not this one's; one that somebody typed stays.
    const isOfBefore = typed === '' || typed === (writing.medicine?.unit ?? '');
    const unit = isOfBefore ? (medicine?.unit ?? '') : typed;
    this.#desk.enter({ medicine, isOwn, entry: { ...writing.entry, unit } });
    if (!isAnother) return;
    if (!medicine) this.#search.forget();
    void focusFirst(this, medicine ? '.medicine-chosen' : '#medicine');
  }

  #save(ordering: Ordering): void {
    const { writing } = this.#desk;
    if (!writing || this.#worker === null) return;
    const kept = keepWriting(writing, this.#sceneNow(ordering));
    if ('fault' in kept) {
      this.#desk.enter(kept);
      return void focusFirst(this, '.has-error input, #medicine, .fault');
    }
    const { fact } = kept.facts.find((one) => one.kind === 'order')! as { fact: Order };
    this.#send(kept.facts, 'order.heard.kept', fact.id);
  }

  #take(panel: Panel, order: Order, ordering: Ordering): void {
    if (panel === 'check' || this.#worker === null) return;
    const { unread } = daysSaid(this.#desk.said);
    if (unread.length > 0) {
      this.#desk.mark(unread);
      return void focusFirst(this, '.panel .has-error input');
    }
    const { accepted, errors, orders } = takeStep(panel, order, this.#desk.said, this.#sceneNow(ordering));
    if (!accepted) return this.#desk.refuse(errors);
    const words = panel === 'stop' ? 'order.heard.stopped' : 'order.heard.done';
    this.#send(
      orders.map((fact) => ({ kind: 'order', fact })),
      words,
      panel === 'withdraw' ? null : order.id,
    );
  }

  async #prove(order: Order, ordering: Ordering): Promise<void> {
    const { facts, personId } = this.#sceneNow(ordering);
    const tools = this.#tools(medicinesPart.here!, ordering, facts);
    const whose = this.#whose;
    const checker = await askChecker(order, personId, tools, this.proveChecker);
    // Something else is open by now: this proof was not for it.
    if (this.#whose !== whose || this.#desk.order !== order.id || this.#desk.panel !== 'check') return;
    const { accepted, errors, orders } = checkRead(order, checker, this.#desk.said, this.#sceneNow(ordering));
    if (!accepted) return this.#desk.refuse(errors);
    this.#send(
      orders.map((fact) => ({ kind: 'order', fact })),
      'order.heard.live',
      order.id,
    );
  }

  /** Hands new facts over, says so aloud, and shows what became of the order. */
  #send(facts: readonly MedicineFact[], words: keyof typeof WORDS, orderId: string | null): void {
    void this.#outbox.send(facts);
    this.#heard = this.say(WORDS[words]);
    this.#open(orderId);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cpk-medicine-order': CpkMedicineOrder;
  }
}
