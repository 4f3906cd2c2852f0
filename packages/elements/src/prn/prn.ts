// SPDX-License-Identifier: Apache-2.0
import type { AdministrationRecord, CheckCode, Facts } from '@careplan-kit/emar';
import { type PropertyDeclarations, type PropertyValues, type TemplateResult, html } from 'lit';
import { headingView } from '../about-me/view-tools.js';
import { CpkElement } from '../base/cpk-element.js';
import { clockOf } from '../emar-round/clock-words.js';
import { Codes } from '../emar-round/codes.js';
import { emarRoundStyles } from '../emar-round/emar-round.styles.js';
import { IDENTITY_WORDS } from '../emar-round/identity.words.js';
import { focusFirst } from '../emar-round/focus-first.js';
import { Outgoing } from '../emar-round/outgoing.js';
import { alarmsView } from '../emar-round/person-top.js';
import { Photos } from '../emar-round/photos.js';
import { recorderTools } from '../emar-round/recorder-tools.js';
import { Recording } from '../emar-round/recording.js';
import { RoundDesk } from '../emar-round/round-desk.js';
import type { OnRound } from '../emar-round/round-model.js';
import type { IdentityCheck, RoundPerson, Scanner, Witness, WitnessRequest } from '../emar-round/round-person.js';
import { Ticking } from '../emar-round/ticking.js';
import { may } from '../host-context/permission.js';
import { MedicineRules } from '../medicine-desk/medicine-rules.js';
import { type Medicines, medicinesPart } from '../parts/medicines-part.js';
import { recordViewStyles } from '../record-views/record-views.styles.js';
import { buttons } from '../styles/button.styles.js';
import { fields } from '../styles/field.styles.js';
import { tokens } from '../styles/tokens.styles.js';
import { type PrnModel, prnModelOf } from './prn-model.js';
import { aboveView, prnPage } from './prn-page.js';
import { prnStyles } from './prn.styles.js';
import type { FamilyMember, PrnTools } from './prn-tools.js';
import { PRN_WORDS as WORDS } from './prn.words.js';
import { whoView } from './who-view.js';

export type { FamilyMember };

const RULES_WORDS = {
  nothing: WORDS['prn.nobody'],
  coming: WORDS['prn.coming'],
  notFetched: IDENTITY_WORDS['emarRound.notFetched'],
  again: IDENTITY_WORDS['emarRound.again'],
  unusable: IDENTITY_WORDS['emarRound.faulty'],
};

/** The class of the record whose rights go for a person's medicines. */
const CLASS = 'Medication';

/** A page left open on a trolley is no check of who stands there now. */
const IDENTITY_MINUTES = 10;
const MINUTE = 60_000;

/**
 * One person's as-needed medicines: what each is for in plain words, what was taken in the last day and from whose hands,
 * from when the recorded limits allow more, and whether the last dose worked. A dose, and one that the family gave, is
 * recorded with one press. It keeps no record: facts come in, new facts go out as events.
 *
 * @summary One person's as-needed medicines.
 * @tag cpk-prn
 * @status experimental
 * @since 0.1.0
 *
 * @fires {CpkMedicineRecordEvent} cpk-medicine-record - Something happened: store the record, with `waitUntil`.
 * @fires {CpkErrorEvent} cpk-error - The facts cannot be read.
 * @csspart title - The heading.
 * @csspart identity - Making sure that this is the person.
 * @csspart alarms - Allergies and swallowing.
 * @csspart card - One medicine, or one thing to do.
 * @csspart earliest - From when the recorded limits allow a dose.
 * @csspart taken - What was taken in the last day.
 * @csspart reasons - What speaks against a dose.
 * @csspart protocol - When and how it is used.
 * @csspart effects - Doses to look at again.
 * @cssproperty --cpk-colour-error - Border of allergies.
 * @cssproperty --cpk-colour-warning-surface - Background of what is said before a dose.
 */
