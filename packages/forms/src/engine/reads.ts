// SPDX-License-Identifier: Apache-2.0
import type { Expression } from '../contract/expression.js';
import { partsOf } from '../definition/expression-parts.js';
import type { Compiled, CompiledItem } from './compile.js';

/** Something an expression looks at. */
export interface Read {
  readonly of: Compiled;
  /** Whether the list of entries is meant, and not an answer. */
  readonly asList: boolean;
  /** How many of the entries round both must be the same: all of them, unless it is reached with `over`. */
  readonly common: number;
}

export interface Names {
  item(id: string): CompiledItem | undefined;
  variable(name: string): Compiled | undefined;
  score(id: string): Compiled | undefined;
}

/** What the expressions look at, and whether any part of them is of another language. */
export function readsOf(
  expressions: readonly (Expression | undefined)[],
  names: Names,
): { readonly reads: readonly Read[]; readonly foreign: boolean } {
  const reads: Read[] = [];
  let foreign = false;
  const see = (part: Expression, reach: number | undefined): void => {
    let inside = reach;
    if ('item' in part) {
      const of = names.item(part.item);
      if (of) reads.push({ of, asList: false, common: reach ?? of.within.length });
    } else if (part.op === 'over') {
      const of = names.item(part.items);
      inside ??= of?.place.length;
      if (of && inside !== undefined) reads.push({ of, asList: true, common: inside });
    } else if (part.op === 'variable' || part.op === 'score' || part.op === 'flag') {
      const of = part.op === 'variable' ? names.variable(part.name) : names.score(part.score);
      if (of) reads.push({ of, asList: false, common: 0 });
    } else if (part.op === 'foreign') foreign = true;
    for (const next of partsOf(part)) see(next, inside);
  };
  for (const expression of expressions) if (expression) see(expression, undefined);
  return { reads, foreign };
}
