// SPDX-License-Identifier: Apache-2.0
import {
  AboutMe,
  CalendarDate,
  type CareRecord,
  PersonDemographics,
  formatNhsNumber,
  fullName,
  latest,
} from '@careplan-kit/model';
import { Alert, AllergiesAndAdverseReactions, SafetyStatements } from '@careplan-kit/model/mods';
import { type PropertyDeclarations, type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import { ADJUSTMENTS_CLASS } from '../alerts-banner/adjustments.js';
import { bannerOf } from '../alerts-banner/banner.js';
import { faultOf } from '../base/check-record.js';
import { CpkElement } from '../base/cpk-element.js';
import { CpkErrorEvent } from '../events/error-event.js';
import { todayOf } from '../host-context/host-context.js';
import type { RecordTools } from '../record-views/record-tools.js';
import { recordViewStyles } from '../record-views/record-views.styles.js';
import { Rights } from '../record-views/rights.js';
import { ShownRecord } from '../record-views/shown-record.js';
import { buttons } from '../styles/button.styles.js';
import { tokens } from '../styles/tokens.styles.js';
import { flagsView } from './flags-view.js';
import { flagsStyles } from './flags.styles.js';
import { personBannerStyles } from './person-banner.styles.js';
import { PERSON_BANNER_WORDS as WORDS } from './person-banner.words.js';

/** NHS number verification status "01": present and verified. */
const VERIFIED = '01';

/** Whole years between two calendar dates written `YYYY-MM-DD`. */
function yearsBetween(birth: string, today: string): number {
  const years = Number(today.slice(0, 4)) - Number(birth.slice(0, 4));
  return today.slice(5) < birth.slice(5) ? years - 1 : years;
}

/**
 * Who this is about, wherever something is read or written about a person: the first guard against writing in the
 * wrong record. Under the name stands what must be known before anything is done: allergies in words, and one tap to the
 * alerts and to the reasonable adjustments.
 *
 * @summary Name, date of birth, NHS number, allergies, alerts and adjustments of the person on screen.
 * @tag cpk-person-banner
 * @status experimental
 * @since 0.1.0
 *
 * @fires {CpkErrorEvent} cpk-error - The record cannot be read.
 * @csspart banner - The whole line.
 * @csspart name - The person's name.
 * @csspart flags - What must be known, in one line.
 * @csspart allergies - What is known of allergies.
 * @csspart alerts - The alerts, and the button that opens them.
 * @csspart adjustments - The reasonable adjustments, and the button that opens them.
 * @csspart item - One thing to know, in a list that was opened.
 * @csspart fault - That part of it cannot be read.
 * @csspart withheld - What this worker is not shown.
 * @cssproperty --cpk-colour-raised - Background.
 */
export class CpkPersonBanner extends CpkElement {
  static override readonly tagSuffix = 'person-banner';
  static override styles = [tokens, buttons, recordViewStyles, personBannerStyles, flagsStyles];
  static override properties: PropertyDeclarations = { record: { attribute: false }, flags: {} };

  /** The person's record. */
  declare record: CareRecord | null;
  /** `none` where `cpk-alerts-banner` stands beside it on the same screen; without it what must be known is shown. */
  declare flags: 'shown' | 'none';

  #shown: CareRecord | null = null;
  readonly #known = new ShownRecord(this, [SafetyStatements, AllergiesAndAdverseReactions, Alert], (person, detail) =>
    this.audit(person, detail),
  );
  #open: ReadonlySet<string> = new Set();

  constructor() {
    super();
    this.record = null;
    this.flags = 'shown';
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('record') && !changed.has('flags')) return;
    const fault = faultOf(this.record, [PersonDemographics.name]);
    // The last person's name over the next one's page would be worse than none.
    this.#shown = fault ? null : this.record;
    if (fault && changed.has('record')) this.dispatchEvent(new CpkErrorEvent(fault));
    // What was opened for one person does not stay open for the next.
    if (this.#known.take(this.flags === 'none' ? null : this.#shown, [ADJUSTMENTS_CLASS])) this.#open = new Set();
  }

  override render(): TemplateResult {
    this.#known.begin();
    const record = this.#shown;
    if (!record) {
      const words = this.record ? 'personBanner.unusable' : 'personBanner.nobody';
      return html`<div class="banner" part="banner">${this.say(WORDS[words])}</div>`;
    }
    const person = record.subjectOfCare;
    // Who it is must be seen whatever else is wrong with their demographics.
    const { data: birth } = CalendarDate.safeParse(latest(record, PersonDemographics)?.content.dateOfBirth);
    const name = fullName(person);
    const called = person.personPreferredName;
    return html`
      <div class="banner" part="banner" role="group" aria-label=${this.say(WORDS['personBanner.region'])}>
        <p class="name" part="name">${name}</p>
        ${called && called !== name
          ? html`<p class="called">${this.say(WORDS['personBanner.likesToBeCalled'], { name: called })}</p>`
          : nothing}
        <dl>
          <div>
            <dt>${this.say(WORDS['personBanner.born'])}</dt>
            <dd>${birth ? this.#birth(birth) : this.say(WORDS['personBanner.notRecorded'])}</dd>
          </div>
          <div>
            <dt>${this.say(WORDS['personBanner.nhsNumber'])}</dt>
            <dd>
              ${person.nhsNumber ? this.#nhsNumber(person.nhsNumber) : this.say(WORDS['personBanner.notRecorded'])}
            </dd>
          </div>
        </dl>
        ${this.flags === 'none' ? nothing : this.#flags()}
      </div>
    `;
  }

  #flags(): TemplateResult {
    const { say, formatDay, formatMoment, formatTime, host, shownLanguage: lang } = this;
    const dayOf = (moment: Date) => todayOf({ ...host, clock: () => moment });
    const tools: RecordTools = {
      say,
      formatDay,
      formatMoment,
      formatTime,
      level: 2,
      lang,
      today: todayOf(host),
      dayOf,
    };
    const { record } = this.#known;
    const banner = record && bannerOf({ rights: new Rights(host, record), tools });
    if (banner) this.#known.shows(banner.shown.filter(({ version }) => version.class !== AboutMe.name));
    const toggle = (name: string) => {
      const open = new Set(this.#open);
      if (!open.delete(name)) open.add(name);
      this.#open = open;
      this.requestUpdate();
    };
    return flagsView(banner, { open: this.#open, toggle }, tools);
  }

  #birth(birth: string): TemplateResult {
    const age = this.say(WORDS['personBanner.age'], { age: yearsBetween(birth, todayOf(this.host)) });
    return html`<time datetime=${birth}>${this.formatDay(birth)}</time> <span class="note">${age}</span>`;
  }

  #nhsNumber(number: string): TemplateResult {
    const verified = this.#shown?.subjectOfCare.nhsNumberStatusIndicator === VERIFIED;
    return html`<span class="number">${formatNhsNumber(number)}</span>${verified
        ? nothing
        : html` <span class="note">${this.say(WORDS['personBanner.notTraced'])}</span>`}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cpk-person-banner': CpkPersonBanner;
  }
}
