// SPDX-License-Identifier: Apache-2.0
import type { ChoiceItem, QuestionWords, ScaleItem, StoredAnswer } from '@careplan-kit/forms/contract';
import { choiceKind } from '../field-views/choice-view.js';
import type { FieldKind, FieldState, FieldTools, FieldView } from '../field-views/field-view.js';
import { numberKind } from '../field-views/typed-view.js';
import { measuredStyles } from './measured.styles.js';
import { MEASURED_WORDS as WORDS } from './measured.words.js';

/** More do not fit on a screen beside one another, and a thumb does not hit them. */
const MOST_POINTS = 21;

function pointsOf({ min, max, step = 1 }: ScaleItem): readonly string[] {
  const points: string[] = [];
  for (let point = min; point <= max && points.length <= MOST_POINTS; point += step) points.push(String(point));
  return points;
}

/** The numbers of a scale beside one another, each a radio button: nothing is chosen until somebody chooses. */
class ScaleView implements FieldView {
  readonly element: HTMLElement;
  readonly #inner: FieldView;
  readonly #points: readonly string[];
  readonly #isRow: boolean;
  readonly #recorded: HTMLElement;

  constructor(
    readonly tools: FieldTools,
    state: FieldState,
  ) {
    tools.wear?.([measuredStyles]);
    const item = state.item as ScaleItem;
    const words = tools.words.of(item);
    this.#points = pointsOf(item);
    this.#isRow = this.#points.length <= MOST_POINTS;
    const kind = this.#isRow ? choiceKind : numberKind;
    this.#inner = kind.create(this.#isRow ? withLabels(tools, words) : tools, this.#asChoice(state));
    this.element = this.#inner.element;
    if (this.#isRow) this.#inRow(Object.keys(item.marks ?? {}).length > 0);
    else this.#sayEnds(item, words);
    this.#recorded = tools.document.createElement('p');
    this.#recorded.className = 'scale-recorded';
    this.element.querySelector(':scope > :is(.scale-points, input)')!.before(this.#recorded);
    this.#showRecorded(state);
  }

  show(state: FieldState, typed: boolean): void {
    this.#inner.show(this.#asChoice(state), typed);
    this.#showRecorded(state);
  }

  showError(sentence: string | null): void {
    this.#inner.showError(sentence);
  }

  read(): StoredAnswer | null {
    return this.#inner.read();
  }

  focus(): void {
    this.#inner.focus();
  }

  #asChoice(state: FieldState): FieldState {
    if (!this.#isRow) return state;
    const { key, item, answer, entered, provenance, writable } = state;
    const options = this.#points.map((code) => ({ code, label: code }));
    return { key, answer, entered, provenance, writable, item: { ...item, type: 'choice', options } as ChoiceItem };
  }

  #inRow(worded: boolean): void {
    const options = [...this.element.querySelectorAll(':scope > .option')];
    const row = this.tools.document.createElement('div');
    row.className = worded ? 'scale-points worded' : 'scale-points';
    options[0]?.before(row);
    row.append(...options);
  }

  /** What the ends mean, before the box. */
  #sayEnds({ min, max }: ScaleItem, words: QuestionWords): void {
    const ends = this.tools.document.createElement('p');
    ends.className = 'scale-ends';
    ends.textContent = [min, max].map((end) => labelOf(String(end), words)).join(' – ');
    const box = this.element.querySelector('input')!;
    box.before(ends);
  }

  /** An answer that is none of the numbers would look as if there were none. */
  #showRecorded({ answer, entered }: FieldState): void {
    const stored = entered ?? (typeof answer === 'string' ? answer : null);
    const shown = !this.#isRow || stored === null || this.#points.includes(stored);
    this.#recorded.textContent = shown ? '' : this.tools.say(WORDS['measured.scale.recorded'], { answer: stored });
    this.#recorded.hidden = shown;
  }
}

const labelOf = (point: string, words: QuestionWords) => {
  const mark = words.mark(point);
  return mark === undefined ? point : `${point}: ${mark}`;
};

/** The scale's own words, where a choice asks for the label of an option. */
const withLabels = (tools: FieldTools, words: QuestionWords): FieldTools => ({
  ...tools,
  words: { ...tools.words, of: () => ({ ...words, option: (point) => labelOf(point, words) }) },
});

export const scaleKind: FieldKind = {
  name: 'scale',
  priority: 0,
  fits: ({ type }) => type === 'scale',
  create: (tools, state) => new ScaleView(tools, state),
};
