// SPDX-License-Identifier: Apache-2.0
import type { Comparison, Expression } from '../contract/expression.js';
import { exact } from '../decimal.js';
import { compared, isIn, settle } from './operands.js';
import type { Result, Scope } from './scope.js';

/**
 * Works out an expression. Numbers are exact decimals; blank answers make the result unknown (null), except where the
 * result is settled without them. Numbers of an absurd length are unknown too, so that the work is bounded.
 */
export type Evaluate = (expression: Expression, scope: Scope) => Result;

type Op = Expression['op'];

/** How each kind of expression is worked out. */
export type Ways = {
  readonly [One in Op]?: (expression: Expression & { readonly op: One }, scope: Scope, evaluate: Evaluate) => Result;
};

export function evaluateBy(ways: Ways): Evaluate {
  const evaluate: Evaluate = (expression, scope) =>
    (ways[expression.op] as (expression: Expression, scope: Scope, evaluate: Evaluate) => Result)(
      expression,
      scope,
      evaluate,
    );
  return evaluate;
}

export function* each(parts: readonly Expression[], scope: Scope, evaluate: Evaluate): Iterable<Result> {
  for (const part of parts) yield evaluate(part, scope);
}

/** A number is exact; anything else stays as it is. */
export const asWritten = (value: string | number | boolean): Result =>
  typeof value === 'number' ? exact(value) : value;

const compare = (
  { op, left, right }: Expression & { readonly op: Comparison },
  scope: Scope,
  evaluate: Evaluate,
): Result => compared(op, evaluate(left, scope), evaluate(right, scope));

/** What asks and compares: enough for nearly every condition. What reckons is in `evaluate.ts`, for forms that do. */
export const CONDITION_WAYS: Ways = {
  answer: ({ item }, scope) => scope.answer(item),
  exists: ({ item }, scope) => scope.exists(item),
  unknown({ item, is }, scope) {
    if (scope.exists(item) === null) return null;
    const reason = scope.unknown(item);
    return is === undefined ? reason !== null : reason === is;
  },
  constant: ({ value }) => asWritten(value),
  today: (_expression, { today }) => today,
  'first-known'({ of }, scope, evaluate) {
    for (const part of each(of, scope, evaluate)) if (part !== null) return part;
    return null;
  },
  and: ({ of }, scope, evaluate) => settle(each(of, scope, evaluate), false),
  or: ({ of }, scope, evaluate) => settle(each(of, scope, evaluate), true),
  not({ of }, scope, evaluate) {
    const value = evaluate(of, scope);
    return typeof value === 'boolean' ? !value : null;
  },
  if({ when, then, otherwise }, scope, evaluate) {
    const holds = evaluate(when, scope);
    return typeof holds === 'boolean' ? evaluate(holds ? then : otherwise, scope) : null;
  },
  between({ value, low, high }, scope, evaluate) {
    const number = evaluate(value, scope);
    return settle(
      [
        compared('greater-or-equal', number, evaluate(low, scope)),
        compared('less-or-equal', number, evaluate(high, scope)),
      ],
      false,
    );
  },
  in: ({ value, list }, scope, evaluate) => isIn(evaluate(value, scope), list),
  foreign: ({ expression, language }, scope) => scope.foreign(expression, language),
  equal: compare,
  'not-equal': compare,
  less: compare,
  'less-or-equal': compare,
  greater: compare,
  'greater-or-equal': compare,
};

/** For forms that only ask and compare. */
export const evaluateCondition: Evaluate = /* @__PURE__ */ evaluateBy(CONDITION_WAYS);
