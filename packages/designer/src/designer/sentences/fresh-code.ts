// SPDX-License-Identifier: Apache-2.0

/** A code or id that is not taken: letters of the words, and a number where it must be. */
export function freshCode(words: string, taken: readonly string[]): string {
  const plain = words
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .toLowerCase();
  const base = /^[a-z]/.test(plain) ? plain.slice(0, 40) : `s-${plain}`.slice(0, 40);
  for (let count = 1; ; count++) {
    const code = count === 1 ? base : `${base}-${count}`;
    if (!taken.includes(code)) return code;
  }
}
