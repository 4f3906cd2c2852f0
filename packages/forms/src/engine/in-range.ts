// SPDX-License-Identifier: Apache-2.0
import type { Range } from '../contract/expression.js';
import type { Decimal } from '../decimal.js';

/** Whether an exact number is in a range. One without ends holds every number. */
export function inRange(number: Decimal, { min, over, max, under }: Range): boolean {
  return (
    (min === undefined || number.gte(String(min))) &&
    (over === undefined || number.gt(String(over))) &&
    (max === undefined || number.lte(String(max))) &&
    (under === undefined || number.lt(String(under)))
  );
}
