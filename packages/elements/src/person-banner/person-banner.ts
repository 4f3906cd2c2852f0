// SPDX-License-Identifier: Apache-2.0
import {
  CalendarDate,
  type CareRecord,
  PersonDemographics,
  formatNhsNumber,
  fullName,
  latest,
} from '@careplan-kit/model';
import { type PropertyDeclarations, type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import { faultOf } from '../base/check-record.js';
import { CpkElement } from '../base/cpk-element.js';
import { CpkErrorEvent } from '../events/error-event.js';
import { todayOf } from '../host-context/host-context.js';
import { tokens } from '../styles/tokens.styles.js';
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
 * wrong record.
 *
 * @summary Name, date of birth and NHS number of the person on screen.
 * @tag cpk-person-banner
 * @status experimental
 * @since 0.1.0
 *
 * @fires {CpkErrorEvent} cpk-error - The record cannot be read.
 * @csspart banner - The whole line.
 * @csspart name - The person's name.
 * @cssproperty --cpk-colour-raised - Background.
 */
export class CpkPersonBanner extends CpkElement {
  static override readonly tagSuffix = 'person-banner';
  static override styles = [tokens, personBannerStyles];
  static override properties: PropertyDeclarations = { record: { attribute: false } };

  /** The person's record. */
  declare record: CareRecord | null;

  #shown: CareRecord | null = null;

  constructor() {
    super();
    this.record = null;
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('record')) return;
    const fault = faultOf(this.record, [PersonDemographics.name]);
    // The last person's name over the next one's page would be worse than none.
    this.#shown = fault ? null : this.record;
    if (fault) this.dispatchEvent(new CpkErrorEvent(fault));
  }

  override render(): TemplateResult {
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
      </div>
    `;
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
