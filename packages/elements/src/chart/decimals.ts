// SPDX-License-Identifier: Apache-2.0

const NUMBER = /^-?\d+(?:\.\d+)?$/;

/** Whether a text is a number as records write it: `70.5`. A sign such as "<" makes it none. */
export const isNumber = (text: string): boolean => NUMBER.test(text);

const digitsAfter = (text: string) => text.split('.')[1]?.length ?? 0;

const scaled = (text: string, digits: number) => BigInt(text.replace('.', '') + '0'.repeat(digits - digitsAfter(text)));

function written(value: bigint, digits: number): string {
  const sign = value < 0n ? '-' : '';
  const text = String(value < 0n ? -value : value).padStart(digits + 1, '0');
  return digits === 0 ? sign + text : `${sign}${text.slice(0, -digits)}.${text.slice(-digits)}`;
}

/** Exact sum of numbers as texts: 0.1 and 0.2 are 0.3. */
export function sumOf(texts: readonly string[]): string {
  const digits = Math.max(0, ...texts.map(digitsAfter));
  return written(
    texts.reduce((sum, text) => sum + scaled(text, digits), 0n),
    digits,
  );
}

/** Exact difference, with a minus where the second is more. */
export function differenceOf(first: string, second: string): string {
  const digits = Math.max(digitsAfter(first), digitsAfter(second));
  return written(scaled(first, digits) - scaled(second, digits), digits);
}
