// SPDX-License-Identifier: Apache-2.0
import { FIELD_WORDS } from '../field-views/field-views.words.js';
import type { FieldTools } from '../field-views/field-view.js';
import type { Phrase } from '../words/words.js';
import { MEASURED_WORDS } from './measured.words.js';

export type PartName = 'day' | 'month' | 'year' | 'time';

const LABELS: Readonly<Record<PartName, Phrase>> = {
  day: FIELD_WORDS['field.date.day'],
  month: FIELD_WORDS['field.date.month'],
  year: FIELD_WORDS['field.date.year'],
  time: MEASURED_WORDS['measured.time'],
};

/** A row of small boxes, each with its label. */
export function partBoxes(tools: FieldTools, parts: readonly PartName[]): HTMLElement {
  const row = tools.document.createElement('div');
  row.className = 'date-parts';
  for (const part of parts) {
    const cell = row.appendChild(tools.document.createElement('div'));
    cell.appendChild(tools.document.createElement('label')).textContent = tools.say(LABELS[part]);
    const box = cell.appendChild(tools.document.createElement('input'));
    box.className = `control ${part}`;
    box.setAttribute('part', 'control');
    box.type = 'text';
    if (part !== 'time') box.inputMode = 'numeric';
    box.autocomplete = 'off';
  }
  return row;
}

/** The boxes of a row that was cloned, tied to their labels. */
export function boxesOf(row: Element, parts: readonly PartName[], id: string, required: boolean): HTMLInputElement[] {
  return parts.map((part, index) => {
    const cell = row.children[index]!;
    const box = cell.lastElementChild as HTMLInputElement;
    box.id = index === 0 ? id : `${id}-${part}`;
    (cell.firstElementChild as HTMLLabelElement).htmlFor = box.id;
    if (required) box.setAttribute('aria-required', 'true');
    return box;
  });
}

/** Puts the texts in the boxes, unless they are under the worker's hands. */
export function showParts(
  boxes: readonly HTMLInputElement[],
  texts: readonly string[],
  writable: boolean,
  typed: boolean,
) {
  boxes.forEach((box, index) => {
    const text = texts[index] ?? '';
    if (!typed && box.value !== text) box.value = text;
    box.readOnly = !writable;
  });
}

export function markInvalid(boxes: readonly HTMLElement[], invalid: boolean): void {
  for (const box of boxes) {
    if (invalid) box.setAttribute('aria-invalid', 'true');
    else box.removeAttribute('aria-invalid');
  }
}
