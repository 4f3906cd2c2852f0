// SPDX-License-Identifier: Apache-2.0
import type { AdministrationRecord, CheckCode, Facts } from '@careplan-kit/emar';
import { type PropertyDeclarations, type PropertyValues, type TemplateResult, html } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { headingView } from '../about-me/view-tools.js';
import { CpkElement } from '../base/cpk-element.js';
import { may } from '../host-context/permission.js';
import { Fetching } from '../medicine-desk/fetching.js';
import { inIdleTime } from '../medicine-desk/in-idle-time.js';
import { MedicineRules } from '../medicine-desk/medicine-rules.js';
import { type MedicinesDue, medicinesDuePart } from '../parts/medicines-due-part.js';
import { type MedicinesGiving, medicinesGivingPart } from '../parts/medicines-giving-part.js';
import { recordViewStyles } from '../record-views/record-views.styles.js';
import { buttons } from '../styles/button.styles.js';
import { fields } from '../styles/field.styles.js';
import { tokens } from '../styles/tokens.styles.js';
import { bannersView } from './banners-view.js';
import { clockOf } from './clock-words.js';
import { Codes } from './codes.js';
import { emarRoundStyles } from './emar-round.styles.js';
import { EMAR_ROUND_WORDS } from './emar-round.words.js';
import { IDENTITY_WORDS } from './identity.words.js';
import { EndDesk } from './end-desk.js';
import { focusFirst } from './focus-first.js';
import { gettingReadyView } from './getting-ready-view.js';
import { identityView } from './identity-view.js';
import { Outgoing } from './outgoing.js';
import { peopleView } from './people-view.js';
import { Photos } from './photos.js';
import type { Recording } from './recording.js';
import { RoundDesk } from './round-desk.js';
import { type OnRound, type RoundModel, modelOf, nextAfter } from './round-model.js';
import type { RoundPerson, Scanner, Witness, WitnessRequest } from './round-person.js';
import type { RoundTools } from './round-tools.js';
import { Ticking } from './ticking.js';

const RULES = {
  get here() {
    return medicinesDuePart.here;
  },
  async load() {
    await medicinesDuePart.load();
    medicinesGivingPart.loadWhenIdle();
  },
};

const RULES_WORDS = {
  nothing: EMAR_ROUND_WORDS['emarRound.nothing'],
  coming: EMAR_ROUND_WORDS['emarRound.coming'],
  notFetched: IDENTITY_WORDS['emarRound.notFetched'],
  again: IDENTITY_WORDS['emarRound.again'],
  unusable: IDENTITY_WORDS['emarRound.faulty'],
};

const GIVING_WORDS = { ...RULES_WORDS, coming: EMAR_ROUND_WORDS['emarRound.gettingReady'] };

/** The class of the record whose rights go for a person's medicines. */
const CLASS = 'Medication';

/**
 * The medicines round: who is due now, one person at a time. Who it is is made sure before any medicine is shown; then each
 * dose is a card, given with one press or not given with two. It keeps no record: facts come in, new facts go out as
 * events, and what happened can always be written.
 *
 * @summary A medicines round, person by person.
 * @tag cpk-emar-round
 * @status experimental
 * @since 0.1.0
 *
 * @fires {CpkMedicineRecordEvent} cpk-medicine-record - Something happened: store the record, with `waitUntil`.
 * @fires {CpkMedicineFactEvent} cpk-medicine-fact - Somebody looked at a patch: store all of it, with `waitUntil`.
 * @fires {CpkRoundEvent} cpk-round - The round was closed or handed over: store it, with `waitUntil`.
 * @fires {CpkErrorEvent} cpk-error - The facts cannot be read.
 * @csspart title - The heading.
 * @csspart urgent - Doses that must be on time, over the list.
 * @csspart group - One group of the list of people.
 * @csspart identity - Making sure that this is the person.
 * @csspart person - Everything of the person who is open.
 * @csspart alarms - Allergies and swallowing.
 * @csspart card - One dose, or one thing to do.
 * @csspart reasons - What speaks against a dose.
 * @csspart end - Closing and handing over.
 * @cssproperty --cpk-colour-error - Border of allergies, and of what is late.
 * @cssproperty --cpk-colour-warning-surface - Background of what is said before a dose.
 */
export class CpkEmarRound extends CpkElement {
  static override readonly tagSuffix = 'emar-round';
  static override styles = [tokens, buttons, fields, recordViewStyles, emarRoundStyles];
  static override properties: PropertyDeclarations = {
    facts: { attribute: false },
    roundId: { attribute: 'round-id' },
    roundName: { attribute: 'round-name' },
    people: { attribute: false },
    now: {},
    waiting: { attribute: false },
    holdBack: { attribute: false },
    scanner: { attribute: false },
    productCodes: { attribute: false },
    proveWitness: { attribute: false },
    deviceId: { attribute: 'device-id' },
    headingLevel: { type: Number, attribute: 'heading-level' },
  };

