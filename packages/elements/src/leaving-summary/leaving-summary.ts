// SPDX-License-Identifier: Apache-2.0
import { leavingSummary } from '@careplan-kit/emar';
import { type PropertyDeclarations, type PropertyValues, type TemplateResult, html } from 'lit';
import { headingView } from '../about-me/view-tools.js';
import { CpkElement } from '../base/cpk-element.js';
import { MedicineFacts, type MedicineFactsInput } from '../medicines-views/medicine-facts.js';
import { type MedicinePerson, personLine, topView } from '../medicines-views/medicine-top.js';
import { medicineTools } from '../medicines-views/medicine-tools.js';
import { MEDICINES_WORDS } from '../medicines-views/medicines.words.js';
import { medicinesStyles } from '../medicines-views/medicines.styles.js';
import { MedicinePaper } from '../medicines-views/paper.js';
import { recordViewStyles } from '../record-views/record-views.styles.js';
import { buttons } from '../styles/button.styles.js';
import { tokens } from '../styles/tokens.styles.js';
import { leavingPaperStyles, leavingSummaryStyles } from './leaving-summary.styles.js';
import { LEAVING_SUMMARY_WORDS as WORDS } from './leaving-summary.words.js';
import { leavingView } from './leaving-view.js';

/**
 * One page for the crew that takes a person away: allergies, what must not wait, what was last given, when and by whom,
 * family included, and what is due next.
 *
 * @summary Medicines of a person who leaves, on one page.
 * @tag cpk-leaving-summary
 * @status experimental
 * @since 0.1.0
 *
 * @fires {CpkErrorEvent} cpk-error - The facts cannot be read.
 * @csspart title - The heading.
 * @csspart top - Allergies and swallowing.
 * @csspart warnings - What to look at first.
 * @csspart table - The medicines.
 * @csspart doses - When-required and other doses of the last 24 hours.
 * @csspart patches - Patches in place.
 * @cssproperty --cpk-colour-error - Border of warnings and of allergies.
 */
export class CpkLeavingSummary extends CpkElement {
  static override readonly tagSuffix = 'leaving-summary';
  static override styles = [tokens, buttons, recordViewStyles, medicinesStyles, leavingSummaryStyles];
  static override properties: PropertyDeclarations = {
    facts: { attribute: false },
    person: { attribute: false },
    personId: { attribute: 'person-id' },
    headingLevel: { type: Number, attribute: 'heading-level' },
  };

  /** What is known of the medicines, as `parseFacts` of the emar package reads it. */
  declare facts: MedicineFactsInput | null;
  /** Name, birth and how they swallow. */
  declare person: MedicinePerson | null;
  /** Who leaves, where the facts are those of several people. */
  declare personId: string | null;
  /** Level of the heading. */
  declare headingLevel: number;

  readonly #facts = new MedicineFacts(this);
  readonly #paper = new MedicinePaper(this);

  constructor() {
    super();
    this.facts = null;
    this.person = null;
    this.personId = null;
    this.headingLevel = 2;
  }

  /** Opens the browser's own dialogue with the page on A4. False when there is nothing to print. */
  async print(): Promise<boolean> {
    const body = this.#body();
    if (!body) return false;
    return this.#paper.print({
      title: this.say(WORDS['leaving.title']),
      lang: this.shownLanguage,
      direction: getComputedStyle(this).direction === 'rtl' ? 'rtl' : 'ltr',
      template: html`<h1>${this.say(WORDS['leaving.title'])}</h1>
        ${body}`,
      styles: [leavingPaperStyles],
    });
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('facts') && !changed.has('personId')) return;
    const before = this.#facts.facts?.person?.id;
    this.#facts.take(this.facts, this.personId);
    if (before !== this.#facts.facts?.person?.id) this.#paper.stop();
  }

  #body(): TemplateResult | null {
    const { facts } = this.#facts;
    if (!facts) return null;
    const { say, shownLanguage: lang, headingLevel: level } = this;
    const tools = medicineTools(facts, this.host, { say, lang, level });
    const person = this.person ?? null;
    return html`${personLine(person, null, tools)}
      <p class="as-of">${say(WORDS['leaving.asOf'], { moment: tools.formatMoment(facts.now) })}</p>
      ${topView(facts, person, tools)} ${leavingView({ facts, summary: leavingSummary(facts), tools, lang })}`;
  }

  override render(): TemplateResult {
    if (this.#facts.unusable)
      return html`<p class="unusable" role="alert">${this.say(MEDICINES_WORDS['medicines.unusable'])}</p>`;
    const body = this.#body();
    if (!body) return html`<p class="nobody">${this.say(MEDICINES_WORDS['medicines.nobody'])}</p>`;
    const title = this.person?.name
      ? this.say(WORDS['leaving.titleOf'], { name: this.person.name })
      : this.say(WORDS['leaving.title']);
    return html`<div class="head">
        ${headingView(title, { level: this.headingLevel, name: 'title', part: 'title' })}
        <button type="button" class="button secondary print" @click=${() => void this.print()}>
          ${this.say(MEDICINES_WORDS['medicines.print'])}
        </button>
      </div>
      ${body}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cpk-leaving-summary': CpkLeavingSummary;
  }
}
