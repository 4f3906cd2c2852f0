// SPDX-License-Identifier: Apache-2.0
import { type CareRecord, DataError, fullName, inForce } from '@careplan-kit/model/reading';
import {
  type Belonging,
  type DoseGiven,
  type FilledForm,
  type Home,
  type PackInput,
  type PapersOptions,
  type Picture,
  type TransferReason,
  makePack,
} from '@careplan-kit/transfer';
import { type PropertyDeclarations, type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { headingView } from '../about-me/view-tools.js';
import { CpkElement } from '../base/cpk-element.js';
import { CpkErrorEvent } from '../events/error-event.js';
import { CpkPackFileEvent, CpkPackMadeEvent } from '../events/pack-event.js';
import { todayOf } from '../host-context/host-context.js';
import { packWritingPart } from '../parts/pack-writing-part.js';
import { insteadView } from '../record-views/instead-view.js';
import { recordViewStyles } from '../record-views/record-views.styles.js';
import { ShownRecord } from '../record-views/shown-record.js';
import { buttons } from '../styles/button.styles.js';
import { fields } from '../styles/field.styles.js';
import { tokens } from '../styles/tokens.styles.js';
import { bagView, handsOverView } from './bag-view.js';
import { coverView } from './cover-view.js';
import { FileAddresses } from './file-addresses.js';
import { madeView } from './made-view.js';
import { type MadePack, WritingNotFetchedError, writeFiles } from './making.js';
import { type Stage, buttonView, progressView } from './making-view.js';
import { COVER_CLASSES } from './may-leave.js';
import { type Offered, type Offering, offeredOf } from './offered.js';
import { type Given, PackDesk } from './pack-desk.js';
import { inputOf, previewOf } from './pack-input.js';
import type { PackTools } from './pack-tools.js';
import { papersView } from './papers-view.js';
import { reasonView } from './reason-view.js';
import { ReceiptDesk } from './receipt-desk.js';
import { transferPackStyles } from './transfer-pack.styles.js';
import { TRANSFER_PACK_WORDS as WORDS } from './transfer-pack.words.js';
import { packAudit } from './pack-audit.js';

const NO_HOME: Home = { name: '' };

/**
 * The digital red bag: what goes to hospital with a person, made by a tired worker while the ambulance waits. What belongs
 * in it is chosen already; the worker writes why, reads the first page as the crew will, and presses one button. The
 * library makes the files and hands them to the host: it sends and stores nothing.
 *
 * @summary Makes the papers that go to hospital with one person.
 * @tag cpk-transfer-pack
 * @status experimental
 * @since 0.1.0
 *
 * @fires {CpkPackMadeEvent} cpk-pack-made - The pack is made: the event holds its files.
 * @fires {CpkPackFileEvent} cpk-pack-file - A worker wants to print or save a file; `preventDefault` where the host does it.
 * @fires {CpkPackReceiptEvent} cpk-pack-receipt - The bag was handed over: store it, with `waitUntil`.
 * @fires {CpkErrorEvent} cpk-error - The record cannot be read.
 * @csspart title - The heading.
 * @csspart why - Why the person goes.
 * @csspart papers - The papers that go.
 * @csspart missing - Papers that are not in the record.
 * @csspart withheld-papers - Papers this worker may not hand out.
 * @csspart belongings - What goes in the bag.
 * @csspart cover - The first page of the pack.
 * @csspart making - How far the making is.
 * @csspart made - The pack, and how it leaves.
 * @csspart receipt - Who took it over.
 * @cssproperty --cpk-colour-error - Border of what the crew must not miss.
 * @cssproperty --cpk-colour-warning-surface - Background of what is not in the record.
 */
export class CpkTransferPack extends CpkElement {
  static override readonly tagSuffix = 'transfer-pack';
  static override styles = [tokens, buttons, fields, recordViewStyles, transferPackStyles];
  static override properties: PropertyDeclarations = {
    record: { attribute: false },
    forms: { attribute: false },
    usualForms: { attribute: false },
    home: { attribute: false },
    reason: { attribute: false },
    destination: {},
    belongings: { attribute: false },
    lastDoses: { attribute: false },
    pictures: { attribute: false },
    photoId: { attribute: false },
    archivePassword: { attribute: false },
    packLanguage: { attribute: 'pack-language' },
    replaces: {},
    oldAfterMonths: { type: Number, attribute: 'old-after-months' },
    headingLevel: { type: Number, attribute: 'heading-level' },
  };

  /** The person's record. */
  declare record: CareRecord | null;
  /** Filled forms that may go: the newest of each form is offered. */
  declare forms: readonly FilledForm[];
  /** Forms that belong in every pack of this home: one that is not filled is said to be missing. */
  declare usualForms: PapersOptions['usualForms'] | null;
  /** Whom the ward rings. */
  declare home: Home;
  /** What is known of the reason already, such as from an escalation record. */
  declare reason: Partial<TransferReason> | null;
  /** Hospital or ward, where it is known. */
  declare destination: string;
  /** What may go in the bag; a usual list without it. */
  declare belongings: readonly Belonging[] | null;
  /** Doses of the last hours, by workers and by family. The cover names them with their times. */
  declare lastDoses: readonly DoseGiven[];
  /** Photos that papers name. */
  declare pictures: readonly Picture[];
  /** Which of the pictures is the person's face. */
  declare photoId: string | null;
  /** Encrypts the archive; without it the archive is plain. How the ward gets it is the host's to say. */
  declare archivePassword: string | null;
  /** Of the library's own words in the pack, whatever language the worker reads: a ward in England reads English. */
  declare packLanguage: 'en' | 'cy';
  /** Id of the pack that went before, where this one takes its place. */
  declare replaces: string | null;
  /** Papers this old or older are marked; 0 for never. */
  declare oldAfterMonths: number;
  /** Level of the heading. */
  declare headingLevel: number;

  /**
   * Fetches what writes a pack, for a host whose workers may be without a network when they need it.
   *
   * @throws what the browser said, when it could not be fetched
   */
  static async prepare(): Promise<void> {
    await packWritingPart.load();
  }

  readonly #shown = new ShownRecord(this, null, (person, detail) => this.audit(person, detail));
  readonly #addresses = new FileAddresses(this);
  #desk = new PackDesk();
  #receipt = new ReceiptDesk(this);
  #open: ReadonlySet<string> = new Set();
  #stage: Stage = { name: 'idle' };
  #made: MadePack | null = null;
  #madeOf: CareRecord | null = null;
  #job: AbortController | null = null;
  #failures = 0;
  #isBlank = false;
  #other = '';
  #worker: string | null = null;
  #offered: { readonly of: Offering; readonly offered: Offered } | null = null;

  constructor() {
    super();
    this.record = null;
    this.forms = [];
    this.usualForms = null;
    this.home = NO_HOME;
    this.reason = null;
    this.destination = '';
    this.belongings = null;
    this.lastDoses = [];
    this.pictures = [];
    this.photoId = null;
    this.archivePassword = null;
    this.packLanguage = 'en';
    this.replaces = null;
    this.oldAfterMonths = 6;
    this.headingLevel = 2;
  }

  /** Drops everything that was written, chosen and made: for the next person, or the next worker. */
  #forget(): void {
    this.#job?.abort();
    this.#job = null;
    this.#desk = new PackDesk();
    this.#receipt = new ReceiptDesk(this);
    this.#open = new Set();
    this.#stage = { name: 'idle' };
    this.#made = this.#madeOf = null;
    this.#addresses.revoke();
    this.#failures = 0;
    this.#isBlank = false;
    this.#other = '';
  }

  override willUpdate(changed: PropertyValues<this>): void {
    const another = changed.has('record') && this.#shown.take(this.record);
    const worker = this.host.worker?.id ?? null;
    if (another || worker !== this.#worker) this.#forget();
    this.#worker = worker;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // Nobody could take what is made now.
    if (this.#job) this.#stop();
  }

  get #packLanguage(): 'en' | 'cy' {
    return this.packLanguage === 'cy' ? 'cy' : 'en';
  }

  get #given(): Given {
    return { reason: this.reason, to: this.destination ?? '', belongings: this.belongings };
  }

  get #tools(): PackTools {
    const { say, formatDay, formatMoment, host, headingLevel: level, shownLanguage: lang } = this;
    return {
      say,
      formatDay,
      formatMoment,
      level,
      lang,
      today: todayOf(host),
      desk: this.#desk,
      given: this.#given,
      open: this.#open,
      toggle: (name) => {
        const open = new Set(this.#open);
        if (!open.delete(name)) open.add(name);
        this.#open = open;
        this.requestUpdate();
      },
      changed: () => {
        if (this.#desk.written(this.#given).now.trim()) this.#isBlank = false;
        if (this.#stage.name === 'idle') this.#stage = { name: 'idle' };
        this.requestUpdate();
      },
    };
  }

  #offers(record: CareRecord): Offered {
    const { host, say } = this;
    const language = this.#packLanguage;
    const of: Offering = {
      record,
      forms: this.forms ?? [],
      usualForms: this.usualForms ?? undefined,
      host,
      language,
      say,
    };
    const same =
      this.#offered && (Object.keys(of) as (keyof Offering)[]).every((key) => this.#offered!.of[key] === of[key]);
    if (!same) this.#offered = { of, offered: offeredOf(of) };
    return this.#offered!.offered;
  }

  #input(id: string, offered: Offered): PackInput {
    const { host, home, lastDoses, pictures, photoId, say } = this;
    return inputOf({
      id,
      offered,
      host,
      say,
      desk: this.#desk,
      given: this.#given,
      language: this.#packLanguage,
      home: home ?? NO_HOME,
      replaces: this.#made?.pack.id ?? this.replaces,
      lastDoses: lastDoses ?? [],
      pictures: pictures ?? [],
      photoId,
    });
  }

  override render(): TemplateResult {
    this.#shown.begin();
    const { record } = this.#shown;
    if (!record) return insteadView(this.#shown.unusable, this.say);
    const tools = this.#tools;
    const { say } = this;
    const { subjectOfCare: person } = record;
    const name = person.personPreferredName || fullName(person);
    const offered = this.#offers(record);
    const drawn = html`
      ${headingView(say(WORDS['transferPack.title'], { name }), { level: tools.level, name: 'title', part: 'title' })}
      ${this.#stage.name === 'made' && this.#made
        ? this.#afterwards(this.#made, name, record, tools)
        : this.#before(offered, tools)}
    `;
    return html`${keyed(person.id, drawn)}`;
  }

  #before(offered: Offered, tools: PackTools): TemplateResult {
    const stage = this.#stage;
    const { worker } = this.host;
    if (!offered.mayCover) return html`<p class="fault" part="fault">${this.say(WORDS['transferPack.blocked'])}</p>`;
    const { record } = offered;
    this.#shown.shows(
      COVER_CLASSES.flatMap((name) => inForce(record, name)).map((version) => ({ version, content: {}, withheld: [] })),
    );
    const other = {
      text: this.#other,
      write: (text: string) => void (this.#other = text),
      add: () => this.#add(),
    };
    return html`
      <p class="lead">${this.say(WORDS['transferPack.lead'])}</p>
      <div class="sheet" ?inert=${stage.name === 'making'}>
        ${reasonView(tools, this.#isBlank)} ${papersView(offered, this.oldAfterMonths, tools)} ${bagView(tools, other)}
        ${handsOverView(worker, this.home ?? NO_HOME, tools)} ${this.#cover(offered, tools)}
      </div>
      ${stage.name === 'making'
        ? progressView(stage.progress, () => this.#stop(true), tools)
        : worker
          ? buttonView(stage, () => void this.#make(offered), tools)
          : nothing}
    `;
  }

  /** What the host gave may be no pack at all; the rest of the page is of use all the same. */
  #cover(offered: Offered, tools: PackTools): TemplateResult {
    const cover = previewOf(this.#input('preview', offered), this.say);
    return cover
      ? coverView(cover, this.#packLanguage, tools)
      : html`<p class="fault" part="fault">${this.say(WORDS['transferPack.cover.faulty'])}</p>`;
  }

  #afterwards(made: MadePack, person: string, record: CareRecord, tools: PackTools): TemplateResult {
    const doings = {
      urlOf: (file: MadePack['files']['pdf']) => this.#addresses.of(file),
      want: (wanted: CpkPackFileEvent['wanted'], file: MadePack['files']['pdf']) => {
        if (wanted === 'print') this.#tell(made, 'print');
        return this.dispatchEvent(new CpkPackFileEvent(wanted, file, made.pack));
      },
      again: () => {
        this.#stage = { name: 'idle' };
        this.#addresses.revoke();
        this.#receipt = new ReceiptDesk(this);
        this.#draw('#now');
      },
      outdated: this.#madeOf !== record,
    };
    const receiving = {
      sent: made.sent,
      handedOverBy: made.pack.handsOver,
      belongings: made.sent.belongings.map(({ id }) => id),
      person,
      context: this.context,
      now: () => this.host.clock(),
    };
    return html`${madeView(made, doings, tools)} ${this.#receipt.view(receiving, this.tagPrefix, tools)}`;
  }

  #add(): void {
    const text = this.#other.trim();
    if (text) this.#desk.addBelonging(text);
    this.#other = '';
    this.#draw('#other');
  }

  async #make(offered: Offered): Promise<void> {
    const { record } = this.#shown;
    if (!record || this.#job) return;
    if (!this.#desk.written(this.#given).now.trim()) {
      this.#isBlank = true;
      return this.#draw('#now');
    }
    const job = (this.#job = new AbortController());
    const onProgress = (progress: Extract<Stage, { name: 'making' }>['progress']) => {
      if (this.#job !== job) return;
      this.#stage = { name: 'making', progress };
      this.requestUpdate();
    };
    const { signal } = job;
    try {
      const pack = makePack(this.#input(crypto.randomUUID(), offered));
      onProgress({ stage: 'fetch', done: 0, total: pack.papers.length + 1, title: '' });
      this.#draw('.making-title');
      const made = await writeFiles(pack, { password: this.archivePassword, signal, onProgress });
      if (this.#job !== job) return;
      this.#made = made;
      this.#madeOf = record;
      this.#failures = 0;
      this.#stage = { name: 'made' };
      this.#tell(made, 'export');
      this.dispatchEvent(new CpkPackMadeEvent(made.pack, made.files, made.sent, made.notExported));
      this.#draw('.made-title');
    } catch (cause) {
      // Stopped by the worker, or the page went on to somebody else.
      if (this.#job !== job || signal.aborted) return;
      const fetch = cause instanceof WritingNotFetchedError;
      if (cause instanceof DataError) this.dispatchEvent(new CpkErrorEvent(cause));
      if (!fetch) reportError(cause);
      this.#failures += 1;
      this.#stage = { name: 'failed', fetch, again: this.#failures > 1 };
      this.#draw('.make-button');
    } finally {
      if (this.#job === job) this.#job = null;
    }
  }

  #stop(byWorker = false): void {
    this.#job?.abort();
    this.#job = null;
    this.#stage = { name: 'idle', stopped: byWorker };
    if (byWorker) this.#draw('.make-button');
  }

  #tell(made: MadePack, type: 'export' | 'print'): void {
    const person = made.pack.record.subjectOfCare.id;
    for (const detail of packAudit(made.pack, type)) this.audit(person, detail);
  }

  /** Draws anew, and puts the focus where the worker goes on. */
  #draw(focus: string): void {
    this.requestUpdate();
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(focus)?.focus());
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cpk-transfer-pack': CpkTransferPack;
  }
}
