// SPDX-License-Identifier: Apache-2.0
import { Big } from 'big.js';
import type { NumberItem } from '../contract/definition.js';
import type { Fault, ItemType } from './item-type.js';

/** Digits with an optional sign and point. No exponents, no thousands marks: "1,5" could mean two things. */
const WRITTEN = /^[+-]?\d+(\.\d+)?$/;

/** Longer numbers are not measurements, and would make exact arithmetic slow. */
const MOST_DIGITS = 40;

function numberType(wholeOnly: boolean): ItemType<NumberItem> {
  return {
    unreadable: wholeOnly ? 'not-a-whole-number' : 'not-a-number',
    /** The digits as typed, "70.0" with its zero: precision has meaning. */
    read(value) {
      if (typeof value !== 'string') return undefined;
      const typed = value.trim();
      if (!WRITTEN.test(typed) || typed.length > MOST_DIGITS) return undefined;
      return wholeOnly && typed.includes('.') ? undefined : typed;
    },
    check(value, item) {
      const faults: Fault[] = [];
      const number = Big(value as string);
      if (item.min !== undefined && number.lt(item.min)) faults.push({ code: 'too-small', limit: String(item.min) });
      if (item.max !== undefined && number.gt(item.max)) faults.push({ code: 'too-large', limit: String(item.max) });
      const places = (value as string).split('.')[1]?.length ?? 0;
      if (item.decimalPlaces !== undefined && places > item.decimalPlaces) {
        faults.push({ code: 'too-many-places', limit: String(item.decimalPlaces) });
      }
      return faults;
    },
    operand: (value) => Big(value as string),
    weight: () => null,
    fromOperand(operand) {
      if (!(operand instanceof Big)) return undefined;
      return wholeOnly && !operand.round(0).eq(operand) ? undefined : operand.toFixed();
    },
  };
}

export const integer = numberType(true);
export const decimal = numberType(false);
