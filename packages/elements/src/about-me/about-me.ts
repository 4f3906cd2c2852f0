// SPDX-License-Identifier: Apache-2.0
import type { DraftStore } from '@careplan-kit/drafts';
import {
  ABOUT_ME_SECTIONS,
  AboutMe,
  type AboutMeSectionKey,
  type CareRecord,
  type ChangeLogEntry,
  type VersionedRecord,
  changeOf,
  fullName,
  latest,
} from '@careplan-kit/model';
import { aboutMe as definition } from '@careplan-kit/templates/about-me';
import { type PropertyDeclarations, type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import { faultOf } from '../base/check-record.js';
import { CpkElement } from '../base/cpk-element.js';
import { CpkEditEvent } from '../events/edit-event.js';
import { CpkErrorEvent } from '../events/error-event.js';
import type { CpkSubmitEvent } from '../events/submit-event.js';
import type { CpkForm } from '../form/form.js';
import { buttons } from '../styles/button.styles.js';
import { tokens } from '../styles/tokens.styles.js';
import { aboutMeStyles } from './about-me.styles.js';
import { ABOUT_ME_WORDS as WORDS } from './about-me.words.js';

const HEADINGS: Readonly<Record<AboutMeSectionKey, string>> = Object.fromEntries(
  ABOUT_ME_SECTIONS.map(({ key, name }) => [key, name]),
) as Record<AboutMeSectionKey, string>;

/**
 * What a person wants whoever supports them to know, in their own words (PRSB About Me 2.01): to read, and to write.
 * The latest version is shown. The host keeps the records: it gives one by property, and gets what was written with
 * `cpk-submit`.
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
 * @csspart title - The heading.
 * @csspart section - One of the seven sections.
 * @csspart section-title - A section's heading.
 * @csspart words - The person's words.
 * @csspart edit - The button that opens the form.
 * @cssproperty --cpk-colour-brand - Colour of buttons and of the first section's border.
 */
export class CpkAboutMe extends CpkElement {
  static override readonly tagSuffix = 'about-me';
  static override styles = [tokens, buttons, aboutMeStyles];
  static override properties: PropertyDeclarations = {
    record: { attribute: false },
    drafts: { attribute: false },
    readOnly: { type: Boolean, attribute: 'readonly' },
    editing: { type: Boolean },
    headingLevel: { type: Number, attribute: 'heading-level' },
  };

  /** The person's record. */
  declare record: CareRecord | null;
  /** Where drafts are kept; without it the form says that none are. */
  declare drafts: DraftStore | null;
  /** Reading only: no button to write. */
  declare readOnly: boolean;
  /** True while the form is open. */
  declare editing: boolean;
  /** Level of the heading. */
  declare headingLevel: number;

  /** The record, unless it cannot be read. */
  #shown: CareRecord | null = null;
  #form: CpkForm | null = null;
  #viewed = '';
  /** The worker did not close the form: it was taken from them. */
  #closedByHost = false;

  constructor() {
    super();
    this.record = null;
    this.drafts = null;
    this.readOnly = false;
    this.editing = false;
    this.headingLevel = 2;
    this.addEventListener('cpk-submit', (event) => void this.#afterSubmit(event));
  }

  override willUpdate(changed: PropertyValues<this>): void {
    const before = this.#shown;
    const wasOpen = this.editing && this.#form !== null;
    if (changed.has('record')) {
      const fault = faultOf(this.record);
      this.#shown = fault ? null : this.record;
      if (fault) this.dispatchEvent(new CpkErrorEvent(fault));
    }
    // Another person is never shown the form that was opened for the last one.
    const samePerson = !before || before.subjectOfCare.id === this.#shown?.subjectOfCare.id;
    if (!samePerson) this.editing = false;
    if (this.readOnly || !this.#shown) this.editing = false;
    this.#closedByHost = wasOpen && !this.editing;
    // What was typed is in the draft. Where none is kept the form itself is, for one tap must not lose an hour.
    if (!samePerson || (!this.editing && this.drafts)) this.#form = null;
  }

  override render(): TemplateResult {
    const record = this.#shown;
    if (!record) return html``;
    if (this.editing) return this.#writing(record);
    const version = latest(record, AboutMe);
    return version ? this.#reading(record, version) : this.#nothingYet(record);
  }

  #heading(level: number, name: string, part: string, text: string): TemplateResult {
    return html`<div class=${name} part=${part} role="heading" aria-level=${level}>${text}</div>`;
  }

  #nothingYet(record: CareRecord): TemplateResult {
    const name = fullName(record.subjectOfCare);
    return html`
      <div class="empty">
        ${this.#heading(this.headingLevel, 'section-title', 'title', this.say(WORDS['aboutMe.empty.title'], { name }))}
        <p>${this.say(WORDS['aboutMe.empty.text'])}</p>
        ${this.#editButton('aboutMe.start')}
      </div>
    `;
  }

  #reading(record: CareRecord, version: VersionedRecord<AboutMe>): TemplateResult {
    const { content } = version;
    return html`
      <div class="head">
        <div>
          ${this.#heading(this.headingLevel, 'title', 'title', this.say(WORDS['aboutMe.title']))}
          <p class="meta">${this.#provenance(version, changeOf(record, version))}</p>
          <p class="caution">${this.say(WORDS['aboutMe.caution'])}</p>
        </div>
        ${this.#editButton('aboutMe.edit')}
      </div>
      <div class="sections">
        ${ABOUT_ME_SECTIONS.map(({ key }, index) => this.#section(key, content[key]?.response?.text, index === 0))}
        ${content.supportedToWriteThisBy
          ? this.#box(
              'supportedToWriteThisBy',
              this.say(WORDS['aboutMe.supportedBy']),
              content.supportedToWriteThisBy,
              false,
            )
          : nothing}
      </div>
    `;
  }

  #section(key: AboutMeSectionKey, text: string | undefined, first: boolean): TemplateResult {
    return this.#box(key, HEADINGS[key], text, first);
  }

  #box(key: string, title: string, text: string | undefined, first: boolean): TemplateResult {
    return html`
      <section class="section ${first ? 'first' : ''}" part="section" aria-labelledby="h-${key}">
        <div
          class="section-title"
          part="section-title"
          id="h-${key}"
          role="heading"
          aria-level=${this.headingLevel + 1}
        >
          ${title}
        </div>
        ${text
          ? html`<p class="words" part="words" dir="auto">${text}</p>`
          : html`<p class="words blank">${this.say(WORDS['aboutMe.blank'])}</p>`}
      </section>
    `;
  }

  /** When it was written, and apart from that who recorded it and when. */
  #provenance(version: VersionedRecord<AboutMe>, change: ChangeLogEntry | undefined): string {
    const parts = [this.say(WORDS['aboutMe.written'], { day: this.formatDay(version.content.date) })];
    if (change) {
      const { name, role } = change.committer;
      const moment = this.formatMoment(change.date);
      parts.push(
        role
          ? this.say(WORDS['aboutMe.by.role'], { name, role, moment })
          : this.say(WORDS['aboutMe.by'], { name, moment }),
      );
    }
    parts.push(this.say(WORDS['aboutMe.version'], { number: version.versionNumber }));
    return `${parts.join('. ')}.`;
  }

  #editButton(words: 'aboutMe.start' | 'aboutMe.edit'): TemplateResult | typeof nothing {
    if (this.readOnly) return nothing;
    return html`<button type="button" class="button" part="edit" @click=${() => this.#setEditing(true)}>
      ${this.say(WORDS[words])}
    </button>`;
  }

  #writing(record: CareRecord): TemplateResult {
    // Made by name, so that a copy of the library under another prefix uses its own form.
    this.#form ??= this.ownerDocument.createElement(`${this.tagPrefix}-form`) as CpkForm;
    Object.assign(this.#form, {
      definition,
      record,
      drafts: this.drafts,
      classes: [AboutMe],
      context: this.context,
      headingLevel: this.headingLevel,
    });
    const words = this.drafts ? WORDS['aboutMe.stopEditing'] : WORDS['aboutMe.stopEditing.noDraft'];
    return html`
      <p class="back">
        <button type="button" class="link-button" @click=${() => this.#setEditing(false)}>${this.say(words)}</button>
      </p>
      ${this.#form}
    `;
  }

  override updated(): void {
    if (this.#closedByHost) this.dispatchEvent(new CpkEditEvent(false));
    this.#auditView();
  }

  /** Each version that came on screen is one view. */
  #auditView(): void {
    const record = this.#shown;
    if (!record || this.editing) return;
    const version = latest(record, AboutMe);
    const viewed = `${record.subjectOfCare.id}|${version?.recordUid ?? ''}|${version?.versionNumber ?? ''}`;
    if (viewed === this.#viewed) return;
    this.#viewed = viewed;
    this.audit(record.subjectOfCare.id, {
      type: 'view',
      class: AboutMe.name,
      recordUid: version?.recordUid ?? null,
      versionNumber: version?.versionNumber ?? null,
    });
  }

  #setEditing(editing: boolean): void {
    this.editing = editing;
    this.dispatchEvent(new CpkEditEvent(editing));
    void this.updateComplete.then(() => {
      // The pressed button is gone with the old view; the focus must not fall to the top of the page.
      if (editing) void this.#form?.focusTitle();
      else this.renderRoot.querySelector<HTMLElement>('.button')?.focus();
    });
  }

  async #afterSubmit(event: CpkSubmitEvent): Promise<void> {
    const person = this.#shown?.subjectOfCare.id;
    try {
      await event.stored;
    } catch {
      return;
    }
    if (event.submission.subjectOfCare !== person || this.#shown?.subjectOfCare.id !== person) return;
    this.#form = null;
    this.#setEditing(false);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cpk-about-me': CpkAboutMe;
  }
}