export class CpkPrn extends CpkElement {
  static override readonly tagSuffix = 'prn';
  static override styles = [tokens, buttons, fields, recordViewStyles, emarRoundStyles, prnStyles];
  static override properties: PropertyDeclarations = {
    facts: { attribute: false },
    person: { attribute: false },
    family: { attribute: false },
    now: {},
    waiting: { attribute: false },
    holdBack: { attribute: false },
    scanner: { attribute: false },
    productCodes: { attribute: false },
    proveWitness: { attribute: false },
    deviceId: { attribute: 'device-id' },
    headingLevel: { type: Number, attribute: 'heading-level' },
  };

  /** What is known, as `parseFacts` of `@careplan-kit/emar` reads it: of this person, or of several. */
  declare facts: unknown;
  /** Whose medicines: id as in the facts, name, date of birth and photo. */
  declare person: RoundPerson | null;
  /** Who of the family gives medicines: a button for each. */
  declare family: readonly FamilyMember[];
  /** The moment it is; the host's clock without it. */
  declare now: string | null;
  /** Records that your store on this device holds and your server has not: they count at once. */
  declare waiting: readonly AdministrationRecord[];
  /** Reasons that hold a dose back. None unless you turn them on: that makes it decision support, which you own. */
  declare holdBack: readonly CheckCode[] | 'all';
  /** Reads a code. Without it the camera does, where the browser can. */
  declare scanner: Scanner | null;
  /** Which product each code on a pack is. */
  declare productCodes: Readonly<Record<string, string>>;
  /** Has a witness prove who they are; null when they did not. */
  declare proveWitness: ((request: WitnessRequest) => Promise<Witness | null>) | null;
  /** Kept in each record. */
  declare deviceId: string | null;
  /** Level of the heading. */
  declare headingLevel: number;

  /**
   * Fetches the rules of the medicines record, for a host whose workers may be without a network.
   *
   * @throws what the browser said, when they could not be fetched
   */
  static async prepare(): Promise<void> {
    await medicinesPart.load();
  }

