// SPDX-License-Identifier: Apache-2.0
import type { CdEntry, Facts } from '@careplan-kit/emar';
import { type PropertyDeclarations, type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { headingView } from '../about-me/view-tools.js';
import { CpkElement } from '../base/cpk-element.js';
import { focusFirst } from '../emar-round/focus-first.js';
import type { RoundPerson } from '../emar-round/round-person.js';
import { may } from '../host-context/permission.js';
import { FactOutbox } from '../medicine-desk/fact-outbox.js';
import { DESK_WORDS } from '../medicine-desk/medicine-desk.words.js';
import { medicineDeskStyles } from '../medicine-desk/medicine-desk.styles.js';
import { MedicineRules } from '../medicine-desk/medicine-rules.js';
import { type ProveSecondPerson, SecondPerson } from '../medicine-desk/second-person.js';
import { numberIn } from '../medicine-desk/short-box.js';
import { MedicinePaper } from '../medicines-views/paper.js';
import { type MedicineKeeping, medicineKeepingPart } from '../parts/medicine-keeping-part.js';
import { recordViewStyles } from '../record-views/record-views.styles.js';
import { buttons } from '../styles/button.styles.js';
import { fields } from '../styles/field.styles.js';
import { tokens } from '../styles/tokens.styles.js';
import { cdRegisterStyles } from './cd-register.styles.js';
import { CD_REGISTER_WORDS as WORDS, CD_TYPES } from './cd-register.words.js';
import { LaterSignature, type LaterSigning } from './later-signature.js';
import { type RegisterDoing, type RegisterForm, formFor, weigh } from './register-desk.js';
import { registerFormView } from './register-form.js';
import { type RegisterModel, type RegisterTools, keyOf, registerModels, unitsOf } from './register-model.js';
import { pageView, pagesView } from './register-page.js';
import { registerPaperStyles, registerPaperView } from './register-paper.js';

/** The class of the record whose rights go for a person's medicines. */
const CLASS = 'Medication';

/**
 * The register of controlled drugs, a page for each drug, form, strength and person as in the bound book: running balance,
 * what came, what was given, what went, and the weekly count with a witness who proves who they are. A line is never
 * changed: a mistake is put right by a new line that names it. A count that does not fit is said, told and kept.
 *
 * @summary The register of controlled drugs, page by page.
 * @tag cpk-cd-register
 * @status experimental
 * @since 0.1.0
 *
 * @fires {CpkMedicineFactEvent} cpk-medicine-fact - New lines, and what goes with them: store all, with `waitUntil`.
 * @fires {CpkErrorEvent} cpk-error - The facts cannot be read.
 * @csspart title - The heading.
 * @csspart pages - The list of pages.
 * @csspart page - The page that is open.
 * @csspart difference - A count that did not fit.
 * @csspart records - Doses of the chart without a line.
 * @csspart form - The box in which a line is written.
 * @csspart lines - The lines.
 * @cssproperty --cpk-colour-error-surface - Background of a count that did not fit.
 * @cssproperty --cpk-colour-warning-surface - Background of lines that lack something.
 */
export class CpkCdRegister extends CpkElement {
  static override readonly tagSuffix = 'cd-register';
  static override styles = [tokens, buttons, fields, recordViewStyles, medicineDeskStyles, cdRegisterStyles];
  static override properties: PropertyDeclarations = {
    facts: { attribute: false },
    people: { attribute: false },
    now: {},
    medicationId: { attribute: 'medication-id' },
    personId: { attribute: 'person-id' },
    proveWitness: { attribute: false },
    headingLevel: { type: Number, attribute: 'heading-level' },
  };

  /** What is known, as `parseFacts` of `@careplan-kit/emar` reads it, with the pages in `cdRegister` and `cdRegisters`. */
  declare facts: unknown;
  /** Names of the people whose pages there are. */
  declare people: readonly RoundPerson[];
  /** The moment it is; the host's clock without it. */
  declare now: string | null;
  /** The product whose page is opened first. */
  declare medicationId: string | null;
  /** The person whose page is opened first. */
  declare personId: string | null;
  /** Has a witness prove who they are; null when they did not. */
  declare proveWitness: ProveSecondPerson | null;
  /** Level of the heading. */
  declare headingLevel: number;

  /**
   * Fetches the rules of the register, for a host whose workers may be without a network.
   *
   * @throws what the browser said, when they could not be fetched
   */
  static async prepare(): Promise<void> {
    await medicineKeepingPart.load();
  }

  readonly #outbox = new FactOutbox(this, () => this.requestUpdate());
  readonly #rules = new MedicineRules(this, medicineKeepingPart, (facts) => this.#outbox.settle(facts));
  readonly #second = new SecondPerson(() => void this.#witnessed());
  readonly #later = new LaterSignature(() => this.requestUpdate());
  readonly #paper = new MedicinePaper(this);
  #key: string | null = null;
  #form: RegisterForm | null = null;
  #all = false;
  #heard = '';
  #worker: string | null = null;

  constructor() {
    super();
    this.facts = null;
    this.people = [];
    this.now = null;
    this.medicationId = null;
    this.personId = null;
    this.proveWitness = null;
    this.headingLevel = 2;
  }

  get #now(): string {
    return this.now || this.host.clock().toISOString();
  }

  override willUpdate(changed: PropertyValues<this>): void {
    const worker = this.host.worker?.id ?? null;
    if (changed.has('medicationId') || changed.has('personId')) {
      const { medicationId, personId } = this;
      this.#go(medicationId ? keyOf({ medicationId, ...(personId ? { personId } : {}) }) : null);
    }
    // Who comes after has typed nothing yet.
    if (worker !== this.#worker) this.#close();
    this.#worker = worker;
  }

  #close(): void {
    this.#form = null;
    this.#second.forget();
    this.#later.forget();
    this.requestUpdate();
  }

  #go(key: string | null): void {
    this.#key = key;
    this.#all = false;
    this.#heard = '';
    this.#paper.stop();
    this.#close();
  }

  #models(): {
    readonly lib: MedicineKeeping;
    readonly facts: Facts;
    readonly models: readonly RegisterModel[];
  } | null {
    const read = this.#rules.read(this.facts, this.#now);
    if (!read) return null;
    const facts = Object.freeze({ ...this.#outbox.over(read.facts), now: this.#now }) as Facts;
    const models = registerModels(read.lib, facts, this.people ?? []).filter(({ of }) =>
      this.#rights('view', of.personId),
    );
    return { lib: read.lib, facts, models };
  }

  #rights(action: 'view' | 'write', subjectOfCare: string | undefined): boolean {
    return subjectOfCare === undefined || may(this.host, action, { subjectOfCare, class: CLASS });
  }

  #tools(lib: MedicineKeeping, facts: Facts, personId: string | undefined): RegisterTools {
    const { say, shownLanguage: lang, headingLevel: level, host } = this;
    const tools = lib.medicineTools(facts, host, { say, lang, level });
    const { worker } = host;
    return {
      ...{ ...tools, lib, facts, mayWrite: worker !== null && this.#rights('write', personId) },
      nameOf: (id) =>
        lib.findStaff(facts, id)?.name ??
        (worker?.id === id ? worker?.name : undefined) ??
        id ??
        say(DESK_WORDS['medicineDesk.notKnown']),
    };
  }

  /** The page that is open: the one that was chosen, or the only one there is. */
  #open(models: readonly RegisterModel[]): RegisterModel | undefined {
    return models.length === 1 && this.#key === null ? models[0] : models.find(({ key }) => key === this.#key);
  }

  /** Opens the browser's own dialogue with the page that is open. False when none is. */
  async print(): Promise<boolean> {
    const now = this.#models();
    const model = now && this.#open(now.models);
    if (!now || !model) return false;
    const tools = this.#tools(now.lib, now.facts, model.of.personId);
    const { personId } = model.of;
    if (personId !== undefined)
      this.audit(personId, { type: 'print', class: CLASS, recordUid: null, versionNumber: null });
    return this.#paper.print({
      title: this.say(WORDS['cdRegister.title']),
      lang: this.shownLanguage,
      direction: getComputedStyle(this).direction === 'rtl' ? 'rtl' : 'ltr',
      template: registerPaperView(model, this.#now, tools),
      styles: [registerPaperStyles],
    });
  }

  override render(): TemplateResult {
    const { say, headingLevel: level } = this;
    return html`${headingView(say(WORDS['cdRegister.title']), { level, name: 'title', part: 'title' })}
      ${this.#outbox.view(say)} ${this.#body()}
      <p class="visually-hidden" role="status" aria-live="polite">${this.#heard}</p>`;
  }

  #body(): unknown {
    const now = this.#models();
    if (!now) return this.#rules.instead(this.facts, this.say);
    const { lib, facts, models } = now;
    const model = this.#open(models);
    if (!model) return pagesView(models, this.#tools(lib, facts, undefined), (key) => this.#turnTo(key));
    const tools = this.#tools(lib, facts, model.of.personId);
    const page = pageView(model, tools, {
      several: models.length > 1,
      all: this.#all,
      form: this.#formView(model, tools),
      back: () => this.#turnTo(null),
      open: (doing, entry) => this.#write(doing, entry),
      writeIn: () => this.#writeIn(model),
      signing: this.#signing(model, tools),
      showAll: () => {
        this.#all = true;
        this.requestUpdate();
      },
      print: () => void this.print(),
    });
    return html`${keyed(model.key, page)}`;
  }

  #turnTo(key: string | null): void {
    const before = this.#key;
    this.#go(key);
    const now = this.#models();
    const personId = now?.models.find((model) => model.key === key)?.of.personId;
    if (personId !== undefined)
      this.audit(personId, { type: 'view', class: CLASS, recordUid: null, versionNumber: null });
    const line = before === null ? '.line' : `.line[data-page="${CSS.escape(before)}"]`;
    void focusFirst(this, key === null ? `${line}, .line` : '.balance-now');
  }

  #write(doing: RegisterDoing, entry?: CdEntry): void {
    this.#form = formFor(doing, entry?.id);
    this.#second.forget();
    this.requestUpdate();
    void focusFirst(this, '#form-title');
  }

  #formView(model: RegisterModel, tools: RegisterTools): TemplateResult | typeof nothing {
    const form = this.#form;
    if (!form || !tools.mayWrite) return nothing;
    return registerFormView(model, form, tools, {
      second: this.#second,
      prove: this.proveWitness,
      type: (changes) => this.#type(changes),
      askWitness: () => this.#askWitness(model, tools),
      save: (anyway) => this.#save(model, tools, anyway),
      cancel: () => {
        this.#close();
        void focusFirst(this, `.doings .${form.doing}, .balance-now`);
      },
    });
  }

  #type(changes: Partial<RegisterForm>): void {
    if (!this.#form) return;
    const recount = changes.number === '' && this.#form.toDecide !== null;
    // A witness saw one number: for another they look again.
    if (changes.number !== undefined && changes.number !== this.#form.number) this.#second.forget();
    this.#form = { ...this.#form, ...changes, fault: null, refused: [], toDecide: null };
    this.requestUpdate();
    if (recount) void focusFirst(this, '#number');
  }

  #askWitness(model: RegisterModel, { say }: RegisterTools): void {
    const form = this.#form;
    const { worker } = this.host;
    if (!form || !worker || !this.proveWitness) return;
    const number = numberIn(form.number);
    if (number === null) return this.#fault('number');
    const about = [model.product.name, model.person ?? ''].filter(Boolean).join(', ');
    const what = `${say(WORDS[`cdRegister.do.${form.doing === 'correction' ? 'correct' : form.doing}`])}: ${unitsOf(model, number, say)}`;
    void this.#second.ask(this.proveWitness, { what, about, ...model.of, by: worker.id });
  }

  /** The witness may be what was missing. */
  #witnessed(): void {
    if (this.#form) this.#form = { ...this.#form, toDecide: null, refused: [] };
    this.requestUpdate();
    void focusFirst(this, this.#second.witness ? '.save' : '.witness .fault');
  }

  #fault(fault: 'number' | 'way'): void {
    this.#form = { ...this.#form!, fault };
    this.requestUpdate();
    void focusFirst(this, `#${fault}`);
  }

  #save(model: RegisterModel, tools: RegisterTools, anyway: boolean): void {
    const form = this.#form;
    const { worker } = this.host;
    if (!form || !worker) return;
    const weighed = weigh(model, form, { by: worker.id, at: this.#now, witness: this.#second.witness }, tools);
    if (weighed.kind === 'fault') return this.#fault(weighed.fault);
    if (weighed.kind === 'refused') {
      this.#form = { ...form, refused: weighed.codes, toDecide: null };
      this.requestUpdate();
      return void focusFirst(this, '.refused');
    }
    const { lacks, count, facts } = weighed;
    if (!anyway && (lacks.length > 0 || (count !== null && !count.match))) {
      this.#form = { ...form, toDecide: { lacks, count } };
      this.requestUpdate();
      return void focusFirst(this, '.decide');
    }
    void this.#outbox.send(facts);
    this.#close();
    this.#say(say(tools, form, model));
    void focusFirst(this, count !== null && !count.match ? '.differs-box, .balance-now' : '.balance-now');
  }

  #signing(model: RegisterModel, tools: RegisterTools): LaterSigning | null {
    const { proveWitness: prove } = this;
    const { worker } = this.host;
    if (!prove || !worker) return null;
    return {
      faultOf: (entry) => this.#later.faultOf(entry),
      ask: (entry, index) => void this.#signLater(prove, { entry, index, model, tools }, worker.id),
    };
  }

  async #signLater(
    prove: ProveSecondPerson,
    of: { entry: CdEntry; index: number; model: RegisterModel; tools: RegisterTools },
    worker: string,
  ): Promise<void> {
    const now = () => this.#models()?.models.find(({ key }) => key === of.model.key) ?? of.model;
    const fact = await this.#later.ask(prove, of, { worker, at: () => this.#now, page: () => now().page });
    if (!fact) return;
    void this.#outbox.send([fact]);
    this.#say(this.say(DESK_WORDS['medicineDesk.stored'], { what: this.say(CD_TYPES.signature) }));
    void focusFirst(this, `[data-entry="${CSS.escape(of.entry.id!)}"]`);
  }

  #writeIn(model: RegisterModel): void {
    void this.#outbox.send(
      model.additions.appended.map((fact) => ({ kind: 'register-entry' as const, page: model.of, fact })),
    );
    this.#say(this.say(DESK_WORDS['medicineDesk.stored'], { what: model.product.name }));
    void focusFirst(this, '.balance-now');
  }

  #say(heard: string): void {
    this.#heard = heard;
    this.requestUpdate();
  }
}

function say({ say: words }: RegisterTools, { number }: RegisterForm, model: RegisterModel): string {
  const amount = unitsOf(model, numberIn(number) ?? 0, words);
  return words(DESK_WORDS['medicineDesk.stored'], { what: `${model.product.name}, ${amount}` });
}

declare global {
  interface HTMLElementTagNameMap {
    'cpk-cd-register': CpkCdRegister;
  }
}
