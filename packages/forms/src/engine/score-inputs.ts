// SPDX-License-Identifier: Apache-2.0
import type { Expression } from '../contract/expression.js';
import type { QuestionNode } from '../contract/form-instance.js';
import { partsOf } from '../definition/expression-parts.js';
import { evaluate } from './evaluate.js';
import type { AskedQuestion, Scope } from './scope.js';

/** The expressions of a form that have a name. */
export type Named = (name: string) => Expression | undefined;

/** A question, and the place it was read from. */
export interface Input {
  readonly node: AskedQuestion;
  readonly from: Scope;
}

/** What to do with one part of an expression: false leaves out what is inside it. */
type Look = (part: Expression, from: Scope) => readonly Expression[] | false;

/** The questions an expression reads, in order, each once; those of repeating items in every entry. */
function walk(expression: Expression, scope: Scope, named: Named, look: Look): readonly Input[] {
  const inputs = new Map<string, Input>();
  // Variables wait their turn, so that a long chain of them is no deep recursion. They see the top level.
  const waiting = new Set<string>();
  const see = (part: Expression, from: Scope): void => {
    const inside = look(part, from);
    if (inside === false) return;
    if ('item' in part) {
      const node = from.question(part.item);
      if (node) inputs.set(node.key, { node, from });
    } else if (part.op === 'over') {
      for (const entry of from.entries(part.items) ?? []) for (const next of inside) see(next, entry);
    } else if (part.op === 'variable') {
      waiting.add(part.name);
    } else {
      for (const next of inside) see(next, from);
    }
  };
  see(expression, scope);
  for (const name of waiting) {
    const value = named(name);
    if (value) see(value, scope);
  }
  return [...inputs.values()];
}

/** The questions an expression reads. */
export function inputsOf(expression: Expression, scope: Scope, named: Named): readonly Input[] {
  // Most parts of a score are the points of one question.
  if (!('item' in expression)) return walk(expression, scope, named, partsOf);
  const node = scope.question(expression.item);
  return node ? [{ node, from: scope }] : [];
}

/** The questions without a usable answer because of which an expression is unknown. */
export function missingFor(expression: Expression, scope: Scope, named: Named): readonly QuestionNode[] {
  const look: Look = (part, from) => {
    if (evaluate(part, from) !== null) return false;
    // Points that an answer does not have are not an answer that is missing.
    if ('item' in part) return from.answer(part.item) === null ? [] : false;
    if (part.op !== 'if') return partsOf(part);
    const when = evaluate(part.when, from);
    return [when === null ? part.when : when === true ? part.then : part.otherwise];
  };
  return walk(expression, scope, named, look).map(({ node }) => node);
}
