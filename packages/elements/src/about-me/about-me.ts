// SPDX-License-Identifier: Apache-2.0
import type { DraftStore } from '@careplan-kit/drafts';
import type { AboutMeToFhirOptions } from '@careplan-kit/fhir/about-me';
import { AboutMe, type CareRecord, PersonDemographics, fullName } from '@careplan-kit/model/reading';
import { type PropertyDeclarations, type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { media } from '../attachments/media.styles.js';
import { faultOf } from '../base/check-record.js';
import { CpkElement } from '../base/cpk-element.js';
import { CpkEditEvent } from '../events/edit-event.js';
import { CpkErrorEvent } from '../events/error-event.js';
import type { CpkSubmitEvent } from '../events/submit-event.js';
import type { ExportFormat } from '../host-context/audit-event.js';
import { type Action, todayOf } from '../host-context/host-context.js';
import { may } from '../host-context/permission.js';
import { buttons } from '../styles/button.styles.js';
import { tokens } from '../styles/tokens.styles.js';
import { aboutMeStyles } from './about-me.styles.js';
import { ABOUT_ME_WORDS as WORDS } from './about-me.words.js';
import type { AboutMeVersion } from './entry.js';
import { endView } from './end-view.js';
import type { AboutMeExport } from './export-about-me.js';
import { fetchCopy } from './fetch-copy.js';
import { historyView } from './history-view.js';
import { historyStyles } from './history.styles.js';
import { allWithheldView, notWrittenView, unusableView } from './instead-view.js';
import { MediaShelf } from './media-shelf.js';
import { NotAllowedError } from './not-allowed-error.js';
import { PersonPhoto } from './person-photo.js';
import { personOf, personView } from './person-view.js';
import { printAboutMe } from './print-about-me.js';
import { NotFetchedError, Printer } from './printer.js';
import { Reader } from './reader.js';
import { readableVersions } from './readable-versions.js';
import { readingPage } from './reading-page.js';
import { type Asking, type Reading, readingOf, viewsOf } from './reading.js';
import { ViewLog } from './view-log.js';
import type { ViewTools } from './view-tools.js';
import { WritingForm } from './writing-form.js';

export { type AboutMeExport, NotAllowedError, NotFetchedError };

/** How much of About Me is shown. */
export const ABOUT_ME_VIEWS = ['full', 'short'] as const;
export type AboutMeView = (typeof ABOUT_ME_VIEWS)[number];

/**
 * What a person wants whoever supports them to know, in their own words (PRSB About Me 2.01): to read, and to write.
 * The version in force is shown, with what must be known first on top; earlier ones when they are asked for. The host
 * keeps the records: it gives one by property, and gets what was written with `cpk-submit`.
 *
 * @summary Shows a person's About Me, and lets it be written.
 * @tag cpk-about-me
 * @status experimental
 * @since 0.1.0
 *
 * @fires {CpkSubmitEvent} cpk-submit - About Me was written: store it, and say when with `event.waitUntil(promise)`.
 * @fires {CpkEditEvent} cpk-edit - Writing began or ended.
 * @fires {CpkErrorEvent} cpk-error - The record cannot be read.
 *
 * @csspart title - The heading: the name the person likes to be called.
 * @csspart photo - The photo of the person.
 * @csspart flag - The reminder that it is old.
 * @csspart must-know - The sections to read first.
 * @csspart rest - The other sections.
 * @csspart group-title - The heading over either.
 * @csspart section - One of the seven sections.
 * @csspart section-title - A section's heading.
 * @csspart words - The person's words.
 * @csspart changed - The mark on a section that changed.
 * @csspart earlier - What stands over an earlier version.
 * @csspart history - The list of earlier versions.
 * @csspart edit - The button that opens the form.
 * @csspart print - The buttons that print.
 * @cssproperty --cpk-colour-brand - Colour of buttons and of the first section's border.
 * @cssproperty --cpk-colour-warning-surface - Background of reminders and of what stands over an earlier version.
 */
export class CpkAboutMe extends CpkElement {
  static override readonly tagSuffix = 'about-me';
  static override styles = [tokens, buttons, media, aboutMeStyles, historyStyles];
  static override properties: PropertyDeclarations = {
    record: { attribute: false },
    photo: { attribute: false },
    drafts: { attribute: false },
    view: {},
    changedSince: { attribute: 'changed-since' },
    reviewAfterMonths: { type: Number, attribute: 'review-after-months' },
    readOnly: { type: Boolean, attribute: 'readonly' },
    editing: { type: Boolean },
    headingLevel: { type: Number, attribute: 'heading-level' },
  };

  /** The person's record. */
  declare record: CareRecord | null;
  /**
   * A photo of the person, from your own system. Give it together with the record or after it: another person's record
   * without another photo takes it away.
   */
  declare photo: Blob | null;
  /** Where drafts are kept; without it the form says that none are. */
  declare drafts: DraftStore | null;
  /** `full`, or `short` for a phone at the bedside. The worker can ask for everything. */
  declare view: AboutMeView;
  /** ISO instant, such as the end of this worker's last shift: what changed since is marked. */
  declare changedSince: string | null;
  /** Age in months above which About Me is flagged for a review with the person; 0 for never. */
  declare reviewAfterMonths: number;
  /** Reading only: no button to write. */
  declare readOnly: boolean;
  /** True while the form is open. */
  declare editing: boolean;
  /** Level of the heading. */
  declare headingLevel: number;

  /** The record, unless it cannot be read. */
  #shown: CareRecord | null = null;
  #unusable = false;
  readonly #form = new WritingForm(this);
  /** The worker did not close the form: it was taken from them. */
  #closedByHost = false;
  #reader = this.#newReader();
  /** The worker asked for everything, so the short view is offered back. */
  #wasShort = false;
  readonly #viewLog = new ViewLog((person, viewed) => this.audit(person, viewed));
  readonly #photo = new PersonPhoto(this);
  readonly #shelf = new MediaShelf(this);
  readonly #printer = new Printer(this);

  constructor() {
    super();
    this.record = null;
    this.photo = null;
    this.drafts = null;
    this.view = 'full';
    this.changedSince = null;
    this.reviewAfterMonths = 12;
    this.readOnly = false;
    this.editing = false;
    this.headingLevel = 2;
    this.addEventListener('cpk-submit', (event) => void this.#afterSubmit(event));
  }

  override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    const place = this.#printer.makePlace();
    root.append(place);
    this.renderOptions.renderBefore = place;
    return root;
  }

  override willUpdate(changed: PropertyValues<this>): void {
    const before = this.#shown;
    const wasOpen = this.editing && this.#form.isOpen;
    if (changed.has('record')) {
      // A part of another shape would be shown as empty, and taken for nothing written.
      const fault = faultOf(this.record, [AboutMe, PersonDemographics.name]);
      this.#unusable = fault !== null;
      this.#shown = fault ? null : this.record;
      if (fault) this.dispatchEvent(new CpkErrorEvent(fault));
    }
    const record = this.#shown;
    // Another person is never shown what was opened for the last one.
    const samePerson = !before || before.subjectOfCare.id === record?.subjectOfCare.id;
    if (!samePerson) this.#forgetPerson(changed.has('photo'));
    if (this.readOnly || !record || !this.#may('view', record) || !this.#may('write', record)) this.editing = false;
    this.#closedByHost = wasOpen && !this.editing;
    // What was typed is in the draft. Where none is kept the form itself is, for one tap must not lose an hour.
    if (!samePerson || (!this.editing && this.drafts)) this.#form.forget();
    if (this.view === 'short') this.#reader.readInForce();
    this.#reader.meet(record ? readableVersions(record)[0] : undefined);
  }

  #forgetPerson(hasPhoto: boolean): void {
    this.editing = false;
    this.#printer.stop();
    this.#reader = this.#newReader();
    if (!hasPhoto) this.photo = null;
  }

  #newReader(): Reader {
    return new Reader(() => this.requestUpdate());
  }

  #may(action: Action, { subjectOfCare }: CareRecord): boolean {
    return may(this.host, action, { subjectOfCare: subjectOfCare.id, class: AboutMe.name });
  }

  get #tools(): ViewTools {
    const { say, formatDay, formatMoment, headingLevel: level, shownLanguage: lang } = this;
    return { say, formatDay, formatMoment, level, lang, today: todayOf(this.host) };
  }

  get #asking(): Asking {
    return { host: this.host, language: this.language };
  }

  override render(): TemplateResult {
    const record = this.#shown;
    this.#viewLog.begin(record?.subjectOfCare.id ?? null, this.editing);
    if (!record) return this.#unusable ? unusableView(this.#tools) : html``;
    if (this.editing) return this.#writing(record);
    if (!this.#may('view', record)) return allWithheldView(this.#person(record), this.#tools);
    const versions = readableVersions(record);
    const drawn = versions.length > 0 ? this.#reading(record, versions) : this.#nothingYet(record);
    // By person: no disclosure stays open and no node stays in the page when another comes.
    return html`${keyed(record.subjectOfCare.id, drawn)}`;
  }

  #person(record: CareRecord): TemplateResult {
    return personView(personOf(record, this.host), this.#tools, this.#photo.of(this.photo));
  }

  #nothingYet(record: CareRecord): TemplateResult {
    this.#viewLog.show({ class: AboutMe.name, recordUid: null, versionNumber: null });
    return notWrittenView(fullName(record.subjectOfCare), this.#tools, this.#editButton(record, 'aboutMe.start'));
  }

  #reading(record: CareRecord, versions: readonly AboutMeVersion[]): TemplateResult {
    const { changedSince } = this;
    const [asking, reader, tools] = [this.#asking, this.#reader, this.#tools];
    const reading = readingOf(record, versions, { asking, reader, tools, changedSince });
    for (const viewed of viewsOf(reading)) this.#viewLog.show(viewed);
    return readingPage(reading, {
      person: this.#person(record),
      edit: this.#editButton(record, 'aboutMe.edit'),
      end: this.#end(reading),
      shelf: this.#shelf,
      host: this.host,
      short: this.view === 'short',
      reviewAfterMonths: this.reviewAfterMonths,
      back: (from) => this.#backToForce(from),
    });
  }

  #end({ record, versions, reader, tools }: Reading): TemplateResult {
    if (this.view === 'short') return html`${endView(this.say, { showEverything: () => this.#showEverything() })}`;
    const mayPrint = !reader.earlier && this.#may('print', record);
    return html`
      ${endView(this.say, {
        ...(mayPrint ? { print: () => this.#pressPrint(false), printLarge: () => this.#pressPrint(true) } : {}),
        notPrinted: this.#printer.notFetched,
        ...(this.#wasShort ? { showShort: () => this.#showShort() } : {}),
      })}
      ${historyView(record, versions.slice(1), tools, (version) => this.#readEarlier(version))}
    `;
  }

  #editButton(record: CareRecord, words: 'aboutMe.start' | 'aboutMe.edit'): TemplateResult | typeof nothing {
    if (this.readOnly || !this.#may('write', record)) return nothing;
    this.#form.prepare(this.tagPrefix);
    return html`<button type="button" class="button" part="edit" @click=${() => this.#setEditing(true)}>
      ${this.say(WORDS[words])}
    </button>`;
  }

  #writing(record: CareRecord): TemplateResult {
    const { drafts, context, headingLevel, say } = this;
    const writing = { record, drafts, context, headingLevel };
    return this.#form.view(writing, this.tagPrefix, say, () => this.#setEditing(false));
  }

  override updated(): void {
    if (this.#closedByHost) this.dispatchEvent(new CpkEditEvent(false));
    this.#viewLog.end();
  }

  #setEditing(editing: boolean): void {
    this.editing = editing;
    this.dispatchEvent(new CpkEditEvent(editing));
    void this.updateComplete.then(() => {
      // The pressed button is gone with the old view; the focus must not fall to the top of the page.
      if (editing) this.#form.focus();
      else if (!this.#focus('[part=edit]')) this.#focus('[part=title]');
    });
  }

  #showEverything(): void {
    this.#wasShort = true;
    this.view = 'full';
    // Where reading goes on: the first of what was not shown before.
    this.#focusSoon('.rest .group-title');
  }

  #showShort(): void {
    this.#wasShort = false;
    this.view = 'short';
    this.#focusSoon('.title');
  }

  #readEarlier(version: AboutMeVersion): void {
    this.#reader.readEarlier(version);
    this.#focusSoon('.earlier-title');
  }

  #backToForce({ versionNumber }: AboutMeVersion): void {
    this.#reader.readInForce();
    this.#focusSoon(`[data-version="${versionNumber}"]`);
  }

  #focusSoon(selector: string): void {
    this.requestUpdate();
    void this.updateComplete.then(() => this.#focus(selector));
  }

  #focus(selector: string): boolean {
    const target = this.renderRoot.querySelector<HTMLElement>(selector);
    if (target?.role === 'heading') target.tabIndex = -1;
    target?.focus();
    return target !== null;
  }

  /**
   * Opens the browser's dialogue to print the version in force, on A4: two pages for a usual About Me. What this worker
   * may not print is printed as withheld.
   *
   * @returns false when there is nothing to print, or another person came meanwhile
   * @throws {@link NotAllowedError} when this worker may not; {@link NotFetchedError} when what prints did not come
   */
  print(): Promise<boolean> {
    return this.#print({ large: false });
  }

  /** The same in 18 points, on as many pages as it takes. */
  printLarge(): Promise<boolean> {
    return this.#print({ large: true });
  }

  /** The right to print may have gone since it was drawn: then the button goes too. */
  #pressPrint(large: boolean): void {
    this.#print({ large }).catch((cause: unknown) => {
      if (!(cause instanceof NotAllowedError || cause instanceof NotFetchedError)) reportError(cause);
      this.requestUpdate();
    });
  }

  async #print({ large }: { readonly large: boolean }): Promise<boolean> {
    const record = this.#shown;
    const { reviewAfterMonths } = this;
    const photo = this.#photo.of(this.photo)?.url ?? null;
    const direction = this.matches(':dir(rtl)') ? 'rtl' : 'ltr';
    return printAboutMe(
      this.#printer,
      record,
      { ...this.#asking, photo, large, direction, reviewAfterMonths, tools: this.#tools },
      ({ recordUid, versionNumber }) =>
        this.audit(record!.subjectOfCare.id, { type: 'print', class: AboutMe.name, recordUid, versionNumber }),
    );
  }

  /**
   * The version in force as another system reads it: PRSB About Me 2.01, the 1.x shape, or a FHIR R4 document. Nothing
   * is sent anywhere.
   *
   * @param options - for FHIR: who keeps the record, and such
   * @returns null when there is nothing to export, or another person came meanwhile
   * @throws {@link NotAllowedError} unless the host lets this worker view and export every part: a copy with parts left
   *   out would say that nothing was written there
   * @throws DataError with a path, when the version cannot be written in the format
   */
  async exportAs<Format extends ExportFormat>(
    format: Format,
    options?: AboutMeToFhirOptions,
  ): Promise<AboutMeExport<Format> | null> {
    const done = await fetchCopy(format, () => ({ record: this.#shown, host: this.host }), options);
    if (!done) return null;
    const { recordUid, versionNumber } = done.version;
    this.audit(done.person, { type: 'export', class: AboutMe.name, recordUid, versionNumber, format });
    return done.result;
  }

  async #afterSubmit(event: CpkSubmitEvent): Promise<void> {
    const person = this.#shown?.subjectOfCare.id;
    try {
      await event.stored;
    } catch {
      return;
    }
    if (event.submission.subjectOfCare !== person || this.#shown?.subjectOfCare.id !== person) return;
    this.#form.forget();
    this.#setEditing(false);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cpk-about-me': CpkAboutMe;
  }
}
