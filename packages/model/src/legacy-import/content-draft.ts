// SPDX-License-Identifier: Apache-2.0
import type { CellLedger } from './cell-ledger.js';
import { type ReadyField, readField } from './read-field.js';
import type { ImportDoubt } from './report.js';
import { type SheetRow, hasWords, isBlank } from './sheet.js';

/** The cells of one row as they were, kept in the record that was made of them. */
export interface ImportedRow {
  readonly row: number;
  readonly cells: readonly { readonly column: string; readonly text: unknown }[];
}

/** What the rows of a person are read with. */
export interface Reader {
  readonly ledger: CellLedger;
  readonly doubts: ImportDoubt[];
  /** Dates by column that are dates only with the month first. */
  readonly monthFirst: Map<string, number>;
}

type Bag = Record<string, unknown>;

function put(content: Bag, steps: readonly string[], value: unknown): void {
  let inside = content;
  for (const step of steps.slice(0, -1)) inside = (inside[step] ??= {}) as Bag;
  inside[steps.at(-1)!] = value;
}

/** Content that is being put together from one row, or from several that must agree. */
export class ContentDraft {
  readonly #fields: readonly ReadyField[];
  readonly #keep: readonly number[];
  readonly #reader: Reader;
  readonly #values = new Map<ReadyField, { readonly value: unknown; readonly text: string }>();
  readonly #used: { readonly row: SheetRow; readonly columns: number[] }[] = [];
  readonly #rows: ImportedRow[] = [];
  readonly #keptBefore = new Set<string>();

  constructor(fields: readonly ReadyField[], keep: readonly number[], reader: Reader) {
    this.#fields = fields;
    this.#keep = keep;
    this.#reader = reader;
  }

  /** True when no cell gave it a value. */
  get isEmpty(): boolean {
    return this.#values.size === 0;
  }

  /** Reads a row. What an earlier row said stands; a cell that says something else is left over. */
  add(row: SheetRow): void {
    const { ledger } = this.#reader;
    const used: number[] = [];
    let added = false;
    for (const ready of this.#fields) {
      const reading = readField(ready, row, (column) => ledger.nameOf(column));
      if (reading.kind === 'blank') continue;
      if (reading.kind === 'left') {
        if (reading.swapped) this.#countMonthFirst(ready);
        ledger.leave(row, ready.columns, reading.reason, ready.field.element);
        continue;
      }
      if (reading.ambiguous) this.#tellAmbiguous(ready, row, reading.value);
      const text = JSON.stringify(reading.value);
      const earlier = this.#values.get(ready);
      if (earlier && earlier.text !== text) {
        ledger.leave(row, ready.columns, 'differs-from-earlier-row', ready.field.element);
        continue;
      }
      if (!earlier) {
        this.#values.set(ready, { value: reading.value, text });
        added = true;
      }
      used.push(...ready.columns);
    }
    const kept = this.#keep.filter((column) => this.#canKeep(row, column));
    // Kept columns ride on a record; by themselves they make none.
    if (this.isEmpty || (used.length === 0 && kept.length === 0)) return;
    const columns = [...used, ...kept];
    this.#used.push({ row, columns });
    ledger.map(row, columns);
    const words = JSON.stringify(kept.map((column) => [column, row.cells[column]]));
    if (added || (kept.length > 0 && !this.#keptBefore.has(words))) this.#rows.push(this.#asItWas(row));
    this.#keptBefore.add(words);
  }

  /** Everything the mapping reads of the row for this record, what could not be read too. */
  #asItWas(row: SheetRow): ImportedRow {
    const columns = new Set([...this.#fields.flatMap((ready) => ready.columns), ...this.#keep]);
    // What has no words is left over, and must not reach the record by this way.
    const readable = (column: number) => !isBlank(row.cells[column]) && hasWords(row.cells[column]);
    const filled = [...columns].filter(readable).sort((a, b) => a - b);
    const cells = filled.map((column) => ({ column: this.#reader.ledger.nameOf(column), text: row.cells[column] }));
    return { row: row.number, cells };
  }

  #canKeep(row: SheetRow, column: number): boolean {
    if (isBlank(row.cells[column])) return false;
    if (hasWords(row.cells[column])) return true;
    this.#reader.ledger.leave(row, [column], 'not-text');
    return false;
  }

  #countMonthFirst({ columns }: ReadyField): void {
    const { ledger, monthFirst } = this.#reader;
    for (const name of columns.map((column) => ledger.nameOf(column))) {
      monthFirst.set(name, (monthFirst.get(name) ?? 0) + 1);
    }
  }

  #tellAmbiguous({ columns }: ReadyField, row: SheetRow, readAs: unknown): void {
    const { ledger, doubts } = this.#reader;
    for (const column of columns) {
      doubts.push({
        kind: 'ambiguous-date',
        row: row.number,
        column: ledger.nameOf(column),
        value: String(row.cells[column]),
        readAs: Array.isArray(readAs) ? readAs.join(', ') : String(readAs),
      });
    }
  }

  /** The content with the constants, without where it came from. */
  content(): Bag {
    const content: Bag = {};
    for (const ready of this.#fields) {
      const { constant } = ready.field;
      const value = constant === undefined ? this.#values.get(ready)?.value : constant;
      if (value !== undefined) put(content, ready.steps, value);
    }
    return content;
  }

  /** The same text for two drafts that say the same, kept columns included. */
  words(): string {
    return JSON.stringify([this.content(), ...this.#keptBefore]);
  }

  /** The rows it was made of, as they were. */
  importedRows(): readonly ImportedRow[] {
    return this.#rows;
  }

  /** Nothing came of it: every cell that went into it is left over. */
  refuse(reason: 'record-refused' | 'person-refused', detail: string): void {
    for (const { row, columns } of this.#used) this.#reader.ledger.leave(row, columns, reason, detail);
  }
}
