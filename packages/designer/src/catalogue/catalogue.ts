// SPDX-License-Identifier: Apache-2.0
import type { KnownPack } from '@careplan-kit/catalogue/host';
import { CpkElement, buttons, fields, recordViewStyles, todayOf, tokens } from '@careplan-kit/elements/base';
import { type PropertyDeclarations, type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import { CpkCatalogueCopyEvent, CpkCatalogueInstallEvent, CpkCatalogueReadEvent } from './catalogue-events.js';
import type { CatalogueSource, InstalledForm } from './catalogue-source.js';
import { catalogueStyles } from './catalogue.styles.js';
import { CATALOGUE_WORDS as WORDS } from './catalogue.words.js';
import { CompareDesk } from './compare-desk.js';
import { Desk, type LookedAt } from './desk.js';
import { type OpenReading, type VerifiedForm, installedOf } from './look.js';
import { lookView, versionsView } from './look-view.js';
import { LOOK_WORDS } from './look.words.js';
import { Keeper, type Said } from './keeper.js';
import type { Offer } from './offers.js';
import { closedView, openView } from './page-view.js';
import { CatalogueReader } from './reading.js';
import { searchOffers } from './search.js';
import { ShownCatalogue } from './shown.js';
import { isStored } from './stored.js';
import { type CatalogueTools, heading } from './view-tools.js';

/** One and the same, so that what was worked out of it is not worked out again. */
const NO_FORMS: readonly InstalledForm[] = [];

const listOf = <One>(given: readonly One[] | null | undefined): readonly One[] => (Array.isArray(given) ? given : []);

/**
 * The forms that others share: what there is, what is in use here, what has been called back, and what an update would
 * change. Put it where whoever decides on forms works. Nothing is shown before its signature was checked against keys that
 * the host trusts, and nothing is fetched but by a function of the host's.
 *
 * @summary Browses a signed catalogue of forms, compares them with what is in use, and takes them into use.
 * @tag cpk-catalogue
 * @status experimental
 * @since 0.1.0
 *
 * @fires {CpkCatalogueReadEvent} cpk-catalogue-read - The index holds, or other forms are in use: keep its sequence, and stop what has to stop.
 * @fires {CpkCatalogueInstallEvent} cpk-catalogue-install - A verified form is to be used: store it, with `waitUntil`.
 * @fires {CpkCatalogueCopyEvent} cpk-catalogue-copy - A copy of a form is wanted: open it in the designer.
 * @fires {CpkCatalogueKeepEvent} cpk-catalogue-keep - Files are to be kept on the device: store them, with `waitUntil`.
 * @csspart title - The heading.
 * @csspart notices - What there is to know of forms in use.
 * @csspart notice - One thing of it.
 * @csspart forms - The list of forms.
 * @csspart form - One form.
 * @csspart refused - Why something is not used, and what to do.
 * @csspart verified - A form whose signature holds.
 * @csspart changes - What an update changes.
 * @csspart copies - Whether copies still compare.
 * @cssproperty --cpk-colour-error - Colour of what has to stop.
 * @cssproperty --cpk-colour-warning-surface - Background of what somebody has to decide.
 */
export class CpkCatalogue extends CpkElement {
  static override readonly tagSuffix = 'catalogue';
  static override styles = [tokens, fields, buttons, recordViewStyles, catalogueStyles];
  static override properties: PropertyDeclarations = {
    source: { attribute: false },
    trust: { attribute: false },
    installed: { attribute: false },
    known: { attribute: false },
    copies: { attribute: false },
    lastSequence: { type: Number, attribute: 'last-sequence' },
    headingLevel: { type: Number, attribute: 'heading-level' },
  };

  /** The folder of the catalogue: bytes of its index, and a function that gets its packs. */
  declare source: CatalogueSource | null;
  /** The keys you trust, as `parseTrust` of `@careplan-kit/catalogue` reads them: from a file of your own, never of the catalogue. */
  declare trust: unknown;
  /** The forms that are in use. */
  declare installed: readonly InstalledForm[];
  /** Packs that were used before and are no longer: older versions of them are refused as well. */
  declare known: readonly KnownPack[];
  /** Your own copies of standard forms: definitions that name one in `derivedFrom`. */
  declare copies: readonly unknown[];
  /** `sequence` of the newest index that was used: an older one is refused. */
  declare lastSequence: number;
  /** Level of the heading, 1 to 6. */
  declare headingLevel: number;

  readonly #reader = new CatalogueReader(() => this.#read());
  readonly #desk = new Desk(() => this.requestUpdate());
  readonly #shown = new ShownCatalogue();
  #text = '';
  readonly #keeper = new Keeper(this, () => this.requestUpdate());
  #said: Said | null = null;
  readonly #compare = new CompareDesk(() => this.requestUpdate());
  /** What was told of the forms in use; null before it was. */
  #told: string | null = null;
  #focusNext: string | null = null;

  constructor() {
    super();
    this.source = null;
    this.trust = null;
    this.installed = [];
    this.known = [];
    this.copies = [];
    this.lastSequence = 0;
    this.headingLevel = 2;
  }

  override willUpdate(changed: PropertyValues<CpkCatalogue>): void {
    if (changed.has('source') || changed.has('trust')) {
      const { source, trust } = this;
      if (!source) this.#desk.close();
      this.#said = null;
      void this.#reader.read({
        source: source ?? null,
        trust,
        today: todayOf(this.host),
        lastSequence: Number(this.lastSequence) || 0,
      });
    }
  }

  override render(): TemplateResult {
    const reading = this.#reader.now;
    return reading.is === 'open' ? this.#open(reading) : closedView(reading, this.#tools);
  }

  override updated(): void {
    this.#tell();
    if (this.#focusNext === null) return;
    const target = this.renderRoot.querySelector<HTMLElement>(this.#focusNext);
    this.#focusNext = null;
    target?.focus();
  }

  get #tools(): CatalogueTools {
    const { say, formatDay, shownLanguage: language } = this;
    const reading = this.#reader.now;
    const level = Math.min(6, Math.max(1, Math.round(this.headingLevel) || 2));
    return { say, formatDay, language, level, catalogue: reading.is === 'open' ? reading.catalogue : null };
  }

  get #installed(): readonly InstalledForm[] {
    return Array.isArray(this.installed) ? (this.installed as readonly InstalledForm[]) : NO_FORMS;
  }

  get #known(): readonly KnownPack[] {
    return [...listOf(this.known), ...this.#installed.flatMap(({ pack }) => pack ?? [])];
  }

  #around(reading: OpenReading) {
    return { reading, today: todayOf(this.host), known: this.#known };
  }

  #shownOf({ catalogue }: OpenReading) {
    return this.#shown.of(catalogue, this.#installed, todayOf(this.host));
  }

  #read(): void {
    const reading = this.#reader.now;
    this.#told = null;
    this.requestUpdate();
    const { at } = this.#desk;
    if (!at) return;
    const again = reading.is === 'open' && this.#again(at, reading);
    if (again) void this.#desk.open(again, this.#around(reading));
    else this.#desk.close();
  }

  /** What is looked at, as a newer index has it: it is fetched and verified again. */
  #again(at: LookedAt, reading: OpenReading): LookedAt | null {
    if (at.is === 'file') return at;
    const { offers } = this.#shownOf(reading);
    const version = offers
      .find(({ url }) => url === at.url)
      ?.versions.find(({ form }) => form.version === at.version.form.version);
    return version ? { ...at, version } : null;
  }

  /** With each index, and again when other forms are in use and there is something else to know of them. */
  #tell(): void {
    const reading = this.#reader.now;
    if (reading.is !== 'open') return;
    const { notices } = this.#shownOf(reading);
    const told = JSON.stringify(notices);
    if (told === this.#told) return;
    this.#told = told;
    this.dispatchEvent(new CpkCatalogueReadEvent(reading.catalogue, notices));
  }

  #open(reading: OpenReading): TemplateResult {
    const shown = this.#shownOf(reading);
    const { at } = this.#desk;
    const offer = at?.is === 'offer' ? shown.offers.find(({ url }) => url === at.url) : undefined;
    return openView(
      {
        reading,
        shown,
        at,
        found: searchOffers(shown.offers, this.#text),
        text: this.#text,
        said: this.#said,
        isKeeping: this.#keeper.busy,
        look: at ? this.#look(reading, at, offer) : nothing,
      },
      {
        find: (text) => {
          this.#text = text;
          this.requestUpdate();
        },
        open: (one) => this.#lookAt(reading, one),
        close: () => this.#close(),
        file: (input) => void this.#openFile(reading, input),
        keep: () => void this.#keep(reading, shown.offers),
      },
      this.#tools,
    );
  }

  #look(reading: OpenReading, at: LookedAt, offer: Offer | undefined): TemplateResult {
    const { say } = this;
    const { look, storing } = this.#desk;
    const tools = this.#tools;
    const compare = this.#compare;
    const words =
      at.is === 'offer'
        ? say(LOOK_WORDS['look.title'], { title: at.version.form.title, version: at.version.form.version })
        : say(LOOK_WORDS['look.file'], { name: at.name });
    return html`<section class="look" aria-labelledby="look">
      ${heading(words, tools.level + 2, { id: 'look', focusable: true })}
      ${offer && at.is === 'offer'
        ? versionsView(offer, at.version.form.version, {
            say,
            choose: (wanted) => this.#lookAt(reading, offer, wanted),
          })
        : nothing}
      ${lookView(
        {
          look,
          storing,
          compareFailed: compare.failed,
          compared: compare.isHere
            ? (one) => compare.view(one, this.#inUse(one.form.url), listOf(this.copies), tools)
            : null,
          inUse: (one) => this.#inUse(one.form.url),
        },
        {
          again: () => void this.#desk.open(at, this.#around(reading)),
          use: (one) => void this.#use(one),
          copy: (one) => this.dispatchEvent(new CpkCatalogueCopyEvent(one.definition)),
        },
        tools,
      )}
      ${at.is === 'file'
        ? html`<button class="link-button" type="button" @click=${() => this.#close()}>
            ${say(WORDS['catalogue.close'])}
          </button>`
        : nothing}
    </section>`;
  }

  #inUse(url: string): InstalledForm | null {
    return this.#installed.findLast((one) => one.url === url) ?? null;
  }

  #lookAt(reading: OpenReading, offer: Offer, wanted?: string): void {
    const version = offer.versions.find(({ form }) => form.version === wanted) ?? offer.newest ?? offer.versions[0]!;
    // Who chooses another version goes on choosing; who opens a form is led to it.
    if (wanted === undefined) this.#focusNext = '#look';
    this.#said = null;
    void this.#desk.open({ is: 'offer', url: offer.url, version }, this.#around(reading));
    void this.#compare.load();
  }

  async #openFile(reading: OpenReading, input: HTMLInputElement): Promise<void> {
    const file = input.files?.[0];
    if (!file) return;
    const bytes = new Uint8Array(await file.arrayBuffer());
    // The same file can be chosen again, once somebody has mended it.
    input.value = '';
    this.#said = null;
    this.#focusNext = '#look';
    void this.#desk.open({ is: 'file', name: file.name, bytes }, this.#around(reading));
    void this.#compare.load();
  }

  #close(): void {
    const { at } = this.#desk;
    this.#desk.close();
    this.#focusNext = at?.is === 'offer' ? `[data-url="${CSS.escape(at.url)}"] .look-button` : '#file';
  }

  async #use(one: VerifiedForm): Promise<void> {
    if (this.#desk.storing === 'storing') return;
    const { at } = this.#desk;
    const event = new CpkCatalogueInstallEvent(installedOf(one), one.pack, one.bytes, this.#inUse(one.form.url));
    this.#desk.storing = 'storing';
    this.requestUpdate();
    this.dispatchEvent(event);
    const stored = await isStored(event);
    if (this.#desk.at !== at) return;
    this.#desk.storing = stored ? 'idle' : 'failed';
    if (stored) {
      const { title, version } = one.form;
      this.#said = { phrase: LOOK_WORDS['look.stored'], values: { title, version } };
      this.#close();
    }
    this.requestUpdate();
  }

  async #keep(reading: OpenReading, offers: readonly Offer[]): Promise<void> {
    this.#said = (await this.#keeper.keep(reading, offers, todayOf(this.host))) ?? this.#said;
    this.requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cpk-catalogue': CpkCatalogue;
  }
}
