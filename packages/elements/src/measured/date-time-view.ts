// SPDX-License-Identifier: Apache-2.0
import type { StoredAnswer } from '@careplan-kit/forms/contract';
import { FieldShell, idOf, shellPrototype, shellShape } from '../field-views/field-shell.js';
import {
  type FieldKind,
  type FieldState,
  type FieldTools,
  type FieldView,
  cloneOf,
} from '../field-views/field-view.js';
import { askForTime } from './hours.js';
import { measuredStyles } from './measured.styles.js';
import { MEASURED_WORDS as WORDS } from './measured.words.js';
import { type PartName, boxesOf, markInvalid, partBoxes, showParts } from './part-boxes.js';
import { Understood, putIn } from './understood.js';
import { minuteOnTheWall } from './wall-time.js';

const PARTS: readonly PartName[] = ['day', 'month', 'year', 'time'];

const ANSWER = /^(\d{4})-(\d\d)-(\d\d)T(\d\d:\d\d(?::\d\d)?)(.*)$/;

/** The offsets of the home are shown by their names, as the engine reads them. */
function offsetInWords(offset: string): string {
  if (offset === 'Z' || offset === '+00:00') return ' GMT';
  return offset === '+01:00' ? ' BST' : offset;
}

/** Day, month, year and time, as they stand in the boxes. */
export function partsOfDateTime({ entered, answer }: Pick<FieldState, 'entered' | 'answer'>): readonly string[] {
  if (entered !== null) {
    const [day = '', month = '', ...rest] = entered.split('/');
    if (rest.length === 0) return [entered, '', '', ''];
    const [year = '', ...time] = rest.join('/').split(' ');
    return [day, month, year, time.join(' ')];
  }
  const [, year, month, day, time, offset] = (typeof answer === 'string' && ANSWER.exec(answer)) || [];
  return year ? [String(Number(day)), String(Number(month)), year, time! + offsetInWords(offset!)] : ['', '', '', ''];
}

/** The boxes as one text that the engine reads; null when nothing stands in them. */
export function textOfDateTime(parts: readonly string[]): string | null {
  const [day, month, year, time] = parts;
  return parts.every((part) => part === '') ? null : `${day}/${month}/${year} ${time}`.trimEnd();
}

/** A day and a time by the clock on the wall of the home. The night the clocks change is asked about, never guessed. */
class DateTimeView implements FieldView {
  readonly element: HTMLElement;
  readonly #boxes: readonly HTMLInputElement[];
  readonly #time: HTMLInputElement;
  readonly #shell: FieldShell;
  readonly #understood: Understood;

  constructor(
    readonly tools: FieldTools,
    state: FieldState,
  ) {
    tools.wear?.([measuredStyles]);
    this.element = cloneOf(tools, `date-time${shellShape(state)}`, () => {
      const field = shellPrototype(tools.document, 'legend', state);
      field.append(partBoxes(tools, PARTS));
      return field;
    });
    const id = idOf(state);
    this.#boxes = boxesOf(this.element.lastElementChild!, PARTS, id, state.item.required === true);
    this.#time = this.#boxes[3]!;
    this.#shell = new FieldShell(tools, this.element, id, this.element, state);
    this.#understood = new Understood(tools, (text) => putIn(this.#time, text));
    this.element.append(this.#understood.element);
    this.show(state, false);
  }

  show(state: FieldState, typed: boolean): void {
    showParts(this.#boxes, partsOfDateTime(state), state.writable, typed);
    this.#shell.showProvenance(state);
    this.#understand(state);
  }

  showError(sentence: string | null): void {
    this.#shell.showError(sentence);
    markInvalid(this.#boxes, sentence !== null);
  }

  read(): StoredAnswer | null {
    return textOfDateTime(this.#boxes.map((box) => box.value.trim()));
  }

  focus(): void {
    this.#boxes[0]!.focus({ preventScroll: true });
  }

  #understand({ answer, writable }: FieldState): void {
    const { tools } = this;
    const { say, formatDay } = tools;
    const typed = this.#time.value;
    if (writable && askForTime(typed, this.#understood, tools)) return;
    const [, , , , time, offset] = (typeof answer === 'string' && ANSWER.exec(answer)) || [];
    if (!time) return this.#understood.show('');
    const value = answer as string;
    const wall = value.slice(0, value.length - offset!.length);
    const came = offset === '' ? minuteOnTheWall(wall) : 'once';
    if (came === 'never') return this.#understood.show(say(WORDS['measured.never'], { time }));
    if (came === 'twice') {
      const offers = [
        { label: say(WORDS['measured.first'], { time }), text: `${time} BST` },
        { label: say(WORDS['measured.second'], { time }), text: `${time} GMT` },
      ];
      return this.#understood.show(say(WORDS['measured.twice'], { time }), writable ? offers : []);
    }
    const shown = time + offsetInWords(offset!);
    if (typed.trim().toLowerCase() === shown.toLowerCase()) return this.#understood.show('');
    const inWords = say(WORDS['measured.date-and-time'], { day: formatDay(value.slice(0, 10)), time: shown });
    this.#understood.show(say(WORDS['measured.understood'], { answer: inWords }));
  }
}

export const dateTimeKind: FieldKind = {
  name: 'date-time',
  priority: 0,
  fits: ({ type }) => type === 'date-time',
  create: (tools, state) => new DateTimeView(tools, state),
};
