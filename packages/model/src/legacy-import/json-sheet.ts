// SPDX-License-Identifier: Apache-2.0
import { DataError } from '../errors.js';
import { IMPORT_LIMITS, type Sheet, type SheetRow, isBlank } from './sheet.js';

/** Puts rows that are JSON objects into columns, named in the order in which they first come. */
export function jsonSheet(objects: readonly unknown[]): Sheet {
  const refuse = (message: string) => {
    throw new DataError('The rows', [{ path: [], code: 'too-large', message }]);
  };
  if (objects.length > IMPORT_LIMITS.rows) refuse(`are more than ${IMPORT_LIMITS.rows}`);
  const positions = new Map<string, number>();
  const rows: SheetRow[] = [];
  let blankRows = 0;
  objects.forEach((object, index) => {
    const number = index + 1;
    if (isBlank(object)) blankRows++;
    else if (typeof object !== 'object' || Array.isArray(object)) {
      rows.push({ number, cells: [object], fault: 'not-a-row' });
    } else {
      const cells: unknown[] = [];
      for (const [name, cell] of Object.entries(object as object)) {
        if (!positions.has(name)) {
          if (positions.size >= IMPORT_LIMITS.columns) refuse(`have more than ${IMPORT_LIMITS.columns} columns`);
          positions.set(name, positions.size);
        }
        cells[positions.get(name)!] = cell;
      }
      if (cells.every(isBlank)) blankRows++;
      else rows.push({ number, cells: Array.from(cells) });
    }
  });
  return { columns: [...positions.keys()], rows, blankRows, byteOrderMark: false };
}
