// SPDX-License-Identifier: Apache-2.0
import type { Range } from '../contract/expression.js';
import type { Decimal } from '../decimal.js';

/** Whether an exact number is in a range. One without ends holds every number. */
export function inRange(number: Decimal, { min, over, max, under }: Range): boolean {
  return (
    (min === undefined || number.cmp(min) >= 0) &&
    (over === undefined || number.cmp(over) > 0) &&
    (max === undefined || number.cmp(max) <= 0) &&
    (under === undefined || number.cmp(under) < 0)
  );
}
