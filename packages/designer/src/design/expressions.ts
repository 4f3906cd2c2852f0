// SPDX-License-Identifier: Apache-2.0

/** What an expression names: items, those it goes over, named expressions and scores. What is no expression names none. */
export interface Named {
  readonly items: ReadonlySet<string>;
  readonly variables: ReadonlySet<string>;
  readonly scores: ReadonlySet<string>;
}

const text = (value: unknown): value is string => typeof value === 'string';

/** A draft may hold half an expression, so it is walked as the data it is. */
export function namesReadBy(expression: unknown): Named {
  const named = { items: new Set<string>(), variables: new Set<string>(), scores: new Set<string>() };
  const see = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return;
    const { op, item, items, name, score } = part as Readonly<Record<string, unknown>>;
    if (text(op)) {
      if (text(item)) named.items.add(item);
      if (op === 'over' && text(items)) named.items.add(items);
      if (op === 'variable' && text(name)) named.variables.add(name);
      if ((op === 'score' || op === 'flag') && text(score)) named.scores.add(score);
    }
    Object.values(part).forEach(see);
  };
  see(expression);
  return named;
}
