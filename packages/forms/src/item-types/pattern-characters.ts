// SPDX-License-Identifier: Apache-2.0

/** Code points from the first to the second, both included, pair after pair. */
export type Characters = readonly (readonly [from: number, to: number])[];

const LAST = 0x10ffff;
const code = (character: string) => character.codePointAt(0)!;
const span = (from: string, to = from) => [code(from), code(to)] as const;

/** Every character that is in none of the ranges. */
export function allBut(characters: Characters): Characters {
  const out: [number, number][] = [];
  let next = 0;
  for (const [from, to] of [...characters].sort(([a], [b]) => a - b)) {
    if (from > next) out.push([next, from - 1]);
    next = Math.max(next, to + 1);
  }
  return next <= LAST ? [...out, [next, LAST]] : out;
}

const DIGITS: Characters = [span('0', '9')];
const LETTERS: Characters = [span('0', '9'), span('A', 'Z'), span('_'), span('a', 'z')];
const SPACES: Characters = [
  span('\t', '\r'),
  span(' '),
  ...([0xa0, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0xfeff] as const).map((one) => [one, one] as const),
  [0x2000, 0x200a],
];

/** What a letter after a backslash stands for. */
export const NAMED: Readonly<Record<string, Characters>> = {
  d: DIGITS,
  D: allBut(DIGITS),
  w: LETTERS,
  W: allBut(LETTERS),
  s: SPACES,
  S: allBut(SPACES),
  t: [span('\t')],
  n: [span('\n')],
  r: [span('\r')],
  f: [span('\f')],
  v: [span('\v')],
};

/** What a point stands for: every character that ends no line. */
export const ANY: Characters = allBut([span('\n'), span('\r'), [0x2028, 0x2029]]);

export const one = (character: string): Characters => [span(character)];

export function holds(characters: Characters, point: number): boolean {
  for (const [from, to] of characters) if (point >= from && point <= to) return true;
  return false;
}
