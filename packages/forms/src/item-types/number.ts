// SPDX-License-Identifier: Apache-2.0
import type { NumberItem } from '../contract/definition.js';
import { DIVISION_PLACES, Decimal } from '../decimal.js';
import type { Fault, ItemType } from './item-type.js';

/** Digits with an optional sign and point. No exponents, no thousands marks: "1,5" could mean two things. */
const WRITTEN = /^[+-]?\d+(\.\d+)?$/;

/** Longer numbers are not measurements, and would make exact arithmetic slow. */
const MOST_DIGITS = 40;

/** The decimal library does not read a leading plus; people write one. */
const exactly = (typed: string) => Decimal(typed.replace('+', ''));

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
      const number = exactly(value as string);
      if (item.min !== undefined && number.lt(String(item.min)))
        faults.push({ code: 'too-small', limit: String(item.min) });
      if (item.max !== undefined && number.gt(String(item.max)))
        faults.push({ code: 'too-large', limit: String(item.max) });
      const places = (value as string).split('.')[1]?.length ?? 0;
      if (item.decimalPlaces !== undefined && places > item.decimalPlaces) {
        faults.push({ code: 'too-many-places', limit: String(item.decimalPlaces) });
      }
      return faults;
    },
    operand: (value) => exactly(value as string),
    weight: () => null,
    fromOperand(operand) {
      if (!(operand instanceof Decimal)) return undefined;
      if (wholeOnly && !operand.round(0).eq(operand)) return undefined;
      // Parts of parts (a third of a third) have more places than were ever measured.
      const digits = operand.round(DIVISION_PLACES, Decimal.roundHalfUp).toFixed();
      return digits.length > MOST_DIGITS ? undefined : digits;
    },
  };
}

export const integer = numberType(true);
export const decimal = numberType(false);