  /** What is known, as `parseFacts` of `@careplan-kit/emar` reads it: of the people of the round. */
  declare facts: unknown;
  /** Which round, or visit, of the facts. */
  declare roundId: string | null;
  /** What the round is called, such as "Morning round". */
  declare roundName: string;
  /** Names, dates of birth and photos, in the order of the trolley. */
  declare people: readonly RoundPerson[];
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
   * Fetches the rules of the medicines record, for a host whose workers may be without a network. After it, while the
   * browser has nothing else to do, a made-up round is drawn off the page, so that the first real one opens sooner.
   *
   * @throws what the browser said, when they could not be fetched
   */
  static async prepare(): Promise<void> {
    const [lib] = await Promise.all([medicinesDuePart.load(), medicinesGivingPart.load()]);
    if (CpkEmarRound.#wasOpened) return;
    import('../parts/made-up-round.js').then(
      ({ openMadeUpRound }) =>
        inIdleTime(openMadeUpRound(lib, CpkEmarRound.elementStyles), () => !CpkEmarRound.#wasOpened),
      // It is fetched again with the next.
      () => undefined,
    );
  }
  static #wasOpened = false;

  readonly #desk = new RoundDesk(() => this.requestUpdate());
  readonly #outgoing = new Outgoing(this, () => this.requestUpdate());
  readonly #rules = new MedicineRules(this, RULES, (facts) => this.#outgoing.settle(facts), RULES_WORDS);
  readonly #end = new EndDesk(this, () => this.requestUpdate());
  readonly #photos = new Photos(this);
  readonly #codes = new Codes(this);
  #model: { readonly of: readonly unknown[]; readonly model: RoundModel | null } | null = null;
  readonly #giving = new Fetching(this, medicinesGivingPart, GIVING_WORDS, () => this.#tried());
  #recording: Recording | null = null;
  #scanned: 'other' | 'unread' | null = null;
  #worker: string | null = null;

  constructor() {
    super();
    new Ticking(this);
    this.facts = null;
    this.roundId = null;
    this.roundName = '';
    this.people = [];
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

  override willUpdate(changed: PropertyValues<this>): void {
    const worker = this.host.worker?.id ?? null;
    // Who comes after has looked at nobody yet.
    if (worker !== this.#worker || changed.has('roundId')) {
      this.#worker = worker;
      this.#scanned = null;
      if (this.#desk.person !== null) this.#desk.open(null);
    }
  }

  #modelNow(lib: MedicinesDue, read: Facts, roundId: string): RoundModel | null {
    // By the minute: nothing of a round turns on seconds.
    const minute = this.#now.slice(0, 16);
    const of = [read, minute, roundId, this.people, this.waiting, this.#outgoing.version];
    const before = this.#model;
    if (before !== null && before.of.every((one, index) => one === of[index])) return before.model;
    CpkEmarRound.#wasOpened = true;
    const facts = { ...this.#outgoing.over(read, this.waiting ?? []), now: this.#now };
    const model = modelOf(lib, Object.freeze(facts) as Facts, roundId, this.people ?? []);
    this.#model = { of, model };
    return model;
  }

  #rights(action: 'view' | 'write', subjectOfCare: string): boolean {
    return may(this.host, action, { subjectOfCare, class: CLASS });
  }

  override render(): TemplateResult {
    const { say, headingLevel: level } = this;
    const title = headingView(this.roundName || say(EMAR_ROUND_WORDS['emarRound.title']), {
      level,
      name: 'title',
      part: 'title',
    });
    return html`${title} ${this.#body()}
      <p class="visually-hidden" role="status" aria-live="polite">${this.#recording?.heard}</p>`;
  }

  #body(): unknown {
    const { say, formatDay, roundId, facts: given } = this;
    const nothing = html`<p class="nobody">${say(EMAR_ROUND_WORDS['emarRound.nothing'])}</p>`;
    if (!given || !roundId) return nothing;
    const read = this.#rules.read(given, this.#now);
    if (!read) return this.#rules.instead(given, say);
    const { lib, facts } = read;
    const model = this.#modelNow(lib, facts, roundId);
    if (!model) return nothing;
    const clock = clockOf(lib, model.facts, this.formatMoment);
    const banners = bannersView(model, { say, lib, clock, formatDay, outgoing: this.#outgoing });
    return html`${banners} ${this.#pageView(lib, model)}`;
  }

  #pageView(lib: MedicinesDue, model: RoundModel): TemplateResult {
    const { say, formatDay, headingLevel: level } = this;
    const { facts } = model;
    const on = model.people.find(({ person }) => person.id === this.#desk.person);
    const open = (id: string | null) => this.#open(id);
    if (!on) {
      const clock = clockOf(lib, facts, this.formatMoment);
      const maySee = (id: string) => this.#rights('view', id);
      const end = { say, level, facts, workerId: this.#worker, nameOf: this.#names(lib, facts), now: () => this.#now };
      return html`${peopleView(model, { say, level, lib, clock, maySee, open })} ${this.#end.view(model, end)}`;
    }
    const { id } = on.person;
    if (!this.#rights('view', id))
      return html`<p class="fault" tabindex="-1">${say(IDENTITY_WORDS['emarRound.withheld'])}</p>
        <button type="button" class="button secondary back" @click=${() => open(null)}>
          ${say(IDENTITY_WORDS['emarRound.back'])}
        </button>`;
    const photoOf = (photo: Blob) => this.#photos.of(photo);
    const { identity } = this.#desk;
    const camera = this.#codes.view(say(IDENTITY_WORDS['emarRound.cancel']));
    if (!identity) {
      const who = { say, formatDay, level, photoOf, canScan: this.#canScan(on), scanned: this.#scanned };
      const doings = {
        confirm: () => this.#confirm('seen', id),
        scan: () => void this.#scanPerson(on),
        back: () => open(null),
      };
      return html`${camera} ${keyed(id, identityView(on, { ...who, ...doings }))}`;
    }
    const giving = this.#giving.here;
    if (!giving) return gettingReadyView(on.person, this.#giving.instead(say), { say, level, back: () => open(null) });
    const next = nextAfter(model, on, (one) => this.#rights('view', one));
    const tools = { ...this.#tools(giving, model, on), photoOf };
    return html`${camera} ${keyed(id, giving.personView(on, { identity, next, goTo: open }, tools))}`;
  }

  #names(lib: MedicinesDue, facts: Facts): (id: string | undefined) => string {
    const { worker } = this.host;
    return (id) => lib.findStaff(facts, id)?.name ?? (worker && id === worker.id ? worker.name : undefined) ?? id ?? '';
  }

  #tools(giving: MedicinesGiving, { facts }: RoundModel, { person }: OnRound): RoundTools {
    const { say, formatDay, formatMoment, shownLanguage: lang, headingLevel: level } = this;
    const { rules: lib } = giving;
    const focus = (selectors: string) => void focusFirst(this, selectors);
    const recording = (this.#recording ??= new giving.Recording(this.#desk, this.#outgoing, this.#codes, focus));
    return giving.recorderTools({
      ...{ settings: this, view: { say, formatDay, formatMoment, lang, level }, lib, facts, personId: person.id },
      ...{ desk: this.#desk, outgoing: this.#outgoing, codes: this.#codes, recording },
      workerId: this.#worker,
      mayRecord: this.#worker !== null && this.#rights('write', person.id),
      now: () => this.#now,
      clock: clockOf(lib, facts, formatMoment),
      nameOf: this.#names(lib, facts),
    });
  }

  #open(id: string | null): void {
    const before = this.#desk.person;
    this.#codes.stop();
    this.#scanned = null;
    this.#desk.open(id);
    if (id !== null) {
      void this.#giving.fetch();
      return void focusFirst(this, '.who .yes, .fault');
    }
    const line = before === null ? '.line' : `.line[data-person="${CSS.escape(before)}"]`;
    void focusFirst(this, `${line}, .line`);
  }

  #confirm(method: 'seen' | 'scanned', id: string): void {
    this.#scanned = null;
    this.#desk.confirm({ method, at: this.#now });
    this.audit(id, { type: 'view', class: CLASS, recordUid: null, versionNumber: null });
    // On the dose, not on its button: the press that said who it is must not give anything.
    void focusFirst(this, '.person-title');
  }

  /** What stood in place of the cards is gone, and the focus with it. */
  #tried(): void {
    if (this.#desk.identity) void focusFirst(this, '.person:not(.getting-ready) .person-title, .fault');
  }

  #canScan({ person }: OnRound): boolean {
    return person.wristband !== undefined && this.#codes.canRead(this.scanner);
  }

  async #scanPerson({ person }: OnRound): Promise<void> {
    const text = await this.#codes.read('wristband', this.scanner);
    // Somebody else was opened meanwhile.
    if (this.#desk.person !== person.id || this.#desk.identity) return;
    if (text !== null && text === person.wristband) return this.#confirm('scanned', person.id);
    const other = text !== null && (this.people ?? []).some(({ wristband }) => wristband === text);
    this.#scanned = other ? 'other' : 'unread';
    this.requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cpk-emar-round': CpkEmarRound;
  }
}
