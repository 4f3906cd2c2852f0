// SPDX-License-Identifier: Apache-2.0

// Verhoeff's check digit works in the symmetries of a pentagon: 0 to 4 are turns, 5 to 9 are turns after a flip.
// That is what makes it catch every exchange of two neighbours, which a sum modulo ten cannot.

function combine(a: number, b: number): number {
  if (a < 5) return b < 5 ? (a + b) % 5 : 5 + ((a + b - 5) % 5);
  return b < 5 ? 5 + ((a - 5 - b + 5) % 5) : (a - b + 5) % 5;
}

/** Where each digit goes for one step further from the right. Eight steps lead back to the start. */
const STEP = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4];

function stepped(digit: number, steps: number): number {
  let result = digit;
  for (let step = 0; step < steps % 8; step++) result = STEP[result]!;
  return result;
}

/** True when the last digit is the right check digit for those before it. */
export function hasVerhoeffDigit(digits: string): boolean {
  const fromTheRight = [...digits].reverse();
  return fromTheRight.reduce((check, digit, place) => combine(check, stepped(Number(digit), place)), 0) === 0;
}
