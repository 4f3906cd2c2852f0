// SPDX-License-Identifier: Apache-2.0
import type { DataIssue } from '../errors.js';
import type { PrsbRow } from './prsb-row.js';

/** A row, and where it stands in its standard. */
export interface PrsbRowAt {
  readonly row: PrsbRow;
  /** Keys from the section inwards, the row's own last. */
  readonly keys: readonly string[];
  /** The standard's names, likewise. */
  readonly names: readonly string[];
}

/** Every row, outer ones first, in the standard's order. */
export function* walkPrsbRows(
  rows: readonly PrsbRow[],
  keys: readonly string[] = [],
  names: readonly string[] = [],
): Generator<PrsbRowAt> {
  for (const row of rows) {
    const at = { row, keys: [...keys, row.key], names: [...names, row.name] };
    yield at;
    yield* walkPrsbRows(row.children, at.keys, at.names);
  }
}

/** A value in a document that a row speaks of. */
export interface PrsbValueAt {
  readonly row: PrsbRow;
  readonly path: DataIssue['path'];
  readonly value: unknown;
}

const isGroup = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value, or values, a row has in a group. */
export function prsbValuesIn(row: PrsbRow, group: unknown, path: DataIssue['path']): readonly PrsbValueAt[] {
  const held = isGroup(group) && Object.hasOwn(group, row.key) ? group[row.key] : undefined;
  if (held === undefined) return [];
  const at = [...path, row.key];
  if (row.occurs.max !== null || !Array.isArray(held)) return [{ row, path: at, value: held }];
  return held.map((value: unknown, index) => ({ row, path: [...at, index], value }));
}

/** Every value of a document that a row speaks of, outer ones first: what a coverage count, or a print-out, goes by. */
export function* walkPrsbValues(
  rows: readonly PrsbRow[],
  document: unknown,
  path: DataIssue['path'] = [],
): Generator<PrsbValueAt> {
  for (const row of rows) {
    for (const at of prsbValuesIn(row, document, path)) {
      yield at;
      yield* walkPrsbValues(row.children, at.value, at.path);
    }
  }
}
