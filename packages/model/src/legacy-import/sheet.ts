// SPDX-License-Identifier: Apache-2.0
import type { ImportMapping } from './mapping.js';
import { columnsOf } from './mapping-faults.js';
import type { LeftOverReason } from './report.js';

/** What the old system gave: a CSV text, or rows that are JSON objects already. `name` is the file's. */
export type LegacySource =
  | { readonly name?: string; readonly csv: string }
  | { readonly name?: string; readonly rows: readonly unknown[] };

/** How much is read at once. More is refused, and the file has to be cut by the supplier. */
export const IMPORT_LIMITS = { rows: 1_000_000, columns: 2_000, characters: 400_000_000 } as const;

export interface SheetRow {
  /** As a spreadsheet counts: the row of names is 1 in a plain CSV file. */
  readonly number: number;
  readonly cells: readonly unknown[];
  /** Why no cell of the row may be trusted to be in its column. */
  readonly fault?: LeftOverReason;
}

export interface Sheet {
  /** Names by position; a cell further right has none. */
  readonly columns: readonly string[];
  /** Rows that hold anything. */
  readonly rows: readonly SheetRow[];
  readonly blankRows: number;
  readonly delimiter?: string;
  readonly byteOrderMark: boolean;
}

/** Blank means that nobody wrote anything. It is never read as "none". */
export const isBlank = (cell: unknown): boolean =>
  cell === undefined || cell === null || (typeof cell === 'string' && cell.trim() === '');

/** A cell that is its own words. A list, an object or a value that JSON cannot hold has none. */
export const hasWords = (cell: unknown): cell is string | number | boolean =>
  typeof cell === 'string' || typeof cell === 'boolean' || (typeof cell === 'number' && Number.isFinite(cell));

/** Every column a mapping names. */
export function columnsNamed(mapping: ImportMapping): Set<string> {
  return new Set([
    mapping.person.identifier,
    ...mapping.person.elements.flatMap(columnsOf),
    ...mapping.records.flatMap((record) => [
      ...record.elements.flatMap(columnsOf),
      ...(record.keep ?? []),
      ...(record.when ? [record.when.column] : []),
    ]),
    ...(mapping.ignore ?? []).map(({ column }) => column),
  ]);
}
