// SPDX-License-Identifier: Apache-2.0
import type { ScaleItem } from '../contract/definition.js';
import { exact } from '../decimal.js';
import type { ItemType } from './item-type.js';
import { digitsOf, pointsOf } from './worked-out.js';
import { readNumber } from './written-number.js';

/** A whole number in the one way to write it: it names a place on the line, so "07" and "+7" are 7. */
function place(value: unknown): string | undefined {
  const typed = readNumber(value);
  return typed === undefined || typed.includes('.') ? undefined : exact(typed).toString();
}

/** Whether a place is one of those the item has, from its smallest in whole steps. */
export function isOnScale(typed: string, { min, max, step = 1 }: Pick<ScaleItem, 'min' | 'max' | 'step'>): boolean {
  const number = BigInt(typed);
  return number >= min && number <= max && (number - BigInt(min)) % BigInt(step) === 0n;
}

export const scale: ItemType<ScaleItem> = {
  unreadable: 'not-on-the-scale',
  read: place,
  check: (value, item) => (isOnScale(value as string, item) ? [] : [{ code: 'not-on-the-scale' }]),
  operand: (value) => exact(value as string),
  weight: (value, { points }) => pointsOf(exact(value as string), points),
  fromOperand: (operand) => place(digitsOf(operand)),
};
