// SPDX-License-Identifier: Apache-2.0
import type { FormDefinition, FormSnapshot, QuestionItem } from '@careplan-kit/forms/contract';
import { formWords } from '@careplan-kit/forms/contract/words';
import { type MergeResult, type MergedItem, mergeAnswers } from '@careplan-kit/forms/merge';
import { DataError } from '@careplan-kit/model/reading';
import { type PropertyDeclarations, type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import { CpkElement } from '../base/cpk-element.js';
import { errorSummaryView } from '../error-summary/error-summary-view.js';
import { errorSummaryStyles } from '../error-summary/error-summary.styles.js';
import { CpkErrorEvent } from '../events/error-event.js';
import { CpkResolveEvent } from '../events/resolve-event.js';
import { accessOf } from '../host-context/permission.js';
import { buttons } from '../styles/button.styles.js';
import { fields } from '../styles/field.styles.js';
import { tokens } from '../styles/tokens.styles.js';
import { type ConflictTools, conflictView, openSentence } from './conflict-view.js';
import { conflictStyles } from './conflict.styles.js';
import { CONFLICT_WORDS as WORDS } from './conflict.words.js';
import { Deciding } from './deciding.js';
import { mergedView } from './merged-view.js';
import { Names } from './names.js';

/** One state of the form, with who left it so. */
export interface ConflictSide {
  readonly snapshot: FormSnapshot;
  /** A name, as the worker knows it. */
  readonly by?: string | undefined;
  readonly at?: Date | undefined;
}

/** What the worker's own state meets. */
export const CONFLICT_KINDS = ['record', 'device', 'outbox'] as const;
export type ConflictKind = (typeof CONFLICT_KINDS)[number];

const NOTHING: FormSnapshot = { answers: {}, provenance: {} };

/**
 * Puts two states of one form side by side when both went on from one beginning: a draft and a record that somebody
 * changed meanwhile, a draft of two devices, or what waited to be sent and what the server has by now. What only one
 * side changed is taken; for the rest the worker decides, and nothing is chosen beforehand.
 *
 * @summary Lets a worker decide, answer by answer, where two states of a form clash.
 * @tag cpk-conflict
 * @status experimental
 * @since 0.1.0
 *
 * @fires {CpkResolveEvent} cpk-resolve - Everything is decided: the event holds the merged form.
 * @fires {CpkErrorEvent} cpk-error - What was given cannot be compared.
 * @csspart body - The whole.
 * @csspart conflict - One thing to decide.
 * @csspart merged - What was put together without a question.
 * @csspart progress - How much is decided.
 * @cssproperty --cpk-colour-brand - Colour of the button and of what is chosen.
 * @cssproperty --cpk-colour-error - Colour of what is left open.
 */
export class CpkConflict extends CpkElement {
  static override readonly tagSuffix = 'conflict';
  static override styles = [tokens, fields, buttons, errorSummaryStyles, conflictStyles];
  static override properties: PropertyDeclarations = {
    definition: { attribute: false },
    base: { attribute: false },
    mine: { attribute: false },
    theirs: { attribute: false },
    kind: {},
    subjectOfCare: { attribute: 'subject-of-care' },
    headingLevel: { type: Number, attribute: 'heading-level' },
  };

  /** The form, as returned by `parseDefinition`. */
  declare definition: FormDefinition | null;
  /** What both began from. Null when nobody knows: then everything that differs has to be decided. */
  declare base: ConflictSide | null;
  /** What this worker has. */
  declare mine: ConflictSide | null;
  /** What it meets. */
  declare theirs: ConflictSide | null;
  /** What `theirs` is: the `record` as it is now, the draft of another `device`, or what was sent in the `outbox`. */
  declare kind: ConflictKind;
  /** Whom the form is about, as `can` of the host context is asked: what the worker may not see is not shown. */
  declare subjectOfCare: string | null;
  /** Level of the heading, 1 to 6. */
  declare headingLevel: number;

  #deciding: Deciding | null = null;
  #names: Names | null = null;
  #unusable = false;
  #showOpen = false;
  #focusSummary = false;
  #audited = '';

  constructor() {
    super();
    this.definition = null;
    this.base = null;
    this.mine = null;
    this.theirs = null;
    this.kind = 'record';
    this.subjectOfCare = null;
    this.headingLevel = 2;
  }

  /** The two states side by side; null while something is missing or cannot be read. */
  get result(): MergeResult | null {
    return this.#deciding?.result ?? null;
  }

  override willUpdate(changed: PropertyValues<CpkConflict>): void {
    const given = ['definition', 'base', 'mine', 'theirs'] as const;
    if (given.some((name) => changed.has(name))) this.#compare();
  }

  override render(): TemplateResult {
    const { say } = this;
    if (this.#unusable)
      return html`<p class="body unusable" part="body" role="alert">${say(WORDS['conflict.unusable'])}</p>`;
    const [deciding, names] = [this.#deciding, this.#words()];
    if (!deciding || !names) return html`<p class="body" part="body">${say(WORDS['conflict.nothing'])}</p>`;
    const tools = this.#tools(deciding, names);
    const { shown } = deciding;
    return html`
      <div class="body" part="body">
        ${this.#errors(deciding, tools)}
        <div class="heading" role="heading" aria-level=${this.#level}>
          ${say(WORDS[`conflict.title.${this.#kind}`])}
        </div>
        <p>${say(WORDS[deciding.result.conflicts.length > 0 ? 'conflict.intro' : 'conflict.none'])}</p>
        ${deciding.withheld ? html`<p class="withheld">${say(WORDS['conflict.withheld'])}</p>` : nothing}
        ${shown.map((item, at) => conflictView(item, at, tools))} ${mergedView(deciding.result, tools)}
        ${this.#totals(deciding)}
        <div class="actions">
          <button
            class="button"
            type="button"
            aria-disabled=${deciding.withheld ? 'true' : nothing}
            @click=${this.#use}
          >
            ${say(WORDS['conflict.use'])}
          </button>
          <p class="progress" part="progress" role="status">
            ${shown.length > 0 ? say(WORDS['conflict.progress'], { done: deciding.done, all: shown.length }) : nothing}
          </p>
        </div>
      </div>
    `;
  }

  override updated(): void {
    if (!this.#focusSummary) return;
    this.#focusSummary = false;
    this.renderRoot.querySelector<HTMLElement>('.summary')?.focus();
  }

  get #kind(): ConflictKind {
    return CONFLICT_KINDS.includes(this.kind) ? this.kind : 'record';
  }

  get #level(): number {
    return Math.min(6, Math.max(1, Math.round(this.headingLevel) || 2));
  }

  #compare(): void {
    const before = this.#deciding;
    this.#deciding = null;
    this.#unusable = false;
    this.#showOpen = false;
    const { definition, base, mine, theirs } = this;
    if (!definition || !mine || !theirs) return;
    try {
      const result = mergeAnswers(definition, {
        base: base?.snapshot ?? NOTHING,
        mine: mine.snapshot,
        theirs: theirs.snapshot,
      });
      const names = new Names(definition, formWords(definition, this.language), this.say, result);
      this.#names = names;
      const sees = this.#sees(names);
      const shown = result.conflicts.filter(({ key }) => sees(key));
      this.#deciding = new Deciding(result, shown, ({ key }) => names.itemOf(key)?.type).goOnFrom(before);
    } catch (cause) {
      this.#unusable = true;
      const path = { path: [], code: 'unusable', message: 'cannot be compared' };
      const error = cause instanceof DataError ? cause : new DataError('The two states', [path]);
      this.dispatchEvent(new CpkErrorEvent(error));
    }
  }

  /** Anew at each drawing: the worker's language may have changed. */
  #words(): Names | null {
    const { definition } = this;
    if (!this.#names || !this.#deciding || !definition) return null;
    return new Names(definition, formWords(definition, this.language), this.say, this.#deciding.result);
  }

  #sees(names: Names): (key: string) => boolean {
    const access = accessOf(this.host, this.subjectOfCare);
    return (key) => {
      const item = names.itemOf(key);
      return !item || access(item as QuestionItem) !== 'none';
    };
  }

  #mayWrite(names: Names): (item: MergedItem) => boolean {
    const access = accessOf(this.host, this.subjectOfCare);
    return (merged) => {
      const item = names.itemOf(merged.key);
      if (merged.kind !== 'answer' || !item || (item.type !== 'text' && item.type !== 'long-text')) return false;
      const texts = [merged.mine.stored, merged.theirs.stored];
      return !item.readOnly && access(item) === 'write' && texts.every((text) => typeof text === 'string');
    };
  }

  #tools(deciding: Deciding, names: Names): ConflictTools {
    const { say, formatDay, formatMoment, shownLanguage: lang } = this;
    const who = (side: ConflictSide | null) => {
      const moment =
        side?.at instanceof Date && !Number.isNaN(side.at.getTime()) && formatMoment(side.at.toISOString());
      if (side?.by && moment) return say(WORDS['conflict.who'], { name: side.by, moment });
      return side?.by || moment || '';
    };
    return {
      ...{ say, formatDay, formatMoment, lang, names, deciding },
      who: { mine: who(this.mine), theirs: who(this.theirs) },
      titles: { mine: say(WORDS['conflict.mine']), theirs: say(WORDS[`conflict.theirs.${this.#kind}`]) },
      sees: this.#sees(names),
      mayWrite: this.#mayWrite(names),
      showOpen: this.#showOpen,
      chose: (item, choice) => {
        deciding.choose(item, choice);
        this.requestUpdate();
      },
      wrote: (item, text) => {
        deciding.write(item, text);
        this.requestUpdate();
      },
    };
  }

  #errors(deciding: Deciding, tools: ConflictTools): TemplateResult | typeof nothing {
    if (!this.#showOpen) return nothing;
    const errors = deciding.shown.flatMap((item, at) => {
      const open = deciding.openIn(item);
      return open ? [{ key: String(at), label: tools.names.nameOf(item), sentence: openSentence(open, tools) }] : [];
    });
    return html`${errorSummaryView(errors, this.say, (at) => this.#goTo(at))}`;
  }

  #goTo(at: string): void {
    const conflict = this.renderRoot.querySelector<HTMLElement>(`#c-${at}-words`);
    const radio = this.renderRoot.querySelector<HTMLElement>(`#c-${at}-mine`);
    radio?.closest('fieldset')?.scrollIntoView({ block: 'start' });
    (conflict ?? radio)?.focus({ preventScroll: true });
  }

  /** Totals that would have to be confirmed again, once it is known what they count. */
  #totals(deciding: Deciding): TemplateResult | typeof nothing {
    const snapshot = deciding.result.totals.length > 0 ? deciding.snapshot : null;
    if (!snapshot) return nothing;
    const gone = deciding.result.totals.filter(({ score }) => !Object.hasOwn(snapshot.confirmed ?? {}, score));
    return html`${gone.map(({ label }) => html`<p class="total">${this.say(WORDS['conflict.total'], { label })}</p>`)}`;
  }

  /** Once for each merge: pressing again, without another choice, is the same one. */
  #told({ result, shown, choices }: Deciding): void {
    const { url, version } = this.definition!;
    const merge = JSON.stringify([result, choices]);
    if (merge === this.#audited) return;
    this.#audited = merge;
    const conflicts = shown.map(({ key }) => key);
    this.audit(this.subjectOfCare ?? '', { type: 'merge', form: `${url}|${version}`, with: this.#kind, conflicts });
  }

  readonly #use = (): void => {
    const deciding = this.#deciding;
    if (!deciding || deciding.withheld) return;
    const { snapshot } = deciding;
    this.#showOpen = !snapshot;
    this.#focusSummary = !snapshot;
    this.requestUpdate();
    if (!snapshot) return;
    this.#told(deciding);
    this.dispatchEvent(new CpkResolveEvent(snapshot, deciding.choices, deciding.result));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'cpk-conflict': CpkConflict;
  }
}
