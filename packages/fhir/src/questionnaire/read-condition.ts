// SPDX-License-Identifier: Apache-2.0
import type { Comparison, Expression, QuestionItem } from '@careplan-kit/forms';
import { ENABLE_WHEN_EXPRESSION } from '../addresses.js';
import { type Bag, bagsIn } from '../bag.js';
import type { Context } from './context.js';
import { expressionIn } from './expressions.js';
import { fhirTypeOf } from './item-types.js';
import { readConstant, valueIn } from './read-value.js';
import { OPERATORS } from './write-condition.js';

/** True when it is true in any entry of the repeating items a question is in and the asking item is not. */
export function anyOver(repeats: readonly string[], value: Expression): Expression {
  return repeats.reduceRight<Expression>((inner, items) => ({ op: 'over', items, fold: 'any', value: inner }), value);
}

const and = (...of: Expression[]): Expression => ({ op: 'and', of });
const or = (...of: Expression[]): Expression => ({ op: 'or', of });
const not = (of: Expression): Expression => ({ op: 'not', of });

/** "The answer is equal to it", as our trees say that of one answer or of several. */
function compared(op: Comparison, item: QuestionItem, value: string | number | boolean): Expression | undefined {
  const left: Expression = { op: 'answer', item: item.id };
  if (!fhirTypeOf(item).several) return { op, left, right: { op: 'constant', value } };
  const among: Expression = { op: 'in', value: left, list: [value as string] };
  return op === 'equal' ? among : op === 'not-equal' ? not(among) : undefined;
}

function readOne(condition: Bag, context: Context, from: string): Expression | undefined {
  const { question, operator } = condition;
  const item = typeof question === 'string' ? context.nearest(question, from) : undefined;
  const answer = valueIn(condition, 'answer');
  if (!item || !answer) return undefined;
  const repeats = context.repeatsBetween(from, item.id);
  const exists: Expression = { op: 'exists', item: item.id };
  const known = anyOver(repeats, exists);
  if (operator === 'exists') return answer[1] === true ? known : answer[1] === false ? not(known) : undefined;

  const op = (Object.keys(OPERATORS) as Comparison[]).find((name) => OPERATORS[name] === operator);
  const value = readConstant(answer, item);
  if (!op || value === undefined) return undefined;
  const equality = op === 'equal' || op === 'not-equal';
  if (!equality && !fhirTypeOf(item).ordered) return undefined;
  if (repeats.length === 0) {
    const one = compared(op, item, value);
    // In R4 a blank answer is "not equal"; in our trees it is unknown, so it is said.
    return one && (op === 'not-equal' ? or(not(exists), one) : one);
  }
  // A blank entry is no answer that could be equal; in our trees it would make the whole unknown, so it is said.
  const one = compared(op === 'not-equal' ? 'equal' : op, item, value);
  const any = one && anyOver(repeats, and(exists, one));
  return any && (op === 'not-equal' ? not(any) : any);
}

/** Our tree for `enableWhen`; undefined when there is none, or when any of it is not understood. */
function readNative(source: Bag, context: Context, from: string): Expression | undefined {
  const all = bagsIn(source['enableWhen']);
  const read = all.map((condition) => readOne(condition, context, from));
  const parts = read.filter((part) => part !== undefined);
  const [first] = parts;
  if (!first || parts.length !== all.length) return undefined;
  const behaviour = source['enableBehavior'];
  if (behaviour === 'all' || behaviour === 'any') return { op: behaviour === 'all' ? 'and' : 'or', of: parts };
  return parts.length === 1 ? first : undefined;
}

/** The condition of an item, from R4's own words or from an expression. R4 allows one of the two. */
export function readCondition(source: Bag, context: Context, from: string): Expression | undefined {
  if (source['enableWhen'] !== undefined) return readNative(source, context, from);
  const extension = bagsIn(source['extension']).find(({ url }) => url === ENABLE_WHEN_EXPRESSION);
  return expressionIn(extension, { context, item: from, use: 'enableWhen' });
}
