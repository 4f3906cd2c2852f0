// SPDX-License-Identifier: Apache-2.0

const FIRST = 2000;
const CAP = 5 * 60_000;
/** A server that asks for more has most likely a clock or a unit wrong. */
const LONGEST_ASKED = 24 * 60 * 60_000;

/**
 * Milliseconds until the next try: doubled with each failure in a row up to five minutes, and anywhere in the upper half
 * of that, so that the tablets of a home do not all come back in the same second.
 */
export function waitAfter(failures: number, random: () => number, asked?: number): number {
  if (wasAsked(asked)) return Math.min(asked, LONGEST_ASKED) + FIRST * random();
  const ceiling = Math.min(CAP, FIRST * 2 ** Math.min(failures - 1, 20));
  return (ceiling * (1 + random())) / 2;
}

export function wasAsked(asked: number | undefined): asked is number {
  return typeof asked === 'number' && asked >= 0;
}
