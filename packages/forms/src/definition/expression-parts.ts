// SPDX-License-Identifier: Apache-2.0
import type { Expression } from '../contract/expression.js';
import type { Score } from '../contract/score.js';

const present = (...parts: readonly (Expression | undefined)[]) => parts.filter((part) => part !== undefined);

/** The expressions directly inside an expression. */
export function partsOf(expression: Expression): readonly Expression[] {
  switch (expression.op) {
    case 'answer':
    case 'weight':
    case 'exists':
    case 'unknown':
    case 'constant':
    case 'today':
    case 'score':
    case 'flag':
    case 'variable':
    case 'foreign':
      return [];
    case 'sum':
    case 'count':
    case 'least':
    case 'greatest':
    case 'first-known':
    case 'and':
    case 'or':
      return expression.of;
    case 'not':
      return [expression.of];
    case 'which':
      return expression.of.map(({ when }) => when);
    case 'round':
    case 'in':
    case 'band':
      return [expression.value];
    case 'over':
      return present(expression.value);
    case 'between':
      return [expression.value, expression.low, expression.high];
    case 'if':
      return [expression.when, expression.then, expression.otherwise];
    case 'age':
      return present(expression.born, expression.on);
    case 'days-between':
      return [expression.from, expression.to];
    case 'add-to-date':
      return [expression.date, expression.amount];
    default:
      return [expression.left, expression.right];
  }
}

/** What an expression names, each once. */
export interface NamesRead {
  /** Ids of questions, those read inside entries too. */
  readonly items: ReadonlySet<string>;
  /** Ids of repeating items whose entries it goes over. */
  readonly repeats: ReadonlySet<string>;
  readonly variables: ReadonlySet<string>;
  /** Ids of scores. */
  readonly scores: ReadonlySet<string>;
}

/** Everything an expression names: what it must be worked out after. */
export function namesReadBy(expression: Expression | undefined): NamesRead {
  const names = {
    items: new Set<string>(),
    repeats: new Set<string>(),
    variables: new Set<string>(),
    scores: new Set<string>(),
  };
  const see = (part: Expression) => {
    if ('item' in part) names.items.add(part.item);
    else if (part.op === 'over') names.repeats.add(part.items);
    else if (part.op === 'variable') names.variables.add(part.name);
    else if (part.op === 'score' || part.op === 'flag') names.scores.add(part.score);
    partsOf(part).forEach(see);
  };
  if (expression) see(expression);
  return names;
}

/** Ids of the questions an expression reads, each once; not the repeating items it goes over. */
export function itemsReadBy(expression: Expression | undefined, into = new Set<string>()): Set<string> {
  for (const id of namesReadBy(expression).items) into.add(id);
  return into;
}

/** Every expression of a score, in the order they stand there. */
export function expressionsOf({ parts, total, bands, flags, results }: Score): readonly Expression[] {
  return present(
    ...parts.map(({ value }) => value),
    total,
    ...(bands ?? []).map(({ when }) => when),
    ...(flags ?? []).map(({ when }) => when),
    ...(results ?? []).map(({ value }) => value),
  );
}

/**
 * Whether the total of a score depends on the score itself, which nothing can work out. Conditions of its bands, its flags
 * and its results come after the total and may read it.
 */
export function needsItself({ id, parts, total }: Score): boolean {
  return present(...parts.map(({ value }) => value), total).some((value) => namesReadBy(value).scores.has(id));
}
