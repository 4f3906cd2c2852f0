// SPDX-License-Identifier: Apache-2.0
import { type Expression, partsOf } from '@careplan-kit/forms';

/** Whether an expression is unknown as soon as the answer to an item is. */
export function needs(expression: Expression, item: string): boolean {
  switch (expression.op) {
    case 'answer':
    case 'weight':
      return expression.item === item;
    case 'if':
      return needs(expression.when, item) || (needs(expression.then, item) && needs(expression.otherwise, item));
    case 'first-known':
    case 'and':
    case 'or':
    case 'between': {
      // Of several conditions one may settle it.
      const parts = partsOf(expression);
      return parts.length > 0 && parts.every((part) => needs(part, item));
    }
    case 'over':
      // Its parts are looked at in each entry.
      return false;
    default:
      return partsOf(expression).some((part) => needs(part, item));
  }
}

/** The items that are asked for in "this is answered, and this, …"; undefined when it says anything else. */
export function answeredItems(condition: Expression): readonly string[] | undefined {
  if (condition.op === 'exists') return [condition.item];
  if (condition.op !== 'and' || condition.of.length === 0) return undefined;
  const all = condition.of.map(answeredItems);
  return all.every((items) => items !== undefined) ? all.flat() : undefined;
}
