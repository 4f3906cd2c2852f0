// SPDX-License-Identifier: Apache-2.0

/** Three figures that count, whatever the size. */
export function figure(value) {
  if (typeof value !== 'number') return value ?? '';
  if (value === 0) return '0';
  const size = Math.abs(value);
  if (size >= 100) return value.toFixed(0);
  return value.toFixed(size >= 10 ? 1 : size >= 0.1 ? 2 : 3);
}

/** A Markdown table, padded as Prettier pads it, so that it reads the same in a terminal. */
export function table(heads, rows) {
  const cells = [heads, ...rows.map((row) => row.map(figure))];
  const widths = heads.map((_head, column) => Math.max(3, ...cells.map((row) => row[column].length)));
  const line = (row) => `| ${row.map((cell, column) => cell.padEnd(widths[column])).join(' | ')} |`;
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [line(cells[0]), rule, ...cells.slice(1).map(line)].join('\n');
}
