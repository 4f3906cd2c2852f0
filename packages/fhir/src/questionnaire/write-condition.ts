// SPDX-License-Identifier: Apache-2.0
import type { Expression } from '@careplan-kit/forms';
import { ENABLE_WHEN_EXPRESSION } from '../addresses.js';
import { type Bag, bagsIn, put, same } from '../bag.js';
import type { Context } from './context.js';
import { type ExpressionPlace, readExpression, writeExpression } from './expressions.js';
import { fhirTypeOf, writeConstant } from './item-types.js';
import { linkIdOf } from './names.js';
import { withValue } from './value-type.js';

type Conditions = readonly Bag[] | undefined;

/** Whose condition it is, among which items. */
interface Asked {
  readonly context: Context;
  readonly from: string;
}

export const OPERATORS = {
  equal: '=',
  'not-equal': '!=',
  less: '<',
  'less-or-equal': '<=',
  greater: '>',
  'greater-or-equal': '>=',
} as const;

/** A comparison of an answer with a constant. */
function comparison(operator: string, left: Expression, value: unknown, asked: Asked, ofSeveral = false): Conditions {
  const item = left.op === 'answer' ? inReach(left.item, asked) : undefined;
  if (!item) return undefined;
  const type = fhirTypeOf(item);
  // In our trees one of several answers is found with `in`; comparing them as a whole is always unknown.
  if (Boolean(type.several) && !ofSeveral) return undefined;
  if ((operator.startsWith('<') || operator.startsWith('>')) && !type.ordered) return undefined;
  const answer = writeConstant(value, item);
  if (!answer) return undefined;
  // R4 compares with no address; an address is a text.
  const [of, written] = answer;
  return [withValue({ question: linkIdOf(item), operator }, 'answer', [of === 'Uri' ? 'String' : of, written])];
}

/** A question R4 would find by its name from where the condition stands. */
function inReach(id: string, { context, from }: Asked) {
  const item = context.byId(id);
  return item && context.nearest(linkIdOf(item), from)?.id === id ? item : undefined;
}

const constantOf = (expression: Expression) => (expression.op === 'constant' ? expression.value : undefined);

function exists(id: string, value: boolean, asked: Asked): Conditions {
  const item = inReach(id, asked);
  return item && [{ question: linkIdOf(item), operator: 'exists', answerBoolean: value }];
}

const both = (one: Conditions, other: Conditions): Conditions => one && other && [...one, ...other];

/**
 * "No answer, or another one": R4's `!=`, which holds for a blank answer where ours is unknown. Undefined when the
 * tree is something else.
 */
function otherThan(of: readonly Expression[], asked: Asked): Conditions {
  const [blank, other] = of;
  if (of.length !== 2 || blank?.op !== 'not' || blank.of.op !== 'exists' || !other) return undefined;
  const sides =
    other.op === 'not-equal'
      ? { left: other.left, value: constantOf(other.right), several: false }
      : other.op === 'not' && other.of.op === 'in' && other.of.list.length === 1
        ? { left: other.of.value, value: other.of.list[0], several: true }
        : undefined;
  if (sides?.left.op !== 'answer' || sides.left.item !== blank.of.item) return undefined;
  return comparison('!=', sides.left, sides.value, asked, sides.several);
}

/** Conditions that say the same when all of them hold. */
function allOf(expression: Expression, asked: Asked): Conditions {
  switch (expression.op) {
    case 'exists':
      return exists(expression.item, true, asked);
    case 'over':
      return overEntries(expression, asked);
    case 'not':
      if (expression.of.op === 'over') return noneOver(overEntries(expression.of, asked));
      return expression.of.op === 'exists' ? exists(expression.of.item, false, asked) : undefined;
    case 'in':
      return expression.list.length === 1
        ? comparison('=', expression.value, expression.list[0], asked, true)
        : undefined;
    case 'between':
      return both(
        comparison('>=', expression.value, constantOf(expression.low), asked),
        comparison('<=', expression.value, constantOf(expression.high), asked),
      );
    case 'or':
      return otherThan(expression.of, asked);
    case 'equal':
    case 'not-equal':
    case 'less':
    case 'less-or-equal':
    case 'greater':
    case 'greater-or-equal': {
      const compared = comparison(OPERATORS[expression.op], expression.left, constantOf(expression.right), asked);
      if (expression.op !== 'not-equal' || expression.left.op !== 'answer') return compared;
      return both(compared && exists(expression.left.item, true, asked), compared);
    }
    default:
      return undefined;
  }
}

