// SPDX-License-Identifier: Apache-2.0
import type { Comparison, Expression } from '@careplan-kit/forms';
import { type Bag, bagsIn } from '../bag.js';
import type { Context } from './context.js';
import { fhirTypeOf } from './item-types.js';
import { readConstant, valueIn } from './read-value.js';
import { OPERATORS } from './write-condition.js';

function readOne(condition: Bag, context: Context): Expression | undefined {
  const { question, operator } = condition;
  const item = typeof question === 'string' ? context.byLinkId(question) : undefined;
  const answer = valueIn(condition, 'answer');
  if (!item || !answer) return undefined;
  const known: Expression = { op: 'exists', item: item.id };
  const blank: Expression = { op: 'not', of: known };
  if (operator === 'exists') return answer[1] === true ? known : answer[1] === false ? blank : undefined;

  const op = (Object.keys(OPERATORS) as Comparison[]).find((name) => OPERATORS[name] === operator);
  const value = readConstant(answer, item);
  const type = fhirTypeOf(item);
  if (!op || value === undefined) return undefined;
  const equality = op === 'equal' || op === 'not-equal';
  if (!equality && !type.ordered) return undefined;
  const left: Expression = { op: 'answer', item: item.id };
  if (type.repeats) {
    const among: Expression = { op: 'in', value: left, list: [value as string] };
    return op === 'equal' ? among : { op: 'or', of: [blank, { op: 'not', of: among }] };
  }
  const compared: Expression = { op, left, right: { op: 'constant', value } };
  // In R4 a blank answer is "not equal"; in our trees it is unknown, so it is said.
  return op === 'not-equal' ? { op: 'or', of: [blank, compared] } : compared;
}

/** Our tree for `enableWhen`; undefined when there is none, or when any of it is not understood. */
export function readCondition(source: Bag, context: Context): Expression | undefined {
  const all = bagsIn(source['enableWhen']);
  const read = all.map((condition) => readOne(condition, context));
  const parts = read.filter((part) => part !== undefined);
  const [first] = parts;
  if (!first || parts.length !== all.length) return undefined;
  const behaviour = source['enableBehavior'];
  if (behaviour === 'all' || behaviour === 'any') return { op: behaviour === 'all' ? 'and' : 'or', of: parts };
  return parts.length === 1 ? first : undefined;
}
