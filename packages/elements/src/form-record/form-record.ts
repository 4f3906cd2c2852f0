// SPDX-License-Identifier: Apache-2.0
import type { FormDefinition, FormWords } from '@careplan-kit/forms/contract';
import { formWords } from '@careplan-kit/forms/contract/words';
import { parseDefinition } from '@careplan-kit/forms/page/checks';
import type { CareRecord } from '@careplan-kit/model';
import { DataError } from '@careplan-kit/model/plain';
import { type PropertyDeclarations, type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import { CpkElement } from '../base/cpk-element.js';
import { sayCounted } from '../about-me/counted.js';
import { headingView } from '../about-me/view-tools.js';
import { CpkErrorEvent } from '../events/error-event.js';
import { ComingForm } from '../form/coming-form.js';
import { alertNotice } from '../form/form-notices.js';
import { todayOf } from '../host-context/host-context.js';
import { buttons } from '../styles/button.styles.js';
import { tokens } from '../styles/tokens.styles.js';
import { answersView } from './answers-view.js';
import { answersStyles } from './answers.styles.js';
import { changeCount, differences, onlyChanged } from './changed-rows.js';
import { formRecordStyles } from './form-record.styles.js';
import { CHANGED_COUNT, FORM_RECORD_WORDS as WORDS } from './form-record.words.js';
import { fromWords } from './from-words.js';
import { type LeftForm, type OpenedRecord, isSubmission, openRecord } from './opened-record.js';
import { leftOver } from './left-over.js';
import { type FrameTools, aboutWhom, finishedBy, runningHead, signaturesView } from './record-frame.js';
import { type Row, rowsOf } from './rows.js';
import { scoreRecord } from './score-record.js';

/**
 * A form that was filled in, to be read and printed: every question that was asked in its order, blanks as blanks, scores
 * with their working, who finished it and when; and what changed since the last review.
 *
 * @summary A filled form, to be read and printed.
 * @tag cpk-form-record
 * @status experimental
 * @since 0.1.0
 *
 * @fires {CpkErrorEvent} cpk-error - The definition or the answers cannot be used.
 * @csspart title - The form's title.
 * @csspart person - Who it is about.
 * @csspart by - Who finished it, and when.
 * @csspart answers - All questions and answers.
 * @csspart answers-heading - The name of a group or an entry.
 * @csspart answer - One question with its answer.
 * @csspart change-mark - Says that an answer is new, changed or taken out.
 * @csspart score - A score with its working.
 * @csspart signatures - Places to sign on paper.
 * @csspart signature - One of them.
 * @cssproperty --cpk-colour-success - Colour of words that were added.
 * @cssproperty --cpk-colour-error - Colour of words that were taken out.
 */
export class CpkFormRecord extends CpkElement {
  static override readonly tagSuffix = 'form-record';
  static override styles = [tokens, buttons, answersStyles, formRecordStyles];
  static override properties: PropertyDeclarations = {
    definition: { attribute: false },
    answers: { attribute: false },
    earlier: { attribute: false },
    earlierAt: { attribute: 'earlier-at' },
    record: { attribute: false },
    signatures: { attribute: false },
    headingLevel: { type: Number, attribute: 'heading-level' },
  };

  /** The form's definition, in the version that was filled in. */
  declare definition: unknown;
  /** The submission, or the snapshot of a form that nobody has finished. */
  declare answers: LeftForm | null;
  /** The same form at the last review: what changed since is marked. */
  declare earlier: LeftForm | null;
  /** When that was, as a day or an instant, where it is a snapshot and does not say so itself. */
  declare earlierAt: string | null;
  /** The person's record: it says who the form is about, and where answers came from. */
  declare record: CareRecord | null;
  /** Who has to sign on paper: a block is printed for each. */
  declare signatures: readonly string[];
  /** Level of the title's heading. */
  declare headingLevel: number;

  #opened: OpenedRecord | null = null;
  #definition: FormDefinition | null = null;
  #coming: ComingForm | null = null;
  #unusable = false;
  #host = this.host;
  #onlyChanged = false;
  #seen = '';

  constructor() {
    super();
    this.definition = undefined;
    this.answers = null;
    this.earlier = null;
    this.earlierAt = null;
    this.record = null;
    this.signatures = [];
    this.headingLevel = 2;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#coming?.leave();
  }

  override willUpdate(changed: PropertyValues<this>): void {
    const given = (['definition', 'answers', 'earlier', 'record'] as const).some((name) => changed.has(name));
    if (!given && this.#host === this.host) return;
    this.#host = this.host;
    this.#open();
  }

  readonly #dayOf = (moment: Date): string => todayOf({ ...this.host, clock: () => moment });

  #open(): void {
    const { definition: source, answers: left, earlier, record, host } = this;
    this.#coming?.leave();
    this.#coming = null;
    this.#opened = null;
    this.#unusable = false;
    if (source === undefined || !left) return;
    try {
      const definition = parseDefinition(source);
      this.#definition = definition;
      const uses = { scores: isSubmission(left) ? [] : host.scores };
      const again = () => this.requestUpdate();
      const coming = new ComingForm(definition, uses, null, () => (this.#open(), again()), again);
      if (coming.fetch()) {
        this.#coming = coming;
        return;
      }
      this.#opened = openRecord(definition, { left, earlier, record, host, dayOf: this.#dayOf });
      this.#tell(definition, this.#opened);
    } catch (error) {
      // A submission may hold anything.
      this.#unusable = true;
      const fault = error instanceof DataError ? error : new DataError('The answers', [UNREADABLE]);
      this.dispatchEvent(new CpkErrorEvent(fault));
    }
  }

  /** Each form that came on screen, once. */
  #tell({ url, version }: FormDefinition, { submission }: OpenedRecord): void {
    const person = submission?.subjectOfCare ?? this.record?.subjectOfCare.id ?? '';
    const seen = JSON.stringify([person, url, version, submission?.id]);
    if (seen === this.#seen) return;
    this.#seen = seen;
    this.audit(person, { type: 'form-viewed', form: `${url}|${version}`, submission: submission?.id ?? null });
  }

  override render(): TemplateResult {
    if (this.#unusable) return alertNotice(this.say(WORDS['formRecord.unusable']));
    if (this.#coming) return this.#coming.view(this.say, this.language, this.headingLevel);
    if (!this.#opened || !this.#definition)
      return html`<p class="nothing">${this.say(WORDS['formRecord.nothing'])}</p>`;
    return this.#record(this.#definition, this.#opened, formWords(this.#definition, this.language));
  }

  #record(definition: FormDefinition, opened: OpenedRecord, words: FormWords): TemplateResult {
    const { say, formatDay, formatMoment, shownLanguage: lang, host, record } = this;
    const level = this.headingLevel + 1;
    const tools = { say, formatDay, formatMoment, lang, level, words };
    const frame: FrameTools = { say, formatDay, formatMoment, host, level };
    const rows = rowsOf(opened.form, tools, opened.earlier);
    const from = { say, host, dayOf: this.#dayOf, record };
    const pieces = differences();
    const withheld = new Set(opened.submission?.withheld);
    return html`<div class="pages">
      ${record ? runningHead(words.title, record, frame) : nothing}
      ${headingView(words.title, { level: this.headingLevel, name: 'title', part: 'title', lang: words.lang })}
      ${record ? aboutWhom(record, frame) : nothing} ${finishedBy(opened.submission, definition.version, frame)}
      ${opened.earlier ? this.#compared(rows) : nothing}
      ${answersView(this.#onlyChanged && opened.earlier ? onlyChanged(rows) : rows, tools, {
        from: (row) => fromWords(row, from),
        unseen: (key) => withheld.has(key),
        pieces,
      })}
      ${opened.scores.map((score) => scoreRecord(score, definition, words, tools))} ${leftOver(opened, words, tools)}
      ${signaturesView(this.signatures, frame)}
    </div>`;
  }

  #compared(rows: readonly Row[]): TemplateResult {
    const { say, earlier } = this;
    const at = this.earlierAt ?? (earlier && isSubmission(earlier) ? earlier.submittedAt : null);
    const when = at
      ? say(WORDS['formRecord.reviewOf'], { day: this.formatDay(at) })
      : say(WORDS['formRecord.lastReview']);
    const count = changeCount(rows);
    const changed = sayCounted(say, CHANGED_COUNT, count);
    return html`<p class="compared" part="compared">
        ${count === 0
          ? say(WORDS['formRecord.unchanged'], { when })
          : say(WORDS['formRecord.changed'], { when, changed })}
      </p>
      ${count === 0
        ? nothing
        : html`<label class="only-box"
            ><input
              type="checkbox"
              autocomplete="off"
              .checked=${this.#onlyChanged}
              @change=${({ target }: Event) => {
                this.#onlyChanged = (target as HTMLInputElement).checked;
                this.requestUpdate();
              }}
            />
            ${say(WORDS['formRecord.onlyChanged'])}
          </label>`}`;
  }
}

const UNREADABLE = { path: [], code: 'wrong-type', message: 'cannot be read' };

declare global {
  interface HTMLElementTagNameMap {
    'cpk-form-record': CpkFormRecord;
  }
}
