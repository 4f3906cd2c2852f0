// SPDX-License-Identifier: Apache-2.0
import type { Comparison, Expression } from '../contract/definition.js';
import { Decimal } from '../decimal.js';
import type { Operand } from '../item-types/item-type.js';

/** What an expression may look at. */
export interface Scope {
  readonly today: string;
  answer(item: string): Operand | null;
  weight(item: string): Operand | null;
  /** Null when it may not be known. */
  exists(item: string): boolean | null;
}

/** Null is "unknown": something it needs is blank, or the parts do not fit together. */
type Result = Operand | null;

const isNumber = (value: Result): value is Decimal =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Order of two operands of one kind; null when they cannot be compared. */
function order(left: Result, right: Result): number | null {
  if (isNumber(left) && isNumber(right)) return left.cmp(right);
  if (typeof left === 'string' && typeof right === 'string') return left < right ? -1 : left > right ? 1 : 0;
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

/** True, false or unknown: a false part settles "and", a true part settles "or", whatever is unknown. */
function logical(parts: readonly Expression[], scope: Scope, settledBy: boolean): Result {
  let unknown = false;
  for (const part of parts) {
    const value = evaluate(part, scope);
    if (value === settledBy) return settledBy;
    if (typeof value !== 'boolean') unknown = true;
  }
  return unknown ? null : !settledBy;
}

/** A missing part means no total. */
function sum(parts: readonly Expression[], scope: Scope): Result {
  let total: Decimal = Decimal(0);
  for (const part of parts) {
    const value = evaluate(part, scope);
    if (!isNumber(value)) return null;
    total = total.plus(value);
  }
  return total;
}

function count(parts: readonly Expression[], scope: Scope): Result {
  let total = 0;
  for (const part of parts) {
    const value = evaluate(part, scope);
    if (typeof value !== 'boolean') return null;
    if (value) total++;
  }
  return Decimal(total);
}

function arithmetic(op: 'subtract' | 'multiply' | 'divide', left: Result, right: Result): Result {
  if (!isNumber(left) || !isNumber(right)) return null;
  if (op === 'subtract') return left.minus(right);
  if (op === 'multiply') return left.times(right);
  return right.eq(0) ? null : Decimal(left).div(right);
}

const isNumeral = (entry: string | number) => typeof entry === 'number' || /^-?\d+(\.\d+)?$/.test(entry);

function isIn(value: Result, list: readonly (string | number)[]): Result {
  if (value === null) return null;
  // Asking a decimal whether it equals a word would throw.
  if (isNumber(value)) return list.some((entry) => isNumeral(entry) && value.eq(String(entry)));
  const codes = Array.isArray(value) ? (value as readonly string[]) : [String(value)];
  return list.some((entry) => codes.includes(String(entry)));
}

/**
 * Works out an expression. Numbers are exact decimals; blank answers make the result unknown (null), except where the
 * result is settled without them.
 */
export function evaluate(expression: Expression, scope: Scope): Result {
  switch (expression.op) {
    case 'answer':
      return scope.answer(expression.item);
    case 'weight':
      return scope.weight(expression.item);
    case 'exists':
      return scope.exists(expression.item);
    case 'constant':
      return typeof expression.value === 'number' ? Decimal(String(expression.value)) : expression.value;
    case 'today':
      return scope.today;
    case 'sum':
      return sum(expression.of, scope);
    case 'count':
      return count(expression.of, scope);
    case 'and':
      return logical(expression.of, scope, false);
    case 'or':
      return logical(expression.of, scope, true);
    case 'not': {
      const value = evaluate(expression.of, scope);
      return typeof value === 'boolean' ? !value : null;
    }
    case 'if': {
      const value = evaluate(expression.when, scope);
      return typeof value === 'boolean' ? evaluate(value ? expression.then : expression.otherwise, scope) : null;
    }
    case 'round': {
      const value = evaluate(expression.value, scope);
      // Half away from zero, as people round by hand.
      return isNumber(value) ? value.round(expression.places, Decimal.roundHalfUp) : null;
    }
    case 'between': {
      const value = evaluate(expression.value, scope);
      const low = order(value, evaluate(expression.low, scope));
      const high = order(value, evaluate(expression.high, scope));
      return low === null || high === null ? null : low >= 0 && high <= 0;
    }
    case 'in':
      return isIn(evaluate(expression.value, scope), expression.list);
    case 'subtract':
    case 'multiply':
    case 'divide':
      return arithmetic(expression.op, evaluate(expression.left, scope), evaluate(expression.right, scope));
    default: {
      const sign = order(evaluate(expression.left, scope), evaluate(expression.right, scope));
      return sign === null ? null : HOLDS[expression.op](sign);
    }
  }
}
