// SPDX-License-Identifier: Apache-2.0
import type { Facts, Reconciliation, ReconcileItem } from '@careplan-kit/emar';
import { type PropertyDeclarations, type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { repeat } from 'lit/directives/repeat.js';
import { headingView } from '../about-me/view-tools.js';
import { CpkElement } from '../base/cpk-element.js';
import { focusFirst } from '../emar-round/focus-first.js';
import { CpkReconciliationChangeEvent, type MedicineFact, type ReconciliationSoFar } from '../events/medicine-event.js';
import { may } from '../host-context/permission.js';
import { FactOutbox } from '../medicine-desk/fact-outbox.js';
import { DESK_WORDS } from '../medicine-desk/medicine-desk.words.js';
import { medicineDeskStyles } from '../medicine-desk/medicine-desk.styles.js';
import { MedicineRules } from '../medicine-desk/medicine-rules.js';
import { type ProveSecondPerson, SecondPerson } from '../medicine-desk/second-person.js';
import { type MedicinePerson } from '../medicines-views/medicine-top.js';
import { type MedicineKeeping, medicineKeepingPart } from '../parts/medicine-keeping-part.js';
import { recordViewStyles } from '../record-views/record-views.styles.js';
import { buttons } from '../styles/button.styles.js';
import { fields } from '../styles/field.styles.js';
import { tokens } from '../styles/tokens.styles.js';
import { type Decision, Decisions, decided, isSigned } from './decisions.js';
import { type Askable, type LineTools, idOf, lineView } from './line-view.js';
import { reconciliationStyles } from './reconciliation.styles.js';
import { RECONCILIATION_WORDS as WORDS } from './reconciliation.words.js';
import { type FirstSignature, settledView, signView } from './sign-view.js';

/** The class of the record whose rights go for a person's medicines. */
const CLASS = 'Medication';

/** One person's comparison, as it stands now. */
interface Scene {
  readonly lib: MedicineKeeping;
  readonly facts: Facts;
  readonly person: string;
  /** What two people have not decided yet. */
  readonly lines: readonly ReconcileItem[];
}

/**
 * After hospital: the list that came beside the record, line by line: the same, changed, new, stopped, not clear. Nothing is
 * decided for the worker, a question goes to a named person, and two people sign before any order changes.
 *
 * @summary The discharge list beside the medicines record, to be decided line by line.
 * @tag cpk-reconciliation
 * @status experimental
 * @since 0.1.0
 *
 * @fires {CpkMedicineFactEvent} cpk-medicine-fact - Orders, questions and the comparison: store all, with `waitUntil`.
 * @fires {CpkReconciliationChangeEvent} cpk-reconciliation-change - Half way: keep it, and give it back as `soFar`.
 * @fires {CpkErrorEvent} cpk-error - The facts cannot be read.
 * @csspart title - The heading.
 * @csspart line - One medicine.
 * @csspart sign - Where two people sign.
 * @csspart settled - What was decided.
 * @cssproperty --cpk-colour-warning-surface - Background of what is not the same.
 * @cssproperty --cpk-colour-brand - Border of a line.
 */
export class CpkReconciliation extends CpkElement {
  static override readonly tagSuffix = 'reconciliation';
  static override styles = [tokens, buttons, fields, recordViewStyles, medicineDeskStyles, reconciliationStyles];
  static override properties: PropertyDeclarations = {
    facts: { attribute: false },
    person: { attribute: false },
    personId: { attribute: 'person-id' },
    askable: { attribute: false },
    soFar: { attribute: false },
    now: {},
    proveWitness: { attribute: false },
    headingLevel: { type: Number, attribute: 'heading-level' },
  };

  /** What is known, as `parseFacts` of `@careplan-kit/emar` reads it, with `discharge` and, once begun, `reconciliation`. */
  declare facts: unknown;
  /** Who came home, as people know them. */
  declare person: MedicinePerson | null;
  /** Who came home, where the facts are those of several people. */
  declare personId: string | null;
  /** People a question can go to; somebody else can always be named. */
  declare askable: readonly Askable[];
  /** What this worker had chosen before, as `cpk-reconciliation-change` told it. Somebody else's is not shown. */
  declare soFar: ReconciliationSoFar | null;
  /** The moment it is; the host's clock without it. */
  declare now: string | null;
  /** Has the second person prove who they are; null when they did not. */
  declare proveWitness: ProveSecondPerson | null;
  /** Level of the heading. */
  declare headingLevel: number;

  /**
   * Fetches the rules of the comparison, for a host whose workers may be without a network.
   *
   * @throws what the browser said, when they could not be fetched
   */
  static async prepare(): Promise<void> {
    await medicineKeepingPart.load();
  }

  readonly #outbox = new FactOutbox(this, () => this.requestUpdate());
  readonly #rules = new MedicineRules(this, medicineKeepingPart, (facts) => this.#outbox.settle(facts));
  readonly #second = new SecondPerson(() => this.#proved());
  readonly #decisions = new Decisions();
  #errors: ReadonlyMap<string, readonly string[]> = new Map();
  #missing: readonly string[] | null = null;
  #heard = '';
  #whose = '';
  #viewed: string | null = null;

  constructor() {
    super();
    this.facts = null;
    this.person = null;
    this.personId = null;
    this.askable = [];
    this.soFar = null;
    this.now = null;
    this.proveWitness = null;
    this.headingLevel = 2;
  }

  get #now(): string {
    return this.now || this.host.clock().toISOString();
  }

  #scene(): Scene | null {
    const read = this.#rules.read(this.facts, this.#now);
    if (!read) return null;
    const { lib } = read;
    const own = lib.factsOfPerson(read.facts, this.personId ?? read.facts.reconciliation?.personId);
    if (!own?.person) return null;
    const facts = Object.freeze({ ...this.#outbox.over(own), now: this.#now }) as Facts;
    const settled = lib.settledLines(facts);
    const lines = lib.reconcile(facts).items.filter(({ key }) => !settled.has(key));
    return { lib, facts, person: own.person.id, lines };
  }

  override willUpdate(changed: PropertyValues<this>): void {
    const scene = this.#scene();
    const whose = JSON.stringify([this.host.worker?.id, scene?.person]);
    if (whose === this.#whose) return void (changed.has('soFar') && this.#goOn(scene));
    // What one worker decided for one person is not the next one's.
    this.#whose = whose;
    this.#heard = '';
    this.#forget();
    this.#goOn(scene);
  }

  /** What is under the worker's hands goes before what was kept. */
  #goOn(scene: Scene | null): void {
    const { soFar } = this;
    if (!scene || !soFar || this.#decisions.touched) return;
    if (soFar.personId !== scene.person || soFar.by !== this.host.worker?.id || !Array.isArray(soFar.lines)) return;
    // Signed, and the host did not let go of it.
    if (isSigned(soFar, scene.facts)) return void this.updateComplete.then(() => this.#tellSoFar());
    this.#decisions.restore(soFar.lines);
  }

  #tellSoFar(): void {
    const [by, personId] = [this.host.worker?.id, this.#scene()?.person];
    if (by === undefined || personId === undefined) return;
    const soFar = { personId, by, at: this.#now, lines: this.#decisions.typed };
    this.dispatchEvent(new CpkReconciliationChangeEvent(soFar));
  }

  #forget(): void {
    this.#decisions.forget();
    this.#second.forget();
    this.#errors = new Map();
    this.#missing = null;
  }

  #rights(action: 'view' | 'write', subjectOfCare: string): boolean {
    return may(this.host, action, { subjectOfCare, class: CLASS });
  }

  override render(): TemplateResult {
    const { say, headingLevel: level, person } = this;
    const title = person?.name
      ? say(WORDS['reconciliation.titleOf'], { name: person.name })
      : say(WORDS['reconciliation.title']);
    return html`${headingView(title, { level, name: 'title', part: 'title' })} ${this.#outbox.view(say)} ${this.#body()}
      <p class="visually-hidden" role="status" aria-live="polite">${this.#heard}</p>`;
  }

  #body(): unknown {
    const { say } = this;
    const scene = this.#scene();
    if (!scene) {
      const isRead = this.#rules.read(this.facts, this.#now) !== null;
      return isRead
        ? html`<p class="nobody">${say(DESK_WORDS['medicineDesk.nothing'])}</p>`
        : this.#rules.instead(this.facts, say);
    }
    if (!this.#rights('view', scene.person))
      return html`<p class="fault">${say(DESK_WORDS['medicineDesk.withheld'])}</p>`;
    if (!scene.facts.discharge) return html`<p class="nobody">${say(WORDS['reconciliation.none'])}</p>`;
    return html`${keyed(scene.person, this.#comparison(scene, this.#tools(scene)))}`;
  }

  override updated(): void {
    const scene = this.#scene();
    if (!scene?.facts.discharge || scene.person === this.#viewed || !this.#rights('view', scene.person)) return;
    this.#viewed = scene.person;
    this.audit(scene.person, { type: 'view', class: CLASS, recordUid: null, versionNumber: null });
  }

  #tools({ lib, facts, person }: Scene): LineTools {
    const { say, shownLanguage: lang, headingLevel: level, host } = this;
    return {
      ...{ ...lib.medicineTools(facts, host, { say, lang, level }), lib, facts, lang },
      mayWrite: host.worker !== null && this.#rights('write', person),
      askable: this.askable ?? [],
    };
  }

  readonly #nameOf = (lib: MedicineKeeping, facts: Facts) => (id: string) =>
    lib.findStaff(facts, id)?.name ?? (this.host.worker?.id === id ? this.host.worker.name : id);

  #comparison(scene: Scene, tools: LineTools): TemplateResult {
    const { lib, facts, lines } = scene;
    const { say, formatMoment, mayWrite } = tools;
    const { source, dischargedAt } = facts.discharge!;
    const nameOf = this.#nameOf(lib, facts);
    const decisions = new Map(lines.map((line) => [line.key, this.#decisions.of(facts, line)]));
    const left = lines.filter(({ key }) => decisions.get(key)?.action === null).length;
    return html`
      <p class="meta">
        ${source ? html`<bdi>${say(WORDS['reconciliation.source'], { source })}</bdi>` : nothing}
        ${source && dischargedAt !== undefined ? '·' : nothing}
        ${dischargedAt === undefined
          ? nothing
          : say(WORDS['reconciliation.since'], { moment: formatMoment(dischargedAt) })}
      </p>
      ${lines.length === 0
        ? html`<p class="complete" tabindex="-1">${say(WORDS['reconciliation.complete'])}</p>`
        : html`<p class="how">${say(WORDS['reconciliation.how'])}</p>
            ${mayWrite
              ? html`<p class="left-over" role="status" tabindex="-1">
                  ${this.#waits(scene)
                    ? say(WORDS['reconciliation.waiting'], { n: lines.length })
                    : left === 0
                      ? say(WORDS['reconciliation.allDecided'])
                      : say(WORDS['reconciliation.left'], { n: left, number: lines.length })}
                </p>`
              : html`<p class="left-over">${say(DESK_WORDS['medicineDesk.readOnly'])}</p>`}
            <ul class="reconciles">
              ${repeat(
                lines,
                ({ key }) => key,
                (line) =>
                  lineView(
                    line,
                    {
                      decision: decisions.get(line.key)!,
                      errors: this.#errors.get(line.key) ?? [],
                      type: (changes) => this.#type(line, changes),
                    },
                    tools,
                  ),
              )}
            </ul>
            ${mayWrite && !this.#waits(scene) ? this.#signView(scene, tools) : nothing}`}
      ${settledView([...lib.settledLines(facts).values()], tools, nameOf)}
    `;
  }

  #type({ key }: ReconcileItem, changes: Partial<Decision>): void {
    this.#decisions.type(key, changes);
    // A second person signs what they saw.
    this.#second.forget();
    this.#missing = null;
    this.#errors = new Map([...this.#errors].filter(([line]) => line !== key));
    this.requestUpdate();
    this.#tellSoFar();
  }

  /** Somebody else decided everything and signed, and nothing was changed here since. */
  #first({ facts }: Scene): FirstSignature | null {
    const { signOff = [], status } = facts.reconciliation ?? {};
    const [first, ...more] = signOff;
    const other = first !== undefined && first.by !== this.host.worker?.id;
    if (status !== 'open' || !other || more.length > 0 || this.#decisions.touched) return null;
    return { by: first.by, at: typeof first['at'] === 'string' ? first['at'] : facts.now };
  }

  /** All that is left are questions that two people sent off, and none was answered here. */
  #waits({ facts, lines }: Scene): boolean {
    const asked = facts.reconciliation?.decisions ?? [];
    const isAsked = ({ key }: ReconcileItem) =>
      asked.some(({ line, action, agreedBy }) => line === key && action === 'query' && agreedBy !== undefined);
    return !this.#decisions.touched && lines.every(isAsked);
  }

  #signView(scene: Scene, tools: LineTools): TemplateResult {
    return signView(
      {
        worker: this.host.worker!.id,
        first: this.#first(scene),
        second: this.#second,
        prove: this.proveWitness,
        faulty: this.#errors.size,
        missing: this.#missing,
        nameOf: this.#nameOf(scene.lib, scene.facts),
        ask: () => this.#ask(scene),
        sign: (alone) => this.#sign(scene, alone),
      },
      tools,
    );
  }

  #ask({ person }: Scene): void {
    const { worker } = this.host;
    if (!worker || !this.proveWitness) return;
    const about = this.person?.name ?? person;
    const what = this.say(WORDS['reconciliation.sign.what']);
    void this.#second.ask(this.proveWitness, { what, about, personId: person, by: worker.id });
  }

  #proved(): void {
    this.#missing = null;
    this.requestUpdate();
    void focusFirst(this, this.#second.witness ? '.do-sign' : '.witness .fault');
  }

  #sign(scene: Scene, alone: boolean): void {
    const { lib, facts, lines, person } = scene;
    const { worker } = this.host;
    if (!worker) return;
    const first = this.#first(scene);
    const proof = this.#second.witness;
    const second = first
      ? { second: worker.id }
      : proof
        ? { second: proof.id, secondProof: { method: proof.method } }
        : {};
    const nameOf = (id: string) => (this.askable ?? []).find((one) => one.id === id)?.name;
    const answer = lib.agreeReconciliation(facts, {
      ...{ by: first?.by ?? worker.id, at: this.#now, ...second },
      decisions: lines.flatMap((line) => decided(this.#decisions.of(facts, line), nameOf) ?? []),
    });
    this.#errors = new Map(answer.accepted ? [] : answer.errors.map(({ line, codes }) => [line, codes]));
    this.requestUpdate();
    const [wrong] = this.#errors.keys();
    if (wrong !== undefined) return void focusFirst(this, `#decide-${CSS.escape(idOf({ key: wrong }))}`);
    if (answer.missing.length > 0 && !alone) {
      this.#missing = answer.missing;
      return void focusFirst(this, '.decide');
    }
    const at = this.#now;
    const revised = { ...answer.reconciliation!, revision: crypto.randomUUID() } as Reconciliation;
    const asked = facts.reconciliation?.decisions ?? [];
    const isNew = ({ line, to, question }: (typeof answer.questions)[number]) =>
      !asked.some((one) => one.line === line && one.askWhom === to && (one.question ?? '') === question);
    const told: readonly MedicineFact[] = [
      ...answer.orders.map((fact) => ({ kind: 'order' as const, fact })),
      ...answer.questions.filter(isNew).map(({ line: _line, ...question }) => ({
        kind: 'question' as const,
        fact: { id: crypto.randomUUID(), personId: person, ...question, at, by: worker.id },
      })),
      { kind: 'reconciliation', fact: revised },
    ];
    // It is half way until it is stored.
    void this.#outbox.send(told).then((stored) => stored && this.#tellSoFar());
    this.#forget();
    this.#heard = this.say(WORDS['reconciliation.signed']);
    void focusFirst(this, '.complete, .left-over');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cpk-reconciliation': CpkReconciliation;
  }
}
