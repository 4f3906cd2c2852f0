// SPDX-License-Identifier: Apache-2.0
import { readFileSync, writeFileSync } from 'node:fs';
import { inRoot } from '../../scripts/root.mjs';

const PAGE = inRoot('docs', 'performance.md');

/** The tables stand between these two; Prettier leaves alone what is there. */
const BEGIN = '<!-- prettier-ignore-start -->';
const END = '<!-- prettier-ignore-end -->';

/** Puts a new text between the two markers of a page. */
export function between(page, text) {
  const [begin, end] = [page.indexOf(BEGIN), page.indexOf(END)];
  if (begin < 0 || end < begin) throw new Error('docs/performance.md has not the two marks to write between');
  return `${page.slice(0, begin + BEGIN.length)}\n\n${text.trim()}\n\n${page.slice(end)}`;
}

export function writeTables(text) {
  writeFileSync(PAGE, between(readFileSync(PAGE, 'utf8'), text));
}
