// SPDX-License-Identifier: Apache-2.0
import type { Block, Said } from '../pack.js';
import type { KitElement } from './kit.js';
import { INK, PAGE, type Pen, SIZE, type TextStyle } from './pen.js';

export type TableBlock = Extract<Block, { kind: 'table' }>;

const PAD = 6;
/** A column is never narrower than a long word. */
const NARROWEST = 70;
/** A row that is higher is no row to be read along. */
const HIGHEST = 300;

const isHead = (column: number, row: number) => row < 0 || column === 0;
const styleOf = (column: number, row: number): TextStyle => ({ bold: isHead(column, row) });

/** Widths by how much there is to say: the square root, so that one long cell does not starve the others. */
export function widthsOf(rows: readonly (readonly Said[])[], total: number): readonly number[] {
  const count = rows[0]?.length ?? 0;
  const weights = Array.from({ length: count }, (_, at) =>
    Math.sqrt(Math.max(8, ...rows.map((row) => row[at]?.text.length ?? 0))),
  );
  const sum = weights.reduce((all, one) => all + one, 0);
  const least = Math.min(NARROWEST, total / Math.max(count, 1));
  const spare = total - least * count;
  return weights.map((weight) => least + (spare * weight) / sum);
}

function heightOf(pen: Pen, row: readonly Said[], widths: readonly number[], at: number): number {
  const heights = row.map(({ text }, column) =>
    pen.height(text, { ...styleOf(column, at), width: widths[column]! - PAD * 2 }),
  );
  return Math.max(...heights) + PAD * 2;
}

function drawCells(
  pen: Pen,
  row: readonly Said[],
  widths: readonly number[],
  at: number,
  cell: (column: number, draw: () => void) => void,
): void {
  const top = pen.kit.y;
  let x = pen.left;
  row.forEach(({ text }, column) => {
    const left = x;
    cell(column, () => {
      pen.kit.y = top + PAD;
      pen.draw(text, { ...styleOf(column, at), x: left + PAD, width: widths[column]! - PAD * 2 });
    });
    x += widths[column]!;
  });
}

function drawRow(
  pen: Pen,
  table: KitElement,
  row: readonly Said[],
  widths: readonly number[],
  at: number,
  height: number,
): void {
  const top = pen.kit.y;
  const line = pen.element('TR', table);
  drawCells(pen, row, widths, at, (column, draw) => {
    const scope = at < 0 ? 'Column' : 'Row';
    const head = isHead(column, at);
    const element = pen.element(head ? 'TH' : 'TD', line, row[column], head ? { scope } : {});
    element.add(draw);
    element.end();
  });
  line.end();
  pen.kit.y = top + height;
}

/** The head once more on a further page: seen, and not read out again. */
function repeatHead(pen: Pen, head: readonly Said[], widths: readonly number[], height: number): void {
  const top = pen.kit.y;
  pen.artifact(() => drawCells(pen, head, widths, -1, (_, draw) => draw()));
  pen.kit.y = top + height;
}

/** Whether each row is one that can be read along; else the table is told row by row. */
export async function fits(pen: Pen, { columns, rows }: TableBlock): Promise<boolean> {
  const widths = widthsOf([columns, ...rows], PAGE.width);
  for (const [at, row] of rows.entries()) {
    if (heightOf(pen, row, widths, at) > HIGHEST) return false;
    await pen.breathe();
  }
  return true;
}

export async function writeTable(pen: Pen, parent: KitElement, { caption, columns, rows }: TableBlock): Promise<void> {
  const widths = widthsOf([columns, ...rows], PAGE.width);
  const headHeight = heightOf(pen, columns, widths, -1);
  const first = rows[0] ? heightOf(pen, rows[0], widths, 0) : 0;
  pen.need(headHeight + first);
  const table = pen.element('Table', parent, caption, { title: caption.text });
  pen.rule(pen.kit.y, undefined, undefined, INK.text);
  drawRow(pen, table, columns, widths, -1, headHeight);
  pen.rule(pen.kit.y, undefined, undefined, INK.text);
  for (const [at, row] of rows.entries()) {
    const height = heightOf(pen, row, widths, at);
    if (pen.kit.y + height > pen.bottom) {
      pen.kit.addPage();
      repeatHead(pen, columns, widths, headHeight);
      pen.rule(pen.kit.y, undefined, undefined, INK.text);
    }
    drawRow(pen, table, row, widths, at, height);
    pen.rule(pen.kit.y);
    await pen.breathe();
  }
  table.end();
  pen.gap(SIZE.body);
}
