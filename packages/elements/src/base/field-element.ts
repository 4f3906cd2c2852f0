// SPDX-License-Identifier: Apache-2.0
import type {
  AnswerValue,
  FormContext,
  FormInstance,
  Problem,
  QuestionItem,
  StoredAnswer,
  UnknownReason,
} from '@careplan-kit/forms/contract';
import { isEntered, isUnknown } from '@careplan-kit/forms/contract/answers';
import { formWords } from '@careplan-kit/forms/contract/words';
import { type ItemTypes, USUAL_TYPES, openField } from '@careplan-kit/forms/page/field';
import { DataError } from '@careplan-kit/model/plain';
import { type CSSResultGroup, type PropertyDeclarations, type PropertyValues, type TemplateResult, html } from 'lit';
import type { SessionFiles } from '../attachments/session-files.js';
import { FormBody } from '../field-views/form-body.js';
import { keepPlace } from '../field-views/keep-place.js';
import { problemSentence } from '../field-views/problem-sentence.js';
import type { FieldKind } from '../field-views/field-view.js';
import { WRITTEN_KINDS } from '../field-views/written-kinds.js';
import { todayOf } from '../host-context/host-context.js';
import { fetchPartsOfField } from '../parts/of-field.js';
import { buttons } from '../styles/button.styles.js';
import { fields } from '../styles/field.styles.js';
import { tokens } from '../styles/tokens.styles.js';
import { CpkElement } from './cpk-element.js';

fetchPartsOfField();

/** The one question of a field that stands alone. */
const KEY = 'field';

/**
 * A field that stands alone in a host's own form. It is a form of one question: the same engine reads and checks it
 * and the same view draws it as inside `cpk-form`; what it adds is taking part in a native form.
 */
export abstract class FieldElement extends CpkElement {
  static readonly formAssociated = true;
  /** Key of its one question. */
  protected static readonly question: string = KEY;
  static override shadowRootOptions: ShadowRootInit = { mode: 'open', delegatesFocus: true };
  static override styles: CSSResultGroup[] = [tokens, buttons, fields];
  static override properties: PropertyDeclarations = {
    label: {},
    hint: {},
    name: { reflect: true },
    value: { attribute: false },
    required: { type: Boolean, reflect: true },
    readOnly: { type: Boolean, reflect: true, attribute: 'readonly' },
    disabled: { type: Boolean, reflect: true },
    unknowns: { attribute: false },
  };

  /** The question. */
  declare label: string;
  /** A sentence of help under the label. */
  declare hint: string;
  /** Name in the native form's data. */
  declare name: string;
  /** Whether it must be answered. */
  declare required: boolean;
  /** Whether the answer can be read only. */
  declare readOnly: boolean;
  /** Whether the field takes no part. */
  declare disabled: boolean;
  /** Reasons for having no answer that may be given: `not-asked`, `none-known`, `declined`, `unknown`. None without it. */
  declare unknowns: readonly UnknownReason[] | undefined;

  /** @internal */
  readonly internals = this.attachInternals();
  readonly #context: FormContext = this.#lazyContext();
  #form: FormInstance | null = null;
  #body: FormBody | null = null;
  #stored: StoredAnswer | null = null;
  #initial: StoredAnswer | null = null;
  #touched = false;
  #parentDisabled = false;

  constructor() {
    super();
    this.label = '';
    this.hint = '';
    this.name = '';
    this.required = false;
    this.readOnly = false;
    this.disabled = false;
  }

  /** The item this element's properties amount to, its id and label apart. */
  protected abstract item(): Pick<QuestionItem, 'type'> & Record<string, unknown>;

  /** The views it may be drawn by. A field carries only its own: a line of text needs no camera. */
  protected get views(): readonly FieldKind[] {
    return WRITTEN_KINDS;
  }

  /** The kinds of question it may be, as the engine knows them. */
  protected get itemTypes(): ItemTypes {
    return USUAL_TYPES;
  }

  /** Photos, sounds and films of a new form of this field; nothing for a field that takes none. */
  protected filesFor(_form: FormInstance): SessionFiles | undefined {
    return undefined;
  }

  /** What the native form gets of an answer; null for nothing. */
  protected formValue(answer: AnswerValue, name: string): string | FormData | null {
    if (!Array.isArray(answer)) return String(answer);
    const data = new FormData();
    for (const code of answer as readonly string[]) data.append(name, code);
    return data;
  }

  /** Why the native form has to wait for this field; null when it need not. */
  protected get unready(): string | null {
    return null;
  }

