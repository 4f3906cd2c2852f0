// SPDX-License-Identifier: Apache-2.0
import { Alert, AllergiesAndAdverseReactions, SafetyStatements } from '@careplan-kit/model/mods';
import { AboutMe, type CareRecord, fullName } from '@careplan-kit/model/reading';
import { type PropertyDeclarations, type PropertyValues, type TemplateResult, html } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { CpkElement } from '../base/cpk-element.js';
import { todayOf } from '../host-context/host-context.js';
import { insteadView } from '../record-views/instead-view.js';
import { recordViewStyles } from '../record-views/record-views.styles.js';
import type { RecordTools } from '../record-views/record-tools.js';
import { Rights } from '../record-views/rights.js';
import { ShownRecord } from '../record-views/shown-record.js';
import { buttons } from '../styles/button.styles.js';
import { tokens } from '../styles/tokens.styles.js';
import { ADJUSTMENTS_CLASS } from './adjustments.js';
import { alertsBannerStyles } from './alerts-banner.styles.js';
import { bannerOf } from './banner.js';
import { bannerView } from './banner-view.js';

/**
 * What must be known of a person before anything is done for them: allergies, alerts, answers to the questions of safety,
 * reasonable adjustments, and their own first words. The worst comes first and is never folded up. "Nobody has asked yet"
 * never reads as "none".
 *
 * @summary Allergies, alerts and reasonable adjustments of one person, worst first.
 * @tag cpk-alerts-banner
 * @status experimental
 * @since 0.1.0
 *
 * @fires {CpkErrorEvent} cpk-error - The record, or an entry in it, cannot be read.
 * @csspart banner - The whole.
 * @csspart title - The heading.
 * @csspart fault - That entries cannot be read.
 * @csspart withheld - What this worker is not shown.
 * @csspart first - Allergies and what can do harm.
 * @csspart adjustments - The reasonable adjustments.
 * @csspart standing - When the adjustments are looked at again, and an objection to sharing them.
 * @csspart outstanding - What is not known yet.
 * @csspart noted - Decisions and papers.
 * @csspart none - What was asked, and is none.
 * @csspart own-words - The first sections of About Me.
 * @csspart item - One thing to know.
 * @cssproperty --cpk-colour-error - Border of what can do harm.
 * @cssproperty --cpk-colour-warning-surface - Background of what is not known yet.
 */
export class CpkAlertsBanner extends CpkElement {
  static override readonly tagSuffix = 'alerts-banner';
  static override styles = [tokens, buttons, recordViewStyles, alertsBannerStyles];
  static override properties: PropertyDeclarations = {
    record: { attribute: false },
    headingLevel: { type: Number, attribute: 'heading-level' },
  };

  /** The person's record. */
  declare record: CareRecord | null;
  /** Level of the heading. */
  declare headingLevel: number;

  readonly #shown = new ShownRecord(
    this,
    [SafetyStatements, AllergiesAndAdverseReactions, Alert, AboutMe],
    (person, detail) => this.audit(person, detail),
  );
  #open: ReadonlySet<string> = new Set();

  constructor() {
    super();
    this.record = null;
    this.headingLevel = 2;
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('record') && this.#shown.take(this.record, [ADJUSTMENTS_CLASS])) this.#open = new Set();
  }

  get #tools(): RecordTools {
    const { say, formatDay, formatMoment, formatTime, host, headingLevel: level, shownLanguage: lang } = this;
    const dayOf = (moment: Date) => todayOf({ ...host, clock: () => moment });
    return { say, formatDay, formatMoment, formatTime, level, lang, today: todayOf(host), dayOf };
  }

  override render(): TemplateResult {
    this.#shown.begin();
    const { record } = this.#shown;
    if (!record) return insteadView(this.#shown.unusable, this.say);
    const tools = this.#tools;
    const banner = bannerOf({ rights: new Rights(this.host, record), tools });
    this.#shown.shows(banner.shown);
    const { subjectOfCare: person } = record;
    const folds = { open: this.#open, toggle: (name: string) => this.#toggle(name) };
    const drawn = bannerView(banner, person.personPreferredName || fullName(person), folds, tools);
    // By person: nothing that was opened for one stays open for the next.
    return html`${keyed(person.id, drawn)}`;
  }

  #toggle(name: string): void {
    const open = new Set(this.#open);
    if (!open.delete(name)) open.add(name);
    this.#open = open;
    this.requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cpk-alerts-banner': CpkAlertsBanner;
  }
}
