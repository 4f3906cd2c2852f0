// SPDX-License-Identifier: Apache-2.0
import type { ReferenceAnswer, ReferenceItem, StoredAnswer } from '@careplan-kit/forms/contract';
import type { FieldKind, FieldState, FieldTools, FieldView } from '../field-views/field-view.js';
import type { ComboboxHost, Row } from './combobox.js';
import { fit, fold } from './fold.js';
import { ListShell } from './list-shell.js';
import { LISTS_WORDS as WORDS } from './lists.words.js';
import { type RecordChoice, RecordChoices } from './record-choices.js';

/** More lines than anybody reads; typing finds the others. */
const MOST_LINES = 50;

/** About what a box shows on a phone: a longer name stands under it whole. */
const FITS_A_PHONE = 28;

const isReference = (answer: FieldState['answer']): answer is ReferenceAnswer =>
  typeof answer === 'object' && answer !== null && 'recordUid' in answer;

/**
 * A record of the same person, chosen from what the record holds. What this worker may not see is not in the list, and
 * where it is the answer already it is not named and cannot be changed by accident.
 */
class ReferenceView implements FieldView, ComboboxHost {
  readonly element: HTMLElement;
  left = 0;
  readonly isWhole = true;
  readonly #shell: ListShell;
  readonly #records: RecordChoices;
  /** What the box says now, as long as it says so. */
  #chosen: { readonly label: string; readonly answer: ReferenceAnswer } | null = null;
  /** An answer that must not be named. */
  #withheld: ReferenceAnswer | null = null;

  constructor(
    readonly tools: FieldTools,
    state: FieldState,
  ) {
    this.#records = new RecordChoices(tools, (state.item as ReferenceItem).classes ?? null);
    this.#shell = new ListShell(tools, state, this);
    this.element = this.#shell.element;
    const { combobox } = this.#shell;
    combobox.input.addEventListener('input', () => combobox.isInUse && combobox.open());
    this.show(state, false);
  }

  show(state: FieldState, typed: boolean): void {
    const { answer, entered, writable } = state;
    if (!typed) {
      const named = isReference(answer) && this.#records.mayName(answer);
      this.#withheld = isReference(answer) && !named ? answer : null;
      this.#chosen = isReference(answer) && named ? { answer, label: this.#labelOf(answer) } : null;
    }
    this.#shell.show(state, entered ?? this.#chosen?.label ?? '', typed);
    this.#shell.combobox.readOnly = !writable || this.#withheld !== null;
    this.#line(state);
  }

  showError(sentence: string | null): void {
    this.#shell.showError(sentence);
  }

  read(): StoredAnswer | null {
    if (this.#withheld) return this.#withheld;
    const text = this.#typed;
    if (text.trim() === '') return null;
    if (this.#chosen?.label === text) return this.#chosen.answer;
    const wanted = fold(text);
    const same = this.#records.all.filter(({ label }) => fold(label) === wanted);
    return same.length === 1 ? same[0]!.answer : text;
  }

  focus(): void {
    this.#shell.focus();
  }

  rows(all: boolean): readonly Row[] {
    const text = this.#typed;
    const everything = text.trim() === '' || (all && this.#chosen?.label === text);
    const records = this.#records.all;
    const found = everything ? records : this.#found(records, text);
    this.left = Math.max(found.length - MOST_LINES, 0);
    return found.slice(0, MOST_LINES).map((choice) => ({
      label: choice.label,
      chosen: choice.answer.recordUid === this.#chosen?.answer.recordUid,
      pick: () => {
        this.#chosen = choice;
        this.#shell.combobox.put(choice.label);
      },
    }));
  }

  get #typed(): string {
    return this.#shell.combobox.input.value;
  }

  #found(records: readonly RecordChoice[], text: string): readonly RecordChoice[] {
    const found = records.map((choice) => ({ choice, how: fit(text, choice.label) }));
    const fitting = found.filter((one): one is { choice: RecordChoice; how: number } => one.how !== null);
    // Sorting keeps the newest first among equals.
    return fitting.sort((one, other) => one.how - other.how).map(({ choice }) => choice);
  }

  /** By the record it is in now; by the name it was chosen under where it is there no more. */
  #labelOf({ recordUid, display, class: name }: ReferenceAnswer): string {
    return this.#records.all.find(({ answer }) => answer.recordUid === recordUid)?.label ?? display ?? name;
  }

  #line({ answer, entered, writable }: FieldState): void {
    const { say } = this.tools;
    const isNamed = entered === null && isReference(answer) && !this.#withheld;
    this.#shell.showWhole(isNamed && this.#typed.length > FITS_A_PHONE ? this.#typed : '');
    if (this.#withheld) return this.#shell.say(say(WORDS['lists.record.withheld']));
    const records = this.#records.all;
    if (entered !== null) {
      const fits = this.#found(records, entered).length > 0;
      return this.#shell.say(say(fits ? WORDS['lists.not-chosen'] : WORDS['lists.none'], { text: entered }));
    }
    const { recordUid } = this.#chosen?.answer ?? {};
    if (this.#chosen && this.#chosen.label === this.#typed) {
      const there = records.some(({ answer }) => answer.recordUid === recordUid);
      return this.#shell.say(there ? '' : say(WORDS['lists.record.gone']));
    }
    if (!writable) return this.#shell.say('');
    this.#shell.say(say(records.length === 0 ? WORDS['lists.record.none'] : WORDS['lists.type']));
  }
}

export const referenceKind: FieldKind = {
  name: 'reference',
  priority: 0,
  fits: ({ type }) => type === 'reference',
  create: (tools, state) => new ReferenceView(tools, state),
};
