// SPDX-License-Identifier: Apache-2.0
import type { ImportReport, LeftOverCell, LeftOverReason } from './report.js';
import { type Sheet, type SheetRow, isBlank } from './sheet.js';

/** Stronger marks win: a cell that failed once is looked at, whatever else it was good for. */
const UNTOUCHED = 0;
const MAPPED = 1;
const IGNORED = 2;
const LEFT_OVER = 3;

/** What becomes of each cell. It makes sure that none is lost, whatever the mapping and the file are. */
export class CellLedger {
  readonly leftOver: LeftOverCell[] = [];
  readonly #sheet: Sheet;
  readonly #marks = new Map<SheetRow, Uint8Array>();

  constructor(sheet: Sheet) {
    this.#sheet = sheet;
    for (const row of sheet.rows) this.#marks.set(row, new Uint8Array(row.cells.length));
  }

  nameOf(column: number): string {
    return this.#sheet.columns[column] || `column ${column + 1}`;
  }

  map(row: SheetRow, columns: readonly number[]): void {
    const marks = this.#marks.get(row)!;
    for (const column of columns) if (marks[column] === UNTOUCHED) marks[column] = MAPPED;
  }

  ignore(row: SheetRow, column: number): void {
    const marks = this.#marks.get(row)!;
    if (marks[column] === UNTOUCHED) marks[column] = IGNORED;
  }

  leave(row: SheetRow, columns: readonly number[], reason: LeftOverReason, detail?: string): void {
    const marks = this.#marks.get(row)!;
    for (const column of columns) {
      const value = row.cells[column];
      if (isBlank(value) || marks[column] === LEFT_OVER) continue;
      marks[column] = LEFT_OVER;
      this.leftOver.push({
        row: row.number,
        column: this.nameOf(column),
        value,
        reason,
        ...(detail ? { detail } : {}),
      });
    }
  }

  leaveRow(row: SheetRow, reason: LeftOverReason, detail?: string): void {
    this.leave(row, [...row.cells.keys()], reason, detail);
  }

  /** Leaves over what nothing has asked for, and counts. */
  close(reasonFor: (column: number) => LeftOverReason): Pick<ImportReport, 'rows' | 'cells'> {
    const cells = { filled: 0, mapped: 0, ignored: 0, leftOver: 0 };
    const rows = { read: this.#sheet.rows.length, blank: this.#sheet.blankRows, complete: 0, partly: 0, leftOver: 0 };
    for (const row of this.#sheet.rows) {
      const marks = this.#marks.get(row)!;
      let mapped = 0;
      let left = 0;
      row.cells.forEach((cell, column) => {
        if (isBlank(cell)) return;
        if (marks[column] === UNTOUCHED) this.leave(row, [column], reasonFor(column));
        cells.filled++;
        if (marks[column] === MAPPED) mapped++;
        else if (marks[column] === LEFT_OVER) left++;
        else cells.ignored++;
      });
      cells.mapped += mapped;
      cells.leftOver += left;
      if (left === 0) rows.complete++;
      else if (mapped > 0) rows.partly++;
      else rows.leftOver++;
    }
    this.leftOver.sort((a, b) => a.row - b.row);
    return { rows, cells };
  }
}
