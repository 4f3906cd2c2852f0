// SPDX-License-Identifier: Apache-2.0
import { parseNhsNumber } from '../nhs-number.js';
import type { CellLedger } from './cell-ledger.js';
import { type ReadyField } from './read-field.js';
import { type Sheet, type SheetRow, hasWords, isBlank } from './sheet.js';

/** The rows of one person, in the order of the file. */
export interface PersonRows {
  readonly id: string;
  readonly rows: SheetRow[];
}

/** Puts rows together by whose they are. A row that does not say, or cannot be trusted, is left over whole. */
export function rowsByPerson(sheet: Sheet, identifier: number | undefined, ledger: CellLedger): PersonRows[] {
  const people = new Map<string, PersonRows>();
  for (const row of sheet.rows) {
    if (row.fault) {
      ledger.leaveRow(row, row.fault);
      continue;
    }
    const cell = identifier === undefined ? undefined : row.cells[identifier];
    if (isBlank(cell) || !hasWords(cell)) {
      ledger.leaveRow(row, 'no-person');
      continue;
    }
    const id = String(cell).trim();
    const person = people.get(id);
    if (person) person.rows.push(row);
    else people.set(id, { id, rows: [row] });
    ledger.map(row, [identifier!]);
  }
  return [...people.values()];
}

/** The different NHS numbers that the rows of one identifier hold. More than one: perhaps more than one person. */
export function nhsNumbersOf({ rows }: PersonRows, fields: readonly ReadyField[]): string[] {
  const columns = fields.filter(({ field }) => field.element === 'nhsNumber').flatMap((ready) => ready.columns);
  const numbers = new Set<string>();
  for (const row of rows) {
    for (const column of columns) {
      const cell = row.cells[column];
      const number = parseNhsNumber(hasWords(cell) ? String(cell) : '');
      if (number.ok) numbers.add(number.value);
    }
  }
  return [...numbers];
}
