// SPDX-License-Identifier: Apache-2.0
import { type Piece, wordDifference } from '../about-me/word-difference.js';
import type { AnswerRow, Row } from './rows.js';

/** Longest that all comparisons of a drawing may take together, in milliseconds. */
const BUDGET = 80;

/** Texts whose words can be set against each other. Of a choice or a date the whole is another one. */
const LONG = 30;

/** What came and went, word by word, in long answers; null for what is told as a whole. */
export function differences(): (row: AnswerRow) => readonly Piece[] | null {
  let left = BUDGET;
  return ({ was, answer }) => {
    if (left <= 0 || Math.max(was.length, answer.length) < LONG) return null;
    const began = performance.now();
    const pieces = wordDifference(was, answer, left);
    left -= performance.now() - began;
    return pieces;
  };
}

/** An entry that came or went is one change, with all that is in it. */
export function changeCount(rows: readonly Row[]): number {
  let count = 0;
  let inside = Number.POSITIVE_INFINITY;
  for (const { depth, change, kind } of rows) {
    if (depth <= inside) inside = Number.POSITIVE_INFINITY;
    if (change === 'same' || depth > inside) continue;
    count++;
    if (kind === 'heading') inside = depth;
  }
  return count;
}

/** The rows that changed, under the headings they stand under. */
export function onlyChanged(rows: readonly Row[]): readonly Row[] {
  const kept: Row[] = [];
  let above: Row[] = [];
  let inside = Number.POSITIVE_INFINITY;
  for (const row of rows) {
    const { depth, kind, change } = row;
    if (depth <= inside) inside = Number.POSITIVE_INFINITY;
    above = above.filter((heading) => heading.depth < depth);
    const wanted = change !== 'same' || depth > inside;
    if (wanted) {
      kept.push(...above, row);
      above = [];
      if (kind === 'heading' && depth <= inside) inside = depth;
    } else if (kind === 'heading') above.push(row);
  }
  return kept;
}
