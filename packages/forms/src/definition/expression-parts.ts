// SPDX-License-Identifier: Apache-2.0
import type { Expression } from '../contract/definition.js';

/** The expressions directly inside an expression. */
export function partsOf(expression: Expression): readonly Expression[] {
  switch (expression.op) {
    case 'answer':
    case 'weight':
    case 'exists':
    case 'constant':
    case 'today':
      return [];
    case 'sum':
    case 'count':
    case 'and':
    case 'or':
      return expression.of;
    case 'not':
      return [expression.of];
    case 'round':
    case 'in':
      return [expression.value];
    case 'between':
      return [expression.value, expression.low, expression.high];
    case 'if':
      return [expression.when, expression.then, expression.otherwise];
    default:
      return [expression.left, expression.right];
  }
}

/** Ids of the items an expression reads, each once. */
export function itemsReadBy(expression: Expression | undefined, into = new Set<string>()): Set<string> {
  if (!expression) return into;
  if ('item' in expression) into.add(expression.item);
  for (const part of partsOf(expression)) itemsReadBy(part, into);
  return into;
}
