// SPDX-License-Identifier: Apache-2.0
import type { ImportDoubt } from './report.js';
import { type Sheet, type SheetRow, columnsNamed } from './sheet.js';
import type { ImportMapping } from './mapping.js';

/**
 * UTF-8 that was opened as Windows-1252 ("Ã©", "â€™", "Â£"), the sign for "could not be read", and the control
 * characters that Windows-1252 letters become when they are taken for Latin-1.
 */
const WRONG_ENCODING =
  /[ÃÂ][\u0080-\u00bf]|[ÃÂ][€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€|ï»¿|\ufffd|[\u0080-\u0084\u0086-\u009f]/;
const FORMULA = /^\s*[=@]|^\s*[+-]\s*[A-Za-z]+\s*[(|]/;

/** What is told once for the file. */
export function fileDoubts(sheet: Sheet, mapping: ImportMapping): ImportDoubt[] {
  const found: ImportDoubt[] = sheet.byteOrderMark ? [{ kind: 'byte-order-mark' }] : [];
  for (const column of columnsNamed(mapping)) {
    const times = sheet.columns.filter((name) => name === column).length;
    if (times === 0) found.push({ kind: 'missing-column', column });
    if (times > 1) found.push({ kind: 'duplicate-column', column, count: times });
  }
  return found;
}

/** What is told of a cell, whatever it is used for. */
export function cellDoubts(row: SheetRow, nameOf: (column: number) => string): ImportDoubt[] {
  return row.cells.flatMap((cell, column): ImportDoubt[] => {
    if (typeof cell !== 'string') return [];
    const at = { row: row.number, column: nameOf(column), value: cell };
    return [
      ...(WRONG_ENCODING.test(cell) ? [{ kind: 'encoding' as const, ...at }] : []),
      ...(FORMULA.test(cell) ? [{ kind: 'formula' as const, ...at }] : []),
    ];
  });
}
