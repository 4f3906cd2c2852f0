// SPDX-License-Identifier: Apache-2.0
// Whoever type-checks a test that leads here would not find the declaration by itself.
// eslint-disable-next-line @typescript-eslint/triple-slash-reference
/// <reference path="./papaparse.d.ts" />
import Papa from 'papaparse';
import { DataError } from '../errors.js';
import type { ImportMapping } from './mapping.js';
import { IMPORT_LIMITS, type Sheet, type SheetRow, columnsNamed, isBlank } from './sheet.js';

const BYTE_ORDER_MARK = '\ufeff';

type LineEnd = '\n' | '\r' | '\r\n';

/** How lines end, told by what stands outside quotes: inside, a new line is part of what somebody wrote. */
function lineEndsOf(text: string): { readonly newline: LineEnd; readonly mixed: boolean } {
  const outside = text.replace(/"[^"]*"/g, '');
  const windows = outside.includes('\r\n');
  const unix = /(^|[^\r])\n/.test(outside);
  if (windows) return { newline: unix ? '\n' : '\r\n', mixed: unix };
  return { newline: unix || !outside.includes('\r') ? '\n' : '\r', mixed: false };
}

/** Of a file with both kinds of line end, the first sign of the Windows kind is on the last cell and no part of it. */
function withoutLineEnd(cells: readonly string[], mixed: boolean): readonly string[] {
  const last = cells.at(-1);
  return mixed && last?.endsWith('\r') ? [...cells.slice(0, -1), last.slice(0, -1)] : cells;
}

const namesIn = (cells: readonly string[]) => cells.map((name) => name.trim());

function faultOf(cells: readonly string[], columns: number, shortRows: boolean): SheetRow['fault'] {
  // A comma that was not put in quotes shifts all that follows by one column.
  if (cells.slice(columns).some((cell) => !isBlank(cell))) return 'too-many-cells';
  return cells.length < columns && !shortRows ? 'too-few-cells' : undefined;
}

/** Reads CSV text into rows and names. No cell is changed, and none is run: a formula is a text. */
export function csvSheet(csv: string, mapping: ImportMapping): Sheet {
  const refuse = (code: string, message: string) => {
    throw new DataError('The file', [{ path: [], code, message }]);
  };
  if (csv.length > IMPORT_LIMITS.characters)
    refuse('too-large', `holds more than ${IMPORT_LIMITS.characters} characters`);
  const byteOrderMark = csv.startsWith(BYTE_ORDER_MARK);
  const text = byteOrderMark ? csv.slice(1) : csv;
  const { newline, mixed } = lineEndsOf(text);
  const headerRow = mapping.headerRow ?? 1;
  const wanted = columnsNamed(mapping);
  const beginning = text.slice(0, 1_000_000);
  const found = (delimiter: string) => {
    const { data } = Papa.parse(beginning, { delimiter, newline, preview: headerRow });
    return namesIn(data[headerRow - 1] ?? []).filter((name) => wanted.has(name)).length;
  };
  const delimiter =
    mapping.delimiter ??
    [',', ';', '\t', '|'].map((sign) => ({ sign, names: found(sign) })).sort((a, b) => b.names - a.names)[0]!.sign;

  const { data, errors } = Papa.parse(text, { delimiter, newline });
  if (data.length > IMPORT_LIMITS.rows) refuse('too-large', `holds more than ${IMPORT_LIMITS.rows} rows`);
  const columns = namesIn(data[headerRow - 1] ?? []);
  if (columns.length > IMPORT_LIMITS.columns) refuse('too-large', `holds more than ${IMPORT_LIMITS.columns} columns`);
  const quotesFault = new Set(errors.filter(({ type }) => type === 'Quotes').map(({ row }) => row));
  const rows: SheetRow[] = [];
  let blankRows = 0;
  data.forEach((line, index) => {
    if (index === headerRow - 1) return;
    const cells = withoutLineEnd(line, mixed);
    if (cells.every(isBlank)) {
      // What follows the last line end is no row.
      if (index < data.length - 1 || line.length > 1 || line[0] !== '') blankRows++;
      return;
    }
    const fault =
      index < headerRow - 1
        ? 'above-header'
        : quotesFault.has(index)
          ? 'quotes'
          : faultOf(cells, columns.length, mapping.shortRows === 'accept');
    rows.push({ number: index + 1, cells, ...(fault ? { fault } : {}) });
  });
  return { columns, rows, blankRows, delimiter, byteOrderMark };
}
