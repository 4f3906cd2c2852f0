// SPDX-License-Identifier: Apache-2.0
import type { Expression, FormDefinition } from '@careplan-kit/forms';

/*
 * What comes back from FHIRPath says the same, in these few places in another way: a named expression is written out,
 * a list of one is that one, "today" is the day of an age without another, and the end of a range is a number wherever a
 * number holds its digits.
 */

const ALONE: readonly Expression['op'][] = ['sum', 'and', 'or', 'first-known'];

function simpler(expression: Expression): Expression {
  if ('of' in expression && Array.isArray(expression.of)) {
    const of = expression.of as readonly Expression[];
    if (ALONE.includes(expression.op) && of.length === 1) return of[0]!;
  }
  if (expression.op === 'age' && expression.on?.op === 'today') return { op: 'age', born: expression.born };
  return expression;
}

/** An expression as it comes back. */
export function asItReturns(expression: Expression, definition: FormDefinition): Expression {
  if (expression.op === 'variable') {
    const { value } = definition.variables!.find(({ name }) => name === expression.name)!;
    return asItReturns(value, definition);
  }
  const inside = (part: unknown): unknown => {
    if (Array.isArray(part)) return part.map(inside);
    if (typeof part !== 'object' || part === null) return part;
    if ('gives' in part && !('when' in part)) {
      const ends = ['min', 'over', 'max', 'under'];
      const exactly = (end: unknown) => (String(Number(end)) === String(end) ? Number(end) : end);
      const entries = Object.entries(part).map(([key, end]) => [key, ends.includes(key) ? exactly(end) : end] as const);
      return Object.fromEntries(entries);
    }
    if ('op' in part) return asItReturns(part as Expression, definition);
    return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, inside(value)]));
  };
  const parts = Object.entries(expression).map(([key, part]) => [key, inside(part)] as const);
  return simpler(Object.fromEntries(parts) as unknown as Expression);
}
