// SPDX-License-Identifier: Apache-2.0
import { type CareRecord, fullName } from '@careplan-kit/model/reading';
import type { Acknowledgement, BackChange, WayBack } from '@careplan-kit/transfer';
import { type PropertyDeclarations, type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { sayCounted } from '../about-me/counted.js';
import { type ViewTools, headingView } from '../about-me/view-tools.js';
import { CpkElement } from '../base/cpk-element.js';
import { CpkAcknowledgeEvent } from '../events/pack-event.js';
import { todayOf } from '../host-context/host-context.js';
import { insteadView } from '../record-views/instead-view.js';
import { recordViewStyles } from '../record-views/record-views.styles.js';
import { ShownRecord } from '../record-views/shown-record.js';
import { buttons } from '../styles/button.styles.js';
import { tokens } from '../styles/tokens.styles.js';
import { changeView } from './change-view.js';
import { transferReturnStyles } from './transfer-return.styles.js';
import { TRANSFER_RETURN_WORDS as WORDS } from './transfer-return.words.js';
import { whoView } from './who-view.js';

const LEFT = { one: WORDS['transferReturn.left.one'], other: WORDS['transferReturn.left'] };

/**
 * The way back: what is different since a person came home from hospital, who must know, and who has read it. Each worker
 * reads for themself, one thing at a time; nobody's reading counts for another.
 *
 * @summary What changed in hospital, and which workers have read it.
 * @tag cpk-transfer-return
 * @status experimental
 * @since 0.1.0
 *
 * @fires {CpkAcknowledgeEvent} cpk-acknowledge - This worker has read a change: store it, with `waitUntil`.
 * @fires {CpkErrorEvent} cpk-error - The record cannot be read.
 * @csspart title - The heading.
 * @csspart change - One thing that is different.
 * @csspart open - What nobody has said yet.
 * @csspart must-know - Who must know.
 * @cssproperty --cpk-colour-brand - Border of a change.
 * @cssproperty --cpk-colour-warning-surface - Background of what is to be asked.
 */
export class CpkTransferReturn extends CpkElement {
  static override readonly tagSuffix = 'transfer-return';
  static override styles = [tokens, buttons, recordViewStyles, transferReturnStyles];
  static override properties: PropertyDeclarations = {
    record: { attribute: false },
    back: { attribute: false },
    acknowledgements: { attribute: false },
    headingLevel: { type: Number, attribute: 'heading-level' },
  };

  /** The person's record. */
  declare record: CareRecord | null;
  /** What `wayBack` of `@careplan-kit/transfer` says changed. */
  declare back: WayBack | null;
  /** All that the host has stored; those of other packs and persons are passed over. */
  declare acknowledgements: readonly Acknowledgement[];
  /** Level of the heading. */
  declare headingLevel: number;

  readonly #shown = new ShownRecord(this, null, (person, detail) => this.audit(person, detail));
  /** What this worker said here, until the host hands it back. */
  #own: readonly Acknowledgement[] = [];
  #storing: ReadonlySet<string> = new Set();
  #failed = false;
  #whose = '';

  constructor() {
    super();
    this.record = null;
    this.back = null;
    this.acknowledgements = [];
    this.headingLevel = 2;
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('record')) this.#shown.take(this.record);
    const whose = JSON.stringify([this.record?.subjectOfCare?.id, this.host.worker?.id, this.back?.packId]);
    if (whose === this.#whose) return;
    this.#whose = whose;
    this.#own = [];
    this.#storing = new Set();
    this.#failed = false;
  }

  get #all(): readonly Acknowledgement[] {
    const given = Array.isArray(this.acknowledgements) ? this.acknowledgements : [];
    const ids = new Set(given.map(({ id }) => id));
    return [...given, ...this.#own.filter(({ id }) => !ids.has(id))];
  }

  override render(): TemplateResult {
    this.#shown.begin();
    const { record } = this.#shown;
    const { say, back, host } = this;
    if (!record || !back) return insteadView(this.#shown.unusable, say);
    if (back.subjectOfCare !== record.subjectOfCare.id)
      return html`<p class="unusable" role="alert">${say(WORDS['transferReturn.other'])}</p>`;
    const { formatDay, formatMoment, headingLevel: level, shownLanguage: lang } = this;
    const tools: ViewTools = { say, formatDay, formatMoment, level, lang, today: todayOf(host) };
    const { subjectOfCare: person } = record;
    const name = person.personPreferredName || fullName(person);
    const drawn = html`
      <div class="opening" tabindex="-1">
        ${headingView(say(WORDS['transferReturn.title'], { name }), { level, name: 'title', part: 'title' })}
      </div>
      <p>${say(WORDS['transferReturn.back'], { moment: formatMoment(back.backAt) })}</p>
      ${this.#changesView(back, tools)} ${this.#openView(back, tools)}
      ${whoView(back, this.#all, host.clock().toISOString(), tools)}
    `;
    return html`${keyed(person.id, drawn)}`;
  }

  #changesView(back: WayBack, tools: ViewTools): TemplateResult {
    const { say, host } = this;
    if (back.changes.length === 0) return html`<p class="warn">${say(WORDS['transferReturn.nothing'])}</p>`;
    const { worker } = host;
    const asked = worker !== null;
    const own = this.#all.filter((one) => one.packId === back.packId && one.worker.id === worker?.id);
    const of = (change: BackChange) => own.find(({ changeId }) => changeId === change.id);
    const left = back.changes.filter((change) => !of(change)).length;
    return html`
      ${worker ? html`<p class="yours">${say(WORDS['transferReturn.yours'], { name: worker.name })}</p>` : nothing}
      ${this.#failed ? html`<p class="fault" role="alert">${say(WORDS['transferReturn.failed'])}</p>` : nothing}
      <ul class="changes">
        ${back.changes.map((change) =>
          changeView(
            change,
            {
              acknowledgement: of(change),
              asked,
              storing: this.#storing.has(change.id),
              read: () => void this.#read(back, change),
            },
            tools,
          ),
        )}
      </ul>
      ${asked
        ? html`<p class="remaining ${left === 0 ? 'done' : ''}" role="status">
            ${left === 0 ? say(WORDS['transferReturn.allRead']) : sayCounted(say, LEFT, left)}
          </p>`
        : nothing}
    `;
  }

  #openView({ open }: WayBack, { say, level }: ViewTools): TemplateResult | typeof nothing {
    if (open.length === 0) return nothing;
    return html`<section class="warn" part="open" aria-labelledby="open-title">
      ${headingView(say(WORDS['transferReturn.open']), { level: level + 1, name: 'step-title', id: 'open-title' })}
      <ul>
        ${open.map(({ text }) => html`<li><bdi>${text}</bdi></li>`)}
      </ul>
    </section>`;
  }

  async #read(back: WayBack, change: BackChange): Promise<void> {
    const { worker } = this.host;
    const whose = this.#whose;
    if (!worker || this.#storing.has(change.id)) return;
    const acknowledgement: Acknowledgement = {
      id: crypto.randomUUID(),
      packId: back.packId,
      changeId: change.id,
      worker,
      at: this.host.clock().toISOString(),
    };
    this.#storing = new Set([...this.#storing, change.id]);
    this.#failed = false;
    this.requestUpdate();
    const event = new CpkAcknowledgeEvent([acknowledgement]);
    this.dispatchEvent(event);
    let stored = false;
    try {
      if (!event.awaited) throw new TypeError('Nobody listens to cpk-acknowledge: it was not stored.');
      await event.stored;
      stored = true;
    } catch (cause) {
      reportError(cause);
    }
    if (whose !== this.#whose) return;
    this.#storing = new Set([...this.#storing].filter((id) => id !== change.id));
    this.#failed = !stored;
    if (stored) this.#own = [...this.#own, acknowledgement];
    this.requestUpdate();
    await this.updateComplete;
    // The button is gone: the focus goes to the next one, or to the end.
    const place = stored ? `.read, .remaining` : `[data-change="${CSS.escape(change.id)}"] .read`;
    if (this.shadowRoot?.activeElement && stored) return;
    const next = this.renderRoot.querySelector<HTMLElement>(place);
    if (next?.matches('.remaining')) next.tabIndex = -1;
    next?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cpk-transfer-return': CpkTransferReturn;
  }
}
