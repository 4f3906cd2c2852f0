// SPDX-License-Identifier: Apache-2.0
import { type CareRecord, type RecordClass, type VersionedRecord, history } from '@careplan-kit/model/reading';
import { type PropertyDeclarations, type PropertyValues, type TemplateResult, html } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { CpkElement } from '../base/cpk-element.js';
import { todayOf } from '../host-context/host-context.js';
import { insteadView } from '../record-views/instead-view.js';
import { recordViewStyles } from '../record-views/record-views.styles.js';
import type { RecordTools } from '../record-views/record-tools.js';
import { Rights } from '../record-views/rights.js';
import { ShownRecord } from '../record-views/shown-record.js';
import { tokens } from '../styles/tokens.styles.js';
import { compareVersions } from './comparison.js';
import { versionsStyles } from './versions.styles.js';
import { versionsView } from './versions-view.js';
import { VERSIONS_WORDS as WORDS } from './versions.words.js';

/**
 * Two versions of one record side by side: what was changed, added and taken out, by whom, when and why. For any class of
 * record; About Me has a comparison of its own.
 *
 * @summary Two versions of a record, side by side.
 * @tag cpk-versions
 * @status experimental
 * @since 0.1.0
 *
 * @fires {CpkErrorEvent} cpk-error - The record cannot be read.
 * @csspart title - The heading.
 * @csspart choosers - Which versions are compared.
 * @csspart table - What differs.
 * @cssproperty --cpk-colour-success - Colour of words that were added.
 * @cssproperty --cpk-colour-error - Colour of words that were taken out.
 */
export class CpkVersions extends CpkElement {
  static override readonly tagSuffix = 'versions';
  static override styles = [tokens, recordViewStyles, versionsStyles];
  static override properties: PropertyDeclarations = {
    record: { attribute: false },
    recordUid: { attribute: 'record-uid' },
    recordClass: { attribute: false },
    earlier: { type: Number },
    later: { type: Number },
    headingLevel: { type: Number, attribute: 'heading-level' },
  };

  /** The person's record. */
  declare record: CareRecord | null;
  /** Which of its records is compared with itself. */
  declare recordUid: string | null;
  /** Whose rows give the elements their names and order; without it they are named as they are stored. */
  declare recordClass: RecordClass | null;
  /** Number of the earlier version; the one before the later without it. It follows what the worker chooses. */
  declare earlier: number | null;
  /** Number of the later version; the newest without it. It follows what the worker chooses. */
  declare later: number | null;
  /** Level of the heading. */
  declare headingLevel: number;

  readonly #shown = new ShownRecord(this, null, (person, detail) => this.audit(person, detail));
  #showSame = false;

  constructor() {
    super();
    this.record = null;
    this.recordUid = null;
    this.recordClass = null;
    this.earlier = null;
    this.later = null;
    this.headingLevel = 2;
  }

  override willUpdate(changed: PropertyValues<this>): void {
    const another = changed.has('record') && this.#shown.take(this.record);
    // What was chosen for one record says nothing of the next; what the host sets together with it does.
    if (!another && !(changed.has('recordUid') && changed.get('recordUid') !== undefined)) return;
    if (!changed.has('earlier')) this.earlier = null;
    if (!changed.has('later')) this.later = null;
    this.#showSame = false;
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
    const all = this.recordUid ? history(record, this.recordUid) : [];
    const [newest] = all;
    if (!newest) return html`<p class="nobody">${this.say(WORDS['versions.none'])}</p>`;
    const rights = new Rights(this.host, record);
    if (!rights.mayView(newest.class)) return html`<p class="withheld">${this.say(WORDS['versions.withheld'])}</p>`;
    if (all.length < 2) return html`<p class="nobody">${this.say(WORDS['versions.one'])}</p>`;
    return html`${keyed(`${record.subjectOfCare.id} ${newest.recordUid}`, this.#compared(record, all, rights))}`;
  }

  #compared(record: CareRecord, all: readonly VersionedRecord[], rights: Rights): TemplateResult {
    // Never the first: nothing is earlier than that one.
    const changed = all.slice(0, -1);
    const after = changed.find(({ versionNumber }) => versionNumber === this.later) ?? changed[0]!;
    const there = all.filter(({ versionNumber }) => versionNumber < after.versionNumber);
    const before = there.find(({ versionNumber }) => versionNumber === this.earlier) ?? there[0]!;
    const recordClass = this.recordClass ?? { ...NO_CLASS, name: after.class };
    const tools = this.#tools;
    const elements = compareVersions(before, after, recordClass as RecordClass, rights, tools);
    this.#shown.shows([before, after].map((version) => rights.shown(version)));
    return versionsView(after.class, {
      record,
      all,
      before,
      after,
      elements,
      showSame: this.#showSame,
      tools,
      choose: (side, versionNumber) => (this[side === 'before' ? 'earlier' : 'later'] = versionNumber),
      setShowSame: (showSame) => {
        this.#showSame = showSame;
        this.requestUpdate();
      },
    });
  }
}

/** Where the host names no class: elements are called as they are stored. */
const NO_CLASS = { standard: '', elements: [], onePerPerson: false };

declare global {
  interface HTMLElementTagNameMap {
    'cpk-versions': CpkVersions;
  }
}
