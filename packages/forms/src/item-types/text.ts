// SPDX-License-Identifier: Apache-2.0
import type { TextItem } from '../contract/definition.js';
import { Decimal } from '../decimal.js';
import type { Fault, ItemType } from './item-type.js';

/** Counts what a person would call characters, as far as code points go: an emoji is not two letters. */
const lengthOf = (text: string) => [...text].length;

export const text: ItemType<TextItem> = {
  unreadable: 'unreadable',
  read: (value) => (typeof value === 'string' ? value : undefined),
  check(value, item) {
    const faults: Fault[] = [];
    const length = lengthOf(value as string);
    if (item.minLength !== undefined && length < item.minLength)
      faults.push({ code: 'too-short', limit: String(item.minLength) });
    if (item.maxLength !== undefined && length > item.maxLength)
      faults.push({ code: 'too-long', limit: String(item.maxLength) });
    return faults;
  },
  operand: (value) => value as string,
  weight: () => null,
  fromOperand(operand) {
    // Never "1e-7": people do not read exponents.
    if (operand instanceof Decimal) return operand.toFixed();
    return typeof operand === 'string' ? operand : undefined;
  },
};