/** Conditions that say the same when one of them holds. */
function anyOf(expression: Expression, asked: Asked): Conditions {
  if (expression.op !== 'in') {
    const conditions = allOf(expression, asked);
    return conditions?.length === 1 ? conditions : undefined;
  }
  const { value, list } = expression;
  return list.reduce<Conditions>(
    (conditions, entry) => conditions && both(conditions, comparison('=', value, entry, asked, true)),
    [],
  );
}

function flat(parts: readonly Expression[], write: typeof allOf, asked: Asked): Conditions {
  return parts.reduce<Conditions>((all, part) => all && both(all, write(part, asked)), []);
}

/** What R4 asks of any entry: whether there is an answer, and how it compares with a constant. */
function overEntries(expression: Expression, asked: Asked): Conditions {
  const repeats: string[] = [];
  let inner = expression;
  while (inner.op === 'over' && inner.fold === 'any' && inner.value) {
    repeats.push(inner.items);
    inner = inner.value;
  }
  const { context, from } = asked;
  const about = inner.op === 'exists' ? inner : inner.op === 'and' && inner.of.length === 2 ? inner.of[0] : undefined;
  if (about?.op !== 'exists' || !same(context.repeatsBetween(from, about.item), repeats)) return undefined;
  if (inner.op === 'exists') return exists(inner.item, true, asked);
  const compared = inner.op === 'and' ? inner.of[1] : undefined;
  const sides = compared && sidesOf(compared);
  if (sides?.left.op !== 'answer' || sides.left.item !== about.item) return undefined;
  return comparison(sides.operator, sides.left, sides.value, asked, sides.several);
}

function sidesOf(compared: Expression) {
  if (compared.op === 'in') {
    const [value, ...more] = compared.list;
    return more.length > 0 ? undefined : { operator: '=', left: compared.value, value, several: true };
  }
  if (!('right' in compared) || !Object.hasOwn(OPERATORS, compared.op) || compared.op === 'not-equal') return undefined;
  const operator = OPERATORS[compared.op as keyof typeof OPERATORS];
  return { operator, left: compared.left, value: constantOf(compared.right), several: false };
}

/** The same said of no entry. */
function noneOver(conditions: Conditions): Conditions {
  const [condition] = conditions ?? [];
  if (condition?.['operator'] === 'exists') return [{ ...condition, answerBoolean: false }];
  return condition?.['operator'] === '=' ? [{ ...condition, operator: '!=' }] : undefined;
}

function writeNative(into: Bag, condition: Expression, asked: Asked): boolean {
  let behaviour: 'all' | 'any' | undefined;
  let conditions = allOf(condition, asked);
  if (conditions) {
    if (conditions.length > 1) behaviour = 'all';
  } else if (condition.op === 'and') {
    conditions = flat(condition.of, allOf, asked);
    behaviour = 'all';
  } else {
    conditions = condition.op === 'or' ? flat(condition.of, anyOf, asked) : anyOf(condition, asked);
    behaviour = 'any';
  }
  if (!conditions || conditions.length === 0) return false;
  put(into, 'enableWhen', conditions);
  put(into, 'enableBehavior', behaviour);
  return true;
}

/**
 * Writes `enableWhen` and `enableBehavior` when R4 can say the condition, else an expression when another language can;
 * it stays unsaid otherwise.
 */
export function writeCondition(into: Bag, condition: Expression | undefined, context: Context, from: string): void {
  if (!condition || writeNative(into, condition, { context, from })) return;
  const place: ExpressionPlace = { context, item: from, use: 'enableWhen' };
  const said = writeExpression(condition, place);
  if (!said) return;
  const plainer = readExpression(said.expression, said.language, place);
  // The same said more simply may be something R4 has words for.
  if (!same(plainer, condition) && writeNative(into, plainer, { context, from })) return;
  into['extension'] = [...bagsIn(into['extension']), { url: ENABLE_WHEN_EXPRESSION, valueExpression: said }];
}
