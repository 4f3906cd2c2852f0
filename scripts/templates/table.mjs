// SPDX-License-Identifier: Apache-2.0
export const inCell = (text) => String(text).replaceAll('|', '\\|');

/** A table of Markdown; `asCell` says how a value stands in one. */
export const table = (head, rows, asCell = inCell) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.map(asCell).join(' | ')} |`).join('\n');
