// SPDX-License-Identifier: Apache-2.0

/** The same whatever order its keys came in. */
const text = (fact: unknown) =>
  JSON.stringify(fact, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  );

/**
 * Each fact once, in an order of its own: what was sent twice is one fact, and the order of arrival is forgotten. Of two
 * readings that do not agree every device keeps the same one.
 */
export function settled<T>(list: readonly T[], inOrder: (one: T, other: T) => number): T[] {
  const facts: T[] = [];
  for (const fact of [...list].sort(inOrder)) {
    const before = facts.at(-1);
    if (before === undefined || inOrder(before, fact) !== 0) facts.push(fact);
    else if (text(fact) < text(before)) facts[facts.length - 1] = fact;
  }
  return facts;
}
