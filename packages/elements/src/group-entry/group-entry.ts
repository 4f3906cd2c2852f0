// SPDX-License-Identifier: Apache-2.0
import type { DraftStore } from '@careplan-kit/drafts';
import type { FormDefinition, FormInstance, FormSnapshot } from '@careplan-kit/forms/contract';
import { formWords } from '@careplan-kit/forms/contract/words';
import { createForm } from '@careplan-kit/forms/page';
import { parseDefinition } from '@careplan-kit/forms/page/checks';
import { DataError } from '@careplan-kit/model/plain';
import { type PropertyDeclarations, type PropertyValues, type TemplateResult, html } from 'lit';
import { headingView } from '../about-me/view-tools.js';
import { CpkElement } from '../base/cpk-element.js';
import { CpkErrorEvent } from '../events/error-event.js';
import { CpkRowEvent } from '../events/group-event.js';
import type { FieldKind } from '../field-views/field-view.js';
import { FIELD_KINDS, isLate } from '../field-views/registry.js';
import { ComingForm } from '../form/coming-form.js';
import { alertNotice } from '../form/form-notices.js';
import { FORM_WORDS } from '../form/form.words.js';
import { todayOf } from '../host-context/host-context.js';
import { accessOf } from '../host-context/permission.js';
import { finishPart } from '../parts/finish-part.js';
import { fetchPartsOfForm } from '../parts/of-form.js';
import { buttons } from '../styles/button.styles.js';
import { fields } from '../styles/field.styles.js';
import { tokens } from '../styles/tokens.styles.js';
import { groupEntryStyles } from './group-entry.styles.js';
import { GROUP_ENTRY_WORDS as WORDS } from './group-entry.words.js';
import type { GroupPerson } from './group-person.js';
import type { GroupRow } from './group-row.js';
import { GroupTable } from './group-table.js';
import { RowDrafts } from './row-drafts.js';
import { SameForSeveral } from './same-for-several.js';
import { saveRow } from './save-row.js';

fetchPartsOfForm();

/**
 * One row for each of many people: a drinks round, turns in the night. A small form gives the columns; every row is saved as
 * a set of answers of its own, a row that nobody touched stays untouched, and nothing is ever filled in over what stands
 * there already.
 *
 * @summary A round: the same few questions for many people.
 * @tag cpk-group-entry
 * @status experimental
 * @since 0.1.0
 *
 * @fires {CpkGroupSubmitEvent} cpk-submit - A row is complete: store it, and say when with `event.waitUntil(promise)`.
 * @fires {CpkRowEvent} cpk-row - Something was entered in a row, or taken out of it.
 * @fires {CpkErrorEvent} cpk-error - The definition cannot be used.
 *
 * @csspart title - The title of the round.
 * @csspart count - How many rows are saved.
 * @csspart same - The small form that fills in what is the same for several.
 * @csspart table - The people and what is entered.
 * @csspart row - One person.
 * @csspart alert - Something to know of a person.
 * @csspart row-state - Whether a row is saved.
 * @csspart submit - The button that saves every row in which something is entered.
 * @cssproperty --cpk-colour-error - Colour of what can do harm, and of what is wrong.
 */
export class CpkGroupEntry extends CpkElement {
  static override readonly tagSuffix = 'group-entry';
  static override styles = [tokens, buttons, fields, groupEntryStyles];
  static override properties: PropertyDeclarations = {
    definition: { attribute: false },
    people: { attribute: false },
    entered: { attribute: false },
    drafts: { attribute: false },
    kinds: { attribute: false },
    headingLevel: { type: Number, attribute: 'heading-level' },
  };

  /** A small form: its questions are the columns. What repeats in it is not drawn. */
  declare definition: unknown;
  /** Who the round goes to, in its order. */
  declare people: readonly GroupPerson[];
  /**
   * What is entered and not saved, by person. It follows what the worker enters; set it to go on from what was kept. A row in
   * which something stands already is left as it is.
   */
  declare entered: Readonly<Record<string, FormSnapshot>>;
  /**
   * Where what is entered and not saved is kept, a draft for each person, as of a form. It goes on from there when the same
   * worker comes back to the round. Without it, `entered` is the host's to keep.
   */
  declare drafts: DraftStore | null;
  /** Kinds of field, the host's own before the library's. */
  declare kinds: readonly FieldKind[];
  /** Level of the title's heading. */
  declare headingLevel: number;

