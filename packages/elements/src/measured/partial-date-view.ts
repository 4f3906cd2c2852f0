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
import { measuredStyles } from './measured.styles.js';
import { MEASURED_WORDS as WORDS } from './measured.words.js';
import { type PartName, boxesOf, markInvalid, partBoxes, showParts } from './part-boxes.js';

const PARTS: readonly PartName[] = ['day', 'month', 'year'];

/** What stands before a date that is not exact. */
const ABOUT = 'c. ';

interface Parts {
  readonly texts: readonly [string, string, string];
  readonly about: boolean;
}

const plain = (digits: string | undefined) => (digits === undefined ? '' : String(Number(digits)));

/** A date in three boxes. One that boxes cannot say, as "some time in the forties", stands whole in the last. */
export function partsOfPartialDate(iso: string): Parts {
  const [whole, year = '', month, day, about] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?(~?)$/.exec(iso) ?? [];
  if (whole === undefined) return { texts: ['', '', iso], about: false };
  return { texts: [plain(day), plain(month), year], about: about === '~' };
}

/** What was typed before and could not be read, back in the boxes it came from. */
export function partsOfEntered(entered: string): Parts {
  const about = entered.startsWith(ABOUT);
  const typed = (about ? entered.slice(ABOUT.length) : entered).split('/');
  if (typed.length === 3) return { texts: typed as unknown as Parts['texts'], about };
  if (typed.length === 2) return { texts: ['', typed[0]!, typed[1]!], about };
  return { texts: ['', '', typed.join('/')], about };
}

/** The boxes as one text that the engine reads; null when nothing stands in them. */
export function textOfParts([day, month, year]: readonly string[], about: boolean): string | null {
  const parts = day ? [day, month, year] : month ? [month, year] : [year];
  const text = parts.join('/');
  if (about) return `${ABOUT}${text}`;
  return text === '' ? null : text;
}

/** Day, month and year, of which only the last has to be known, and a box to tick for what is not exact. */
class PartialDateView implements FieldView {
  readonly element: HTMLElement;
  readonly #boxes: readonly HTMLInputElement[];
  readonly #about: HTMLInputElement;
  readonly #shell: FieldShell;

  constructor(tools: FieldTools, state: FieldState) {
    tools.wear?.([measuredStyles]);
    const { document, say } = tools;
    this.element = cloneOf(tools, `partial-date${shellShape(state)}`, () => {
      const field = shellPrototype(document, 'legend', state);
      field.append(partBoxes(tools, PARTS));
      const help = field.appendChild(document.createElement('p'));
      help.className = 'beside-parts';
      help.textContent = say(WORDS['measured.partial-help']);
      const row = field.appendChild(document.createElement('label'));
      row.className = 'option';
      row.setAttribute('part', 'option');
      const box = row.appendChild(document.createElement('input'));
      box.type = 'checkbox';
      box.autocomplete = 'off';
      row.appendChild(document.createElement('span')).textContent = say(WORDS['measured.not-exact']);
      return field;
    });
    const id = idOf(state);
    const about = this.element.lastElementChild!;
    const help = about.previousElementSibling as HTMLElement;
    this.#boxes = boxesOf(help.previousElementSibling!, PARTS, id, false);
    // The others may stay blank.
    if (state.item.required) this.#boxes[2]!.setAttribute('aria-required', 'true');
    this.#about = about.firstElementChild as HTMLInputElement;
    this.#about.id = `${id}-about`;
    this.#shell = new FieldShell(tools, this.element, id, this.element, state);
    help.id = `${id}-help`;
    for (const box of this.#boxes) box.setAttribute('aria-describedby', help.id);
    this.show(state, false);
  }

  show(state: FieldState, typed: boolean): void {
    const { entered, answer, writable } = state;
    const none: Parts = { texts: ['', '', ''], about: false };
    const { texts, about } =
      entered !== null ? partsOfEntered(entered) : typeof answer === 'string' ? partsOfPartialDate(answer) : none;
    showParts(this.#boxes, texts, writable, typed);
    if (!typed) this.#about.checked = about;
    this.#about.disabled = !writable;
    this.#shell.showProvenance(state);
  }

  showError(sentence: string | null): void {
    this.#shell.showError(sentence);
    markInvalid(this.#boxes, sentence !== null);
  }

  read(): StoredAnswer | null {
    return textOfParts(
      this.#boxes.map((box) => box.value.trim()),
      this.#about.checked,
    );
  }

  focus(): void {
    this.#boxes[0]!.focus({ preventScroll: true });
  }
}

export const partialDateKind: FieldKind = {
  name: 'partial-date',
  priority: 0,
  fits: ({ type }) => type === 'partial-date',
  create: (tools, state) => new PartialDateView(tools, state),
};
