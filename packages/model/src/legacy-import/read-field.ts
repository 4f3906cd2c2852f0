// SPDX-License-Identifier: Apache-2.0
import { parseNhsNumber } from '../nhs-number.js';
import { DAY_FIRST, type DateFormat, TIME_OF_DAY, parseDateFormat, readDate, readTime } from './date-formats.js';
import type { ImportField } from './mapping.js';
import { columnsOf } from './mapping-faults.js';
import type { LeftOverReason } from './report.js';
import { type SheetRow, hasWords, isBlank } from './sheet.js';

/** A field with its columns found. */
export interface ReadyField {
  readonly field: ImportField;
  readonly steps: readonly string[];
  /** Positions of its columns. One that is missing, or there twice, is not among them. */
  readonly columns: readonly number[];
  readonly formats: readonly DateFormat[];
}

export type FieldReading =
  | { readonly kind: 'blank' }
  | { readonly kind: 'value'; readonly value: unknown; readonly ambiguous?: boolean }
  | { readonly kind: 'left'; readonly reason: LeftOverReason; readonly swapped?: boolean };

export function readyField(field: ImportField, positions: ReadonlyMap<string, number>): ReadyField {
  const written = field.formats ?? (field.as === 'date' ? DAY_FIRST : field.as === 'time' ? TIME_OF_DAY : []);
  return {
    field,
    steps: field.element.split('.'),
    columns: columnsOf(field).flatMap((name) => positions.get(name) ?? []),
    formats: written.flatMap((text) => parseDateFormat(text) ?? []),
  };
}

const left = (reason: LeftOverReason): FieldReading => ({ kind: 'left', reason });

/** A cell as text; undefined for what has no words. */
const textOf = (cell: unknown): string | undefined => (hasWords(cell) ? String(cell) : undefined);

function readText(text: string, { field, formats }: ReadyField): FieldReading {
  if (field.values) {
    const old = text.trim();
    if (Object.hasOwn(field.values, old)) return { kind: 'value', value: field.values[old] };
    return field.otherwise ? { kind: 'value', value: { originalText: text } } : left('unknown-code');
  }
  switch (field.as) {
    case 'date': {
      const date = readDate(text.trim(), formats);
      if (date.ok) return { kind: 'value', value: date.value, ambiguous: date.ambiguous };
      return { kind: 'left', reason: 'not-a-date', swapped: date.swapped };
    }
    case 'time': {
      const time = readTime(text.trim(), formats);
      return time === null ? left('not-a-time') : { kind: 'value', value: time };
    }
    case 'nhsNumber': {
      const number = parseNhsNumber(text);
      return number.ok ? { kind: 'value', value: number.value } : left('not-an-nhs-number');
    }
    case 'originalText':
      return { kind: 'value', value: { originalText: text } };
    case 'text':
    case undefined:
      return { kind: 'value', value: text };
  }
}

function readList(text: string, at: string, ready: ReadyField): FieldReading {
  const parts = text.split(at).map((part) => part.trim());
  const readings = parts.filter((part) => part !== '').map((part) => readText(part, ready));
  const failed = readings.find((reading) => reading.kind === 'left');
  if (failed) return failed;
  if (readings.length === 0) return left('not-text');
  const values = readings.filter((reading) => reading.kind === 'value');
  return {
    kind: 'value',
    value: values.map(({ value }) => value),
    ambiguous: values.some(({ ambiguous }) => ambiguous === true),
  };
}

/** What a row says for one field. A constant has no cell and is not read here. */
export function readField(ready: ReadyField, row: SheetRow, nameOf: (column: number) => string): FieldReading {
  const { field, columns } = ready;
  const filled = columns.filter((column) => !isBlank(row.cells[column]));
  if (filled.length === 0) return { kind: 'blank' };
  const texts = filled.map((column) => textOf(row.cells[column]));
  if (texts.some((text) => text === undefined)) return left('not-text');
  if (field.join) {
    const parts = texts.map((text, index) => (field.labels ? `${nameOf(filled[index]!)}: ${text!}` : text!));
    return { kind: 'value', value: parts.join(field.separator ?? '\n') };
  }
  return field.split === undefined ? readText(texts[0]!, ready) : readList(texts[0]!, field.split, ready);
}