  #definition: FormDefinition | null = null;
  #coming: ComingForm | null = null;
  #unusable = false;
  #table: GroupTable | null = null;
  #same: SameForSeveral | null = null;
  #drawn = '';
  #worker: string | null = null;
  #own: object | null = null;
  #kept: RowDrafts | null = null;
  #said = '';

  constructor() {
    super();
    this.definition = undefined;
    this.people = [];
    this.entered = {};
    this.drafts = null;
    this.kinds = FIELD_KINDS;
    this.headingLevel = 2;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#coming?.leave();
    // A move within the page disconnects and connects again at once.
    queueMicrotask(() => this.isConnected || this.#endDrafts());
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated && !this.#kept) this.#keepDrafts();
  }

  /** Resolves when everything entered so far is in the drafts, or could not be kept. */
  async flush(): Promise<void> {
    await this.#kept?.flush();
  }

  /** Saves every row in which something is entered, one after another. */
  async saveAll(): Promise<void> {
    for (const row of this.#table?.rows ?? []) if (row.isWaiting) await this.#save(row);
  }

  override willUpdate(changed: PropertyValues<this>): void {
    const worker = this.host.worker?.id ?? null;
    // What one worker entered is never saved under the name of the next. The host was told of all of it.
    const another = this.#worker !== null && worker !== this.#worker;
    if (worker !== null || another) this.#worker = worker;
    if (another) this.#begin({});
    else if (changed.has('definition')) this.#begin(this.entered);
    else if (changed.has('entered') && this.entered !== this.#own) this.#restore();
    if (this.#definition && !this.#coming) this.#showTable(changed.has('people'));
    if (another || changed.has('definition') || changed.has('drafts') || (worker !== null && !this.#kept))
      this.#keepDrafts();
  }

  /** Drafts belong to one worker and one form: with another of either, others are looked for. */
  #keepDrafts(): void {
    this.#endDrafts();
    const { drafts } = this;
    const worker = this.host.worker?.id;
    const { url: form, version } = this.#definition ?? {};
    if (!drafts || !worker || !form || !version || !this.isConnected) return;
    const kept = new RowDrafts(drafts, { form, version, author: worker }, () => this.requestUpdate());
    this.#kept = kept;
    void kept.find().then((found) => {
      if (kept !== this.#kept || Object.keys(found).length === 0) return;
      // What stands in a row by now is newer.
      this.entered = { ...found, ...this.entered };
      for (const person of Object.keys(found))
        this.audit(person, { type: 'draft-restored', form: `${form}|${version}` });
    });
  }

  #endDrafts(): void {
    void this.#kept?.end();
    this.#kept = null;
  }

  #begin(entered: Readonly<Record<string, FormSnapshot>>): void {
    this.#clear();
    this.#coming?.leave();
    this.#coming = null;
    this.#definition = null;
    this.#unusable = false;
    this.#own = this.entered = entered;
    if (this.definition === undefined) return;
    try {
      const definition = parseDefinition(this.definition);
      const again = () => this.requestUpdate();
      const coming = new ComingForm(definition, { isLate }, null, () => ((this.#coming = null), again()), again);
      if (coming.fetch()) this.#coming = coming;
      this.#definition = definition;
    } catch (error) {
      if (!(error instanceof DataError)) throw error;
      this.#unusable = true;
      this.dispatchEvent(new CpkErrorEvent(error));
    }
  }

  #clear(): void {
    this.#table?.dispose();
    this.#same?.dispose();
    this.#table = null;
    this.#same = null;
    this.#drawn = '';
  }

  /** What the host kept goes into rows in which nothing stands. */
  #restore(): void {
    for (const row of this.#table?.rows ?? []) {
      const kept = Object.hasOwn(this.entered, row.person.id) ? this.entered[row.person.id] : undefined;
      if (kept && row.state === 'untouched') row.restore(kept);
    }
  }

  #open(person: string | null): FormInstance {
    const { host } = this;
    return createForm(this.#definition!, {
      context: { today: todayOf(host), newId: () => crypto.randomUUID() },
      access: accessOf(host, person),
    });
  }

  /** Draws the table, in another language anew; what is typed stays. */
  #showTable(peopleChanged: boolean): void {
    const drawn = JSON.stringify(this.language);
    if (this.#table && this.#drawn === drawn) {
      if (peopleChanged) this.#table.show(this.people ?? [], this.entered);
      return;
    }
    const before = this.#table;
    this.#drawn = drawn;
    const definition = this.#definition!;
    const tools = this.fieldTools(formWords(definition, this.language));
    const { kinds, formatTime } = this;
    this.#table = new GroupTable(
      definition,
      {
        tools,
        kinds,
        formatTime,
        open: ({ id }) => this.#open(id || null),
        changed: (row) => this.#changed(row),
        save: (row) => void this.#save(row),
      },
      'title',
    );
    this.#table.show(this.people ?? [], this.entered, before);
    before?.dispose();
    this.#same?.dispose();
    this.#same = new SameForSeveral(this.#open(null), tools, kinds, () => this.#table!.rows);
    finishPart.loadWhenIdle();
  }

  #changed(row: GroupRow): void {
    const { snapshot, person } = row;
    const { [person.id]: _before, ...others } = this.entered;
    this.#own = this.entered = snapshot ? { ...others, [person.id]: snapshot } : others;
    // A correction is no draft: opened again, it would be a new entry beside the one it corrects.
    if (row.savedAs === null || snapshot === null) this.#kept?.keep(person.id, snapshot);
    this.dispatchEvent(new CpkRowEvent(person.id, snapshot));
    this.requestUpdate();
  }