  /**
   * The answer, or the reason for having none; null when blank or when what was typed cannot be read. Setting what it is already changes nothing, so
   * that a host may hand each value straight back; an empty text clears what cannot be read.
   */
  get value(): StoredAnswer | null {
    if (this.#form) {
      const { answer, unknown } = this.#form.question(KEY)!;
      return unknown ? { unknown } : answer;
    }
    return isEntered(this.#stored) ? null : this.#stored;
  }

  set value(value: StoredAnswer | null | undefined) {
    const stored = value ?? null;
    if (this.hasUpdated && JSON.stringify(stored) === JSON.stringify(this.value)) return;
    if (!this.hasUpdated) this.#initial = stored;
    this.#give(stored);
  }

  /** What was typed, when it cannot be read as this field's kind of answer. */
  get entered(): string | null {
    return this.#form?.question(KEY)?.entered ?? null;
  }

  get form(): HTMLFormElement | null {
    return this.internals.form;
  }

  get validity(): ValidityState {
    return this.internals.validity;
  }

  get validationMessage(): string {
    return this.internals.validationMessage;
  }

  checkValidity(): boolean {
    return this.internals.checkValidity();
  }

  /** Shows the error, if there is one, and puts the focus on the field. */
  reportValidity(): boolean {
    this.#touched = true;
    this.#showProblem();
    const valid = this.internals.checkValidity();
    if (!valid) this.#body?.focusQuestion(KEY);
    return valid;
  }

  formResetCallback(): void {
    this.#touched = false;
    this.#give(this.#initial);
  }

  formDisabledCallback(disabled: boolean): void {
    this.#parentDisabled = disabled;
    this.requestUpdate();
  }

  override render(): TemplateResult {
    return html`<div class="body"></div>`;
  }

  override updated(changed: PropertyValues): void {
    const onlyValue = changed.size === 1 && changed.has('value') && this.#form;
    if (!onlyValue) this.#build();
    this.#afterChange();
  }

  #give(stored: StoredAnswer | null): void {
    this.#stored = stored;
    if (this.#form) restoreAnswer(this.#form, stored);
    // As it was given: it may be meant for options or limits that are set next.
    this.#stored = stored;
  }

  /** Disabled by itself, or by a fieldset round it. */
  get #isDisabled(): boolean {
    return this.disabled || this.#parentDisabled;
  }

  /** The day costs the browser some milliseconds, and only dates need it. */
  #lazyContext(): FormContext {
    const day = () => todayOf(this.host);
    return {
      get today() {
        return day();
      },
    };
  }

  /** A reason that there is not must not take the field off the page. */
  get #usableUnknowns(): readonly UnknownReason[] | undefined {
    const { unknowns } = this;
    const known = Array.isArray(unknowns) ? unknowns.filter((unknown) => isUnknown({ unknown })) : [];
    return known.length > 0 ? known : undefined;
  }

  #build(): void {
    this.#body?.dispose();
    const returnToPlace = keepPlace(this.renderRoot);
    const item = {
      ...this.item(),
      id: KEY,
      label: this.label,
      help: this.hint || undefined,
      unknowns: this.#usableUnknowns,
      required: this.required || undefined,
      readOnly: this.readOnly || this.#isDisabled || undefined,
    } as QuestionItem;
    const form = openField(
      {
        format: 'careplan-kit/form-1',
        id: KEY,
        url: KEY,
        version: '0.0.0',
        status: 'active',
        title: this.label,
        // The host's own words, in whatever language its page is.
        language: this.shownLanguage,
        licence: { kind: 'open', text: '' },
        items: [item],
      },
      { context: this.#context },
      this.itemTypes,
    );
    this.#form = form;
    this.#give(this.#stored);
    this.#body = new FormBody(
      form,
      this.renderRoot.querySelector<HTMLElement>('.body')!,
      { ...this.fieldTools(formWords(form.definition, this.language)), files: this.filesFor(form) },
      { kinds: this.views, headingLevel: 2, parts: { sentence: problemSentence } },
    );
    if (this.#isDisabled) {
      for (const control of this.renderRoot.querySelectorAll<HTMLInputElement>('input, textarea'))
        control.disabled = true;
    }
    returnToPlace();
    form.subscribe(() => {
      this.#stored = form.answers()[KEY] ?? null;
      this.#afterChange();
    });
  }

  override firstUpdated(): void {
    const tell = (type: string) => this.dispatchEvent(new Event(type, { bubbles: true }));
    // Unlike a native `input`, a native `change` stays inside the shadow root; so does an `input` that a view made.
    this.renderRoot.addEventListener('change', () => tell('change'));
    this.renderRoot.addEventListener('input', ({ composed }) => !composed && tell('input'));
  }

  #afterChange(): void {
    const { answer } = this.#form!.question(KEY)!;
    const { internals, name } = this;
    // Null as the state: the browser must not write an answer into its session file.
    internals.setFormValue(answer === null || !name ? null : this.formValue(answer, name), null);
    this.#showProblem();
  }

  /** What stands in it and is no answer would be lost. */
  get #unfinished(): Problem | undefined {
    return this.#body && this.#body.unfinished.length > 0 ? { key: KEY, code: 'unreadable' } : undefined;
  }

  #showProblem(): void {
    // What the worker cannot change is not theirs to mend.
    const barred = this.readOnly || this.#isDisabled;
    const problem = barred ? undefined : (this.#form?.question(KEY)?.problems[0] ?? this.#unfinished);
    const sentence = problem
      ? problemSentence(problem, {
          say: this.say,
          formatDay: this.formatDay,
        })
      : '';
    const anchor = this.renderRoot.querySelector<HTMLElement>('.field') ?? undefined;
    const { unready } = this;
    if (unready) this.internals.setValidity({ customError: true }, unready, anchor);
    else if (!problem) this.internals.setValidity({});
    else if (problem.code === 'required') this.internals.setValidity({ valueMissing: true }, sentence, anchor);
    else this.internals.setValidity({ badInput: true }, sentence, anchor);
    this.#body?.showProblems(this.#touched && problem ? [problem] : []);
  }
}

/** A value no form can hold (a number that is none, a thing that holds itself) is kept as the text of it. */
function restoreAnswer(form: FormInstance, stored: StoredAnswer | null): void {
  const restore = (answer: StoredAnswer) => void form.restore({ answers: { [KEY]: answer }, provenance: {} });
  if (stored === null) return void form.restore({ answers: {}, provenance: {} });
  try {
    restore(stored);
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    restore({ entered: Object.prototype.toString.call(stored) });
  }
}
