// SPDX-License-Identifier: Apache-2.0
import { type Numbers, placesOf } from './numbers.js';

/** Single numbers that are named one by one; of more, the first and the last. */
const MOST_NAMED = 6;

const list = (words: readonly string[]) =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;

/** Numbers in words: "6", "7 to 9", "3, 5 and 9", "more than 5 and less than 6". */
export function sayNumbers(numbers: Numbers): string {
  if ('values' in numbers) {
    const digits = numbers.values.map((value) => value.toString());
    const step = `1e-${placesOf(numbers)!}`;
    const even = numbers.values.every((value, at) => at === 0 || value.minus(numbers.values[at - 1]!).eq(step));
    if (digits.length > 2 && even) return `${digits[0]} to ${digits.at(-1)}`;
    return digits.length <= MOST_NAMED
      ? list(digits)
      : `${list([...digits.slice(0, MOST_NAMED - 1), `others up to ${digits.at(-1)}`])}`;
  }
  const { from, to, places } = numbers;
  const [low, high] = [from.at?.toString(), to.at?.toString()];
  if (low === undefined && high === undefined) return 'every number';
  if (low === undefined) return to.open ? `every number less than ${high}` : `every number up to ${high}`;
  if (high === undefined) return from.open ? `every number more than ${low}` : `every number from ${low} up`;
  if (places !== null || (!from.open && !to.open)) return `${low} to ${high}`;
  return `${from.open ? 'more than' : 'from'} ${low} ${to.open ? 'and less than' : 'to'} ${high}`;
}

/** Whether one number is meant, so that "falls" and not "fall" follows. */
export const isOne = (numbers: Numbers): boolean => 'values' in numbers && numbers.values.length === 1;