  async #save(row: GroupRow): Promise<void> {
    const stored = await saveRow(row, this.#definition!, this, this.host);
    const { id, name } = row.person;
    const { url, version } = this.#definition!;
    if (stored) this.audit(id, { type: 'submit', form: `${url}|${version}`, submission: row.savedAs! });
    const problem = row.trouble ? this.say(row.trouble) : '';
    this.#said = stored
      ? this.say(WORDS['groupEntry.said.saved'], { name })
      : problem && this.say(WORDS['groupEntry.said.problem'], { name, problem });
    this.requestUpdate();
  }

  override render(): TemplateResult {
    const { say, language, headingLevel: level } = this;
    if (this.#unusable) return alertNotice(say(FORM_WORDS['form.unusable']));
    if (this.#coming) return this.#coming.view(say, language, level);
    if (!this.#definition || !this.#table) return html``;
    const { title, description, lang } = formWords(this.#definition, language);
    const { entered } = this.#table.counts;
    const empty = this.#table.rows.length === 0;
    return html`
      ${headingView(title, { level, name: 'title', part: 'title', id: 'title', lang })}
      ${description ? html`<p class="description" lang=${lang}>${description}</p>` : ''}
      ${empty ? html`<p class="nobody">${say(WORDS['groupEntry.nobody'])}</p>` : this.#round()}
      ${empty
        ? ''
        : html`<div class="actions">
            <button
              type="button"
              class="button"
              part="submit"
              ?hidden=${entered === 0}
              @click=${() => void this.saveAll()}
            >
              ${say(WORDS['groupEntry.saveAll'], { number: entered })}
            </button>
          </div>`}
      <p class="visually-hidden" role="status">${this.#said}</p>
    `;
  }

  #round(): TemplateResult {
    const { say } = this;
    const { all, saved, entered, untouched, away } = this.#table!.counts;
    const counts = [
      say(WORDS['groupEntry.count.saved'], { saved, all }),
      entered > 0 && say(WORDS['groupEntry.count.entered'], { number: entered }),
      untouched > 0 && say(WORDS['groupEntry.count.untouched'], { number: untouched }),
      away > 0 && say(WORDS['groupEntry.count.away'], { number: away }),
    ];
    return html`<p class="count" part="count">${counts.filter(Boolean).join(' ')}</p>
      ${this.#kept?.failed ? html`<p class="fault" role="alert">${say(WORDS['groupEntry.noDraft'])}</p>` : ''}
      ${this.#same!.element} ${this.#table!.element}
      <p class="keys">${say(WORDS['groupEntry.keys'])}</p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cpk-group-entry': CpkGroupEntry;
  }
}
