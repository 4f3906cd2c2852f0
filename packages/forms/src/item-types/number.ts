// SPDX-License-Identifier: Apache-2.0
import type { NumberItem } from '../contract/definition.js';
import { exact } from '../decimal.js';
import type { ItemType } from './item-type.js';
import { limitFaults, placesFaults, readNumber } from './written-number.js';

/** What it is worth, and a calculation's result in it, are in `worked-out.ts`. */
function numberType(wholeOnly: boolean): ItemType<NumberItem> {
  return {
    unreadable: wholeOnly ? 'not-a-whole-number' : 'not-a-number',
    read(value) {
      const typed = readNumber(value);
      return wholeOnly && typed?.includes('.') ? undefined : typed;
    },
    check: (value, item) => [...limitFaults(exact(value as string), item), ...placesFaults(value as string, item)],
    operand: (value) => exact(value as string),
    weight: () => null,
    fromOperand: () => undefined,
  };
}

export const integer = numberType(true);
export const decimal = numberType(false);
