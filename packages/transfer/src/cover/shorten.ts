// SPDX-License-Identifier: Apache-2.0
import type { CoverLine } from '../cover.js';
import type { Said } from '../pack.js';

export const wordsIn = (text: string): number => (text.match(/\S+/g) ?? []).length;

const ofLine = ({ texts }: CoverLine): number => texts.reduce((sum, { text }) => sum + wordsIn(text), 0);

/** Words of all the texts of some lines. */
export const wordsOfLines = (lines: readonly CoverLine[]): number => lines.reduce((sum, line) => sum + ofLine(line), 0);

/** The first words of a text, with what stands between them as it is. */
function firstWords(text: string, count: number): string {
  const end = [...text.matchAll(/\S+/g)][count - 1];
  return end === undefined ? text : text.slice(0, end.index + end[0].length);
}

function cut(line: CoverLine, most: number): CoverLine {
  if (line.critical || ofLine(line) <= most) return line;
  const texts: Said[] = [];
  let left = most;
  for (const said of line.texts) {
    const count = wordsIn(said.text);
    if (left <= 0) break;
    texts.push(count <= left ? said : { ...said, text: `${firstWords(said.text, left)} …` });
    left -= count;
  }
  const last = texts.at(-1);
  if (last && !last.text.endsWith('…')) texts[texts.length - 1] = { ...last, text: `${last.text} …` };
  return { ...line, texts, shortened: true };
}

/** What every line keeps, however long the others are: of what is wrong now, and of whom to ring, most. */
const LEAST = 6;
const LEAST_OF: Readonly<Partial<Record<CoverLine['id'], number>>> = {
  now: 24,
  usual: 12,
  'next-of-kin': 14,
  home: 12,
};

const cutTo = (lines: readonly CoverLine[], cap: number) =>
  lines.map((line) => cut(line, Math.max(cap, LEAST_OF[line.id] ?? LEAST)));

/**
 * Takes words off the longest lines first, until all of them are no more than `most`. Critical lines stay whole, so that
 * the result may have more.
 */
export function shorten(lines: readonly CoverLine[], most: number): readonly CoverLine[] {
  for (let cap = most; cap >= LEAST; cap -= 1) {
    const cutLines = cutTo(lines, cap);
    // An ellipsis is counted as a word by nobody who reads.
    const marks = cutLines.filter(({ shortened }) => shortened).length;
    if (wordsOfLines(cutLines) - marks <= most) return cutLines;
  }
  return cutTo(lines, LEAST);
}
