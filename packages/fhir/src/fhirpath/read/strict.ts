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
    // Of two comparisons one may settle it.
    case 'between':
      return partsOf(expression).length > 0 && partsOf(expression).every((part) => needs(part, item));
    // Their parts are looked at in each entry.
    case 'over':
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
