// SPDX-License-Identifier: Apache-2.0
import type { Expression } from '../contract/expression.js';
import { settle } from './operands.js';
import type { Result, Scope } from './scope.js';
import { asNumber, countTrue, extreme, total } from './sums.js';

type Over = Expression & { readonly op: 'over' };

/** All entries of a repeating item as one value. Entries that are withheld are unknown, however many there are. */
export function foldEntries(
  { fold, value }: Over,
  entries: readonly Scope[] | null,
  evaluate: (expression: Expression, scope: Scope) => Result,
): Result {
  if (!entries) return null;
  if (!value) return fold === 'count' ? asNumber(entries.length) : null;
  if (fold === 'first' || fold === 'last') {
    const entry = entries.at(fold === 'first' ? 0 : -1);
    return entry ? evaluate(value, entry) : null;
  }
  const values = (function* () {
    for (const entry of entries) yield evaluate(value, entry);
  })();
  switch (fold) {
    case 'sum':
      return total(values);
    case 'count':
      return countTrue(values);
    case 'any':
      return settle(values, true);
    case 'all':
      return settle(values, false);
    default:
      return extreme(fold, values);
  }
}
