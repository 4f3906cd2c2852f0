// SPDX-License-Identifier: Apache-2.0
import type { Comparison } from '../contract/expression.js';
import { Decimal } from '../decimal.js';
import { inOrder, orderInTime } from './in-time.js';
import type { Result } from './scope.js';

export type { Result } from './scope.js';

export const isNumber = (value: Result): value is Decimal => value instanceof Decimal;

export const isText = (value: Result): value is string => typeof value === 'string';

/** Order of two operands of one kind; null when they cannot be compared, or it is not certain. */
export function order(left: Result, right: Result): number | null {
  if (isNumber(left) && isNumber(right)) return left.cmp(right);
  if (isText(left) && isText(right)) {
    const inTime = orderInTime(left, right);
    return inTime === undefined ? inOrder(left, right) : inTime;
  }
  if (typeof left === 'boolean' && typeof right === 'boolean') return Number(left) - Number(right);
  return null;
}

const HOLDS: Readonly<Record<Comparison, (sign: number) => boolean>> = {
  equal: (sign) => sign === 0,
  'not-equal': (sign) => sign !== 0,
  less: (sign) => sign < 0,
  'less-or-equal': (sign) => sign <= 0,
  greater: (sign) => sign > 0,
  'greater-or-equal': (sign) => sign >= 0,
};

/** Whether a comparison holds. The same text is the same answer, even where the day it stands for is not known. */
export function compared(op: Comparison, left: Result, right: Result): boolean | null {
  const byText = op === 'equal' || op === 'not-equal';
  const sign = byText && isText(left) && left === right ? 0 : order(left, right);
  return sign === null ? null : HOLDS[op](sign);
}

/** True, false or unknown: a false part settles "and", a true part settles "or", whatever is unknown. */
export function settle(parts: Iterable<Result>, settledBy: boolean): Result {
  let unknown = false;
  for (const part of parts) {
    if (part === settledBy) return settledBy;
    if (typeof part !== 'boolean') unknown = true;
  }
  return unknown ? null : !settledBy;
}

const isNumeral = (entry: string | number) => typeof entry === 'number' || /^-?\d+(\.\d+)?$/.test(entry);

export function isIn(value: Result, list: readonly (string | number)[]): Result {
  if (value === null) return null;
  // Asking a decimal whether it equals a word would throw.
  if (isNumber(value)) return list.some((entry) => isNumeral(entry) && value.eq(String(entry)));
  const codes = Array.isArray(value) ? (value as readonly string[]) : [String(value)];
  return list.some((entry) => codes.includes(String(entry)));
}
