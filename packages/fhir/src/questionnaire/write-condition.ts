// SPDX-License-Identifier: Apache-2.0
import type { Expression } from '@careplan-kit/forms';
import { type Bag, put } from '../bag.js';
import type { Context } from './context.js';
import { fhirTypeOf, writeConstant } from './item-types.js';
import { linkIdOf } from './names.js';

type Conditions = readonly Bag[] | undefined;

export const OPERATORS = {
  equal: '=',
  'not-equal': '!=',
  less: '<',
  'less-or-equal': '<=',
  greater: '>',
  'greater-or-equal': '>=',
} as const;

/** A comparison of an answer with a constant. */
function comparison(
  operator: string,
  left: Expression,
  value: unknown,
  context: Context,
  ofSeveral = false,
): Conditions {
  const item = left.op === 'answer' ? context.byId(left.item) : undefined;
  if (!item) return undefined;
  const type = fhirTypeOf(item);
  // In our trees one of several answers is found with `in`; comparing them as a whole is always unknown.
  if (Boolean(type.repeats) && !ofSeveral) return undefined;
  if ((operator.startsWith('<') || operator.startsWith('>')) && !type.ordered) return undefined;
  const answer = writeConstant(value, item);
  return answer && [{ question: linkIdOf(item), operator, [`answer${answer[0]}`]: answer[1] }];
}

const constantOf = (expression: Expression) => (expression.op === 'constant' ? expression.value : undefined);

function exists(id: string, value: boolean, context: Context): Conditions {
  const item = context.byId(id);
  return item && [{ question: linkIdOf(item), operator: 'exists', answerBoolean: value }];
}

const both = (one: Conditions, other: Conditions): Conditions => one && other && [...one, ...other];

/**
 * "No answer, or another one": R4's `!=`, which holds for a blank answer where ours is unknown. Undefined when the
 * tree is something else.
 */
function otherThan(of: readonly Expression[], context: Context): Conditions {
  const [blank, other] = of;
  if (of.length !== 2 || blank?.op !== 'not' || blank.of.op !== 'exists' || !other) return undefined;
  const sides =
    other.op === 'not-equal'
      ? { left: other.left, value: constantOf(other.right), several: false }
      : other.op === 'not' && other.of.op === 'in' && other.of.list.length === 1
        ? { left: other.of.value, value: other.of.list[0], several: true }
        : undefined;
  if (sides?.left.op !== 'answer' || sides.left.item !== blank.of.item) return undefined;
  return comparison('!=', sides.left, sides.value, context, sides.several);
}

/** Conditions that say the same when all of them hold. */
function allOf(expression: Expression, context: Context): Conditions {
  switch (expression.op) {
    case 'exists':
      return exists(expression.item, true, context);
    case 'not':
      return expression.of.op === 'exists' ? exists(expression.of.item, false, context) : undefined;
    case 'in':
      return expression.list.length === 1
        ? comparison('=', expression.value, expression.list[0], context, true)
        : undefined;
    case 'between':
      return both(
        comparison('>=', expression.value, constantOf(expression.low), context),
        comparison('<=', expression.value, constantOf(expression.high), context),
      );
    case 'or':
      return otherThan(expression.of, context);
    case 'equal':
    case 'not-equal':
    case 'less':
    case 'less-or-equal':
    case 'greater':
    case 'greater-or-equal': {
      const compared = comparison(OPERATORS[expression.op], expression.left, constantOf(expression.right), context);
      if (expression.op !== 'not-equal' || expression.left.op !== 'answer') return compared;
      return both(compared && exists(expression.left.item, true, context), compared);
    }
    default:
      return undefined;
  }
}

/** Conditions that say the same when one of them holds. */
function anyOf(expression: Expression, context: Context): Conditions {
  if (expression.op !== 'in') {
    const conditions = allOf(expression, context);
    return conditions?.length === 1 ? conditions : undefined;
  }
  const { value, list } = expression;
  return list.reduce<Conditions>(
    (conditions, entry) => conditions && both(conditions, comparison('=', value, entry, context, true)),
    [],
  );
}

function flat(parts: readonly Expression[], write: typeof allOf, context: Context): Conditions {
  return parts.reduce<Conditions>((all, part) => all && both(all, write(part, context)), []);
}

/** Writes `enableWhen` and `enableBehavior` when R4 can say the condition; it stays unsaid otherwise. */
export function writeCondition(into: Bag, condition: Expression | undefined, context: Context): void {
  if (!condition) return;
  let behaviour: 'all' | 'any' | undefined;
  let conditions = allOf(condition, context);
  if (conditions) {
    if (conditions.length > 1) behaviour = 'all';
  } else if (condition.op === 'and') {
    conditions = flat(condition.of, allOf, context);
    behaviour = 'all';
  } else {
    conditions = condition.op === 'or' ? flat(condition.of, anyOf, context) : anyOf(condition, context);
    behaviour = 'any';
  }
  if (!conditions || conditions.length === 0) return;
  put(into, 'enableWhen', conditions);
  put(into, 'enableBehavior', behaviour);
}