  readonly #desk = new RoundDesk(() => this.requestUpdate());
  readonly #outgoing = new Outgoing(this, () => this.requestUpdate());
  readonly #rules = new MedicineRules(this, medicinesPart, (facts) => this.#outgoing.settle(facts), RULES_WORDS);
  readonly #photos = new Photos(this);
  readonly #codes = new Codes(this);
  readonly #recording = new Recording(
    this.#desk,
    this.#outgoing,
    this.#codes,
    (selectors) => void focusFirst(this, selectors),
  );
  #model: { readonly of: readonly unknown[]; readonly model: PrnModel } | null = null;
  #scanned: 'other' | 'unread' | null = null;
  #worker: string | null = null;
  #told: string | null = null;

  constructor() {
    super();
    new Ticking(this);
    this.facts = null;
    this.person = null;
    this.family = [];
    this.now = null;
    this.waiting = [];
    this.holdBack = [];
    this.scanner = null;
    this.productCodes = {};
    this.proveWitness = null;
    this.deviceId = null;
    this.headingLevel = 2;
  }

  get #now(): string {
    return this.now || this.host.clock().toISOString();
  }

  /** Who it is, as far as it was made sure lately. */
  get #identity(): IdentityCheck | null {
    const { identity } = this.#desk;
    const age = identity === null ? Infinity : Date.parse(this.#now) - Date.parse(identity.at);
    return age < IDENTITY_MINUTES * MINUTE ? identity : null;
  }

  override willUpdate(): void {
    const worker = this.host.worker?.id ?? null;
    const person = this.person?.id ?? null;
    // Who comes after has looked at nobody yet.
    if (worker === this.#worker && person === this.#desk.person) return;
    this.#worker = worker;
    this.#scanned = null;
    this.#codes.stop();
    this.#desk.open(person);
  }

  override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const { person } = this;
    const shown = this.#model && person && this.#rights('view', person.id) ? `${this.#worker} ${person.id}` : null;
    if (shown !== null && shown !== this.#told)
      this.audit(person!.id, { type: 'view', class: CLASS, recordUid: null, versionNumber: null });
    this.#told = shown;
  }

  #modelNow(lib: Medicines, read: Facts, personId: string): PrnModel {
    // By the minute: nothing here turns on seconds.
    const of = [read, this.#now.slice(0, 16), personId, this.waiting, this.#outgoing.version];
    const before = this.#model;
    if (before !== null && before.of.every((one, index) => one === of[index])) return before.model;
    const facts = { ...this.#outgoing.over(read, this.waiting ?? []), now: this.#now };
    const model = prnModelOf(lib, Object.freeze(facts) as Facts, personId);
    this.#model = { of, model };
    return model;
  }

  #rights(action: 'view' | 'write', subjectOfCare: string): boolean {
    return may(this.host, action, { subjectOfCare, class: CLASS });
  }

  override render(): TemplateResult {
    const { say, headingLevel: level } = this;
    return html`${headingView(say(WORDS['prn.title']), { level, name: 'title', part: 'title' })} ${this.#body()}
      <p class="visually-hidden" role="status" aria-live="polite">${this.#recording.heard}</p>`;
  }

  #body(): unknown {
    const { say, person } = this;
    if (!this.facts || !person) return html`<p class="nobody">${say(WORDS['prn.nobody'])}</p>`;
    if (!this.#rights('view', person.id))
      return html`<p class="fault">${say(IDENTITY_WORDS['emarRound.withheld'])}</p>`;
    const read = this.#rules.read(this.facts, this.#now);
    if (!read) return this.#rules.instead(this.facts, say);
    return this.#pageView(read.lib, this.#modelNow(read.lib, read.facts, person.id), person);
  }

  #pageView(lib: Medicines, model: PrnModel, person: RoundPerson): TemplateResult {
    const { say, formatDay, headingLevel: level } = this;
    const tools = this.#tools(lib, model, person);
    const identity = this.#identity;
    const none = { due: [], later: [], settled: [], handedOver: [], gaps: [], whenRequired: [], effects: [] };
    const facts = lib.findPerson(model.facts, person.id);
    const on: OnRound = { ...none, unfinished: [], problems: [], person, facts };
    const top = { say, formatDay, photoOf: (photo: Blob) => this.#photos.of(photo) };
    const who = whoView(on, {
      ...top,
      ...{ level, scanned: this.#scanned, checkedAt: identity && tools.clock(identity.at) },
      canScan: person.wristband !== undefined && this.#codes.canRead(this.scanner),
      confirm: () => this.#confirm('seen'),
      scan: () => void this.#scanPerson(person),
    });
    return html`${aboveView(model, this.#outgoing, tools)} ${this.#codes.view(say(IDENTITY_WORDS['emarRound.cancel']))}
    ${who} ${alarmsView(on, top)} ${prnPage(model, tools)}`;
  }

  #tools(lib: Medicines, { facts }: PrnModel, person: RoundPerson): PrnTools {
    const { say, formatDay, formatMoment, shownLanguage: lang, headingLevel: level } = this;
    const { worker } = this.host;
    const family = this.family ?? [];
    const tools = recorderTools({
      ...{ settings: this, view: { say, formatDay, formatMoment, lang, level }, lib, facts, personId: person.id },
      ...{ desk: this.#desk, outgoing: this.#outgoing, codes: this.#codes, recording: this.#recording },
      workerId: this.#worker,
      mayRecord: this.#worker !== null && this.#rights('write', person.id),
      now: () => this.#now,
      clock: clockOf(lib, facts, formatMoment),
      nameOf: (id) =>
        lib.findStaff(facts, id)?.name ??
        family.find((one) => one.id === id)?.name ??
        (worker && id === worker.id ? worker.name : undefined) ??
        id ??
        '',
    });
    const isIdentified = this.#identity !== null;
    return { ...tools, person, family, isIdentified, toIdentity: () => void focusFirst(this, '.who .yes') };
  }

  #confirm(method: 'seen' | 'scanned'): void {
    this.#scanned = null;
    this.#desk.confirm({ method, at: this.#now });
    // On the words, not on a button: the press that said who it is must not give anything.
    void focusFirst(this, '.checked');
  }

  async #scanPerson(person: RoundPerson): Promise<void> {
    const text = await this.#codes.read('wristband', this.scanner);
    // Somebody else was opened meanwhile.
    if (this.#desk.person !== person.id || this.#identity) return;
    if (text !== null && text === person.wristband) return this.#confirm('scanned');
    this.#scanned = text === null ? 'unread' : 'other';
    this.requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cpk-prn': CpkPrn;
  }
}
